import type { Day } from '#base/dates.ts';
import { readRenewalSearch } from '#ui/office/renewals/renewals-address.ts';

/** Whose cover the address of a list is about, and what is asked of the register for it. */
export function soughtRenewals(search: URLSearchParams, day: Day) {
  const read = readRenewalSearch(search, day);
  const { page, isOverdue, month, commune, typed: _, problems: __, ...rest } = read;
  return { read, page, sought: { ...rest, month: isOverdue ? null : month, commune: commune || null } };
}
