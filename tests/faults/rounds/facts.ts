import { addDays, day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { addMonths, month } from '#base/months.ts';
import type { Result } from '#base/result.ts';
import type { Contribution, Scheme, WithdrawnKind } from '#coverage/facts.ts';
import type { Desk } from '#server/desk/desk.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { recordEnding } from '#server/register/record-ending.ts';
import { recordMove } from '#server/register/record-move.ts';
import { withdrawFact } from '#server/register/withdrawing/withdraw-fact.ts';
import { COMMUNES } from '../../support/histories.ts';
import { payment } from '../../support/register.ts';
import type { Random } from './random.ts';

/** A fact that somebody sends, perhaps several times, and what was answered so far. */
export interface SentFact {
  table: 'contributions' | 'endings' | 'moves' | 'withdrawals';
  /** Of a withdrawal the fact that it takes back. */
  id: Uuid;
  send: (desk: Desk) => Promise<Result<'recorded' | 'unchanged', readonly { kind: string }[]>>;
  isAcknowledged: boolean;
  /** How often it was answered that the fact was new. */
  recorded: number;
  personId: Uuid;
  /** Where it is a payment, and none that takes another one back. */
  paid: Omit<Contribution, 'recordedAt'> | null;
}

const SCHEMES: readonly Scheme[] = ['vsi', 'vsi', 'hhi'];
const onSomeDay = (random: Random) => addDays(day('2024-01-01'), random.below(300));
const answered = { isAcknowledged: false, recorded: 0 };

export function somePayment(random: Random, personId: Uuid): SentFact & { paid: Omit<Contribution, 'recordedAt'> } {
  const paid = {
    id: random.id(),
    scheme: random.pick(SCHEMES),
    fromMonth: addMonths(month('2024-01'), random.below(12)),
    months: random.pick([1, 1, 2, 3, 6]),
    paidOn: onSomeDay(random),
    reverses: null,
  };
  return { ...answered, table: 'contributions', id: paid.id, personId, paid, send: pay(personId, paid) };
}

const pay =
  (personId: Uuid, paid: Omit<Contribution, 'recordedAt'>): SentFact['send'] =>
  (desk) =>
    recordContribution(desk, personId, payment(paid));

/** A fact of any kind about somebody: about what was acknowledged of them, or new. */
export function someFact(random: Random, people: readonly Uuid[], sent: readonly SentFact[]): SentFact {
  const personId = random.pick(people);
  const known = sent.filter((each) => each.personId === personId && each.isAcknowledged);
  const payments = known.flatMap(({ paid }) => paid ?? []);
  const wrong = known.filter(({ table }) => table === 'endings' || table === 'moves');
  const id = random.id();
  const kind = random.below(10);
  if (kind === 0) {
    const ending = { id, scheme: random.pick(SCHEMES), endedOn: onSomeDay(random), reason: 'other' as const };
    const send: SentFact['send'] = (desk) => recordEnding(desk, personId, ending);
    return { ...answered, table: 'endings', id, personId, paid: null, send };
  }
  if (kind === 1) {
    const move = { id, areaId: random.pick(COMMUNES), movedOn: onSomeDay(random) };
    const send: SentFact['send'] = (desk) => recordMove(desk, personId, move);
    return { ...answered, table: 'moves', id, personId, paid: null, send };
  }
  if (kind <= 3 && payments.length > 0) {
    const reversed = random.pick(payments);
    const send = pay(personId, { ...reversed, id, reverses: reversed.id });
    return { ...answered, table: 'contributions', id, personId, paid: null, send };
  }
  if (kind === 4 && wrong.length > 0) {
    const { id: factId, table } = random.pick(wrong);
    const factKind: WithdrawnKind = table === 'moves' ? 'move' : 'ending';
    const send: SentFact['send'] = (desk) => withdrawFact(desk, { factKind, factId, reason: 'nhập sai' });
    return { ...answered, table: 'withdrawals', id: factId, personId, paid: null, send };
  }
  return somePayment(random, personId);
}

/** Lines of a file of contributions. */
export const contributionsFile = (facts: readonly ReturnType<typeof somePayment>[]): string =>
  [
    'contribution_id,person_id,scheme,method,from_month,months,paid,paid_on',
    ...facts.map(({ id, personId, paid }) =>
      [id, personId, paid.scheme, '1', paid.fromMonth, paid.months, 138_600, paid.paidOn].join(','),
    ),
    '',
  ].join('\n');
