import { z } from 'zod';
import { dayInVietNam } from '#base/dates.ts';
import { ok } from '#base/result.ts';
import { ENDING_REASONS, SCHEMES, WITHDRAWN_KINDS } from '#coverage/facts.ts';
import { amountJson, codeJson, dayJson, monthJson, uuidJson } from '#input/json.ts';
import { METHODS } from '#law/language/methods.ts';
import { type FoundPeople, NEEDS, PERSON_SORTS, type PersonPage } from '#register/person.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { FACT_WORDS } from '#server/journal/fact-problem.ts';
import { COLLECTING_OPERATIONS } from './collecting/operations.ts';
import { ENROLLING_OPERATIONS } from './enrolling/operations.ts';
import { erasePerson } from './erasing/erase-person.ts';
import { ERASE_WORDS } from './erasing/erase-problem.ts';
import { exportOwn, type PersonsOwnData } from './export-own.ts';
import { type ExportedPeople, exportPeople } from './export-people.ts';
import { factJson, outcomeJson } from './fact-json.ts';
import { findPerson } from './find-person.ts';
import { FIND_WORDS } from './find-problem.ts';
import { personDistinguish, personDoubles, personLink, personUnlink } from './merging/operations.ts';
import { readNumbers } from './read-numbers.ts';
import { readPerson } from './read-person.ts';
import { recordContribution } from './record-contribution.ts';
import { recordEnding } from './record-ending.ts';
import { recordMove } from './record-move.ts';
import { withdrawFact } from './withdrawing/withdraw-fact.ts';
import { WITHDRAW_WORDS } from './withdrawing/withdraw-problem.ts';

export {
  contributionCollect,
  contributionCorrect,
  contributionQuote,
  contributionQuoteCorrection,
  contributionReverse,
  householdCollect,
  householdQuote,
} from './collecting/operations.ts';
export {
  enrolmentAttribute,
  enrolmentRecord,
  householdRead,
  householdRegister,
  personResembling,
} from './enrolling/operations.ts';

export const contributionRecord = operation({
  id: 'contribution.record',
  title: { vi: 'Ghi một khoản đóng, hoặc huỷ một khoản đã ghi', en: 'Record a contribution, or reverse one' },
  may: 'contribution.record',
  route: { method: 'POST', path: '/people/{personId}/contributions' },
  again: 'same-id',
  input: z.strictObject({
    ...factJson,
    scheme: z.enum(SCHEMES),
    income: amountJson.nullable(),
    method: z.enum(METHODS),
    fromMonth: monthJson,
    months: z.int().min(1).max(120),
    paid: amountJson,
    stateSupport: amountJson,
    localSupport: amountJson,
    otherSupport: amountJson,
    paidOn: dayJson,
    receiptNo: z.string().nullable(),
    agentCode: codeJson.nullable(),
    reverses: uuidJson.nullable(),
  }),
  output: outcomeJson,
  problems: FACT_WORDS,
  run: ({ desk }: DeskContext, { personId, ...given }) => recordContribution(desk, personId, given),
});

export const endingRecord = operation({
  id: 'ending.record',
  title: { vi: 'Ghi việc dừng tham gia', en: 'Record that cover ends' },
  may: 'ending.record',
  route: { method: 'POST', path: '/people/{personId}/endings' },
  again: 'same-id',
  input: z.strictObject({ ...factJson, scheme: z.enum(SCHEMES), reason: z.enum(ENDING_REASONS), endedOn: dayJson }),
  output: outcomeJson,
  problems: FACT_WORDS,
  run: ({ desk, now }: DeskContext, { personId, ...given }) =>
    recordEnding(desk, personId, given, { today: dayInVietNam(now) }),
});

export const moveRecord = operation({
  id: 'move.record',
  title: { vi: 'Ghi việc chuyển nơi cư trú', en: 'Record that a person has moved' },
  may: 'move.record',
  route: { method: 'POST', path: '/people/{personId}/moves' },
  again: 'same-id',
  input: z.strictObject({ ...factJson, areaId: z.int().positive(), movedOn: dayJson }),
  output: outcomeJson,
  problems: FACT_WORDS,
  run: ({ desk, now }: DeskContext, { personId, ...given }) =>
    recordMove(desk, personId, given, { today: dayInVietNam(now) }),
});

