import { addDays, type Day } from '#base/dates.ts';
import { type Dong, dong } from '#base/money.ts';
import { err, ok } from '#base/result.ts';
import { plain } from '../language/arithmetic.ts';
import { inForce } from '../language/parameter.ts';
import { type Refusal, refusal } from '../language/refusals.ts';
import { type Answer, article, articleAt, type Rule, step } from '../language/rule.ts';
import { maternityGrant as amount, maternityMinMonths, maternityTerms } from '../parameters/benefits.ts';

export const MATERNITY_GRANT: Rule = {
  id: 'maternity-grant',
  title: { vi: 'Trợ cấp thai sản', en: 'Maternity grant' },
  articles: [article('2025-07-01', 'Luật 41/2024/QH15, Điều 94-95')],
  formula: {
    vi: 'số tiền × số con; mẹ hoặc cha đóng đủ số tháng trong thời gian xét trước khi sinh; ngân sách nhà nước chi',
    en: 'an amount for each child; mother or father paid enough months within the time looked at before the birth; paid by the State budget',
  },
  parameters: [amount, maternityMinMonths, maternityTerms],
  doubts: [],
};

export interface MaternityInputs {
  children: number;
  /** Months paid within the time looked at before the birth. */
  months: number;
  bornOn: Day;
  /** When the grant is claimed, where that is known. */
  claimedOn: Day | null;
}

/** Unit: đồng. Source: law 41/2024, articles 94 and 95. */
export function maternityGrant(inputs: MaternityInputs): Answer<Dong> {
  const { children, months, bornOn, claimedOn } = inputs;
  const figures = inForce({ amount, least: maternityMinMonths, terms: maternityTerms }, bornOn);
  if (!figures.ok) return err(figures.error);
  const { least, terms } = figures.value;
  const where = articleAt(MATERNITY_GRANT, bornOn);
  const lastDay = addDays(bornOn, terms.value.claim_days);
  const refused: Refusal[] = [];
  if (months < least.value) refused.push(refusal('too-few-months', where, { months, needed: least.value }));
  if (claimedOn && claimedOn > lastDay) refused.push(refusal('claimed-too-late', where, { lastDay }));
  if (refused.length > 0) return err(refused);
  const value = dong(children * figures.value.amount.value);
  const steps = [
    step(
      { vi: 'Số tháng đóng trước khi sinh', en: 'Months paid before the birth' },
      `${months} ≥ ${least.value}`,
      months,
      'months',
      [least, terms],
    ),
    step({ vi: 'Nộp hồ sơ chậm nhất', en: 'To be claimed by' }, '', lastDay, 'day', [terms]),
    step(MATERNITY_GRANT.title, `${children} × ${plain(figures.value.amount.value)}`, value, 'dong', [
      figures.value.amount,
    ]),
  ];
  return ok({ rule: MATERNITY_GRANT, at: bornOn, inputs: { ...inputs }, steps, value, doubts: [] });
}
