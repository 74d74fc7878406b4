import { z } from 'zod';
import { dayInVietNam } from '#base/dates.ts';
import { ok } from '#base/result.ts';
import { SCHEMES } from '#coverage/facts.ts';
import { type InCharge, VISIT_REACHED } from '#drive/visit.ts';
import { codeJson, dayJson, uuidJson } from '#input/json.ts';
import { limitsOf, listPage } from '#server/desk/list-page.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { addHouseholds, MOST_HOUSEHOLDS } from './add-households.ts';
import type { DescribedLine } from './describe-lines.ts';
import { eraseLabel } from './erase-label.ts';
import { exportRound } from './export-round.ts';
import { fillRound } from './fill-round.ts';
import { type FoundRounds, listRounds } from './list-rounds.ts';
import { listVisitors } from './list-visitors.ts';
import { openRound } from './open-round.ts';
import { type ReadRound, readRound } from './read-round.ts';
import { takeOffHousehold } from './take-off-household.ts';
import { tieHousehold } from './tie-household.ts';
import { VISIT_WORDS } from './visit-problem.ts';
import { withdrawRound } from './withdraw-round.ts';

/** How many rounds a page of the list has. */
export const ROUNDS_OF_PAGE = 50;

const text = z.string().trim().min(1).max(200);
const label = z.string().trim().min(1).max(100);
const outcome = z.enum(['recorded', 'unchanged']);

export const visitList = operation({
  id: 'visit.list',
  title: { vi: 'Các đợt đi từng hộ và kết quả', en: 'Rounds from house to house, and what came of them' },
  may: 'visit.read',
  route: { method: 'POST', path: '/visits/list' },
  input: z.strictObject({
    ...{ from: dayJson, to: dayJson, commune: z.string().max(100).nullable().default(null) },
    ...{ activity: codeJson.nullable().default(null), isMine: z.boolean().default(false), page: listPage },
  }),
  output: z.custom<FoundRounds>(),
  problems: VISIT_WORDS,
  run: ({ desk, now }: DeskContext, { page, ...sought }) =>
    listRounds(desk, sought, { ...limitsOf(page, ROUNDS_OF_PAGE), now }),
});

export const visitRead = operation({
  id: 'visit.read',
  title: { vi: 'Một đợt đi từng hộ với các hộ của đợt', en: 'One round with its households' },
  may: 'visit.read',
  route: { method: 'POST', path: '/visits/{id}/record' },
  input: z.strictObject({ id: uuidJson, on: dayJson }),
  output: z.custom<ReadRound | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, { id, on }) => ok(await readRound(desk, id, on)),
});

export const visitVisitors = operation({
  id: 'visit.visitors',
  title: { vi: 'Ai phụ trách được một đợt đi từng hộ', en: 'Who may be in charge of a round' },
  may: 'visit.read',
  route: { method: 'GET', path: '/visits/visitors' },
  input: z.strictObject({}),
  output: z.custom<InCharge[]>(),
  problems: {},
  run: async ({ desk, now }: DeskContext) => ok(await listVisitors(desk, dayInVietNam(now))),
});

export const visitExport = operation({
  id: 'visit.export',
  title: { vi: 'Tải các hộ của một đợt đi từng hộ', en: 'The households of a round as a file' },
  may: 'person.export',
  input: z.strictObject({ id: uuidJson, on: dayJson }),
  output: z.custom<DescribedLine[] | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, { id, on }) => ok(await exportRound(desk, id, on)),
});

export const visitOpen = operation({
  id: 'visit.open',
  title: { vi: 'Mở một đợt đi từng hộ', en: 'Open a round from house to house' },
  may: 'visit.plan',
  route: { method: 'POST', path: '/visits' },
  again: 'same-id',
  input: z.strictObject({
    ...{ id: uuidJson, commune: text, village: text, from: dayJson, until: dayJson },
    ...{ activityCode: codeJson.nullable().default(null), inCharge: z.string().max(100) },
  }),
  output: outcome,
  problems: VISIT_WORDS,
  run: ({ desk, now }: DeskContext, given) => openRound(desk, given, dayInVietNam(now)),
});

