// The files that the reporter sent, as verified entries list them.

import { type ListedFile } from "../../protocol/data";
import { type OpenedCase } from "../case/opened-case";
import { allOf } from "../case/verified";

export interface Evidence {
  file: ListedFile;
  /** The day on which it was listed. */
  day: string;
}

/** In the order in which they came. */
export function evidenceOf({ report, shared }: Pick<OpenedCase, "report" | "shared">): Evidence[] {
  const withReport = report === null ? [] : report.data.files.map((file) => ({ file, day: report.day }));
  return [...withReport, ...allOf(shared, "file").map(({ data, day }) => ({ file: data, day }))];
}
