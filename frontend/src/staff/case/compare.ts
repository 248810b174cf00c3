// Holding what the server says in the clear against what was signed and sealed.

import { overrideStands } from "../../protocol/consent";
import { type Classification } from "../../protocol/data";
import { type DocumentOf } from "../../protocol/document";
import { type OpenedThread } from "../../protocol/opening";
import { type Assessed, type Bundle, proposalAbout, type Referral, type ReferralState, type Task } from "./bundle";
import { type OpenedCase, type ReferralOfCase } from "./opened-case";
import { allOf, lastOf } from "./verified";

/** What does not match. */
export type Difference = "classification" | "route" | "proposals" | "tasks" | "referrals";

type Compared = Pick<OpenedCase, "bundle" | "staff" | "referrals">;

export function differences({ bundle, staff, referrals }: Compared): Difference[] {
  const matches: Record<Difference, boolean> = {
    classification: sameClassification(bundle.classification, lastOf(staff, "classification")?.data ?? null),
    route: sameList(bundle.route, lastOf(staff, "route")?.data.bodies ?? null),
    proposals: proposalsMatch(bundle, staff),
    tasks: tasksMatch(bundle.tasks, staff),
    referrals: referralsMatch(bundle.referrals, referrals),
  };
  return (Object.keys(matches) as Difference[]).filter((subject) => !matches[subject]);
}

function sameClassification(clear: Assessed | null, signed: Classification | null): boolean {
  if (clear === null || signed === null) return clear === signed;
  const { routing } = clear;
  return (
    (["severity", "likelihood", "candour", "irmer"] as const).every((part) => clear[part] === signed[part]) &&
    (["nation", "setting", "urgency", "reporter", "nhs_funded"] as const).every((part) => routing[part] === signed[part]) &&
    (["about", "categories", "flags"] as const).every((part) => sameSet(routing[part], signed[part]))
  );
}

function sameList(one: readonly string[] | null, other: readonly string[] | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((item, place) => item === other[place]);
}

/** The server keeps its lists in an order of its own. */
function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item));
}

/** What is proposed or approved without the words of those who did it is the server's own. */
function proposalsMatch(bundle: Bundle, staff: OpenedThread): boolean {
  return bundle.proposals.every(({ about, proposed_by: proposer, approved_by: approver }) => {
    if (about === "unreadable") return true;
    if (about === "no_action") return reasonsOf(bundle, staff) !== null;
    const body = about.replace(/^override:/, "");
    const written = allOf(staff, "override").some(({ by, data }) => by === proposer && data.body === body);
    return written && (approver === null || overrideStands(staff.entries, body));
  });
}

/** The note with which closing without action was proposed: by its place, and by whom the proposal is said to be. */
export function reasonsOf(bundle: Bundle, staff: OpenedThread): DocumentOf<"note"> | null {
  const proposal = proposalAbout(bundle, "no_action");
  return allOf(staff, "note").find(({ n, by }) => n === proposal?.reasons && by === proposal.proposed_by) ?? null;
}

function tasksMatch(tasks: readonly Task[], staff: OpenedThread): boolean {
  const signed = staff.entries.flatMap(({ document }) => (document?.kind === "task" ? [document] : []));
  const same = (task: Task) =>
    signed.some(({ n, data }) => n === task.n && data.for === task.for && data.due === task.due_on);
  return tasks.every(same) && signed.every(({ n }) => tasks.some((task) => task.n === n));
}

function referralsMatch(listed: readonly Referral[], threads: readonly ReferralOfCase[]): boolean {
  const same = (referral: Referral) => {
    const pack = threads.find(({ id }) => id === referral.id)?.opened?.pack.data;
    const state = stateOf(threads.find(({ id }) => id === referral.id)?.thread);
    return pack?.body === referral.body && pack.basis === referral.basis && state === referral.state;
  };
  return listed.every(same) && threads.every(({ id }) => listed.some((referral) => referral.id === id));
}

/** How far a body has come, by its verified letters. */
export function stateOf(thread: OpenedThread | undefined): ReferralState {
  let state: ReferralState = "sent";
  for (const { document } of thread?.entries ?? []) {
    if (document?.kind !== "letter") continue;
    if (document.data.says === "outcome") state = "answered";
    if (document.data.says === "declined") state = "declined";
    if (document.data.says === "acknowledged" && state === "sent") state = "acknowledged";
  }
  return state;
}
