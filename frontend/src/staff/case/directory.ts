// What the directory says, as the server gives it: the words of a classification, and where a concern can go.

import { type Outcome } from "../../protocol/data";

export interface Item {
  id: string;
  label: string;
}

/** An answer of the report, and what it proposes; `value` is `null` for any answer in the reporter's own words. */
export interface ProposedLine {
  question: string;
  value: string | null;
  field: "nation" | "setting" | "reporter" | "urgency" | "categories" | "flags";
  to: string;
}

export interface Category extends Item {
  group: string;
  urgency: string;
  sets_flags: string[];
}

export interface Vocabulary {
  edition: string;
  nations: Item[];
  settings: Item[];
  about: Item[];
  /** The soonest first. */
  urgencies: Item[];
  reporters: Item[];
  flags: Item[];
  categories: Category[];
  severities: Item[];
  likelihoods: Item[];
  candour: Item[];
  irmer: Item[];
  results: (Item & { outcome: Outcome })[];
  labels: Item[];
  proposed: ProposedLine[];
  /** Whether what this service promises lets a clock stand still. */
  pausing: boolean;
}

export interface Contact {
  kind: string;
  value: string;
  purpose: string;
}

export interface KnownBody {
  id: string;
  name: string;
  short: string;
  /** What the report's question about sharing calls bodies of this kind. */
  group: string;
  does_not_take: string;
  response: string | null;
  contacts: Contact[];
  recipients: number;
  accounts: number;
}

export interface RoutedBody extends KnownBody {
  rank: number;
  role: string;
  rules: string[];
  reasons: string[];
  basis: { id: string; text: string }[];
}

export interface Clock {
  id: string;
  label: string;
  within: string;
  owner: string;
  due_on: string | null;
  /** The known bank holidays end before that day. */
  earliest: boolean;
  cautions: string[];
  promise: boolean;
}

export interface Routing {
  edition: string;
  first: { id: string; text: string }[];
  bodies: RoutedBody[];
  clocks: Clock[];
  warnings: string[];
  others: KnownBody[];
}

/** Who can be told: a body that only helps the reporter takes no concerns. */
export function takingConcerns(routing: Routing): RoutedBody[] {
  return routing.bodies.filter(({ role }) => role !== "support");
}

export function bodyOf(routing: Routing | null, id: string): KnownBody | undefined {
  return [...(routing?.bodies ?? []), ...(routing?.others ?? [])].find((body) => body.id === id);
}

/** What to call a body; its id where the directory does not know it. */
export function bodyName(routing: Routing | null, id: string): string {
  return bodyOf(routing, id)?.name ?? id;
}

export function labelOf(items: readonly Item[] | undefined, id: string): string {
  return items?.find((item) => item.id === id)?.label ?? id;
}

/** What a case can have ended with, where it ended so. */
export function resultsFor(outcome: Outcome, vocabulary: Pick<Vocabulary, "results"> | null): { value: string; label: string }[] {
  const fitting = (vocabulary?.results ?? []).filter((result) => result.outcome === outcome);
  return fitting.map(({ id, label }) => ({ value: id, label }));
}
