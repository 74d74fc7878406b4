import { type Dong, dong } from '#base/money.ts';
import { addMonths, monthOf, monthsBetween } from '#base/months.ts';
import { err, ok, type Result } from '#base/result.ts';
import { plain, toDong } from '../language/arithmetic.ts';
import { dayOf, inForce, type Law, type ParameterValue } from '../language/parameter.ts';
import type { Sex } from '../language/people.ts';
import { type Refusal, refusal } from '../language/refusals.ts';
import { article, articleAt, type LawAnswer, type Rule, step, type WorkingStep } from '../language/rule.ts';
import { allowanceMultiple } from '../parameters/benefits.ts';
import { pensionMinYearsVoluntary } from '../parameters/pension.ts';
import { socialPension, socialPensionAges } from '../parameters/social-pension.ts';
import { countedYears } from '../pension/counted-years.ts';
import { type Birth, birthMonth, retirement } from '../pension/retirement-age.ts';

const DOUBTS = {
  from: {
    vi: 'Số tháng đến tuổi hưởng trợ cấp hưu trí xã hội tính từ tháng giải quyết; người đủ tuổi nghỉ hưu đã lâu nên hỏi lại cơ quan BHXH.',
    en: 'The months until the age of the social pension are counted from the month of settlement; who reached retirement age long before should ask the office.',
  },
  topUpPrice: {
    vi: 'Khoản đóng một lần cho phần còn thiếu là số tháng thiếu × mức của ngày giải quyết.',
    en: 'The payment for what is missing is the missing months × the amount of the day of settlement.',
  },
};

export const MONTHLY_ALLOWANCE: Rule = {
  id: 'monthly-allowance',
  title: {
    vi: 'Trợ cấp hằng tháng cho người đủ tuổi nhưng chưa đủ năm đóng',
    en: 'Monthly allowance at the age but short of years',
  },
  articles: [
    article(
      '2025-07-01',
      'Luật 41/2024/QH15, Điều 23; Nghị định 158/2025/NĐ-CP, Điều 23, 24; Nghị định 159/2025/NĐ-CP, Điều 14',
    ),
  ],
  formula: {
    vi: 'số tháng hưởng = bình quân × số tháng bình quân mỗi năm × số năm đóng ÷ mức trợ cấp hưu trí xã hội, phần lẻ tính một tháng; dài hơn thời gian đến tuổi hưởng trợ cấp hưu trí xã hội thì mức hằng tháng được nâng lên; ngắn hơn thì được đóng thêm một lần. Nhà nước đóng BHYT; chết thì thân nhân nhận những tháng còn lại',
    en: 'months = average × months of average a year × years ÷ the social pension, a part of a month counting as one; where that is longer than the time until the age of the social pension, the amount is raised; where shorter, what is missing may be paid once. The State pays the health card; the heirs get the months left',
  },
  parameters: [allowanceMultiple, socialPension, socialPensionAges, pensionMinYearsVoluntary],
  doubts: Object.values(DOUBTS),
};

export interface AllowanceInputs {
  /** Unrounded, đồng a month. */
  average: number;
  months: number;
  /** Whose age is looked at; null where it is not known: then neither the limit nor the payment for what is missing. */
  person: { sex: Sex; born: Birth } | null;
  at: Law;
}

export interface MonthlyAllowance {
  /** How many months it is paid. */
  months: number;
  /** Each month, đồng. */
  amount: Dong;
  /** What the own contributions last for at the amount of the social pension, in months. */
  monthsByFormula: number;
  /** Months until the age of the social pension; null without a birth. */
  monthsUntilSocialPension: number | null;
  /** What may be paid once to draw it until that age, đồng; null where nothing is missing, or without a birth. */
  topUp: Dong | null;
}

