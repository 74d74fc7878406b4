import { addDays, type Day } from '#base/dates.ts';
import { type Dong, dong } from '#base/money.ts';
import { err, ok } from '#base/result.ts';
import { plain } from '../language/arithmetic.ts';
import { inForce } from '../language/parameter.ts';
import { type Refusal, refusal } from '../language/refusals.ts';
import { article, articleAt, type LawAnswer, type Rule, step } from '../language/rule.ts';
import { maternityGrant as amount, maternityMinMonths, maternityTerms } from '../parameters/benefits.ts';

const DOUBTS = {
  oneOfTwo: {
    vi: 'Cha và mẹ cùng đủ điều kiện thì chỉ một người được hưởng. Mẹ đóng bắt buộc, cha đóng tự nguyện (hoặc ngược lại) thì mỗi người hưởng theo chế độ của mình.',
    en: 'Where both parents meet the conditions only one gets the grant. With one in compulsory and one in voluntary insurance each gets the own benefit.',
  },
};

export const MATERNITY_GRANT: Rule = {
  id: 'maternity-grant',
  title: { vi: 'Trợ cấp thai sản', en: 'Maternity grant' },
  articles: [article('2025-07-01', 'Luật 41/2024/QH15, Điều 94, 95.1, 97.1, 113.1')],
  formula: {
    vi: 'số tiền × (số con được sinh ra + số thai chết khi đã đủ số tuần của luật); mẹ hoặc cha đóng đủ số tháng trong thời gian xét trước khi sinh, tính cả tháng bắt buộc; ngân sách nhà nước chi; nộp hồ sơ muộn vẫn được, kèm giải trình',
    en: 'an amount for each child born, and each stillborn after the weeks of the law; mother or father paid enough months within the time looked at before the birth, compulsory ones included; paid by the State budget; a late claim is paid too, with a written explanation',
  },
  parameters: [amount, maternityMinMonths, maternityTerms],
  doubts: Object.values(DOUBTS),
};

export interface MaternityInputs {
  /** Children born alive. */
  children: number;
  /** Children who died in the womb or at birth, from 22 weeks on. */
  stillborn: number;
  /** Months paid within the time looked at before the birth, compulsory ones included. */
  months: number;
  /** How many of them were compulsory. */
  monthsCompulsory: number;
  bornOn: Day;
  /** When the grant is claimed, where that is known. */
  claimedOn: Day | null;
}

export interface Maternity {
  amount: Dong;
  lastDay: Day;
  /** The claim comes after the last day: it is paid, with a written explanation. */
  explanationNeeded: boolean;
}

/** Unit: đồng. Source: law 41/2024, articles 94, 95.1, 97.1 and 113.1. */
export function maternityGrant(inputs: MaternityInputs): LawAnswer<Maternity> {
  const { children, stillborn, months, monthsCompulsory, bornOn, claimedOn } = inputs;
  // The law that first gave it is the first entry: voluntary insurance had no such grant before.
  const began = amount.entries[0]?.from;
  if (began && bornOn < began) {
    return err([refusal('before-the-law', articleAt(MATERNITY_GRANT, bornOn), { from: began })]);
  }
  const values = inForce({ amount, least: maternityMinMonths, terms: maternityTerms }, bornOn);
  if (!values.ok) return err(values.error);
  const { least, terms } = values.value;
  const where = articleAt(MATERNITY_GRANT, bornOn);
  const refused: Refusal[] = [];
  if (children + stillborn === 0) refused.push(refusal('no-child', where, {}));
  if (months < least.value) refused.push(refusal('too-few-months', where, { months, needed: least.value }));
  if (monthsCompulsory >= least.value) {
    refused.push(refusal('compulsory-grant-instead', where, { months: monthsCompulsory }));
  }
  if (refused.length > 0) return err(refused);
  const lastDay = addDays(bornOn, terms.value.claim_days);
  const explanationNeeded = claimedOn !== null && claimedOn > lastDay;
  const sum = dong((children + stillborn) * values.value.amount.value);
  const late = { vi: 'Nộp sau hạn: kèm giải trình bằng văn bản', en: 'Claimed late: with a written explanation' };
  const steps = [
    step(
      { vi: 'Số tháng đóng trước khi sinh', en: 'Months paid before the birth' },
      `${months} ≥ ${least.value}`,
      months,
      'months',
      [least, terms],
    ),
    step({ vi: 'Nộp hồ sơ chậm nhất', en: 'To be claimed by' }, '', lastDay, 'day', [terms]),
    ...(explanationNeeded && claimedOn ? [step(late, '', claimedOn, 'day', [terms])] : []),
    step(MATERNITY_GRANT.title, `${children + stillborn} × ${plain(values.value.amount.value)}`, sum, 'dong', [
      values.value.amount,
    ]),
  ];
  const value = { amount: sum, lastDay, explanationNeeded };
  return ok({ rule: MATERNITY_GRANT, at: bornOn, inputs: { ...inputs }, steps, value, doubts: MATERNITY_GRANT.doubts });
}
