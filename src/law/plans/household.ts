import type { Day } from '#base/dates.ts';
import { type Dong, dong } from '#base/money.ts';
import { err, ok, type Result } from '#base/result.ts';
import { healthCardStart } from '../health/health-card-start.ts';
import { HEALTH_GROUPS, type HealthGroup, type SupportedHealth, supportedHealth } from '../health/health-support.ts';
import { type HouseholdHealth, type HouseholdMember, householdHealth } from '../health/household-health.ts';
import { valueAt } from '../language/parameter.ts';
import type { Refusal } from '../language/refusals.ts';
import type { Computation, LawAnswer } from '../language/rule.ts';
import { hiChoiceGroups } from '../parameters/health-support.ts';

/** How a member of a household is insured: by household, elsewhere, as one who has paid this year, or supported as of a group. */
export const MEMBERSHIPS = ['household', 'elsewhere', 'paid-already', ...HEALTH_GROUPS] as const;
export type HealthMembership = (typeof MEMBERSHIPS)[number];

export interface HouseholdPerson {
  membership: HealthMembership;
  months: number;
}

export interface HouseholdQuestion {
  on: Day;
  people: readonly HouseholdPerson[];
  /** Code of the province, whose resolution may add to the support of a group; null without one. */
  province: string | null;
}

/** What one member costs, đồng for all months of the period. */
export interface MemberPrice {
  membership: HealthMembership;
  months: number;
  /** Place on the ladder of those who pay by household; null for others. */
  order: number | null;
  /** A supported member pays by household, because that is cheaper. */
  chosen: boolean;
  stateSupport: Dong;
  localSupport: Dong;
  payable: Dong;
}

export interface HouseholdPlan {
  members: readonly MemberPrice[];
  payable: Dong;
  stateSupport: Dong;
  localSupport: Dong;
  /** The ladder of the household, then each supported member. */
  computations: readonly Computation<unknown>[];
}

const isGroup = (membership: HealthMembership): membership is HealthGroup =>
  HEALTH_GROUPS.some((group) => group === membership);

/**
 * What a household pays together, supported members by the cheaper way. Who has paid this year already keeps the place on
 * the ladder and pays nothing now. Source: law 51/2024, articles 13.5.e and 13.6.
 */
export function householdPlan(question: HouseholdQuestion): Result<HouseholdPlan, Refusal[]> {
  const supported = supportedMembers(question);
  const refused = supported.flatMap((answer) => (answer && !answer.ok ? answer.error : []));
  if (refused.length > 0) return err(refused);
  const byGroup = supported.map((answer) => (answer?.ok ? answer.value : null));
  const plans = choices(question, byGroup).map((chosen) => priced(question, byGroup, chosen));
  const failed = plans.find((plan) => !plan.ok);
  if (failed) return failed;
  const found = plans.flatMap((plan) => (plan.ok ? [plan.value] : []));
  const best = found.reduce((cheapest, plan) => (plan.payable < cheapest.payable ? plan : cheapest));
  return ok(best);
}

function supportedMembers({ people, on, province }: HouseholdQuestion): (LawAnswer<SupportedHealth> | null)[] {
  const local = province === null ? {} : { province };
  return people.map(({ membership, months }) =>
    isGroup(membership) ? supportedHealth({ groups: [membership], months, at: on, ...local }) : null,
  );
}

/** Who of the supported members pays by household: nobody, or those who save most, one more each time. */
function choices(
  { people, on }: HouseholdQuestion,
  byGroup: readonly (Computation<SupportedHealth> | null)[],
): ReadonlySet<number>[] {
  const groups = valueAt(hiChoiceGroups, on);
  const may = people
    .map(({ membership }, i) => ({ membership, i, payable: byGroup[i]?.value.payable ?? 0 }))
    .filter(({ membership }) => groups.ok && groups.value.value.includes(membership))
    .sort((a, b) => b.payable - a.payable)
    .map(({ i }) => i);
  return Array.from({ length: may.length + 1 }, (_, count) => new Set(may.slice(0, count)));
}

/** The prices where these supported members pay by household, after those who do so anyway. */
function priced(
  { people, on }: HouseholdQuestion,
  byGroup: readonly (Computation<SupportedHealth> | null)[],
  chosen: ReadonlySet<number>,
): Result<HouseholdPlan, Refusal[]> {
  const onLadder = people.flatMap(({ membership }, i) =>
    membership === 'household' || membership === 'paid-already' ? [i] : [],
  );
  const order = [...onLadder, ...chosen];
  const ladder = householdHealth({
    members: order.map((i): HouseholdMember => ({ months: people[i]?.months ?? 0 })),
    at: on,
  });
  if (!ladder.ok) return ladder;
  const members = people.map((person, i) => memberPrice(person, order.indexOf(i), ladder.value, byGroup[i] ?? null));
  const sum = (of: (price: MemberPrice) => number): Dong => dong(members.reduce((all, each) => all + of(each), 0));
  const groups = byGroup.filter((each, i) => each !== null && !chosen.has(i));
  return ok({
    members,
    payable: sum(({ payable }) => payable),
    stateSupport: sum(({ stateSupport }) => stateSupport),
    localSupport: sum(({ localSupport }) => localSupport),
    computations: [...(order.length > 0 ? [ladder.value] : []), ...once(groups)],
  });
}

/** Members of one group for the same months are computed alike: one working is enough. */
const once = (computations: readonly (Computation<SupportedHealth> | null)[]): Computation<SupportedHealth>[] => {
  const found = computations.filter((each) => each !== null);
  return [...new Map(found.map((each) => [JSON.stringify(each.inputs), each])).values()];
};

function memberPrice(
  { membership, months }: HouseholdPerson,
  place: number,
  ladder: Computation<HouseholdHealth>,
  byGroup: Computation<SupportedHealth> | null,
): MemberPrice {
  const none = { stateSupport: dong(0), localSupport: dong(0), payable: dong(0) };
  const common = { membership, months, order: place < 0 ? null : place + 1, chosen: byGroup !== null && place >= 0 };
  if (membership === 'paid-already') return { ...common, ...none };
  if (place >= 0) return { ...common, ...none, payable: ladder.value.members[place] ?? dong(0) };
  if (byGroup === null) return { ...common, ...none };
  const { support, localSupport, payable } = byGroup.value;
  return { ...common, stateSupport: support, localSupport, payable };
}

/** The first day of a card that is paid on a day: for somebody without one, or whose last card ended before. */
export const cardStart = (paidOn: Day, insuredUntil: Day | null): LawAnswer<Day> =>
  healthCardStart({ paidOn, insuredUntil });
