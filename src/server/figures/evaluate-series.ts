import { type Day, dayInVietNam } from '#base/dates.ts';
import { addMonths, firstDay, lastDay, type Month } from '#base/months.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type Answer, compute } from '#indicators/compute.ts';
import type { Expression } from '#indicators/language/expression.ts';
import { asOfDay, planOf, type Window } from '#indicators/plan.ts';
import { answerProblem, type IndicatorProblem, seriesProblem } from '#indicators/problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type AnsweredLeaf, answerLeaves } from './answer-leaves.ts';
import { extentChanges, knownInFuture, UNBOUNDED } from './evaluate.ts';
import type { FoundArea } from './look-up-values.ts';

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

/** The values, and on which days between the first and the last one the extent of the asked area changed. */
export interface Series {
  values: SeriesValue[];
  extent_changed_on: Day[];
}

/**
 * Values of one expression over months and areas, by month and area code; all of them in one statement. With months the
 * expression has no days of its own: `parseExpression(text, { series: true })`.
 */
export async function evaluateSeries(
  desk: Desk,
  expression: Expression,
  { months, per, now }: SeriesOptions,
): Promise<Result<Series, IndicatorProblem[]>> {
  const today = dayInVietNam(now);
  const asked = months ? monthsBetween(months.from, months.to) : null;
  if (months && months.from > months.to) return err([seriesProblem('months-reversed', months)]);
  if (asked && asked.length > MOST_MONTHS) {
    return err([seriesProblem('too-many-months', { months: asked.length, most: MOST_MONTHS })]);
  }
  const plan = planOf(expression, asked?.map(windowOf) ?? UNBOUNDED, today);
  const { leaves, step } = plan;
  const known = knownInFuture(plan, today);
  if (known) return err([known]);
  const { answered, extent } = await desk.read(async (tx) => ({
    answered: await answerLeaves(tx, leaves, today, { per }),
    extent: await extentChanges(tx, plan),
  }));
  if (answered.length === 0) return err(await whyNothing(desk, expression, { months, per, now }));
  const cells = Map.groupBy(answered, ({ found }) => `${found.period} ${found.area?.code ?? ''}`);
  const values = [...cells.values()].map((cell) => {
    const [{ found }] = cell as [AnsweredLeaf];
    const answerOf = (leaf: number): Answer =>
      cell.find((each) => each.found.leaf === leaf)?.answer ?? err([answerProblem('no-register', {})]);
    return { month: asked?.[found.period] ?? null, area: found.area, answer: compute(step, answerOf) };
  });
  return ok({ values, extent_changed_on: extent });
}

/** Half a century at once; more are asked for in parts. */
const MOST_MONTHS = 600;

/** Why a series has no line: the area itself is not there, it has no such parts, or there is no register. */
async function whyNothing(
  desk: Desk,
  expression: Expression,
  { months, per, now }: SeriesOptions,
): Promise<IndicatorProblem[]> {
  const today = dayInVietNam(now);
  const on = months ? lastDay(months.to) : today;
  const { leaves } = planOf(expression, [{ from: on, to: on }], today);
  const whole = await desk.read((tx) => answerLeaves(tx, leaves, today));
  const [first] = whole;
  if (!first || !per) return [answerProblem('no-register', {})];
  if (!first.found.area) return first.answer.ok ? [] : first.answer.error;
  const { code, name } = first.found.area;
  return [seriesProblem('no-parts', { level: per, area: `${code} (${name})`, on: asOfDay(leaves) ?? on })];
}

const windowOf = (month: Month): Window => ({ from: firstDay(month), to: lastDay(month) });

function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}
