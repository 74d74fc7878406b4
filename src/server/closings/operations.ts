import { z } from 'zod';
import { dayInVietNam } from '#base/dates.ts';
import { ok } from '#base/result.ts';
import { dayJson, uuidJson } from '#input/json.ts';
import type { DayClosing } from '#register/money/closing.ts';
import { limitsOf, listPage } from '#server/desk/list-page.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { MAKE_WORDS, RECEIVE_WORDS } from './closing-problem.ts';
import { type ClosingList, listClosings } from './list-closings.ts';
import { makeClosing } from './make-closing.ts';
import { readClosing } from './read-closing.ts';
import { receiveClosing } from './receive-closing.ts';

/** How many lines a page of the list has. */
export const CLOSINGS_OF_PAGE = 50;

const outcome = z.enum(['recorded', 'unchanged']);
const shortText = z.string().max(100);

export const closingList = operation({
  id: 'closing.list',
  title: { vi: 'Các lần chốt sổ và tiền đang giữ', en: 'Closings, and the money that is held' },
  may: 'closing.read',
  route: { method: 'POST', path: '/closings/list' },
  input: z.strictObject({ page: listPage }),
  output: z.custom<ClosingList>(),
  problems: {},
  run: async ({ desk }: DeskContext, { page }) => ok(await listClosings(desk, limitsOf(page, CLOSINGS_OF_PAGE))),
});

export const closingMake = operation({
  id: 'closing.make',
  title: { vi: 'Chốt sổ thu trong ngày', en: 'Close the day of a collector' },
  may: 'closing.make',
  route: { method: 'POST', path: '/closings' },
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    of: z.strictObject({ collector: shortText, organisation: shortText.nullable() }).nullable(),
  }),
  output: outcome,
  problems: MAKE_WORDS,
  run: ({ desk }: DeskContext, given) => makeClosing(desk, given),
});

export const closingRead = operation({
  id: 'closing.read',
  title: { vi: 'Xem bảng kê của một lần chốt sổ', en: 'Look at the list of one closing' },
  may: 'closing.read',
  route: { method: 'GET', path: '/closings/{id}' },
  input: z.strictObject({ id: uuidJson }),
  output: z.custom<DayClosing | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, { id }) => ok(await readClosing(desk, id)),
});

export const closingReceive = operation({
  id: 'closing.receive',
  title: { vi: 'Nhận tiền của một lần chốt sổ', en: 'Receive the money of a closing' },
  may: 'closing.receive',
  route: { method: 'POST', path: '/closings/{closingId}/handover' },
  again: 'same-content',
  input: z.strictObject({ closingId: uuidJson, amount: z.int(), receivedOn: dayJson }),
  output: outcome,
  problems: RECEIVE_WORDS,
  run: ({ desk, now }: DeskContext, given) => receiveClosing(desk, given, dayInVietNam(now)),
});

export const CLOSING_OPERATIONS = { closingList, closingMake, closingRead, closingReceive };
