import type { Problem } from './problems.ts';

/** What is wrong with each field, all of it in one text. */
export const wrongFields = (problems: readonly Problem<string>[]): ReadonlyMap<string, string> =>
  new Map(
    [...Map.groupBy(problems, ({ field }) => field)].map(([field, found]) => [
      field,
      found.map(({ why, allowedWhen }) => [why, allowedWhen].filter(Boolean).join(' ')).join(' '),
    ]),
  );
