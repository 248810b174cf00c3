// A case that nobody can open is given up by two people. Nothing can be sealed in it, so these steps bring no words.

import { say } from "../../copy";
import { type Bundle, type OfferedAction, proposalAbout } from "../bundle";
import { folded, caseForm } from "../form/form";
import { paragraph } from "../summary-list";
import { type Work } from "../work";

type Taking = Pick<Work, "drafts" | "words" | "take"> & { nameOf?: (account: string) => string };

/** Works without an opened case: that is what it is for. */
export function showUnreadable(
  bundle: Bundle,
  offers: (action: string) => OfferedAction | undefined,
  { drafts, words, take, ...rest }: Taking & { opened?: Work["opened"] },
): HTMLElement[] {
  const proposal = proposalAbout(bundle, "unreadable");
  const action = ["confirm_unreadable", "propose_unreadable"].find((id) => offers(id) && (id === "confirm_unreadable" || proposal === undefined));
  const nameOf = rest.opened?.nameOf ?? rest.nameOf ?? ((account: string) => account);
  const told = proposal === undefined ? [] : [paragraph(say("browser-unreadable-proposed", { name: nameOf(proposal.proposed_by) }))];
  if (action === undefined) return told;
  const title = words.action(action);
  const send = () => take({ action }, { form: action, section: "closing", done: say("browser-acted", { action: title }) });
  const form = caseForm({ id: action, drafts, fields: [], button: title, secondary: true, send });
  const details = folded(title, false, paragraph(say("browser-unreadable-about")), form);
  details.dataset["action"] = action;
  return [...told, details];
}
