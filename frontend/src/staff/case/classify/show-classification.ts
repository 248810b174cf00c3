// What reviewers take the concern to be, as it was signed last, and saying it anew.

import { type Classification } from "../../../protocol/data";
import { say, sayDay } from "../../copy";
import { type Vocabulary } from "../directory";
import { paragraph, section, summaryList, writtenText } from "../summary-list";
import { lastOf } from "../verified";
import { type Work } from "../work";
import { classifyForm } from "./classify-form";
import { rowsOf } from "./rows";

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
  return [summaryList(rowsOf(data, vocabulary)), ...(data.text === "" ? [] : [writtenText(data.text)])];
}
