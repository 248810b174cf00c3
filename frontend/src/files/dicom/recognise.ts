// Whether a file is DICOM: with the mark of part 10, or bare, as some scanners and archives write it.

import { startsWith, View } from "../view";

/** The group that every image starts with, and the first tags that it may have. */
const IDENTIFYING_GROUP = 0x0008;
const MOST_FIRST_TAG = 0x0018;
const REPRESENTATIONS = /^(UL|CS|UI|DA|TM|SH|LO)$/;
const MOST_FIRST_LENGTH = 64;

export function hasPreamble(bytes: Uint8Array): boolean {
  return startsWith(bytes, "DICM", 128);
}

export function isDicom(bytes: Uint8Array): boolean {
  if (hasPreamble(bytes)) return true;
  if (bytes.length < 64) return false;
  const view = new View(bytes, true);
  if (view.u16(0) !== IDENTIFYING_GROUP || view.u16(2) > MOST_FIRST_TAG) return false;
  const explicit = REPRESENTATIONS.test(view.latin1(4, 2));
  const length = explicit ? view.u16(6) : view.u32(4);
  if (length > MOST_FIRST_LENGTH || length % 2 === 1) return false;
  const next = 8 + length;
  const group = view.u16(next);
  return group === IDENTIFYING_GROUP && view.u16(next + 2) > view.u16(2);
}
