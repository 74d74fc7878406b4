import { z } from 'zod';
import type { Day } from '#base/dates.ts';
import { isUuid, type Uuid, uuid } from '#base/ids.ts';
import { formatDay } from '#base/vietnamese.ts';
import { SCHEMES, type Scheme } from '#coverage/facts.ts';
import { VISIT_REACHED, type VisitReached } from '#drive/visit.ts';
import { CANDIDATE_REASONS, type CandidateReason } from '#register/candidate.ts';
import { day, LAW_DAYS, readDay } from '../fields/days.ts';
import { field, fieldProblem } from '../fields/field.ts';
import type { FieldProblem } from '../fields/problems.ts';
import { type AddressNames, type ReadForm, readFields, wholeText } from '../form.ts';

const text = () => field((typed) => typed);

const round = z.object({
  ...{ commune: text(), village: text(), from: day(LAW_DAYS), until: day(LAW_DAYS) },
  ...{ activityCode: text().optional(), inCharge: text() },
});
/** The fields of a round, by their names. */
export const ROUND_NAMES: AddressNames<typeof round> = {
  ...{ commune: 'xa', village: 'thon', from: 'tu-ngay', until: 'den-ngay' },
  ...{ activityCode: 'hoat-dong', inCharge: 'phu-trach' },
};

type Get = (name: string) => string | null;

/** A round as it was typed. */
export const readRoundForm = (get: Get): ReadForm<z.infer<typeof round>> => readFields(round, get, ROUND_NAMES);

/** The filters of the list of rounds. */
export const ROUND_FILTERS = {
  ...{ from: 'tu', to: 'den', commune: 'xa' },
  activity: 'hoat-dong',
  mine: 'cua-toi',
} as const;

/** The letters of a filter that are looked at. */
const MOST_LETTERS = 100;

/** Which rounds an address asks for; without days those of the year so far. */
export function readRoundFilters(search: URLSearchParams, today: Day) {
  const given = (name: keyof typeof ROUND_FILTERS): string =>
    (search.get(ROUND_FILTERS[name]) ?? '').trim().slice(0, MOST_LETTERS);
  const typed = {
    ...{ from: given('from') || `01/01/${today.slice(0, 4)}`, to: given('to') || formatDay(today) },
    ...{ commune: given('commune'), activity: given('activity'), mine: given('mine') === '1' ? '1' : '' },
  };
  const [from, to] = [readDay(typed.from), readDay(typed.to)];
  const problems: FieldProblem[] = [
    ...(from ? [] : [fieldProblem('not-a-day', { text: typed.from }, ROUND_FILTERS.from)]),
    ...(to ? [] : [fieldProblem('not-a-day', { text: typed.to }, ROUND_FILTERS.to)]),
  ];
  const activity = /^[^\s|]+$/.test(typed.activity) ? typed.activity : null;
  const sought = { commune: typed.commune || null, activity, isMine: typed.mine === '1' };
  return { typed, problems, sought: from && to ? { ...sought, from, to } : null };
}

/** What is sent of each household of a round, and on which day; `seen` is what stood there when the page was opened. */
export const VISIT_NAMES = { on: 'ngay-di', reached: 'ket-qua', schemes: 'loai-hinh', seen: 'da-thay' } as const;
/** The name of a field of one household. */
export const visitName = (field: 'reached' | 'schemes' | 'seen', lineId: string): string =>
  `${VISIT_NAMES[field]}-${lineId}`;
/** What stood there, as the page sends it back. */
export const seenText = (resultId: string | null, reached: VisitReached, schemes: readonly Scheme[]): string =>
  [resultId ?? '', reached, ...schemes].join(' ');

/** A household as it was filled in. */
export interface TypedVisit {
  lineId: Uuid;
  reached: VisitReached;
  schemes: Scheme[];
  seen: Uuid | null;
}

/** What was filled in of a round: of all households as typed, and those that were changed. */
export function readVisits(fields: URLSearchParams) {
  const typedOn = (fields.get(VISIT_NAMES.on) ?? '').trim().slice(0, MOST_LETTERS);
  const on = readDay(typedOn);
  const typed = [...fields.keys()].flatMap((name): (TypedVisit & { isChanged: boolean })[] => {
    const id = name.startsWith(`${VISIT_NAMES.reached}-`) ? name.slice(VISIT_NAMES.reached.length + 1) : '';
    const reached = VISIT_REACHED.find((each) => each === fields.get(name));
    if (!isUuid(id) || !reached) return [];
    const schemes = SCHEMES.filter((each) => fields.getAll(visitName('schemes', id)).includes(each));
    const before = fields.get(visitName('seen', id)) ?? '';
    const seen = before.split(' ')[0] ?? '';
    const isChanged = seenText(seen, reached, schemes) !== before;
    return [{ lineId: uuid(id), reached, schemes, seen: isUuid(seen) ? uuid(seen) : null, isChanged }];
  });
  const changed = typed.filter(({ isChanged }) => isChanged).map(({ isChanged: _, ...visit }) => visit);
  const problems = on ? [] : [fieldProblem('not-a-day', { text: typedOn }, VISIT_NAMES.on)];
  return { on, typedOn, typed, changed, problems };
}

/** What is sent to put households on a round. */
export const ADD_NAMES = { people: 'nguoi', labels: 'nha' } as const;
/** What is sent of one household that is taken off, or whose label is erased; and of a round that is withdrawn. */
export const LINE_NAMES = { line: 'ho', reason: 'ly-do' } as const;

/** From where households are chosen: among candidates of a scheme, or everybody of the commune. */
export const CHOOSE_FILTERS = { scheme: 'loai-hinh', reason: 'ly-do', name: 'ten' } as const;

/** Whom an address of that page asks for: without a scheme everybody of the commune, by a name where one is typed. */
export function readChoice(search: URLSearchParams): {
  scheme: Scheme | null;
  reason: CandidateReason | null;
  name: string;
} {
  return {
    scheme: SCHEMES.find((each) => each === search.get(CHOOSE_FILTERS.scheme)) ?? null,
    reason: CANDIDATE_REASONS.find((each) => each === search.get(CHOOSE_FILTERS.reason)) ?? null,
    name: (search.get(CHOOSE_FILTERS.name) ?? '').trim().slice(0, MOST_LETTERS),
  };
}

/** The houses of a text, one a line. */
export const readLabels = (given: string): string[] =>
  given
    .split('\n')
    .map((line) => wholeText(line).replace(/\s+/g, ' '))
    .filter((line) => line !== '');

/** The field of who lives in a house that had only a label. */
export const TIE_NAMES = { person: 'nguoi' } as const;
