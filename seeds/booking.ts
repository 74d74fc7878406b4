import type { Scheme } from '#coverage/facts.ts';
import type { Method } from '#law/language/methods.ts';
import { type DayNumber, dayText, type Instant, instantText, type MonthNumber, monthText, officeHour } from './days.ts';
import type { Price } from './prices.ts';
import { type Random, weighted } from './random.ts';
import type { ContributionRow, EndingRow, EnrolmentRow, MoveRow } from './rows.ts';

/** What is recorded of a household or of one person. */
export interface Facts {
  enrolments: EnrolmentRow[];
  contributions: ContributionRow[];
  endings: EndingRow[];
  moves: MoveRow[];
}

export const noFacts = (): Facts => ({ enrolments: [], contributions: [], endings: [], moves: [] });

/** How and when somebody was won, and the last day of which anything is known. */
export interface Entry {
  on: DayNumber;
  activityCode: string;
  agentCode: string;
  horizon: DayNumber;
}

/** Days from what happened until it was recorded: mostly at once, some with the commune's papers at the month's end. */
const pickLag = weighted<readonly [number, number]>([[0, 0], 80], [[1, 3], 14], [[4, 25], 5], [[26, 75], 1]);

function recordedAfter(on: DayNumber, random: Random): Instant {
  const [least, most] = pickLag(random);
  return officeHour(on + random.between(least, most), random);
}

export function enrolment(random: Random, personId: string, scheme: Scheme, entry: Entry): EnrolmentRow {
  // An activity's list is entered the same day: its result is announced the next morning.
  const at = entry.activityCode ? officeHour(entry.on, random) : recordedAfter(entry.on, random);
  return {
    enrolment_id: random.uuid(at),
    person_id: personId,
    scheme,
    enrolled_on: dayText(entry.on),
    activity_code: entry.activityCode,
    agent_code: entry.agentCode,
    recorded_at: instantText(at),
  };
}

interface Payment {
  personId: string;
  scheme: Scheme;
  income: number | '';
  method: Method;
  fromMonth: MonthNumber;
  months: number;
  price: Price;
  paidOn: DayNumber;
  agentCode: string;
}

export function contribution(random: Random, payment: Payment): ContributionRow {
  const at = recordedAfter(payment.paidOn, random);
  return {
    contribution_id: random.uuid(at),
    person_id: payment.personId,
    scheme: payment.scheme,
    income: payment.income,
    method: payment.method,
    from_month: monthText(payment.fromMonth),
    months: payment.months,
    paid: payment.price.paid,
    state_support: payment.price.state_support,
    paid_on: dayText(payment.paidOn),
    receipt_no: `BL${random.between(1_000_000, 9_999_999)}`,
    agent_code: payment.agentCode,
    reverses: '',
    recorded_at: instantText(at),
  };
}

/** A line that undoes `wrong`, recorded at `at`, and where the payment itself stands the right line in its place. */
export function correction(random: Random, wrong: ContributionRow, at: Instant, stands: boolean): ContributionRow[] {
  const recorded_at = instantText(at);
  const undone = { ...wrong, contribution_id: random.uuid(at), reverses: wrong.contribution_id, recorded_at };
  if (!stands) return [undone];
  const receipt_no = `BL${random.between(1_000_000, 9_999_999)}`;
  return [undone, { ...wrong, contribution_id: random.uuid(at), receipt_no, recorded_at }];
}

export function ending(
  random: Random,
  { personId, scheme, reason, on }: { personId: string; scheme: Scheme; reason: EndingRow['reason']; on: DayNumber },
): EndingRow {
  // The office hears of a death or of a new job later than of a payment.
  const at = officeHour(on + random.between(0, 40), random);
  return {
    ending_id: random.uuid(at),
    person_id: personId,
    scheme,
    reason,
    ended_on: dayText(on),
    recorded_at: instantText(at),
  };
}

export function move(random: Random, personId: string, areaCode: string, on: DayNumber): MoveRow {
  const at = officeHour(on + random.between(0, 60), random);
  return {
    move_id: random.uuid(at),
    person_id: personId,
    area_code: areaCode,
    moved_on: dayText(on),
    recorded_at: instantText(at),
  };
}

/** Without what the office had not heard of at the end of the last day. */
export function knownBy(horizon: DayNumber, facts: Facts): Facts {
  const end = dayText(horizon + 1);
  const known = <Row extends { recorded_at: string }>(rows: Row[]): Row[] =>
    rows.every((row) => row.recorded_at < end) ? rows : rows.filter((row) => row.recorded_at < end);
  return {
    enrolments: known(facts.enrolments),
    contributions: known(facts.contributions),
    endings: known(facts.endings),
    moves: known(facts.moves),
  };
}
