import { err, ok } from '#base/result.ts';
import { plain } from '../language/arithmetic.ts';
import { type Law, valueAt } from '../language/parameter.ts';
import { article, type LawAnswer, type Rule, step } from '../language/rule.ts';
import { countedYears as table } from '../parameters/pension.ts';

export const COUNTED_YEARS: Rule = {
  id: 'counted-years',
  title: { vi: 'Làm tròn thời gian đóng khi tính mức hưởng', en: 'Years counted in an amount' },
  articles: [
    article('2008-01-01', 'Nghị định 190/2007/NĐ-CP'),
    article('2016-01-01', 'Luật 58/2014/QH13, Điều 85.7'),
    article('2025-07-01', 'Luật 41/2024/QH15, Điều 5.6'),
  ],
  formula: {
    vi: 'số năm tròn + nửa năm hoặc một năm cho tháng lẻ; điều kiện về số năm thì tính tháng thực đóng, không làm tròn',
    en: 'whole years + half a year or a year for odd months; conditions count real months without rounding',
  },
  parameters: [table],
  doubts: [],
};

/** Months as the years that an amount is computed with. Unit: years, in halves. Source: law 41/2024, article 5.6. */
export function countedYears(inputs: { months: number; at: Law }): LawAnswer<number> {
  const { months, at } = inputs;
  const rows = valueAt(table, at);
  if (!rows.ok) return err([rows.error]);
  const odd = months % 12;
  const extra = rows.value.value.find(({ up_to }) => odd <= up_to)?.years ?? 0;
  const wholeYears = Math.floor(months / 12);
  const years = wholeYears + extra;
  const steps = [
    step(
      { vi: 'Số năm tính hưởng', en: 'Years counted' },
      `${months} = ${wholeYears} × 12 + ${odd} → ${wholeYears} + ${plain(extra)}`,
      years,
      'years',
      [rows.value],
    ),
  ];
  return ok({ rule: COUNTED_YEARS, at, inputs, steps, value: years, doubts: [] });
}
