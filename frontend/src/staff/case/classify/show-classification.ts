// What reviewers take the concern to be, as it was signed last, and saying it anew.

import { type Classification } from "../../../protocol/data";
import { say, sayDay } from "../../copy";
import { type Item, labelOf, type Vocabulary } from "../directory";
import { paragraph, section, summaryList, writtenText } from "../summary-list";
import { lastOf } from "../verified";
import { type Work } from "../work";
import { classifyForm } from "./classify-form";

export function showClassification(work: Work): HTMLElement {
  const { opened, vocabulary } = work;
  const last = lastOf(opened.staff, "classification");
  const shown = last === null ? [paragraph(say("browser-not-classified"))] : [signedOn(last.by, last.day, work), ...inWords(last.data, vocabulary)];
  const form = work.offers("classify") && vocabulary && opened.report ? [classifyForm(work, vocabulary, last?.data ?? null, opened.report.data.answers)] : [];
  const unreached = vocabulary === null ? [paragraph(say("browser-directory-unreached"))] : [];
  return section("classification", say("browser-section-classification"), ...shown, ...unreached, ...form);
}

function signedOn(by: string, day: string, { opened }: Work): HTMLElement {
  return paragraph(say("browser-signed-by", { name: opened.nameOf(by), day: sayDay(day) }));
}

function inWords(data: Classification, vocabulary: Vocabulary | null): Node[] {
  const one = (items: readonly Item[] | undefined, id: string) => labelOf(items, id);
  const many = (items: readonly Item[] | undefined, ids: readonly string[]) =>
    ids.map((id) => labelOf(items, id)).join("; ") || say("browser-none-chosen");
  const rows: [string, string][] = [
    [say("browser-classify-categories"), many(vocabulary?.categories, data.categories)],
    [say("browser-classify-urgency"), one(vocabulary?.urgencies, data.urgency)],
    [say("browser-classify-nation"), one(vocabulary?.nations, data.nation)],
    [say("browser-classify-setting"), one(vocabulary?.settings, data.setting)],
    [say("browser-classify-about"), many(vocabulary?.about, data.about)],
    [say("browser-classify-flags"), many(vocabulary?.flags, data.flags)],
    [say("browser-classify-severity"), one(vocabulary?.severities, data.severity)],
    [say("browser-classify-likelihood"), one(vocabulary?.likelihoods, data.likelihood)],
  ];
  if (data.happened !== null) rows.push([say("browser-classify-happened"), sayDay(data.happened)]);
  if (data.known !== null) rows.push([say("browser-classify-known"), sayDay(data.known)]);
  return [summaryList(rows), ...(data.text === "" ? [] : [writtenText(data.text)])];
}
