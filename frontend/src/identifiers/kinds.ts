/** What says who a patient is. The order is the one in which they are looked for: of two that overlap, the first counts. */
export const PATIENT_KINDS = [
  "email",
  "nhs_number",
  "chi_number",
  "hc_number",
  "date_of_birth",
  "phone",
  "hospital_number",
  "postcode",
] as const;

/** What could say who the reporter is. */
export const REPORTER_KINDS = [
  "user_folder",
  "user_name",
  "signature",
  "colleague_and_i",
  "only_one",
  "own_post",
  "own_shift",
  "years_there",
] as const;

export type PatientKind = (typeof PATIENT_KINDS)[number];
export type ReporterKind = (typeof REPORTER_KINDS)[number];
export type IdentifierKind = PatientKind | ReporterKind;

/** Something found, by its place: Unicode scalar values from the beginning, `end` not included. */
export interface Finding {
  kind: IdentifierKind;
  start: number;
  end: number;
}

/** Something found, by its first and last token. */
export interface Place {
  kind: IdentifierKind;
  first: number;
  last: number;
}

export function isAboutPatient(kind: IdentifierKind): kind is PatientKind {
  return (PATIENT_KINDS as readonly string[]).includes(kind);
}
