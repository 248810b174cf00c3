// What is taken out of typed text before anything else looks at it: the same as on the server
// (src/domain/questionnaire/cleaning.rs, tests/vectors/cleaned-text.json).

const LEFT_OUT = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu; // eslint-disable-line no-control-regex
const LEFT_OUT_OF_LINES = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu; // eslint-disable-line no-control-regex

/** Line ends become `\n`; other control characters and those that reorder text are left out. */
export function cleanLines(typed: string): string {
  return whole(typed).replace(/\r\n?/g, "\n").replace(LEFT_OUT_OF_LINES, "");
}

/** The same for one line: line ends and tabs become spaces. */
export function cleanLine(typed: string): string {
  return whole(typed).replace(/[\r\n\t]/g, " ").replace(LEFT_OUT, "");
}

/** As people count: an emoji is one character, as it is for the server. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** Half a character, which a script can put into a field, could not be read by anybody who opens the report. */
function whole(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}