export const visitAdd = operation({
  id: 'visit.add',
  title: { vi: 'Thêm hộ vào một đợt đi từng hộ', en: 'Put households on a round' },
  may: 'visit.plan',
  route: { method: 'POST', path: '/visits/{roundId}/households' },
  again: 'same-id',
  input: z.strictObject({
    ...{ id: uuidJson, roundId: uuidJson },
    personIds: z.array(uuidJson).max(MOST_HOUSEHOLDS).readonly().default([]),
    labels: z.array(label).max(MOST_HOUSEHOLDS).readonly().default([]),
  }),
  output: outcome,
  problems: VISIT_WORDS,
  run: ({ desk }: DeskContext, given) => addHouseholds(desk, given),
});

export const visitFill = operation({
  id: 'visit.fill',
  title: { vi: 'Ghi kết quả đi từng hộ', en: 'Record how far households were brought' },
  may: 'visit.fill',
  route: { method: 'POST', path: '/visits/{roundId}/results' },
  again: 'same-id',
  input: z.strictObject({
    ...{ id: uuidJson, roundId: uuidJson },
    visits: z
      .array(
        z.strictObject({
          ...{ lineId: uuidJson, reached: z.enum(VISIT_REACHED), on: dayJson, seen: uuidJson.nullable() },
          schemes: z.array(z.enum(SCHEMES)).readonly().default([]),
        }),
      )
      .min(1)
      .max(MOST_HOUSEHOLDS)
      .readonly(),
  }),
  output: z.object({ outcome, households: z.int() }),
  problems: VISIT_WORDS,
  run: ({ desk, now }: DeskContext, given) => fillRound(desk, given, dayInVietNam(now)),
});

export const visitWithdraw = operation({
  id: 'visit.withdraw',
  title: { vi: 'Rút lại một đợt đi từng hộ', en: 'Withdraw a round' },
  may: 'visit.plan',
  route: { method: 'POST', path: '/visits/{id}/withdrawal' },
  again: 'same-content',
  input: z.strictObject({ id: uuidJson, reason: text.nullable() }),
  output: outcome,
  problems: VISIT_WORDS,
  run: ({ desk }: DeskContext, given) => withdrawRound(desk, given),
});

export const visitTakeOff = operation({
  id: 'visit.take-off',
  title: { vi: 'Bỏ một hộ khỏi đợt đi từng hộ', en: 'Take a household off a round' },
  may: 'visit.plan',
  route: { method: 'POST', path: '/visits/{roundId}/households/{lineId}/removal' },
  again: 'same-content',
  input: z.strictObject({ roundId: uuidJson, lineId: uuidJson, reason: text.nullable() }),
  output: outcome,
  problems: VISIT_WORDS,
  run: ({ desk }: DeskContext, given) => takeOffHousehold(desk, given),
});

export const visitTie = operation({
  id: 'visit.tie',
  title: { vi: 'Gắn nhà chỉ có cách gọi với hộ đã ghi', en: 'Tie a house that had only a label to a household' },
  may: 'visit.plan',
  route: { method: 'POST', path: '/visits/{roundId}/households/{lineId}/tie' },
  again: 'same-content',
  input: z.strictObject({ roundId: uuidJson, lineId: uuidJson, personId: uuidJson.nullable() }),
  output: outcome,
  problems: VISIT_WORDS,
  run: ({ desk }: DeskContext, given) => tieHousehold(desk, given),
});

export const visitErase = operation({
  id: 'visit.erase',
  title: { vi: 'Xoá cách gọi một nhà theo yêu cầu', en: 'Erase what a house was called, on request' },
  may: 'person.erase',
  again: 'same-content',
  input: z.strictObject({ roundId: uuidJson, lineId: uuidJson, reason: text }),
  output: z.literal('recorded'),
  problems: VISIT_WORDS,
  run: ({ desk }: DeskContext, given) => eraseLabel(desk, given),
});

export const VISIT_OPERATIONS = {
  ...{ visitList, visitRead, visitVisitors, visitExport, visitOpen, visitAdd },
  ...{ visitFill, visitWithdraw, visitTakeOff, visitErase, visitTie },
};
