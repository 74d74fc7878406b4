import { z } from 'zod';
import { SCHEMES } from '#coverage/facts.ts';
import { dayJson, monthJson } from '#input/json.ts';
import { ASKED_STATES, type FoundRenewals, RENEWAL_SORTS } from '#register/renewal.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { type ExportedRenewals, exportRenewals } from './export-renewals.ts';
import { RENEWAL_LIST_WORDS } from './list-problem.ts';
import { listRenewals } from './list-renewals.ts';

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

export const RENEWAL_OPERATIONS = { renewalList, renewalExport };
