// What was classified, in words.

import { type Classification } from "../../../protocol/data";
import { say, sayDay } from "../../copy";
import { type Item, labelOf, type Vocabulary } from "../directory";

/** All that was signed: a colleague sees no more of it than stands here. */
export function rowsOf(data: Classification, vocabulary: Vocabulary | null): [string, string][] {
  const one = (items: readonly Item[] | undefined, id: string) => labelOf(items, id);
  const many = (items: readonly Item[] | undefined, ids: readonly string[]) =>
    ids.map((id) => labelOf(items, id)).join("; ") || say("browser-none-chosen");
  const rows: [string, string][] = [
    [say("browser-classify-categories"), many(vocabulary?.categories, data.categories)],
    [say("browser-classify-urgency"), one(vocabulary?.urgencies, data.urgency)],
    [say("browser-classify-nation"), one(vocabulary?.nations, data.nation)],
    [say("browser-classify-setting"), one(vocabulary?.settings, data.setting)],
    [say("browser-classify-nhs"), say(`browser-nhs-${data.nhs_funded === null ? "not_known" : data.nhs_funded ? "yes" : "no"}`)],
    [say("browser-classify-about"), many(vocabulary?.about, data.about)],
    [say("browser-classify-reporter"), one(vocabulary?.reporters, data.reporter)],
    [say("browser-classify-flags"), many(vocabulary?.flags, data.flags)],
    [say("browser-classify-severity"), one(vocabulary?.severities, data.severity)],
    [say("browser-classify-likelihood"), one(vocabulary?.likelihoods, data.likelihood)],
    [say("browser-classify-candour"), one(vocabulary?.candour, data.candour)],
    [say("browser-classify-irmer"), one(vocabulary?.irmer, data.irmer)],
  ];
  if (data.happened !== null) rows.push([say("browser-classify-happened"), sayDay(data.happened)]);
  if (data.known !== null) rows.push([say("browser-classify-known"), sayDay(data.known)]);
  return rows;
}
