// The pack exactly as it was sealed, and the letters in order.

import { type Document } from "../../protocol/document";
import { type OpenedEntry } from "../../protocol/verdict";
import { folded } from "../case/form/form";
import { paragraph, section, summaryList, writtenText } from "../case/summary-list";
import { say, sayDay } from "../copy";
import { element } from "../dom";
import { type Shown } from "./opened";
import { type ReferralWords } from "./words";

export function showPack({ opened, state, nameOf }: Shown, words: ReferralWords): HTMLElement[] {
  const { data, by, day } = opened.pack;
  const facts = section(
    "summary",
    say("browser-section-summary"),
    summaryList([
      [say("browser-state"), words.state(state)],
      [say("browser-pack-by"), say("browser-pack-by-whom", { name: nameOf(by), day: sayDay(day) })],
      [say("browser-pack-basis"), say(`browser-pack-basis-${data.basis}`)],
    ]),
    element("div", { class: "govuk-inset-text" }, paragraph(say("browser-pack-duty-identity")), paragraph(say(`browser-pack-duty-${data.basis}`))),
  );
  const parts = data.parts.flatMap(({ title, text }) => [
    element("h3", { class: "govuk-heading-s candour-pack__title" }, title),
    writtenText(text),
  ]);
  const covering = data.text === "" ? [] : [writtenText(data.text)];
  const nothing = parts.length + covering.length === 0 ? [paragraph(say("browser-pack-empty"))] : [];
  const sent = element("div", { class: "candour-pack" }, ...covering, ...parts, ...nothing);
  return [facts, section("pack", say("browser-section-pack"), sent)];
}

export function showLetters(shown: Shown): HTMLElement {
  const heading = say("browser-section-letters");
  const letters = shown.opened.thread.entries.slice(1);
  if (letters.length === 0) return section("letters", heading, paragraph(say("browser-no-letters")));
  return section("letters", heading, ...letters.map((letter) => showLetter(letter, shown)));
}

function showLetter({ n, verdict, document }: OpenedEntry, shown: Shown): HTMLElement {
  if (document) return showVerified(document, shown);
  const sentence =
    verdict === "missing"
      ? say("browser-missing", { n })
      : say("browser-not-verified", { n, reason: say(`browser-reason-${verdict}`) });
  return element("article", { class: "candour-message candour-message--unverified" }, paragraph(sentence));
}

function showVerified(document: Document, shown: Shown): HTMLElement {
  const { kind, role, by, day } = document;
  const byline = say(`browser-by-${role}`, { name: shown.nameOf(by), day: sayDay(day) });
  const content = kind === "letter" ? letterContent(document.data, role, shown) : [paragraph(say("browser-entry-number", { n: document.n }))];
  return element(
    "article",
    { class: `candour-message candour-message--${role === "liaison" ? "reporter" : "reviewer"}` },
    element("p", { class: "candour-message__byline" }, byline),
    ...content,
  );
}

type LetterData = Extract<Document, { kind: "letter" }>["data"];

function letterContent({ says, suggestion, text }: LetterData, role: string, { bundle }: Shown): Node[] {
  // What the staff of the case wrote down for the body is told from what the body wrote itself.
  const recorded = role !== "liaison" && says !== "answer" ? "-recorded" : "";
  const content: Node[] = [element("h3", { class: "govuk-heading-s" }, say(`browser-letter-${says}${recorded}`))];
  if (text !== "") content.push(writtenText(text));
  if (suggestion !== "") {
    const body = bundle.bodies.find(({ id }) => id === suggestion)?.name ?? suggestion;
    content.push(paragraph(say("browser-letter-suggestion", { body })));
  }
  return content;
}

/** The same sealed files to keep: each opens with the age command and the person's own identity file. */
export function showReferralFiles({ bundle }: Shown): HTMLElement {
  const link = (n: number) => {
    const words = n === 0 ? say("browser-file-pack") : say("browser-file-letter", { n });
    return element("a", { class: "govuk-link", href: `/referrals/${bundle.id}/${n}.age`, download: "" }, words);
  };
  const list = element("ul", { class: "govuk-list" }, ...bundle.thread.entries.map(({ n }) => element("li", {}, link(n))));
  const details = folded(say("browser-files-show"), false, paragraph(say("browser-files-about")), list);
  return section("files", say("browser-section-files"), details);
}
