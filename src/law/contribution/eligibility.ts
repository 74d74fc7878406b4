import type { Day } from '#base/dates.ts';
import { addMonths, monthOf } from '#base/months.ts';
import { err, ok } from '#base/result.ts';
import { dayOf, type Law, valueAt } from '../language/parameter.ts';
import type { Sex } from '../language/people.ts';
import { type Refusal, refusal } from '../language/refusals.ts';
import { article, articleAt, type LawAnswer, type Rule, step, type WorkingStep } from '../language/rule.ts';
import { householdBusinessFrom, vsiLeastAge } from '../parameters/eligibility.ts';
import { type Birth, birthMonth, retirement } from '../pension/retirement-age.ts';

const DOUBTS = {
  businessTaxChanges: {
    vi: 'Hộ kinh doanh từ ngày ấy mới thuộc diện bắt buộc; nếu đổi sang nộp thuế theo kê khai thì sớm hơn.',
    en: 'The owner is insured compulsorily from that day on; earlier on a change to declaring the tax.',
  },
  otherWork: {
    vi: 'Có hợp đồng lao động từ một tháng trở lên, hay là cán bộ, công chức, người hoạt động không chuyên trách… thì thuộc diện bắt buộc (khoản 1 Điều 2).',
    en: 'With a labour contract of a month or more, or in public service, one is insured compulsorily (article 2, clause 1).',
  },
};

export const ELIGIBILITY: Rule = {
  id: 'eligibility',
  title: { vi: 'Ai được tham gia BHXH tự nguyện', en: 'Who may join voluntary insurance' },
  articles: [article('2025-07-01', 'Luật 41/2024/QH15, Điều 2.1.m, 2.4, 2.7.c; Nghị định 158/2025/NĐ-CP, Điều 3.2')],
  formula: {
    vi: 'công dân Việt Nam, đủ tuổi thấp nhất, không thuộc diện bắt buộc, không đang hưởng lương hưu hay trợ cấp BHXH, trợ cấp hằng tháng; không có tuổi cao nhất',
    en: 'Vietnamese citizens of the lowest age, not insured compulsorily, drawing neither a pension nor a social insurance benefit nor a monthly allowance; there is no highest age',
  },
  parameters: [vsiLeastAge, householdBusinessFrom],
  doubts: Object.values(DOUBTS),
};

/** How the owner of a household business pays tax: by declaration, or otherwise. */
export const TAX_METHODS = ['declaration', 'other'] as const;
export type TaxMethod = (typeof TAX_METHODS)[number];

export interface EligibilityInputs {
  /** Null where nobody asked: then the age is not looked at. */
  born: Birth | null;
  /** For the retirement age of the owner of a business; null counts as the later age. */
  sex: Sex | null;
  citizen: boolean;
  /** Draws a pension, a social insurance benefit or a monthly allowance. */
  drawsBenefit: boolean;
  /** How tax is paid for an own registered household business; null without one. */
  business: TaxMethod | null;
  at: Law;
}

export interface Eligible {
  /** From which day on the owner of a business is insured compulsorily; null where that is not foreseen. */
  compulsoryFrom: Day | null;
}

/** Whether somebody may pay voluntary contributions on a day. Source: law 41/2024, article 2; decree 158/2025, article 3.2. */
export function eligibility(inputs: EligibilityInputs): LawAnswer<Eligible> {
  const { citizen, drawsBenefit, at } = inputs;
  const where = articleAt(ELIGIBILITY, at);
  const compulsoryFrom = businessFrom(inputs);
  const insured = compulsoryFrom !== null && compulsoryFrom <= dayOf(at);
  const refused: Refusal[] = [
    ...(citizen ? [] : [refusal('not-a-citizen', where, {})]),
    ...tooYoung(inputs, where),
    ...(drawsBenefit ? [refusal('draws-a-benefit', where, {})] : []),
    ...(insured ? [refusal('insured-compulsorily', where, { from: compulsoryFrom })] : []),
  ];
  if (refused.length > 0) return err(refused);
  const label = { vi: 'Được tham gia BHXH tự nguyện', en: 'May join voluntary insurance' };
  const least = valueAt(vsiLeastAge, at);
  const steps: WorkingStep[] = [
    ...(compulsoryFrom === null
      ? []
      : [step({ vi: 'Thuộc diện bắt buộc từ ngày', en: 'Insured compulsorily from' }, '', compulsoryFrom, 'day')]),
    step(label, '', dayOf(at), 'day', least.ok ? [least.value] : []),
  ];
  const doubts = compulsoryFrom === null ? [] : [DOUBTS.businessTaxChanges];
  return ok({ rule: ELIGIBILITY, at, inputs: { ...inputs }, steps, value: { compulsoryFrom }, doubts });
}

/** The lowest age known holds for earlier days too: no text of them was read. */
function tooYoung({ born, at }: EligibilityInputs, where: string): Refusal[] {
  const least = vsiLeastAge.entries.find((entry) => 'value' in entry);
  if (born === null || !least || !('value' in least)) return [];
  const allowedFrom = addMonths(birthMonth(born), least.value * 12);
  const birthday = born.length > 'YYYY-MM'.length ? `${allowedFrom}${born.slice('YYYY-MM'.length)}` : allowedFrom;
  if (dayOf(at) >= birthday) return [];
  return [refusal('too-young', where, { allowedFrom, years: least.value })];
}

/** From which day on the owner of a business is insured compulsorily; null where that is not so, as at retirement age. */
function businessFrom({ business, sex, born, at }: EligibilityInputs): Day | null {
  const days = valueAt(householdBusinessFrom, at);
  if (business === null || !days.ok) return null;
  const retired = born === null ? null : retirement({ sex: sex ?? 'male', born });
  if (retired?.ok && monthOf(dayOf(at)) >= retired.value.value.reached) return null;
  return business === 'declaration' ? days.value.value.declares_tax : days.value.value.other_tax;
}
