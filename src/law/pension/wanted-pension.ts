import { type Dong, dong } from '#base/money.ts';
import { err, ok } from '#base/result.ts';
import { plain, share } from '../language/arithmetic.ts';
import { type Law, valueAt } from '../language/parameter.ts';
import type { Sex } from '../language/people.ts';
import { article, type LawAnswer, type Rule, step } from '../language/rule.ts';
import { vsiRate } from '../parameters/voluntary.ts';
import { pensionRate } from './pension-rate.ts';

export const WANTED_PENSION: Rule = {
  id: 'wanted-pension',
  title: { vi: 'Muốn có lương hưu thì chọn mức thu nhập nào', en: 'The income to choose for a wanted pension' },
  articles: [article('2025-07-01', 'Luật 41/2024/QH15, Điều 36.1, 99')],
  formula: {
    vi: 'lương hưu mong muốn ÷ tỷ lệ hưởng, coi mức bình quân bằng thu nhập đã chọn (chưa điều chỉnh)',
    en: 'wanted pension ÷ pension rate, taking the average as the chosen income (without adjustment)',
  },
  parameters: [vsiRate],
  doubts: [
    {
      vi: 'Hệ số điều chỉnh của những năm sau chưa công bố, nên số tiền tính theo giá hôm nay.',
      en: 'The coefficients of later years are not published, so the amounts are in today’s money.',
    },
  ],
};

/** Unit: đồng a month, rounded up so that the pension is reached. Source: law 41/2024, articles 36.1 and 99. */
export function wantedPension(inputs: {
  sex: Sex;
  years: number;
  pension: Dong;
  at: Law;
}): LawAnswer<{ percent: number; income: Dong; gross: Dong }> {
  const { sex, years, pension, at } = inputs;
  const rate = pensionRate({ sex, years, at });
  const contribution = valueAt(vsiRate, at);
  if (!rate.ok || !contribution.ok) {
    return err([...(rate.ok ? [] : rate.error), ...(contribution.ok ? [] : [contribution.error])]);
  }
  const { percent } = rate.value.value;
  const income = dong(Math.ceil((pension * 100) / percent));
  const gross = share(income, contribution.value.value);
  const steps = [
    ...rate.value.steps,
    step({ vi: 'Thu nhập cần chọn', en: 'Income to choose' }, `${plain(pension)} ÷ ${plain(percent)}%`, income),
    step(
      { vi: 'Tiền đóng mỗi tháng, chưa trừ hỗ trợ', en: 'Contribution a month before support' },
      `${plain(contribution.value.value)}% × ${plain(income)}`,
      gross,
      'dong',
      [contribution.value],
    ),
  ];
  return ok({
    rule: WANTED_PENSION,
    at,
    inputs,
    steps,
    value: { percent, income, gross },
    doubts: WANTED_PENSION.doubts,
  });
}
