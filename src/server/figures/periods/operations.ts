import { z } from 'zod';
import { SCHEMES } from '#coverage/facts.ts';
import { PERIOD_WORDS } from '#drive/period-problem.ts';
import { countsOf, type HeldEvidence, PERIOD_ROWS, type PeriodTable } from '#drive/period-table.ts';
import { codeJson, dayJson } from '#input/json.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { explainCount } from './explain-count.ts';
import { type CountedPeople, listCountedPeople } from './list-counted-people.ts';
import { readPeriod } from './read-period.ts';

const asked = {
  scheme: z.enum(SCHEMES),
  from: dayJson,
  to: dayJson,
  area: codeJson.nullable(),
  known: dayJson.nullable().default(null),
  rows: z.enum(PERIOD_ROWS).nullable().default(null),
  within: codeJson.nullable().default(null),
};
const askedCount = { ...asked, unit: z.string().min(1).max(300), count: z.enum(countsOf('organisations')) };

export const periodRead = operation({
  id: 'period.read',
  title: {
    vi: 'Bảng đầu kỳ, trong kỳ, cuối kỳ của các đơn vị',
    en: 'Units over a period: assigned, opening, flows, closing, cumulative',
  },
  may: 'period.read',
  route: { method: 'POST', path: '/period-table' },
  input: z.strictObject(asked),
  output: z.custom<PeriodTable>(),
  problems: PERIOD_WORDS,
  run: ({ desk, now }: DeskContext, given) => readPeriod(desk, given, now),
});

export const periodExplain = operation({
  id: 'period.explain',
  title: {
    vi: 'Căn cứ của một số của tổ chức, điểm thu, nhân viên thu',
    en: 'What a count of an organisation, a point or a collector rests on',
  },
  may: 'period.read',
  route: { method: 'POST', path: '/period-table/evidence' },
  input: z.strictObject(askedCount),
  output: z.custom<HeldEvidence>(),
  problems: PERIOD_WORDS,
  run: ({ desk, now }: DeskContext, given) => explainCount(desk, given, now),
});

/** How many people stand on a page. */
export const COUNTED_PEOPLE_SIZE = 50;

export const periodListPeople = operation({
  id: 'period.list-people',
  title: {
    vi: 'Những người trong một số của tổ chức, điểm thu, nhân viên thu',
    en: 'The people in a count of an organisation, a point or a collector',
  },
  may: 'person.find',
  route: { method: 'POST', path: '/period-table/people' },
  input: z.strictObject({ ...askedCount, page: z.int().min(1).max(100_000).default(1) }),
  output: z.custom<CountedPeople>(),
  problems: PERIOD_WORDS,
  run: ({ desk, now }: DeskContext, given) => listCountedPeople(desk, { ...given, most: COUNTED_PEOPLE_SIZE }, now),
});

export const PERIOD_OPERATIONS = { periodRead, periodExplain, periodListPeople };
