// NHS, CHI and H&C numbers: ten digits of which the last checks the others. docs/IDENTIFIERS.md has the sources.

import { DASHES, type Text } from "./text";
import { isDay } from "./day";
import type { Place } from "./kinds";

type HealthNumber = "nhs_number" | "chi_number" | "hc_number";

const SHAPES = [[10], [3, 3, 4], [6, 4]];

export function healthNumberAt(text: Text, index: number): Place | null {
  if (!text.isDigits(index) || text.joinedBefore(index)) return null;
  for (const shape of SHAPES) {
    const last = endOfShape(text, index, shape);
    if (last === null || text.joinedAfter(last)) continue;
    let digits = "";
    for (let at = index; at <= last; at++) digits += text.digits(at);
    const kind = healthNumber(digits);
    if (kind !== null && (shape.length !== 2 || kind === "chi_number")) return { kind, first: index, last };
  }
  return null;
}

function endOfShape(text: Text, index: number, shape: number[]): number | null {
  let at = index;
  let parting: string | null = null;
  for (const [place, length] of shape.entries()) {
    if (place > 0) {
      const next = text.nextDigits(at, DASHES);
      if (next === null || (parting !== null && parting !== next.by)) return null;
      parting = next.by;
      at = next.index;
    }
    if (text.digits(at).length !== length) return null;
  }
  return at;
}

/** Which of the three numbers these ten digits can be. */
export function healthNumber(digits: string): HealthNumber | null {
  const values = Array.from(digits, Number);
  const first = values[0];
  // Ten times the same digit passes the check and is nobody's number: a form was filled with it.
  if (values.length !== 10 || values.every((value) => value === first) || !checkDigitFits(values)) return null;
  if (isDay(pair(values, 0), pair(values, 2), null)) return "chi_number";
  const nineDigits = Number(digits.slice(0, 9));
  if (nineDigits >= 320_000_001 && nineDigits <= 399_999_999) return "hc_number";
  return first === 3 || first === 4 || first === 6 || first === 7 || first === 9 ? "nhs_number" : null;
}

function pair(values: number[], at: number): number {
  return (values[at] as number) * 10 + (values[at + 1] as number);
}

/** Modulus 11: weights 10 to 2, and what is missing from the sum to a multiple of eleven is the tenth digit. */
function checkDigitFits(values: number[]): boolean {
  let sum = 0;
  for (let place = 0; place < 9; place++) sum += (values[place] as number) * (10 - place);
  return (11 - (sum % 11)) % 11 === values[9];
}
