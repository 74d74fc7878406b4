import { z } from 'zod';
import { ok } from '#base/result.ts';
import { SCHEMES } from '#coverage/facts.ts';
import type { FollowedProgramme } from '#drive/followed-programme.ts';
import type { FollowedTarget } from '#drive/followed-target.ts';
import { PERIOD_WORDS } from '#drive/period-problem.ts';
import type { PeriodTable } from '#drive/period-table.ts';
import { FORMULAS } from '#drive/plans/distribute.ts';
import { DISTRIBUTION_WORDS } from '#drive/plans/plan-problem.ts';
import type { DeliveredPromise } from '#drive/programmes/programme.ts';
import { parseExpression } from '#indicators/language/parse.ts';
import { INDICATOR_WORDS } from '#indicators/problem-words.ts';
import { codeJson, dayJson, monthJson, uuidJson } from '#input/json.ts';
import { CHANGE_WORDS, type Change } from '#law/bulk/assumed.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { deliverProgramme } from './deliver-programme.ts';
import { evaluateTexts } from './evaluate.ts';
import { evaluateSeries } from './evaluate-series.ts';
import { followProgrammes } from './follow-programmes.ts';
import { followTargets } from './follow-targets.ts';
import { distributeTarget } from './planning/distribute-target.ts';
import { type FollowedGoal, followPlan } from './planning/follow-plan.ts';
import { type AskedQuestion, questionPlan } from './planning/question-plan.ts';
import { readPeriod } from './planning/read-period.ts';
import { type PublicSimulation, publishSimulation } from './publish-simulation.ts';
import { readStatistics } from './read-statistics.ts';
import { readStatisticsPage } from './read-statistics-page.ts';
import { answerShape, chosenShape, figureShape, seriesShape, statisticsPageShape, statisticsShape } from './shapes.ts';
import { type Simulation, simulateChange } from './simulate-change.ts';

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
    ok(await readStatistics(desk, province, chosen, { now })),
});

export const figuresStatisticsPage = operation({
  id: 'figures.statistics-page',
  title: {
    vi: 'Số liệu của một địa bàn với các huyện của tỉnh',
    en: 'Figures of an area beside the districts of the province',
  },
  may: 'figures.read',
  input: z.strictObject({ province: z.string(), chosen: chosenShape }),
  output: statisticsPageShape,
  problems: {},
  run: async ({ desk, now }: DeskContext, { province, chosen }) =>
    ok(await readStatisticsPage(desk, province, chosen, now)),
});

const assumption = z.strictObject({
  on: monthJson,
  change: z.custom<Change>((given) => typeof given === 'object' && given !== null),
});

export const simulationRun = operation({
  id: 'simulation.run',
  title: { vi: 'Mọi người sẽ đóng bao nhiêu nếu luật thay đổi', en: 'What people would pay if the law changed' },
  may: 'simulation.see-all',
  input: assumption,
  output: z.custom<Simulation>(),
  problems: CHANGE_WORDS,
  run: ({ desk }: DeskContext, asked) => simulateChange(desk, asked),
});

/** What everybody may read of it: sums over people enough, and nobody in particular. */
export const simulationPublish = operation({
  id: 'simulation.publish',
  title: { vi: 'Phần công khai của một mô phỏng', en: 'The part of a simulation that is for everybody' },
  may: 'simulation.run',
  input: assumption,
  output: z.custom<PublicSimulation & { province: string }>(),
  problems: CHANGE_WORDS,
  run: async ({ desk }: DeskContext, asked) => {
    const simulated = await simulateChange(desk, asked);
    return simulated.ok ? ok({ ...publishSimulation(simulated.value), province: simulated.value.province }) : simulated;
  },
});

export const targetFollow = operation({
  id: 'target.follow',
  title: {
    vi: 'Chỉ tiêu trong năm và kết quả đến một ngày',
    en: 'Targets of the year beside what is reached by a day',
  },
  may: 'target.follow',
  input: z.strictObject({ on: dayJson }),
  output: z.custom<FollowedTarget[]>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, { on }) => ok(await followTargets(desk, { on }, now)),
});

