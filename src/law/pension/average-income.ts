import { day } from '#base/dates.ts';
import type { Dong } from '#base/money.ts';
import { addMonths, type Month } from '#base/months.ts';
import { err, ok, type Result } from '#base/result.ts';
import { plain, toDong } from '../language/arithmetic.ts';
import { type Coefficients, coefficientOf } from '../language/coefficients.ts';
import { type Law, type ParameterValue, type ValueUnknown, valueAt, valueUnknown } from '../language/parameter.ts';
import { article, type LawAnswer, type Rule, step, type WorkingStep } from '../language/rule.ts';
import { adjCoeffCompulsory } from '../parameters/compulsory-coefficients.ts';
import { adjCoeffVoluntary } from '../parameters/voluntary-coefficients.ts';

export const AVERAGE_INCOME: Rule = {
  id: 'average-income',
  title: { vi: 'Mức bình quân thu nhập tháng đóng BHXH', en: 'Average monthly income' },
  articles: [
    article('2016-01-01', 'Luật 58/2014/QH13, Điều 79'),
    article(
      '2025-07-01',
      'Luật 41/2024/QH15, Điều 104; Nghị định 158/2025/NĐ-CP, Điều 17.5; Nghị định 159/2025/NĐ-CP, Điều 10, 11.4',
    ),
  ],
  formula: {
    vi: '(tổng của thu nhập từng tháng × hệ số của năm đóng + bình quân bắt buộc × số tháng bắt buộc) ÷ tổng số tháng',
    en: '(sum over months of income × coefficient of the year paid + compulsory average × compulsory months) ÷ all months',
  },
  parameters: [adjCoeffVoluntary, adjCoeffCompulsory],
  doubts: [
    {
      vi: 'Bảng hệ số của một năm thường công bố vào tháng 1 hoặc tháng 2 và áp dụng từ 01/01; trước đó chưa thể tính.',
      en: 'The table of a year is usually published in January or February and applied from 1 January; before that nothing can be computed.',
    },
  ],
};

/** Equal incomes of consecutive months. */
export interface PaidPeriod {
  from: Month;
  months: number;
  income: Dong;
  /** Paid once for missing time: not adjusted. */
  missing?: boolean;
}

export interface AverageIncome {
  /** Sum of the adjusted incomes, unrounded. */
  total: number;
  months: number;
  /** Unrounded, so that only what is paid out gets rounded. */
  average: number;
}

export interface AverageInputs {
  paid: readonly PaidPeriod[];
  /** The compulsory months, with their own average. */
  compulsory: { months: number; average: number } | null;
  /** The incomes are of compulsory insurance, with its own table. */
  ofCompulsory?: boolean;
  /** The day on which the benefit is settled: its year chooses the table. */
  at: Law;
}

/**
 * The adjusted mean of all paid incomes. Unit: đồng a month.
 * Source: law 41/2024, article 104; decree 159/2025, articles 10 and 11.4.
 */
export function averageIncome(inputs: AverageInputs): LawAnswer<AverageIncome> {
  const { paid, compulsory, ofCompulsory, at } = inputs;
  const table = valueAt(ofCompulsory ? adjCoeffCompulsory : adjCoeffVoluntary, at);
  if (!table.ok) return err([table.error]);
  const rows = paid.flatMap((period) => byYear(period)).map((row) => adjusted(row, table.value));
  const unknown = rows.flatMap((row) => (row.ok ? [] : [row.error]));
  if (unknown.length > 0) return err(unknown.slice(0, 1));
  const found = rows.flatMap((row) => (row.ok ? [row.value] : []));
  const own = found.reduce((sum, row) => sum + row.total, 0);
  const total = own + (compulsory ? compulsory.average * compulsory.months : 0);
  const months = paid.reduce((sum, period) => sum + period.months, compulsory?.months ?? 0);
  const average = months > 0 ? total / months : 0;
  const steps = [...found.map((row) => row.step), ...compulsoryStep(compulsory), averageStep(total, months, average)];
  return ok({ rule: AVERAGE_INCOME, at, inputs: { ...inputs }, steps, value: { total, months, average }, doubts: [] });
}

interface Row extends PaidPeriod {
  year: number;
}

/** A period cut at the ends of its years. */
function byYear(period: PaidPeriod): Row[] {
  const rows: Row[] = [];
  let { from, months } = period;
  while (months > 0) {
    const within = Math.min(months, 12 - Number(from.slice(5)) + 1);
    rows.push({ ...period, from, months: within, year: Number(from.slice(0, 4)) });
    from = addMonths(from, within);
    months -= within;
  }
  return rows;
}

function adjusted(
  row: Row,
  table: ParameterValue<Coefficients>,
): Result<{ total: number; step: WorkingStep }, ValueUnknown> {
  const coefficient = row.missing ? 1 : coefficientOf(table.value, row.year);
  if (coefficient === null) {
    return err(valueUnknown('not-known', table.parameter, day(`${row.year}-01-01`)));
  }
  // Coefficients have two decimals: whole hundredths keep the sum exact.
  const total = (row.income * row.months * Math.round(coefficient * 100)) / 100;
  const label = { vi: `Năm ${row.year}`, en: `Year ${row.year}` };
  const working = `${plain(row.income)} × ${row.months} × ${plain(coefficient)}`;
  return ok({ total, step: step(label, working, total, 'dong', row.missing ? [] : [table]) });
}

const compulsoryStep = (compulsory: AverageInputs['compulsory']): WorkingStep[] =>
  compulsory
    ? [
        step(
          { vi: 'Thời gian đóng bắt buộc', en: 'Compulsory time' },
          `${plain(toDong(compulsory.average))} × ${compulsory.months}`,
          toDong(compulsory.average * compulsory.months),
        ),
      ]
    : [];

const averageStep = (total: number, months: number, average: number): WorkingStep =>
  step(
    { vi: 'Mức bình quân thu nhập tháng', en: 'Average monthly income' },
    `${plain(total)} ÷ ${months}`,
    toDong(average),
  );
