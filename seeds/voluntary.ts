import type { Method } from '#law/language/methods.ts';
import { contribution, correction, type Entry, ending, enrolment, type Facts, noFacts } from './booking.ts';
import { type DayNumber, type MonthNumber, monthOfDay, monthStart, yearOfDay } from './days.ts';
import type { Member } from './households.ts';
import { advancePrice, missingPrice, POVERTY_LINE, type Price, regularPrice } from './prices.ts';
import { type Random, weighted } from './random.ts';
import type { ContributionRow, EndingRow } from './rows.ts';

/**
 * A made-up member of voluntary social insurance, from the day of enrolment to the last day known: how often people
 * choose each method, pay late, lapse and come back is made up.
 */
const pickMethod = weighted<Method>(['1', 18], ['3', 30], ['6', 23], ['12', 26], ['advance', 3]);
/** Most take the lowest income; the others go up in steps of 50,000. */
const pickIncome = weighted(
  [POVERTY_LINE, 58],
  [750_000, 6],
  [800_000, 6],
  [1_000_000, 12],
  [1_500_000, 8],
  [2_000_000, 5],
  [3_000_000, 3],
  [5_000_000, 2],
);
const pickReason = weighted<EndingRow['reason']>(
  ['compulsory', 62],
  ['withdrawn', 18],
  ['death', 9],
  ['pension', 5],
  ['other', 6],
);

/** How likely the next payment follows at once, by method. */
const RENEWS: Record<Method, number> = { '1': 0.972, '3': 0.93, '6': 0.9, '12': 0.87, advance: 0.9, missing: 0 };
/** Until how many months after the first of a cycle it may be paid: the deadlines that Law 41/2024/QH15, article 36.3, carries on. */
const DEADLINE: Record<Method, number> = { '1': 1, '3': 3, '6': 4, '12': 7, advance: 1, missing: 1 };

interface Choice {
  personId: string;
  method: Method;
  income: number;
  group: Member['row']['support_group'];
  agentCode: string;
}

export function voluntaryCareer(random: Random, member: Member, entry: Entry): Facts {
  const facts = noFacts();
  const personId = member.row.person_id;
  facts.enrolments.push(enrolment(random, personId, 'vsi', entry));
  const missesYears = isOldEnough(member, entry.on) && random.chance(0.3);
  const choice: Choice = {
    personId,
    method: missesYears ? 'missing' : pickMethod(random),
    income: pickIncome(random),
    group: member.row.support_group,
    agentCode: entry.agentCode,
  };
  if (missesYears) payMissingYears(random, choice, entry, facts);
  else payTermByTerm(random, choice, entry, facts);
  if (random.chance(0.03)) correctOne(random, facts);
  return facts;
}

/** Past 60 for men and 55 for women, the ages of retirement until 2020 (kept for older rights in Law 41/2024/QH15, article 141.9). */
function isOldEnough({ row, birthYear }: Member, on: DayNumber): boolean {
  return yearOfDay(on) - birthYear >= (row.sex === 'male' ? 61 : 56);
}

/** Those at retirement age buy the years they lack, at most ten (Decree 134/2015/NĐ-CP, article 9.1), and draw the pension from the next month on. */
function payMissingYears(random: Random, choice: Choice, entry: Entry, facts: Facts): void {
  const months = random.between(10, 120);
  const fromMonth = monthOfDay(entry.on);
  const price = missingPrice({ ...choice, months, paidOn: entry.on });
  facts.contributions.push(payment(random, choice, { fromMonth, months, price, paidOn: entry.on }));
  const on = monthStart(fromMonth + 1);
  facts.endings.push(ending(random, { personId: choice.personId, scheme: 'vsi', reason: 'pension', on }));
}

/** One payment after the other, until the person leaves or the last day known is reached. */
function payTermByTerm(random: Random, choice: Choice, { on, horizon }: Entry, facts: Facts): void {
  let paidOn = on;
  let fromMonth = monthOfDay(on) + (on - monthStart(monthOfDay(on)) > 24 && random.chance(0.4) ? 1 : 0);
  while (paidOn <= horizon) {
    const term = termOf(random, choice, paidOn);
    facts.contributions.push(payment(random, choice, { ...term, fromMonth, paidOn }));
    const next = fromMonth + term.months;
    const last = paidOn;
    if (random.chance(RENEWS[choice.method])) {
      fromMonth = next;
      paidOn = Math.max(last + 1, renewalDay(random, choice.method, next));
    } else if (random.chance(0.3)) {
      const left = monthStart(next) - last;
      const reason = pickReason(random);
      const gone = last + 1 + random.below(left);
      facts.endings.push(ending(random, { personId: choice.personId, scheme: 'vsi', reason, on: gone }));
      return;
    } else if (random.chance(0.45)) {
      fromMonth = next + random.between(2, 9);
      paidOn = Math.max(last + 1, monthStart(fromMonth) + random.below(28));
      choice.method = pickMethod(random);
    } else {
      return;
    }
  }
}

function termOf(random: Random, choice: Choice, paidOn: DayNumber): { months: number; price: Price } {
  const inAdvance = choice.method === 'advance';
  const months = inAdvance ? 12 * random.between(2, 5) : Number(choice.method);
  const order = { ...choice, months, paidOn };
  return { months, price: inAdvance ? advancePrice(order) : regularPrice(order) };
}

/** Before the term begins, in its first month, later within the deadline, or (rarely) after it. */
function renewalDay(random: Random, method: Method, term: MonthNumber): DayNumber {
  const start = monthStart(term);
  const deadline = monthStart(term + DEADLINE[method]);
  if (random.chance(0.24)) return start - 1 - random.below(12);
  if (random.chance(0.8)) return start + random.below(26);
  if (random.chance(0.85)) return start + random.below(deadline - start);
  return deadline + random.below(25);
}

type Paying = { fromMonth: MonthNumber; months: number; price: Price; paidOn: DayNumber };

const payment = (random: Random, { personId, method, income, agentCode }: Choice, paying: Paying): ContributionRow =>
  contribution(random, { personId, scheme: 'vsi', income, method, agentCode, ...paying });

/** A line was wrong: the amount or the receipt, or the money never came. Found out weeks later. */
function correctOne(random: Random, facts: Facts): void {
  const wrong = random.pick(facts.contributions);
  const at = Date.parse(wrong.recorded_at) + random.between(1, 60) * 86_400_000;
  facts.contributions.push(...correction(random, wrong, at, random.chance(0.7)));
}