export const periodRead = operation({
  id: 'period.read',
  title: {
    vi: 'Bảng đầu kỳ, trong kỳ, cuối kỳ của các đơn vị',
    en: 'Units over a period: assigned, opening, flows, closing, cumulative',
  },
  may: 'target.follow',
  route: { method: 'POST', path: '/period-table' },
  input: z.strictObject({
    scheme: z.enum(SCHEMES),
    from: dayJson,
    to: dayJson,
    area: codeJson.nullable(),
    known: dayJson.nullable().default(null),
  }),
  output: z.custom<PeriodTable>(),
  problems: PERIOD_WORDS,
  run: ({ desk, now }: DeskContext, asked) => readPeriod(desk, asked, now),
});

export const programmeFollow = operation({
  id: 'programme.follow',
  title: {
    vi: 'Chương trình phối hợp của đơn vị và kết quả đến một ngày',
    en: 'Coordination programmes of one’s organisation beside what came of them by a day',
  },
  may: 'programme.follow',
  input: z.strictObject({ on: dayJson }),
  output: z.custom<FollowedProgramme[]>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, { on }) => ok(await followProgrammes(desk, on, now)),
});

export const programmeDeliver = operation({
  id: 'programme.deliver',
  title: {
    vi: 'Cam kết của một chương trình và kết quả đến một ngày',
    en: 'What a programme promised beside what is delivered by a day',
  },
  may: 'programme.read',
  route: { method: 'POST', path: '/programmes/{code}/delivered' },
  input: z.strictObject({ code: codeJson, on: dayJson }),
  output: z.custom<DeliveredPromise[] | null>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, asked) => ok(await deliverProgramme(desk, asked, now)),
});

const formula = z.enum(FORMULAS).nullable();

export const planDistribute = operation({
  id: 'plan.distribute',
  title: { vi: 'Phân bổ chỉ tiêu theo công thức', en: 'Share a target out by formula' },
  may: 'plan.draft',
  route: { method: 'POST', path: '/plans/{planId}/targets/{goalId}/distribution' },
  again: 'same-content',
  input: z.strictObject({
    planId: uuidJson,
    goalId: uuidJson,
    formulas: z.strictObject({ district: formula, commune: formula }),
    keepsByHand: z.boolean(),
  }),
  output: z.object({ changed: z.int() }),
  problems: DISTRIBUTION_WORDS,
  run: ({ desk, now }: DeskContext, asked) => distributeTarget(desk, asked, now),
});

export const planQuestion = operation({
  id: 'plan.question',
  title: { vi: 'Những điều cần giải thích của một kế hoạch', en: 'What is asked about a plan' },
  may: 'plan.read',
  route: { method: 'POST', path: '/plans/{id}/questions' },
  input: z.strictObject({ id: uuidJson }),
  output: z.custom<AskedQuestion[] | null>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, { id }) => ok(await questionPlan(desk, id, now)),
});

export const planFollow = operation({
  id: 'plan.follow',
  title: { vi: 'Kết quả, nhịp mỗi tuần và dự báo của một kế hoạch', en: 'Results, weekly pace and forecast of a plan' },
  may: 'plan.read',
  route: { method: 'POST', path: '/plans/{id}/standing' },
  input: z.strictObject({ id: uuidJson, on: dayJson }),
  output: z.custom<FollowedGoal[] | null>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, asked) => ok(await followPlan(desk, asked, now)),
});

export const FIGURE_OPERATIONS = {
  periodRead,
  planDistribute,
  planQuestion,
  planFollow,
  programmeFollow,
  programmeDeliver,
  targetFollow,
  simulationRun,
  simulationPublish,
  figuresEvaluate,
  figuresSeries,
  figuresStatistics,
  figuresStatisticsPage,
};
