import { z } from 'zod';
import { ok } from '#base/result.ts';
import { parseExpression } from '#indicators/language/parse.ts';
import { INDICATOR_WORDS } from '#indicators/problem-words.ts';
import { monthJson } from '#input/json.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { evaluateTexts } from './evaluate.ts';
import { evaluateSeries } from './evaluate-series.ts';
import { readStatistics } from './read-statistics.ts';
import { answerShape, chosenShape, figureShape, seriesShape, statisticsShape } from './shapes.ts';

/** Longer ones no person can read; see `parseExpression`. */
const expression = z.string().max(2_000);

export const figuresEvaluate = operation({
  id: 'figures.evaluate',
  title: { vi: 'Tính giá trị của các biểu thức chỉ số', en: 'Values of expressions of the indicator language' },
  may: 'figures.read',
  route: { method: 'POST', path: '/figures' },
  input: z.strictObject({ expressions: z.array(expression).max(500) }),
  output: z.array(answerShape(figureShape)),
  problems: {},
  run: async ({ desk, now }: DeskContext, { expressions }) => ok(await evaluateTexts(desk, expressions, now)),
});

export const figuresSeries = operation({
  id: 'figures.series',
  title: { vi: 'Một chỉ số theo tháng và địa bàn', en: 'One indicator over months and areas' },
  may: 'figures.read',
  route: { method: 'POST', path: '/series' },
  input: z.strictObject({
    expression,
    months: z.strictObject({ from: monthJson, to: monthJson }).optional(),
    per: z.enum(['district', 'commune']).optional(),
  }),
  output: seriesShape,
  problems: INDICATOR_WORDS,
  run: async ({ desk, now }: DeskContext, { expression, months, per }) => {
    const parsed = parseExpression(expression, { series: months !== undefined });
    return parsed.ok ? evaluateSeries(desk, parsed.value, { months, per, now }) : parsed;
  },
});

export const figuresStatistics = operation({
  id: 'figures.statistics',
  title: {
    vi: 'Số liệu của một địa bàn, theo tháng và theo địa bàn bên dưới',
    en: 'Figures of an area, by month and by the areas below',
  },
  may: 'figures.read',
  input: z.strictObject({ province: z.string(), chosen: chosenShape }),
  output: statisticsShape,
  problems: {},
  run: async ({ desk, now }: DeskContext, { province, chosen }) =>
    ok(await readStatistics(desk, province, chosen, now)),
});

export const FIGURE_OPERATIONS = { figuresEvaluate, figuresSeries, figuresStatistics };
