import type { AreaChoice } from '#input/fields/chosen-areas.ts';

/** What can be chosen in the form of an activity. */
export interface ActivityChoices {
  communes: readonly AreaChoice[];
  campaigns: readonly { code: string; title: string }[];
  programmes: readonly { code: string; title: string }[];
  organisations: readonly { code: string; name: string }[];
}

/** The choices of a field that may stay empty; what somebody wrote is one of them, whatever it is. */
export function codeChoices(
  given: readonly { code: string; title: string }[],
  chosen: string,
  none: string,
): { value: string; text: string }[] {
  const known = given.map(({ code, title }) => ({ value: code, text: title === code ? code : `${title} (${code})` }));
  const other = chosen === '' || given.some(({ code }) => code === chosen) ? [] : [{ value: chosen, text: chosen }];
  return [{ value: '', text: none }, ...known, ...other];
}
