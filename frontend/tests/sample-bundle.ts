// What the server says of a new case beside what is sealed in it.

import { type Bundle } from "../src/staff/case/bundle";
import { caseKey, DAY } from "./sample-case";

export function newCase(sealed: Pick<Bundle, "grant" | "signer" | "threads">): Bundle {
  return {
    case: caseKey.caseId,
    reference: "XXXX-XXXX",
    received_on: DAY,
    mode: "anonymous",
    danger: false,
    state: "received",
    due_on: null,
    paused_on: null,
    escalated: false,
    proposals: [],
    assigned_to: null,
    holders: ["alice"],
    labels: [],
    links: [],
    tasks: [],
    referrals: [],
    classification: null,
    route: null,
    concluded_by: null,
    second_look: false,
    actions: [],
    ...sealed,
  };
}
