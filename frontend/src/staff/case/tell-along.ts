// Telling the reporters of cases that were merged into this one: each in their own case, sealed to them alone.

import { referenceOf } from "../../protocol/case-id";
import { Locked, get, post } from "../api";
import { say } from "../copy";
import { type Bundle, type CaseLink, goingAlong } from "./bundle";
import { buildChange } from "./change";
import { openCase } from "./opened-case";
import { type Work } from "./work";

/** What became of it, as a sentence. One case that cannot be written to does not keep the others from being told. */
export async function tellAlong(work: Work, text: string, chosen: readonly string[]): Promise<string> {
  const told: string[] = [];
  const missed: string[] = [];
  for (const link of goingAlong(work.opened.bundle).filter((along) => chosen.includes(along.case))) {
    try {
      await tell(link, work, text);
      told.push(referenceOf(link.case));
    } catch (error) {
      if (error instanceof Locked) throw error;
      missed.push(referenceOf(link.case));
    }
  }
  const sentences = [
    told.length === 0 ? "" : say("browser-along-told", { cases: told.join(", ") }),
    missed.length === 0 ? "" : say("browser-along-missed", { cases: missed.join(", ") }),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

async function tell(link: CaseLink, { reader, keyring, today }: Work, text: string): Promise<void> {
  const bundle = (await get(`/api/v1/cases/${link.case}`)) as Bundle;
  const result = await openCase(link.case, bundle, reader, keyring);
  if ("refused" in result) throw new Error("the other case does not open");
  // Whoever is told what came of it was read: that is confirmed with the same words, where nobody did yet.
  const action = bundle.actions.some((offered) => offered.action === "acknowledge") ? "acknowledge" : "message";
  const change = await buildChange({ action, entry: { kind: "message", text } }, result.opened, reader, keyring, today);
  await post(`/api/v1/cases/${link.case}/changes`, change);
}
