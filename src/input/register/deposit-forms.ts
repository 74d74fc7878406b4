import { z } from 'zod';
import type { Day } from '#base/dates.ts';
import { isUuid, type Uuid, uuid } from '#base/ids.ts';
import { formatDay } from '#base/vietnamese.ts';
import { SCHEMES, type Scheme } from '#coverage/facts.ts';
import { type MoneyClaim, NOTE_KINDS } from '#register/money/bank-line.ts';
import { choice } from '../fields/choices.ts';
import { day, readDay } from '../fields/days.ts';
import { field, fieldProblem } from '../fields/field.ts';
import { amount } from '../fields/numbers.ts';
import type { FieldProblem } from '../fields/problems.ts';
import { type AddressNames, type ReadForm, readFields, type Typed } from '../form.ts';

/** The fields of a slip, by their names; of which organisation the money is stands in the address. */
export const DEPOSIT_NAMES = {
  scheme: 'loai-hinh',
  organisation: 'don-vi',
  closings: 'chot',
  depositedOn: 'ngay-nop',
} as const;

const depositedOn = z.object({ depositedOn: day() });

/** A slip as it was typed: which closings, and when. */
export interface SentDeposit {
  typed: Typed;
  problems: FieldProblem[];
  value: { closings: Uuid[]; depositedOn: Day } | null;
}

/** Reads which closings were chosen, and the day. */
export function readDepositForm(fields: URLSearchParams): SentDeposit {
  const chosen = fields.getAll(DEPOSIT_NAMES.closings).filter(isUuid);
  const read = readFields(depositedOn, (name) => fields.get(name), { depositedOn: DEPOSIT_NAMES.depositedOn });
  return {
    typed: { ...read.typed, closings: chosen },
    problems: [...read.problems],
    value: read.value ? { closings: chosen, ...read.value } : null,
  };
}

/** The scheme that an address names; the first one where it names none. */
export const schemeIn = (search: URLSearchParams): Scheme =>
  SCHEMES.find((each) => each === search.get(DEPOSIT_NAMES.scheme)) ?? SCHEMES[0];

/** The fields by which a line is matched: whose money it is, and how much of it. */
export const MATCH_NAMES = { claim: 'khoan', amount: 'so-tien', find: 'tim-khoan' } as const;
type ClaimKey = Pick<MoneyClaim, 'kind' | 'id'>;

/** A claim as one text, and read from it. */
export const claimKey = ({ kind, id }: ClaimKey): string => `${kind}|${id}`;
function readClaim(key: string): ClaimKey | null {
  const [kind, id = ''] = key.split('|');
  return (kind === 'payment' || kind === 'deposit') && isUuid(id) ? { kind, id: uuid(id) } : null;
}

const match = z.object({
  claim: field((text) => readClaim(text) ?? fieldProblem('missing', {})),
  amount: amount({ least: 1 }).optional(),
});
export const readMatchForm = (fields: URLSearchParams): ReadForm<z.infer<typeof match>> =>
  readFields(match, (name) => fields.get(name), { claim: MATCH_NAMES.claim, amount: MATCH_NAMES.amount });

const note = z.object({ kind: choice(NOTE_KINDS), reason: z.string() });
/** The fields of a note about a line. */
export const NOTE_NAMES: AddressNames<typeof note> = { kind: 'la', reason: 'ghi-chu' };
export const readNoteForm = (fields: URLSearchParams): ReadForm<z.infer<typeof note>> =>
  readFields(note, (name) => fields.get(name), NOTE_NAMES);

/** Which days an address asks for, by the names of its filters. */
export const MONEY_DAYS = { from: 'tu', to: 'den' } as const;

/** Reads the days of a reconciliation; without them the month so far. */
export function readMoneyDays(search: URLSearchParams, today: Day) {
  const first = `${today.slice(0, 8)}01` as Day;
  const typed = {
    from: (search.get(MONEY_DAYS.from) ?? '').trim().slice(0, MOST_LETTERS) || formatDay(first),
    to: (search.get(MONEY_DAYS.to) ?? '').trim().slice(0, MOST_LETTERS) || formatDay(today),
  };
  const [from, to] = [readDay(typed.from), readDay(typed.to)];
  const problems: FieldProblem[] = [
    ...(from ? [] : [fieldProblem('not-a-day', { text: typed.from }, MONEY_DAYS.from)]),
    ...(to ? [] : [fieldProblem('not-a-day', { text: typed.to }, MONEY_DAYS.to)]),
  ];
  return { typed, problems, days: from && to ? { from, to } : null };
}

const MOST_LETTERS = 40;
