import { dayInVietNam } from '#base/dates.ts';
import { addMonths, firstDay, lastDay, type Month } from '#base/months.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type Answer, compute } from '#indicators/compute.ts';
import type { Expression } from '#indicators/language/expression.ts';
import { planOf, type Window } from '#indicators/plan.ts';
import { answerProblem, type IndicatorProblem } from '#indicators/problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type AnsweredLeaf, answerLeaves } from './answer-leaves.ts';
import type { FoundArea } from './data/indicator-values.ts';
import { UNBOUNDED } from './evaluate.ts';

/** Which values of an expression are asked for: by month, by the areas below, or both. */
export interface SeriesOptions {
  /** First and last month; without them the days of the expression itself. */
  months?: { from: Month; to: Month } | undefined;
  per?: 'district' | 'commune' | undefined;
  now: Date;
}

/** One value of a series, or why there is none. */
export interface SeriesValue {
  /** Null where the series is not by month. */
  month: Month | null;
  /** Null where the area was not in force. */
  area: FoundArea | null;
  answer: Answer;
}

/**
 * Values of one expression over months and areas, by month and area code; all of them in one statement. With months the
 * expression has no days of its own: `parseExpression(text, { series: true })`.
 */
export async function evaluateSeries(
  desk: Desk,
  expression: Expression,
  { months, per, now }: SeriesOptions,
): Promise<Result<SeriesValue[], IndicatorProblem[]>> {
  const today = dayInVietNam(now);
  const asked = months ? monthsBetween(months.from, months.to) : null;
  const { leaves, step } = planOf(expression, asked?.map(windowOf) ?? UNBOUNDED, today);
  const answered = await desk.read((tx) => answerLeaves(tx, leaves, today, { per }));
  if (answered.length === 0) return err([answerProblem('no-register', {})]);
  const cells = Map.groupBy(answered, ({ found }) => `${found.period} ${found.area?.code ?? ''}`);
  return ok(
    [...cells.values()].map((cell) => {
      const [{ found }] = cell as [AnsweredLeaf];
      const answerOf = (leaf: number): Answer =>
        cell.find((each) => each.found.leaf === leaf)?.answer ?? err([answerProblem('no-register', {})]);
      return { month: asked?.[found.period] ?? null, area: found.area, answer: compute(step, answerOf) };
    }),
  );
}

const windowOf = (month: Month): Window => ({ from: firstDay(month), to: lastDay(month) });

function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}
