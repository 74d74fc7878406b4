import { z } from 'zod';
import { dayInVietNam } from '#base/dates.ts';
import { ok } from '#base/result.ts';
import { SCHEMES } from '#coverage/facts.ts';
import { dayJson, monthJson, uuidJson } from '#input/json.ts';
import {
  ASKED_STATES,
  ATTEMPT_OUTCOMES,
  ATTEMPT_WAYS,
  type FoundRenewals,
  MESSAGE_CHANNELS,
  type PersonsRenewals,
  REFUSAL_CAUSES,
  RENEWAL_SORTS,
  type RemindedPeople,
} from '#register/renewal.ts';
import { RATE_DIVISIONS, type RenewalRates } from '#register/renewal-rate.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { ATTEMPT_WORDS } from './attempt-problem.ts';
import { CANDIDATE_OPERATIONS } from './candidates/operations.ts';
import { type ExportedRenewals, exportRenewals } from './export-renewals.ts';
import { RENEWAL_LIST_WORDS } from './list-problem.ts';
import { listRenewals } from './list-renewals.ts';
import { RATE_WORDS } from './rate-problem.ts';
import { rateRenewals } from './rate-renewals.ts';
import { readRenewals } from './read-renewals.ts';
import { recordAttempt } from './record-attempt.ts';
import { recordWish } from './reminding/record-wish.ts';
import { remindPeople } from './reminding/remind-people.ts';
import { REMIND_WORDS } from './reminding/remind-problem.ts';

/** Whose cover is meant, by a list's filters. */
const sought = {
  month: monthJson.nullable(),
  scheme: z.enum(SCHEMES).nullable(),
  commune: z.string().max(100).nullable(),
  asked: z.enum(ASKED_STATES).nullable(),
  on: dayJson,
  sort: z.enum(RENEWAL_SORTS),
  isDescending: z.boolean(),
};

/** How many lines a page of a list has. */
export const RENEWALS_OF_PAGE = 50;

export const renewalList = operation({
  id: 'renewal.list',
  title: { vi: 'Xem ai đến hạn đóng tiếp, ai quá hạn', en: 'Who falls due, and who is overdue' },
  may: 'renewal.list',
  route: { method: 'POST', path: '/renewals/list' },
  input: z.strictObject({ ...sought, page: z.int().min(1) }),
  output: z.custom<FoundRenewals>(),
  problems: RENEWAL_LIST_WORDS,
  run: ({ desk, now }: DeskContext, given) => listRenewals(desk, { ...given, most: RENEWALS_OF_PAGE }, now),
});

export const renewalExport = operation({
  id: 'renewal.export',
  title: { vi: 'Tải danh sách gọi người đến hạn', en: 'A call list of those who fall due as a file' },
  may: 'person.export',
  input: z.strictObject(sought),
  output: z.custom<ExportedRenewals>(),
  problems: RENEWAL_LIST_WORDS,
  run: ({ desk, now }: DeskContext, given) => exportRenewals(desk, given, now),
});

export const renewalRead = operation({
  id: 'renewal.read',
  title: {
    vi: 'Xem hạn đóng và các lần liên hệ của một người',
    en: 'What falls due of a person, and how they were asked',
  },
  may: 'renewal.list',
  route: { method: 'POST', path: '/people/{id}/renewals' },
  input: z.strictObject({ id: uuidJson, on: dayJson }),
  output: z.custom<PersonsRenewals | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, { id, on }) => ok(await readRenewals(desk, id, on)),
});

const MOST_LETTERS_OF_NOTE = 300;

export const attemptRecord = operation({
  id: 'attempt.record',
  title: { vi: 'Ghi một lần liên hệ người đến hạn', en: 'Record that somebody was asked to pay on' },
  may: 'attempt.record',
  route: { method: 'POST', path: '/people/{personId}/attempts' },
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    personId: uuidJson,
    notedAt: z.iso.datetime({ offset: true }).nullable().default(null),
    scheme: z.enum(SCHEMES),
    dueMonth: monthJson,
    contactedOn: dayJson,
    way: z.enum(ATTEMPT_WAYS),
    outcome: z.enum(ATTEMPT_OUTCOMES),
    willPayOn: dayJson.nullable().default(null),
    cause: z.enum(REFUSAL_CAUSES).nullable().default(null),
    note: z.string().trim().min(1).max(MOST_LETTERS_OF_NOTE).nullable().default(null),
  }),
  output: z.enum(['recorded', 'unchanged']),
  problems: ATTEMPT_WORDS,
  run: ({ desk, now }: DeskContext, { personId, ...given }) => recordAttempt(desk, personId, given, dayInVietNam(now)),
});

export const renewalRate = operation({
  id: 'renewal.rate',
  title: { vi: 'Bao nhiêu người đến hạn đã đóng tiếp', en: 'How many of those who fell due went on' },
  may: 'renewal.rate',
  route: { method: 'POST', path: '/renewals/rate' },
  input: z.strictObject({
    from: monthJson,
    to: monthJson,
    by: z.enum(RATE_DIVISIONS),
    scheme: z.enum(SCHEMES).nullable(),
    on: dayJson,
  }),
  output: z.custom<RenewalRates>(),
  problems: RATE_WORDS,
  run: ({ desk }: DeskContext, asked) => rateRenewals(desk, asked),
});

export const renewalRemind = operation({
  id: 'renewal.remind',
  title: { vi: 'Gửi tin nhắc người đến hạn', en: 'Send messages to those who fall due' },
  may: 'renewal.remind',
  again: 'same-content',
  input: z.strictObject({ dueMonth: monthJson, channel: z.enum(MESSAGE_CHANNELS) }),
  output: z.custom<RemindedPeople>(),
  problems: REMIND_WORDS,
  run: (context: DeskContext, given) => remindPeople(context, given),
});

export const messageWish = operation({
  id: 'message.wish',
  title: { vi: 'Ghi một người muốn hay không muốn nhận tin nhắn', en: 'Record whether somebody wants messages' },
  may: 'attempt.record',
  route: { method: 'POST', path: '/people/{personId}/wishes' },
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    personId: uuidJson,
    channel: z.enum(MESSAGE_CHANNELS),
    isWanted: z.boolean(),
  }),
  output: z.enum(['recorded', 'unchanged']),
  problems: ATTEMPT_WORDS,
  run: ({ desk }: DeskContext, given) => recordWish(desk, given),
});

export {
  CANDIDATES_OF_PAGE,
  candidateAssign,
  candidateAssignees,
  candidateExport,
  candidateList,
  candidateOwn,
} from './candidates/operations.ts';

export const RENEWAL_OPERATIONS = {
  ...CANDIDATE_OPERATIONS,
  renewalList,
  renewalExport,
  renewalRead,
  attemptRecord,
  renewalRate,
  renewalRemind,
  messageWish,
};
