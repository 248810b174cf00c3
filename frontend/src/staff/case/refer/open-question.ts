// Whether a body waits for an answer.

import { type DocumentOf } from "../../../protocol/document";

/** Its last question, unless somebody has answered since. */
export function openQuestion(letters: readonly DocumentOf<"letter">[]): DocumentOf<"letter"> | null {
  const last = letters.findLast(({ data }) => data.says === "question" || data.says === "answer");
  return last?.data.says === "question" ? last : null;
}
