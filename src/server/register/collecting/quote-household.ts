import { type Day, latest } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { addMonths, type Month, monthOf } from '#base/months.ts';
import { err, ok, type Result } from '#base/result.ts';
import { monthsPaidBefore } from '#coverage/facts.ts';
import { cardStart, type HealthMembership, householdPlan, type MemberPrice } from '#law/plans/household.ts';
import type { QuotedHousehold, QuotedMember } from '#register/quote.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { LockedPeople } from '#server/journal/lock-people.ts';
import { peopleOfHousehold } from '../data/people.ts';
import { personRecord } from '../data/person-records.ts';
import { type DescribedPerson, describePeople } from '../describe-people.ts';
import { byLaw, type QuoteProblem, quoteProblem } from './collect-problem.ts';
import { provinceOf } from './province-of.ts';
import { readContributions } from './read-contributions.ts';

/** How a member of a household is insured from now on. */
export interface AskedMember {
  personId: Uuid;
  membership: HealthMembership;
  /** For how many months they pay. */
  months: number;
  /** The first day after a card that the register does not know; null for none. */
  insuredUntil: Day | null;
}

/** A payment of a household to health insurance. Members who are not named are insured elsewhere. */
export interface AskedHousehold {
  householdId: Uuid;
  paidOn: Day;
  members: readonly AskedMember[];
}

/**
 * What a household pays by the law of the day, each member at their place of the ladder, and when each card begins to work; or every
 * reason why it cannot be paid. It tells who is covered until when, so the look at each is in the audit.
 */
export function quoteHousehold(
  desk: Desk,
  asked: AskedHousehold,
  today: Day,
): Promise<Result<QuotedHousehold, QuoteProblem[]>> {
  return desk.write('household.quote', async (tx) => {
    const { memberIds, quote } = await quoteHouseholdIn(tx, asked, { today });
    for (const person of memberIds) tx.audit({ person, household: asked.householdId });
    return quote;
  });
}

/** The same within a transaction that leaves the lines in the audit itself; with the ids of everybody who was looked at. */
export async function quoteHouseholdIn(
  tx: Transaction,
  asked: AskedHousehold,
  { today, locked }: { today: Day; locked?: LockedPeople },
): Promise<{ memberIds: Uuid[]; quote: Result<QuotedHousehold, QuoteProblem[]> }> {
  const found = await peopleOfHousehold(tx, asked.householdId);
  const ids = found.map(({ id }) => id);
  const people = new Map((await describePeople(tx, ids, asked.paidOn)).map((each) => [each.id, each]));
  return { memberIds: [...people.keys()], quote: await quoteMembers(tx, { asked, people, today, locked }) };
}

interface AtDesk {
  asked: AskedHousehold;
  people: ReadonlyMap<Uuid, DescribedPerson>;
  today: Day;
  locked: LockedPeople | undefined;
}

async function quoteMembers(
  tx: Transaction,
  { asked, people, today, locked }: AtDesk,
): Promise<Result<QuotedHousehold, QuoteProblem[]>> {
  const strangers = asked.members.filter(({ personId }) => !people.has(personId));
  if (strangers.length > 0 || people.size === 0) {
    const { personId } = strangers[0] ?? { personId: asked.householdId };
    return err([quoteProblem('person-not-found', { personId })]);
  }
  const plan = priceInOrder(asked, await provinceOf(tx));
  const problems = [
    ...asked.members.flatMap(({ personId }, index) => {
      const isTwice = asked.members.findIndex((each) => each.personId === personId) < index;
      return isTwice ? [quoteProblem('member-twice', {}, `members.${index}`)] : [];
    }),
    ...(plan.ok ? [] : plan.error.map((each) => byLaw(each, 'members'))),
    ...(asked.paidOn > today ? [quoteProblem('paid-to-come', { today }, 'paidOn')] : []),
  ];
  if (!plan.ok) return err(problems);
  const { members: prices, payable: paid, stateSupport, localSupport } = plan.value;
  if (paid + stateSupport + localSupport === 0) problems.push(quoteProblem('nobody-pays', {}, 'members'));
  const members: QuotedMember[] = [];
  for (const [index, member] of asked.members.entries()) {
    const [person, price] = [people.get(member.personId), prices[index]];
    if (!person || !price) throw new Error('each member has a price');
    const quoted = await quoteMember(tx, {
      member,
      person,
      price,
      paidOn: asked.paidOn,
      at: `members.${index}`,
      locked,
    });
    if (quoted.ok) members.push(quoted.value);
    else problems.push(...quoted.error);
  }
  return problems.length > 0 ? err(problems) : ok({ members, paid, stateSupport, localSupport });
}

/** Who has paid this year already comes first on the ladder, whoever is older: what they paid was the price of the first place. */
function priceInOrder({ members, paidOn }: AskedHousehold, province: string): ReturnType<typeof householdPlan> {
  const order = members
    .map((_, index) => index)
    .sort((a, b) => Number(hasPaid(members[b])) - Number(hasPaid(members[a])));
  const people = order.flatMap((index) => members[index] ?? []);
  const plan = householdPlan({ on: paidOn, people, province });
  if (!plan.ok) return plan;
  const prices = members.flatMap((_, index) => plan.value.members[order.indexOf(index)] ?? []);
  return ok({ ...plan.value, members: prices });
}

const hasPaid = (member: AskedMember | undefined): boolean => member?.membership === 'paid-already';

interface MemberAtDesk {
  member: AskedMember;
  person: DescribedPerson;
  price: MemberPrice;
  paidOn: Day;
  /** The field of the member. */
  at: string;
  locked: LockedPeople | undefined;
}

async function quoteMember(
  tx: Transaction,
  { member: { personId, insuredUntil }, person, price, paidOn, at, locked }: MemberAtDesk,
): Promise<Result<QuotedMember, QuoteProblem[]>> {
  const quoted = { ...price, personId, name: person.name };
  if (price.payable + price.stateSupport + price.localSupport === 0) return ok({ ...quoted, card: null });
  const start = cardStart(paidOn, lastCard(person.hhi.end, insuredUntil));
  if (!start.ok) return err(start.error.map((each) => byLaw(each, at)));
  const card = cardOf(start.value.value, price.months);
  const record = await personRecord(tx, personId);
  if (!record) return err([quoteProblem('person-not-found', { personId }, at)]);
  const { contributions } = await readContributions(tx, personId, record, locked);
  const wanted = { scheme: 'hhi', fromMonth: card.fromMonth, months: price.months } as const;
  const paidBefore = monthsPaidBefore(wanted, contributions);
  if (paidBefore.length === 0) return ok({ ...quoted, card });
  return err([quoteProblem('member-paid', { name: person.name, months: paidBefore }, at)]);
}

/** Until when somebody is or was insured, as far as the register or they themselves know. */
const lastCard = (known: Day | null, told: Day | null): Day | null =>
  known && told ? latest(known, told) : (known ?? told);

/** The journal counts whole months, from the one in which the card begins to work. */
function cardOf(start: Day, months: number): { start: Day; fromMonth: Month; until: Month } {
  const fromMonth = monthOf(start);
  return { start, fromMonth, until: addMonths(fromMonth, months - 1) };
}