/** Source: law 41/2024, article 23; decree 158/2025, articles 23 and 24. */
export function monthlyAllowance(inputs: AllowanceInputs): LawAnswer<MonthlyAllowance> {
  const { average, months, at } = inputs;
  const values = inForce(
    { multiple: allowanceMultiple, social: socialPension, ages: socialPensionAges, least: pensionMinYearsVoluntary },
    at,
  );
  const years = countedYears({ months, at });
  if (!values.ok) return err(values.error);
  if (!years.ok) return years;
  const { multiple, social, ages, least } = values.value;
  const needed = least.value * 12;
  const refused: Refusal[] =
    months >= needed ? [refusal('enough-for-a-pension', articleAt(MONTHLY_ALLOWANCE, at), { months, needed })] : [];
  const limit = monthsUntil(inputs, ages.value.age);
  if (!limit.ok || refused.length > 0) return err([...refused, ...(limit.ok ? [] : limit.error)]);
  const byFormula = wholeMonths((average * multiple.value * years.value.value) / social.value);
  const value = paidUntil(byFormula, limit.value, social.value);
  const working = `${plain(toDong(average))} × ${plain(multiple.value)} × ${plain(years.value.value)} ÷ ${plain(social.value)}`;
  const steps = [
    ...years.value.steps,
    step({ vi: 'Số tháng theo tiền đã đóng', en: 'Months by what was paid' }, working, byFormula, 'months', [
      multiple,
      social,
    ]),
    ...limitSteps(value, social, ages),
  ];
  return ok({ rule: MONTHLY_ALLOWANCE, at, inputs: { ...inputs }, steps, value, doubts: doubtsOf(value) });
}

/** A part of a month counts as one; binary fractions are no part. */
const wholeMonths = (months: number): number => Math.ceil(Math.round(months * PARTS) / PARTS);
/** Millionths of a month. */
const PARTS = 100 * 100 * 100;

/** Months until an age; null without a birth. Refused before retirement age and from that age on. */
function monthsUntil({ person, at }: AllowanceInputs, age: number): Result<number | null, Refusal[]> {
  if (!person) return ok(null);
  const retired = retirement(person);
  if (!retired.ok) return retired;
  const now = monthOf(dayOf(at));
  const where = articleAt(MONTHLY_ALLOWANCE, at);
  const { reached } = retired.value.value;
  if (now < reached) return err([refusal('before-retirement-age', where, { allowedFrom: reached })]);
  const left = monthsBetween(now, addMonths(birthMonth(person.born), age * 12));
  return left > 0 ? ok(left) : err([refusal('social-pension-instead', where, { age })]);
}

function paidUntil(byFormula: number, limit: number | null, social: number): MonthlyAllowance {
  const common = { monthsByFormula: byFormula, monthsUntilSocialPension: limit };
  if (limit === null) return { ...common, months: byFormula, amount: dong(social), topUp: null };
  if (byFormula > limit) return { ...common, months: limit, amount: toDong((social * byFormula) / limit), topUp: null };
  const missing = limit - byFormula;
  return { ...common, months: byFormula, amount: dong(social), topUp: missing > 0 ? dong(missing * social) : null };
}

function limitSteps(
  value: MonthlyAllowance,
  social: ParameterValue<number>,
  ages: ParameterValue<unknown>,
): WorkingStep[] {
  const { months, amount, monthsByFormula, monthsUntilSocialPension: limit, topUp } = value;
  const paid = step({ vi: 'Số tháng được hưởng', en: 'Months it is paid' }, '', months, 'months');
  const raised = limit !== null && monthsByFormula > limit;
  const working = raised ? `${plain(social.value)} × ${monthsByFormula} ÷ ${limit}` : '';
  return [
    ...(limit === null
      ? []
      : [
          step({ vi: 'Số tháng đến tuổi hưu trí xã hội', en: 'Months to the social pension' }, '', limit, 'months', [
            ages,
          ]),
        ]),
    paid,
    step({ vi: 'Trợ cấp mỗi tháng', en: 'Allowance a month' }, working, amount, 'dong', [social]),
    ...(topUp === null || limit === null
      ? []
      : [
          step(
            { vi: 'Có thể đóng thêm một lần để hưởng đến tuổi ấy', en: 'May be paid once to draw it until that age' },
            `(${limit} − ${monthsByFormula}) × ${plain(social.value)}`,
            topUp,
            'dong',
            [social],
          ),
        ]),
  ];
}

const doubtsOf = ({ monthsUntilSocialPension, topUp }: MonthlyAllowance) => [
  ...(monthsUntilSocialPension === null ? [] : [DOUBTS.from]),
  ...(topUp === null ? [] : [DOUBTS.topUpPrice]),
];

/** What the heirs get of an allowance that was not drawn to its end. Unit: đồng. Source: law 41/2024, article 23.5. */
export function allowanceLeft(inputs: { months: number; amount: Dong; at: Law }): LawAnswer<Dong> {
  const { months, amount, at } = inputs;
  const value = dong(months * amount);
  const label = { vi: 'Những tháng trợ cấp chưa nhận', en: 'Months of the allowance not drawn' };
  const steps = [step(label, `${months} × ${plain(amount)}`, value)];
  return ok({ rule: MONTHLY_ALLOWANCE, at, inputs, steps, value, doubts: [] });
}
