import { z } from 'zod';
import { PROMISED } from '#indicators/catalogue.ts';
import { choice } from '../fields/choices.ts';
import { day } from '../fields/days.ts';
import { field } from '../fields/field.ts';
import { people } from '../fields/numbers.ts';
import type { FieldProblem } from '../fields/problems.ts';
import { type AddressNames, type ReadForm, readFields } from '../form.ts';

const text = () => field((typed) => typed);

const terms = z.object({
  code: text(),
  title: text(),
  hostCode: text(),
  hostDocumentNo: text().optional(),
  hostDocumentDay: day().optional(),
  partnerCode: text(),
  partnerDocumentNo: text().optional(),
  partnerDocumentDay: day().optional(),
  from: day(),
  to: day(),
  signedOn: day().optional(),
  endedOn: day().optional(),
  reason: text().optional(),
});
/** The fields of a programme, by their names. */
export const PROGRAMME_NAMES: AddressNames<typeof terms> = {
  code: 'ma',
  title: 'ten',
  hostCode: 'ben-a',
  hostDocumentNo: 'so-van-ban-a',
  hostDocumentDay: 'ngay-van-ban-a',
  partnerCode: 'ben-b',
  partnerDocumentNo: 'so-van-ban-b',
  partnerDocumentDay: 'ngay-van-ban-b',
  from: 'tu',
  to: 'den',
  signedOn: 'ngay-ky',
  endedOn: 'ngay-ket-thuc',
  reason: 'ly-do',
};

const promise = z.object({ indicator: choice(PROMISED), value: people(), dueOn: day() });
const PROMISE_FIELDS = ['indicator', 'value', 'dueOn'] as const satisfies (keyof (typeof promise)['shape'])[];
type PromiseField = (typeof PROMISE_FIELDS)[number];
const PROMISE_NAMES: AddressNames<typeof promise> = { indicator: 'cam-ket', value: 'so-luong', dueOn: 'han' };

/** How many promises the form has room for; programs may send more. */
export const PROMISE_ROWS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The name of a field of one promise. */
export const promiseName = (name: PromiseField, row: number): string => `${PROMISE_NAMES[name]}-${row}`;

/** The same by what the operation calls it. */
export const PROMISE_FIELD_NAMES: Readonly<Record<string, string>> = {
  promises: promiseName('indicator', 1),
  ...Object.fromEntries(
    PROMISE_ROWS.flatMap((row) => PROMISE_FIELDS.map((name) => [`${name}-${row}`, promiseName(name, row)] as const)),
  ),
};

type Get = (name: string) => string | null;
type ReadProgrammeForm = ReadForm<z.infer<typeof terms> & { promises: z.infer<typeof promise>[] }>;

/** A programme as it was typed. A row of promises in which nothing stands is none. */
export function readProgrammeForm(get: Get): ReadProgrammeForm {
  const read = readFields(terms, get, PROGRAMME_NAMES);
  const rows = PROMISE_ROWS.map((row) => ({
    row,
    ...readFields(promise, (name) => get(`${name}-${row}`), PROMISE_NAMES),
  })).filter(({ typed }) => Object.values(typed).some((each) => each !== ''));
  const typedRows = rows.flatMap(({ row, typed }) =>
    PROMISE_FIELDS.map((name) => [promiseName(name, row), typed[name] ?? ''] as const),
  );
  const problems = [
    ...read.problems,
    ...rows.flatMap(({ row, problems: found }) =>
      found.map((each): FieldProblem => ({ ...each, at: `${each.at}-${row}` })),
    ),
  ];
  const typed = { ...read.typed, ...Object.fromEntries(typedRows) };
  if (!read.value || problems.length > 0) return { typed, problems, value: null };
  return { typed, problems, value: { ...read.value, promises: rows.flatMap(({ value }) => value ?? []) } };
}
