import { type Day, day } from '#base/dates.ts';

/** What about a person says that more was done than to enter them. */
export const KEPT_KINDS = ['contributions', 'enrolments', 'endings'] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];

/** How long facts of a kind are kept, from a day on. */
export interface RetentionRule {
  kind: KeptKind;
  from: Day;
  /** Years after the day on which the newest fact became known; null where no source says how many. */
  years: number | null;
  /** The article that says so; null where none is known. */
  source: string | null;
}

const SINCE_THE_LAW = day('2026-01-01');

/** Periods that the law names. None is known yet with its source, so that whatever has facts is kept. */
export const RETENTION: readonly RetentionRule[] = KEPT_KINDS.map((kind) => ({
  kind,
  from: SINCE_THE_LAW,
  years: null,
  source: null,
}));

/** Why facts are kept on a day: no period is known, or one that is not over. */
export type Keeping = { kind: KeptKind; why: 'unknown' } | { kind: KeptKind; why: 'until'; until: Day; source: string };

/** Which kinds of facts have to be kept `today`; `newest` is the day on which the newest of each kind became known. */
export function keepingsOn(
  today: Day,
  newest: Readonly<Partial<Record<KeptKind, Day>>>,
  rules: readonly RetentionRule[] = RETENTION,
): Keeping[] {
  return KEPT_KINDS.flatMap((kind): Keeping[] => {
    const last = newest[kind];
    if (last === undefined) return [];
    const rule = rules
      .filter((each) => each.kind === kind && each.from <= today)
      .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
    if (!rule || rule.years === null || rule.source === null) return [{ kind, why: 'unknown' }];
    const until = day(`${Number(last.slice(0, 4)) + rule.years}-12-31`);
    return until >= today ? [{ kind, why: 'until', until, source: rule.source }] : [];
  });
}
