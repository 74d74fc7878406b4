import { z } from 'zod';
import { ok } from '#base/result.ts';
import type { FollowedProgramme } from '#drive/followed-programme.ts';
import type { FollowedTarget } from '#drive/followed-target.ts';
import type { DeliveredPromise } from '#drive/programmes/programme.ts';
import { parseExpression } from '#indicators/language/parse.ts';
import { INDICATOR_WORDS } from '#indicators/problem-words.ts';
import { codeJson, dayJson, monthJson } from '#input/json.ts';
import { CHANGE_WORDS, type Change } from '#law/bulk/assumed.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { deliverProgramme } from './deliver-programme.ts';
import { evaluateTexts } from './evaluate.ts';
import { evaluateSeries } from './evaluate-series.ts';
import { followProgrammes } from './follow-programmes.ts';
import { followTargets } from './follow-targets.ts';
import { PERIOD_OPERATIONS } from './periods/operations.ts';
import { PLANNING_OPERATIONS } from './planning/operations.ts';
import { type PublicSimulation, publishSimulation } from './publish-simulation.ts';
import { readStatistics } from './read-statistics.ts';
import { readStatisticsPage } from './read-statistics-page.ts';
import { answerShape, chosenShape, figureShape, seriesShape, statisticsPageShape, statisticsShape } from './shapes.ts';
import { type Simulation, simulateChange } from './simulate-change.ts';

export { COUNTED_PEOPLE_SIZE, periodExplain, periodListPeople, periodRead } from './periods/operations.ts';
export {
  planDistribute,
  planDistributeStages,
  planFollow,
  planQuestion,
  planReach,
  planReachStages,
} from './planning/operations.ts';

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
  route: { method: 'GET', path: '/targets/followed' },
  input: z.strictObject({ on: dayJson }),
  output: z.custom<FollowedTarget[]>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, { on }) => ok(await followTargets(desk, { on }, now)),
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

export const FIGURE_OPERATIONS = {
  ...PERIOD_OPERATIONS,
  ...PLANNING_OPERATIONS,
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
