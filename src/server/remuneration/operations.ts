import { z } from 'zod';
import { dayInVietNam } from '#base/dates.ts';
import { ok } from '#base/result.ts';
import { SCHEMES } from '#coverage/facts.ts';
import { dayJson, uuidJson } from '#input/json.ts';
import { METHODS } from '#law/language/methods.ts';
import { RECORD_KINDS, type RemunerationRate } from '#register/money/remuneration.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { closeRemuneration } from './close-remuneration.ts';
import { listRates } from './list-rates.ts';
import { listRemuneration, type RemunerationList } from './list-remuneration.ts';
import { readRemuneration } from './read-remuneration.ts';
import { recordRate } from './record-rate.ts';
import { CLOSE_WORDS, RATE_WORDS } from './remuneration-problem.ts';
import { withdrawRate } from './withdraw-rate.ts';

const outcome = z.enum(['recorded', 'unchanged']);

export const remunerationList = operation({
  id: 'remuneration.list',
  title: { vi: 'Thù lao chưa chốt và các kỳ đã chốt', en: 'Remuneration that is open, and closed periods' },
  may: 'remuneration.read',
  route: { method: 'POST', path: '/remuneration/list' },
  input: z.strictObject({ until: dayJson }),
  output: z.custom<RemunerationList>(),
  problems: {},
  run: async ({ desk }: DeskContext, { until }) => ok(await listRemuneration(desk, until)),
});

export const remunerationRead = operation({
  id: 'remuneration.read',
  title: { vi: 'Xem một kỳ thù lao', en: 'Look at a period of remuneration' },
  may: 'remuneration.read',
  route: { method: 'GET', path: '/remuneration/{id}' },
  input: z.strictObject({ id: uuidJson }),
  output: z.custom<Awaited<ReturnType<typeof readRemuneration>>>(),
  problems: {},
  run: async ({ desk }: DeskContext, { id }) => ok(await readRemuneration(desk, id)),
});

export const remunerationClose = operation({
  id: 'remuneration.close',
  title: { vi: 'Chốt thù lao của một tổ chức', en: 'Close the remuneration of an organisation' },
  may: 'remuneration.close',
  route: { method: 'POST', path: '/remuneration' },
  again: 'same-id',
  input: z.strictObject({ id: uuidJson, organisation: z.string().min(1).max(100), lastDay: dayJson }),
  output: outcome,
  problems: CLOSE_WORDS,
  run: ({ desk, now }: DeskContext, given) => closeRemuneration(desk, given, dayInVietNam(now)),
});

export const rateList = operation({
  id: 'remuneration.list-rates',
  title: { vi: 'Các mức thù lao', en: 'Rates of remuneration' },
  may: 'remuneration.read',
  route: { method: 'GET', path: '/remuneration/rates' },
  input: z.strictObject({}),
  output: z.custom<RemunerationRate[]>(),
  problems: {},
  run: async ({ desk }: DeskContext) => ok(await listRates(desk)),
});

export const rateRecord = operation({
  id: 'remuneration.record-rate',
  title: { vi: 'Ghi một mức thù lao', en: 'Record a rate of remuneration' },
  may: 'remuneration.rate',
  route: { method: 'POST', path: '/remuneration/rates' },
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    scheme: z.enum(SCHEMES),
    kind: z.enum(RECORD_KINDS),
    method: z.enum(METHODS).nullable(),
    areaCode: z.string().min(1).max(20).nullable(),
    percent: z.number().min(0).max(100).nullable(),
    dong: z.int().min(0).max(1e9).nullable(),
    validFrom: dayJson,
    document: z.string().trim().min(1).max(200),
  }),
  output: outcome,
  problems: RATE_WORDS,
  run: ({ desk }: DeskContext, given) => recordRate(desk, given),
});

export const rateWithdraw = operation({
  id: 'remuneration.withdraw-rate',
  title: { vi: 'Rút lại mức thù lao đã ghi sai', en: 'Withdraw a rate that was recorded wrong' },
  may: 'remuneration.rate',
  route: { method: 'POST', path: '/remuneration/rates/{rateId}/withdrawal' },
  again: 'same-content',
  input: z.strictObject({ rateId: uuidJson, reason: z.string().trim().min(1).max(200) }),
  output: outcome,
  problems: RATE_WORDS,
  run: ({ desk }: DeskContext, given) => withdrawRate(desk, given),
});

export const REMUNERATION_OPERATIONS = {
  ...{ remunerationClose, remunerationList, remunerationRead },
  ...{ rateList, rateRecord, rateWithdraw },
};
