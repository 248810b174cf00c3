// What every part of the page is given: the case, its words, and the ways to change it.

import { type Keyring } from "../../protocol/keyring";
import { type OfferedAction } from "./bundle";
import { type CaseWords } from "./case-words";
import { type Step } from "./change";
import { type Routing, type Vocabulary } from "./directory";
import { type Drafts } from "./form/drafts";
import { type OpenedCase, type Reader } from "./opened-case";

/** From where something is done, and what is said afterwards. */
export interface From {
  /** The form whose draft is done with. */
  form: string;
  /** The section in which the person is told. */
  section: string;
  done: string;
  /** What else is to be done once it is stored; what it says is added to `done`. */
  then?: () => Promise<string>;
}

export interface Work {
  opened: OpenedCase;
  reader: Reader;
  keyring: Keyring;
  words: CaseWords;
  vocabulary: Vocabulary | null;
  routing: Routing | null;
  drafts: Drafts;
  today: string;
  /** Whether this may be done now. */
  offers(action: string): OfferedAction | undefined;
  take(step: Step, from: From): Promise<void>;
  /** To one of the case's other addresses, which answers with the case as it is then. */
  send(address: "assign" | "labels" | "links" | "grants", body: object, from: From): Promise<void>;
  /** Draws the page again and goes to this form. */
  goTo(section: string, form: string): void;
}
