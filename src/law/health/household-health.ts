import { type Dong, dong } from '#base/money.ts';
import { err, ok } from '#base/result.ts';
import { plain, share } from '../language/arithmetic.ts';
import { inForce, type Law, valueAt } from '../language/parameter.ts';
import { type Refusal, refusal } from '../language/refusals.ts';
import { article, articleAt, type LawAnswer, type Rule, step, type WorkingStep } from '../language/rule.ts';
import { hhiCycleMonths, hhiLadderPct, hhiRate, hhiRateMayRise, hiBaseLevel } from '../parameters/household-health.ts';
import { baseSalary, referenceLevel } from '../parameters/levels.ts';
import { healthBase, rateDoubts } from './base-level.ts';

export const HOUSEHOLD_HEALTH: Rule = {
  id: 'household-health',
  title: { vi: 'Mức đóng BHYT hộ gia đình', en: 'Household health insurance' },
  articles: [
    article('2015-01-01', 'Luật BHYT sửa đổi 46/2014/QH13, Điều 13.3'),
    article('2018-12-01', 'Nghị định 146/2018/NĐ-CP, Điều 7'),
    article('2025-07-01', 'Luật 51/2024/QH15, Điều 13.6; Nghị định 188/2025/NĐ-CP, Điều 6'),
  ],
  formula: {
    vi: 'người thứ nhất: tỷ lệ × mức tham chiếu (trước 01/7/2025: lương cơ sở); người sau: tỷ lệ theo thứ tự của người thứ nhất; × số tháng, theo mức của ngày đóng',
    en: 'first member: rate × reference level (before 01/07/2025 the base salary); later members: a share of the first by order; × months, by the figures of the day of payment',
  },
  parameters: [hhiRate, hhiRateMayRise, hhiLadderPct, hhiCycleMonths, hiBaseLevel, baseSalary, referenceLevel],
  doubts: [
    {
      vi: 'Mức tham chiếu hay tỷ lệ thay đổi sau khi đóng thì không thu thêm, không trả lại (Nghị định 146/2018, Điều 10); chưa đọc được điều tương ứng của Nghị định 188/2025.',
      en: 'When the reference level or the rate change after payment nothing is added or given back (decree 146/2018, article 10); no matching clause of decree 188/2025 was read.',
    },
  ],
};

/** A member of the household list who joins in this financial year. */
export interface HouseholdMember {
  months: number;
  /** Insured through work, by the State budget or with its support: takes no place on the ladder and pays nothing here. */
  insuredElsewhere?: boolean;
}

export interface HouseholdHealth {
  /** What each pays, in the order given; 0 for those insured elsewhere. */
  members: readonly Dong[];
  total: Dong;
}

/** What the member of an order pays for a number of months. Unit: đồng. Source: decree 146/2018, article 7; decree 188/2025. */
export function memberPrice(inputs: { order: number; months: number; at: Law }): LawAnswer<Dong> {
  const { order, months, at } = inputs;
  const figures = inForce({ rate: hhiRate, ladder: hhiLadderPct, salary: healthBase(at) }, at);
  if (!figures.ok) return figures;
  const { rate, ladder, salary } = figures.value;
  const percent = ladder.value[Math.min(order, ladder.value.length) - 1];
  if (percent === undefined) {
    return err([refusal('no-such-member', articleAt(HOUSEHOLD_HEALTH, at), { order })]);
  }
  const first = share(salary.value, rate.value);
  const month = share(first, percent);
  const amount = dong(month * months);
  const steps = [
    step(
      { vi: 'Người thứ nhất, mỗi tháng', en: 'First member, a month' },
      `${plain(rate.value)}% × ${plain(salary.value)}`,
      first,
      'dong',
      [rate, salary],
    ),
    step(
      { vi: `Người thứ ${order}, ${months} tháng`, en: `Member ${order}, ${months} months` },
      `${percent}% × ${plain(first)} × ${months}`,
      amount,
      'dong',
      [ladder],
    ),
  ];
  return ok({ rule: HOUSEHOLD_HEALTH, at, inputs, steps, value: amount, doubts: rateDoubts(at) });
}

/**
 * What a household pays when its members join on a day. Unit: đồng. Refused where a member’s months are no period of the law.
 * Source: law 51/2024, article 13.6; decree 188/2025.
 */
export function householdHealth(inputs: { members: readonly HouseholdMember[]; at: Law }): LawAnswer<HouseholdHealth> {
  const { members, at } = inputs;
  const cycles = valueAt(hhiCycleMonths, at);
  if (!cycles.ok) return err([cycles.error]);
  const refused = members.flatMap((member) => wrongPeriod(member, cycles.value.value, at));
  const priced = ladderPrices(members, at);
  if (!priced.ok || refused.length > 0) return err([...refused, ...(priced.ok ? [] : priced.error)]);
  const { amounts, steps } = priced.value;
  const total = dong(amounts.reduce((sum, amount) => sum + amount, 0));
  const sum = step(
    { vi: 'Cả hộ đóng', en: 'The household pays' },
    amounts.map((each) => plain(each)).join(' + '),
    total,
  );
  return ok({
    rule: HOUSEHOLD_HEALTH,
    at,
    inputs,
    steps: [...steps, sum],
    value: { members: amounts, total },
    doubts: [...rateDoubts(at), ...HOUSEHOLD_HEALTH.doubts],
  });
}

function wrongPeriod({ months, insuredElsewhere }: HouseholdMember, allowed: readonly number[], at: Law): Refusal[] {
  if (insuredElsewhere || allowed.includes(months)) return [];
  return [refusal('months-not-of-method', articleAt(HOUSEHOLD_HEALTH, at), { months, allowed })];
}

/** What each member pays by place on the ladder, which only members who pay here take, whatever the months. */
export function ladderPrices(members: readonly HouseholdMember[], at: Law) {
  const amounts: Dong[] = [];
  const steps: WorkingStep[] = [];
  let order = 0;
  for (const { months, insuredElsewhere } of members) {
    if (insuredElsewhere) {
      amounts.push(dong(0));
      continue;
    }
    order += 1;
    const price = memberPrice({ order, months, at });
    if (!price.ok) return price;
    amounts.push(price.value.value);
    steps.push(...(order === 1 ? price.value.steps : price.value.steps.slice(1)));
  }
  return ok({ amounts, steps });
}
