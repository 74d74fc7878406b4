/** What stands against a form as people read it, at the field that would change it. */
export interface ShownProblem {
  /** The name of the field. */
  at: string;
  why: string;
  /** What would make it allowed; null where `why` says it all. */
  allowedWhen: string | null;
  article: string | null;
}

/** What is wrong with each field, all of it in one text. */
export const wrongFields = (problems: readonly ShownProblem[]): ReadonlyMap<string, string> =>
  new Map(
    [...Map.groupBy(problems, ({ at }) => at)].map(([at, found]) => [
      at,
      found.map(({ why, allowedWhen }) => [why, allowedWhen].filter(Boolean).join(' ')).join(' '),
    ]),
  );
