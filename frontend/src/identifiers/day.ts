const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether there is such a day; in February of a year that is not known there are 29. */
export function isDay(day: number, month: number, year: number | null): boolean {
  const longest = LENGTHS[month - 1];
  if (longest === undefined || day < 1 || day > longest) return false;
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month !== 2 || day < 29 || leap;
}
