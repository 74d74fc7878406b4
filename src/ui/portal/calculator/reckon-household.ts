import { type Dong, dong } from '#base/money.ts';
import { err, ok, type Result } from '#base/result.ts';
import { supportedHealth } from '#law/health/health-support.ts';
import { type HouseholdHealth, householdHealth } from '#law/health/household-health.ts';
import type { Refusal } from '#law/language/refusals.ts';
import type { Computation } from '#law/language/rule.ts';
import type { HouseholdQuestion, Membership } from './fields.ts';

/** What one member costs, đồng for all months of the period. */
export interface MemberPrice {
  membership: Membership;
  /** Place on the ladder of those who pay by household; null for others. */
  order: number | null;
  stateSupport: Dong;
  payable: Dong;
}

export interface HouseholdPlan {
  members: readonly MemberPrice[];
  payable: Dong;
  stateSupport: Dong;
  /** The ladder of the household, then each supported member. */
  computations: readonly Computation<unknown>[];
}

/** What a household pays together. Only members who pay by household take a place on the ladder. */
export function computeHousehold({ on, months, members }: HouseholdQuestion): Result<HouseholdPlan, Refusal[]> {
  const ladder = householdHealth({
    members: members.map((membership) => ({ months, insuredElsewhere: membership !== 'household' })),
    at: on,
  });
  const supported = [...new Set(members)].flatMap((group) =>
    group === 'household' || group === 'elsewhere'
      ? []
      : [{ group, answer: supportedHealth({ groups: [group], months, at: on }) }],
  );
  const refused = [ladder, ...supported.map(({ answer }) => answer)].flatMap((answer) =>
    answer.ok ? [] : answer.error,
  );
  if (!ladder.ok || refused.length > 0) return err(refused);
  const known = supported.flatMap(({ group, answer }) => (answer.ok ? [{ group, computation: answer.value }] : []));
  const prices = pricesOf(members, ladder.value, known);
  return ok({
    members: prices,
    payable: dong(prices.reduce((sum, { payable }) => sum + payable, 0)),
    stateSupport: dong(prices.reduce((sum, { stateSupport }) => sum + stateSupport, 0)),
    computations: [
      ...(members.includes('household') ? [ladder.value] : []),
      ...known.map(({ computation }) => computation),
    ],
  });
}

type Supported = { group: Membership; computation: Computation<{ support: Dong; payable: Dong }> };

function pricesOf(
  members: readonly Membership[],
  ladder: Computation<HouseholdHealth>,
  supported: readonly Supported[],
): MemberPrice[] {
  let order = 0;
  return members.map((membership, i) => {
    const own = supported.find(({ group }) => group === membership)?.computation.value;
    if (own) return { membership, order: null, stateSupport: own.support, payable: own.payable };
    const place = membership === 'household' ? ++order : null;
    return { membership, order: place, stateSupport: dong(0), payable: ladder.value.members[i] ?? dong(0) };
  });
}
