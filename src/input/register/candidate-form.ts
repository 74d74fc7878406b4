import type { Day } from '#base/dates.ts';
import { formatDay } from '#base/vietnamese.ts';
import { SCHEMES, type Scheme } from '#coverage/facts.ts';
import { ASSIGNED_TO, type AssignedTo, CANDIDATE_REASONS, type CandidateReason } from '#register/candidate.ts';
import { readDay } from '../fields/days.ts';
import { fieldProblem } from '../fields/field.ts';
import type { FieldProblem } from '../fields/problems.ts';

/** The filters of a list of candidates, by their names in its address. */
export const CANDIDATE_FILTERS = {
  scheme: 'loai-hinh',
  reason: 'ly-do',
  assigned: 'giao',
  commune: 'xa',
  on: 'ngay',
} as const;

/** The fields by which people of a page are assigned; their ids stand together. */
export const ASSIGN_NAMES = { people: 'nguoi', assignee: 'giao-cho' } as const;
/** In the address of a list that was assigned just now. */
export const DONE_NAME = 'da-ghi';
/** Takes back what was assigned. */
export const TAKEN_BACK = '-';

/** Which candidates an address asks for. */
export interface ReadCandidates {
  /** As it was typed. */
  typed: Record<keyof typeof CANDIDATE_FILTERS, string>;
  problems: FieldProblem[];
  /** Null where the day cannot be read. */
  sought: {
    scheme: Scheme;
    reason: CandidateReason | null;
    assigned: AssignedTo | null;
    commune: string | null;
    on: Day;
  } | null;
}

/** The letters of a filter that are looked at. */
const MOST_LETTERS = 100;

/** Without a day today, and without a scheme the first one. */
export function readCandidateForm(search: URLSearchParams, today: Day): ReadCandidates {
  const given = (name: keyof typeof CANDIDATE_FILTERS): string =>
    (search.get(CANDIDATE_FILTERS[name]) ?? '').trim().slice(0, MOST_LETTERS);
  const scheme = SCHEMES.find((each) => each === given('scheme')) ?? SCHEMES[0];
  const reason = CANDIDATE_REASONS.find((each) => each === given('reason')) ?? null;
  const assigned = ASSIGNED_TO.find((each) => each === given('assigned')) ?? null;
  const text = given('on') || formatDay(today);
  const on = readDay(text);
  return {
    typed: {
      scheme,
      reason: reason ?? '',
      assigned: assigned ?? '',
      commune: given('commune'),
      on: on ? formatDay(on) : text,
    },
    problems: on ? [] : [fieldProblem('not-a-day', { text }, CANDIDATE_FILTERS.on)],
    sought: on && { scheme, reason, assigned, commune: given('commune') || null, on },
  };
}
