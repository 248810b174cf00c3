// Confirming what the rules say, or saying why it is to be different.

import { type DataByKind } from "../../../protocol/data";
import { say } from "../../copy";
import { Told } from "../../submitting";
import { type Routing, takingConcerns } from "../directory";
import { textArea } from "../form/fields";
import { caseForm, folded } from "../form/form";
import { type Work } from "../work";
import { bodyOrder } from "./body-order";
import { isSame } from "./order";

export function routeForm(work: Work, routing: Routing, signed: DataByKind["route"] | null): HTMLElement {
  const { words, drafts } = work;
  const recommended = takingConcerns(routing).map(({ id }) => id);
  const known = [...routing.bodies, ...routing.others];
  const start = signed?.bodies.filter((id) => known.some((body) => body.id === id)) ?? recommended;
  const reason = textArea({
    id: "route-text",
    name: "text",
    label: say("browser-route-reason"),
    hint: say("browser-route-reason-hint"),
    rows: 3,
  });
  const form = caseForm({
    id: "route",
    drafts,
    fields: [bodyOrder(start, known), reason],
    button: say("browser-route-confirm"),
    send: (values) => {
      const bodies = values.one("bodies").split(",").filter((id) => id !== "");
      if (bodies.length === 0) throw new Told(say("browser-route-none"), "route-add");
      const text = isSame(bodies, recommended) ? values.one("text") : values.needed("text", say("browser-route-reason-missing"));
      const { edition } = routing;
      const step = { action: "route", entry: { kind: "route" as const, edition, bodies, text }, details: { edition, bodies } };
      return work.take(step, { form: "route", section: "referrals", done: say("browser-acted", { action: words.action("route") }) });
    },
  });
  const details = folded(signed === null ? words.action("route") : say("browser-route-again"), signed === null || drafts.has("route"), form);
  details.dataset["action"] = "route";
  return details;
}
