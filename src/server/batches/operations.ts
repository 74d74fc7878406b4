import { z } from 'zod';
import { dayInVietNam } from '#base/dates.ts';
import { ok } from '#base/result.ts';
import { SCHEMES } from '#coverage/facts.ts';
import { dayJson, monthJson, uuidJson } from '#input/json.ts';
import type { RecordsOfBatch, ReturnedRecord } from '#register/money/batch.ts';
import { limitsOf, listPage } from '#server/desk/list-page.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { answerBatch } from './answer-batch.ts';
import { BATCH_ANSWER_WORDS, FILL_WORDS, LEAVE_OUT_WORDS, RECORD_WORDS, SEND_WORDS } from './batch-problem.ts';
import { fillBatch } from './fill-batch.ts';
import { leaveOutRecord } from './leave-out-record.ts';
import { type BatchList, listBatches } from './list-batches.ts';
import { listReturned } from './list-returned.ts';
import { openBatch } from './open-batch.ts';
import { readBatch } from './read-batch.ts';
import { sendBatch } from './send-batch.ts';

/** How many lines a page of the list has. */
export const BATCHES_OF_PAGE = 50;
/** As many records as one batch may take in or have refused at once. */
const MOST_RECORDS = 5_000;

const outcome = z.enum(['recorded', 'unchanged']);
/** Null for all that wait for a batch. */
const records = z.array(uuidJson).max(MOST_RECORDS).nullable();

export const batchList = operation({
  id: 'batch.list',
  title: { vi: 'Các đợt kê khai và hồ sơ chờ kê khai', en: 'Batches, and records that wait for one' },
  may: 'batch.read',
  route: { method: 'POST', path: '/batches/list' },
  input: z.strictObject({ page: listPage }),
  output: z.custom<BatchList>(),
  problems: {},
  run: async ({ desk }: DeskContext, { page }) => ok(await listBatches(desk, limitsOf(page, BATCHES_OF_PAGE))),
});

export const batchRead = operation({
  id: 'batch.read',
  title: { vi: 'Xem một đợt kê khai', en: 'Look at a batch' },
  may: 'batch.read',
  route: { method: 'GET', path: '/batches/{id}' },
  input: z.strictObject({ id: uuidJson }),
  output: z.custom<RecordsOfBatch | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, { id }) => ok(await readBatch(desk, id)),
});

export const batchReturned = operation({
  id: 'batch.returned',
  title: { vi: 'Hồ sơ bị cơ quan BHXH trả lại', en: 'Records that the SI office has refused' },
  may: 'batch.returned',
  route: { method: 'GET', path: '/batches/returned' },
  input: z.strictObject({}),
  output: z.custom<ReturnedRecord[]>(),
  problems: {},
  run: async ({ desk }: DeskContext) => ok(await listReturned(desk)),
});

export const batchOpen = operation({
  id: 'batch.open',
  title: { vi: 'Mở một đợt kê khai', en: 'Open a batch' },
  may: 'batch.make',
  route: { method: 'POST', path: '/batches' },
  again: 'same-id',
  input: z.strictObject({ id: uuidJson, scheme: z.enum(SCHEMES), month: monthJson, records }),
  output: outcome,
  problems: RECORD_WORDS,
  run: ({ desk }: DeskContext, given) => openBatch(desk, given),
});

export const batchFill = operation({
  id: 'batch.fill',
  title: { vi: 'Đưa thêm hồ sơ vào đợt kê khai', en: 'Take more records into a batch' },
  may: 'batch.make',
  route: { method: 'POST', path: '/batches/{batchId}/records' },
  again: 'same-content',
  input: z.strictObject({ batchId: uuidJson, records }),
  output: z.object({ taken: z.int() }),
  problems: FILL_WORDS,
  run: ({ desk }: DeskContext, given) => fillBatch(desk, given),
});

export const batchLeaveOut = operation({
  id: 'batch.leave-out',
  title: { vi: 'Bỏ một hồ sơ ra khỏi đợt kê khai', en: 'Leave a record out of a batch' },
  may: 'batch.make',
  route: { method: 'POST', path: '/batches/{batchId}/left-out' },
  again: 'same-content',
  input: z.strictObject({ batchId: uuidJson, recordId: uuidJson }),
  output: outcome,
  problems: LEAVE_OUT_WORDS,
  run: ({ desk }: DeskContext, given) => leaveOutRecord(desk, given),
});

export const batchSend = operation({
  id: 'batch.send',
  title: { vi: 'Gửi đợt kê khai cho cơ quan BHXH', en: 'Send a batch to the SI office' },
  may: 'batch.make',
  route: { method: 'POST', path: '/batches/{batchId}/sending' },
  again: 'same-content',
  input: z.strictObject({ batchId: uuidJson }),
  output: outcome,
  problems: SEND_WORDS,
  run: ({ desk }: DeskContext, given) => sendBatch(desk, given),
});

export const batchAnswer = operation({
  id: 'batch.answer',
  title: { vi: 'Ghi kết quả của cơ quan BHXH cho đợt kê khai', en: 'Record the answer of the SI office to a batch' },
  may: 'batch.answer',
  route: { method: 'POST', path: '/batches/{batchId}/answer' },
  again: 'same-content',
  input: z.strictObject({
    batchId: uuidJson,
    answeredOn: dayJson,
    documentNo: z.string().trim().min(1).max(100).nullable(),
    /** The records that are refused, each with the reason; the others are accepted. */
    refused: z
      .array(z.strictObject({ recordId: uuidJson, reason: z.string().trim().max(500) }))
      .max(MOST_RECORDS)
      .readonly(),
  }),
  output: outcome,
  problems: BATCH_ANSWER_WORDS,
  run: ({ desk, now }: DeskContext, given) => answerBatch(desk, { ...given, fileName: null }, dayInVietNam(now)),
});

export const BATCH_OPERATIONS = {
  batchList,
  batchRead,
  batchReturned,
  batchOpen,
  batchFill,
  batchLeaveOut,
  batchSend,
  batchAnswer,
};
