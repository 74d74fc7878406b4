import type { Day } from '#base/dates.ts';
import { type HouseholdField, type HouseholdQuestion, MEMBERSHIPS } from '#ui/portal/calculator/fields.ts';
import type { Problem } from '#ui/portal/calculator/problems.ts';
import { readDay, readWhole } from '#ui/portal/calculator/read-field.ts';

const MOST_PEOPLE = 20;
const USUAL_HOUSEHOLD = ['household', 'household', 'household', 'household'];

export interface Asked {
  typed: { 'so-thang': string; ngay: string; nguoi: readonly string[] };
  /** Everything that cannot be read. */
  problems: Problem<HouseholdField>[];
  /** Null where there are problems. */
  question: HouseholdQuestion | null;
}

/** The question of an address; before anything is asked four people who pay by household for a year. */
export function questionOf(search: URLSearchParams, today: Day, unreadable: Record<HouseholdField, string>): Asked {
  const named = search.getAll('nguoi').filter((name) => name !== '');
  const typed = {
    'so-thang': search.get('so-thang') ?? '12',
    ngay: search.get('ngay') || today,
    nguoi: search.has('nguoi') ? named : USUAL_HOUSEHOLD,
  };
  const months = readWhole(typed['so-thang'], 1, 600);
  const on = readDay(typed.ngay);
  const members = typed.nguoi.flatMap((name) => MEMBERSHIPS.find((each) => each === name) ?? []);
  const known = members.length === typed.nguoi.length && members.length > 0 && members.length <= MOST_PEOPLE;
  const wrong: HouseholdField[] = [
    ...(months === null ? (['so-thang'] as const) : []),
    ...(on === null ? (['ngay'] as const) : []),
    ...(known ? [] : (['nguoi'] as const)),
  ];
  const problems = wrong.map((field) => ({ field, why: unreadable[field], allowedWhen: null, article: null }));
  return { typed, problems, question: months !== null && on && known ? { on, months, members } : null };
}
