import { type Day, day } from '#base/dates.ts';
import type { ActivityKind } from '#drive/activity.ts';
import { ACTIVITY_KINDS } from '#indicators/catalogue.ts';
import { ACTIVITY_FILTERS } from '#input/drive/activity-form.ts';
import { readDay } from '#input/fields/days.ts';
import { fieldProblem } from '#input/fields/field.ts';
import type { FieldProblem } from '#input/fields/problems.ts';
import { formatDate } from '#ui/format.ts';

/** The letters that a filter is told again. */
const MOST_LETTERS = 100;

/** Which activities an address asks for. */
interface SoughtActivities {
  typed: Record<keyof typeof ACTIVITY_FILTERS, string>;
  isFiltered: boolean;
  problems: FieldProblem[];
  /** Null where a day cannot be read. */
  sought: { from: Day; to: Day; kind: ActivityKind | null; commune: string | null; campaign: string | null } | null;
}

/** Without days those of the year so far. */
export function soughtActivities(search: URLSearchParams, today: Day): SoughtActivities {
  const given = (name: keyof typeof ACTIVITY_FILTERS): string =>
    (search.get(ACTIVITY_FILTERS[name]) ?? '').trim().slice(0, MOST_LETTERS);
  const typed = {
    from: given('from') || formatDate(day(`${today.slice(0, 4)}-01-01`)),
    to: given('to') || formatDate(today),
    kind: given('kind'),
    commune: given('commune'),
    campaign: given('campaign'),
  };
  const campaign = /^[^\s|]+$/.test(typed.campaign) ? typed.campaign : null;
  const [from, to] = [readDay(typed.from), readDay(typed.to)];
  const kind = ACTIVITY_KINDS.find((each) => each === typed.kind) ?? null;
  return {
    typed,
    isFiltered: [...search.keys()].some((name) => Object.values(ACTIVITY_FILTERS).some((each) => each === name)),
    problems: [
      ...(from ? [] : [fieldProblem('not-a-day', { text: typed.from }, ACTIVITY_FILTERS.from)]),
      ...(to ? [] : [fieldProblem('not-a-day', { text: typed.to }, ACTIVITY_FILTERS.to)]),
    ],
    sought: from && to ? { from, to, kind, commune: typed.commune || null, campaign } : null,
  };
}
