// The kinds of file that are told apart, and how their names end.

export const ENDINGS = {
  jpeg: ["jpg", "jpeg", "jpe", "jfif"],
  png: ["png", "apng"],
  webp: ["webp"],
  tiff: ["tif", "tiff"],
  heic: ["heic", "heif", "hif", "avif"],
  pdf: ["pdf"],
  docx: ["docx", "dotx", "docm", "dotm"],
  xlsx: ["xlsx", "xltx", "xlsm", "xltm"],
  pptx: ["pptx", "ppsx", "potx", "pptm", "ppsm", "potm"],
  odt: ["odt", "ott"],
  ods: ["ods", "ots"],
  odp: ["odp", "otp"],
  mp4: ["mp4", "m4v", "m4a", "3gp", "3g2"],
  mov: ["mov", "qt"],
  dicom: ["dcm", "dicom"],
  text: ["txt", "csv", "log", "md", "tsv"],
  other: [],
} as const satisfies Record<string, readonly string[]>;

export type FileKind = keyof typeof ENDINGS;

/** What follows the last dot, in small letters; empty where there is none. */
export function endingOf(name: string): string {
  return /\.([^.]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

export function hasEndingOf(kind: FileKind, name: string): boolean {
  return (ENDINGS[kind] as readonly string[]).includes(endingOf(name));
}