export const factWithdraw = operation({
  id: 'fact.withdraw',
  title: { vi: 'Rút lại một sự việc đã ghi sai', en: 'Withdraw a fact that was recorded wrong' },
  may: 'fact.withdraw',
  route: { method: 'POST', path: '/facts/{factId}/withdrawal' },
  again: 'same-content',
  input: z.strictObject({ factId: uuidJson, factKind: z.enum(WITHDRAWN_KINDS), reason: z.string().trim().min(1) }),
  output: outcomeJson,
  problems: WITHDRAW_WORDS,
  run: ({ desk }: DeskContext, given) => withdrawFact(desk, given),
});

/** Whom somebody looks for, in one box or by a list's filters. */
const sought = {
  text: z.string().nullable(),
  commune: z.string().max(100).nullable(),
  need: z.enum(NEEDS),
  scheme: z.enum(SCHEMES).nullable(),
  month: monthJson,
  on: dayJson,
  sort: z.enum(PERSON_SORTS),
  isDescending: z.boolean(),
};

/** How many people a page of a list has. */
export const PAGE_SIZE = 50;

export const personFind = operation({
  id: 'person.find',
  title: { vi: 'Tìm người tham gia trong địa bàn được giao', en: 'Find people of one’s own areas' },
  may: 'person.find',
  route: { method: 'POST', path: '/people/list' },
  input: z.strictObject({ ...sought, page: z.int().min(1), most: z.int().min(1).max(PAGE_SIZE).optional() }),
  output: z.custom<FoundPeople>(),
  problems: FIND_WORDS,
  run: ({ desk, now }: DeskContext, { most = PAGE_SIZE, ...given }) => findPerson(desk, { ...given, most }, now),
});

export const personExport = operation({
  id: 'person.export',
  title: {
    vi: 'Tải danh sách người tham gia trong địa bàn được giao',
    en: 'A list of people of one’s own areas as a file',
  },
  may: 'person.export',
  input: z.strictObject(sought),
  output: z.custom<ExportedPeople>(),
  problems: FIND_WORDS,
  run: ({ desk, now }: DeskContext, given) => exportPeople(desk, given, now),
});

export const personRead = operation({
  id: 'person.read',
  title: { vi: 'Xem hồ sơ một người tham gia', en: 'The record of one person' },
  may: 'person.read',
  route: { method: 'POST', path: '/people/{id}/record' },
  input: z.strictObject({ id: uuidJson, on: dayJson }),
  output: z.custom<PersonPage | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, { id, on }) => ok(await readPerson(desk, id, on)),
});

export const personNumbers = operation({
  id: 'person.numbers',
  title: { vi: 'Xem đủ mã số và điện thoại của một người', en: 'The whole numbers of one person' },
  may: 'person.numbers',
  input: z.strictObject({ id: uuidJson }),
  output: z
    .object({
      siCode: z.string().nullable(),
      citizenId: z.string().nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
    })
    .nullable(),
  problems: {},
  run: async ({ desk }: DeskContext, { id }) => ok(await readNumbers(desk, id)),
});

export const personExportOwn = operation({
  id: 'person.export-own',
  title: { vi: 'Giao cho một người dữ liệu của chính họ', en: 'Give a person the data about themselves' },
  may: 'person.export-own',
  isDangerous: true,
  input: z.strictObject({ id: uuidJson }),
  output: z.custom<PersonsOwnData | null>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, { id }) => ok(await exportOwn(desk, id, now)),
});

export const personErase = operation({
  id: 'person.erase',
  title: { vi: 'Xoá tên và các mã số của một người theo yêu cầu', en: 'Erase a person’s name and numbers on request' },
  may: 'person.erase',
  isDangerous: true,
  route: { method: 'POST', path: '/people/{id}/erasure' },
  again: 'same-content',
  input: z.strictObject({ id: uuidJson, reason: z.string().trim().min(1).max(200) }),
  output: outcomeJson,
  problems: ERASE_WORDS,
  run: ({ desk, now }: DeskContext, given) => erasePerson(desk, given, now),
});

export { personDistinguish, personDoubles, personLink, personUnlink };

export const REGISTER_OPERATIONS = {
  ...COLLECTING_OPERATIONS,
  ...ENROLLING_OPERATIONS,
  personLink,
  personUnlink,
  personDoubles,
  personDistinguish,
  personExportOwn,
  personErase,
  contributionRecord,
  endingRecord,
  moveRecord,
  factWithdraw,
  personFind,
  personExport,
  personRead,
  personNumbers,
};
