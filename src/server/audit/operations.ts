import { z } from 'zod';
import {
  type AuditEntry,
  BREAK_KINDS,
  type ChainedAuditEntry,
  type FoundEntries,
  type PersonsReader,
} from '#access/audit.ts';
import { ok } from '#base/result.ts';
import { dayJson, uuidJson } from '#input/json.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { type ChainedEntry, endOfChain } from './data/audit-chain.ts';
import { chainedEntry } from './data/audit-log.ts';
import { exportAudit } from './export-audit.ts';
import { exportEntries } from './export-entries.ts';
import { listEntries } from './list-entries.ts';
import { readReaders } from './read-readers.ts';
import { verifyChain } from './verify-chain.ts';

const head = z.strictObject({ number: z.int().min(1), digest: z.string().regex(/^[0-9a-f]{64}$/) });
const datedHead = head.extend({ at: z.date() });

export const auditHead = operation({
  id: 'audit.head',
  title: { vi: 'Số và mã băm cuối của nhật ký', en: 'Number and digest at the end of the audit' },
  may: 'audit.read',
  input: z.strictObject({}),
  output: datedHead.nullable(),
  problems: {},
  run: async ({ desk }: DeskContext) => ok(await desk.readPeople((tx) => endOfChain(tx))),
});

export const auditVerify = operation({
  id: 'audit.verify',
  title: { vi: 'Kiểm chuỗi nhật ký còn nguyên không', en: 'Check whether the chain of the audit holds' },
  may: 'audit.read',
  input: z.strictObject({
    heads: z.array(head),
    /** How many entries from the end; without it all. */
    last: z.int().min(1).optional(),
  }),
  output: z.object({
    head: datedHead.nullable(),
    checked: z.int(),
    broken: z.int(),
    first: z.array(
      z.object({
        number: z.int(),
        why: z.enum(BREAK_KINDS),
        bulletin: z.string().nullable(),
      }),
    ),
  }),
  problems: {},
  run: async ({ desk }: DeskContext, { heads, last }) => ok(await verifyChain(desk, { given: heads, last })),
});

export const auditExport = operation({
  id: 'audit.export',
  title: { vi: 'Tải toàn bộ nhật ký', en: 'The whole audit' },
  may: 'audit.read',
  input: z.strictObject({}),
  output: z.custom<AsyncIterable<ChainedEntry[]>>(),
  problems: {},
  run: async ({ desk }: DeskContext) => ok(await exportAudit(desk)),
});

const search = {
  from: dayJson.nullable(),
  to: dayJson.nullable(),
  action: z.string().nullable(),
  actor: z.string().nullable(),
  personId: uuidJson.nullable(),
};

export const auditList = operation({
  id: 'audit.list',
  title: { vi: 'Xem nhật ký', en: 'Entries of the audit' },
  may: 'audit.read',
  input: z.strictObject({ ...search, page: z.int().min(1) }),
  output: z.custom<FoundEntries>(),
  problems: {},
  run: async ({ desk }: DeskContext, given) => ok(await listEntries(desk, given)),
});

export const auditExportList = operation({
  id: 'audit.export-list',
  title: { vi: 'Tải các mục nhật ký đã lọc', en: 'Entries of the audit as a file' },
  may: 'audit.read',
  input: z.strictObject(search),
  output: z.custom<AsyncIterable<AuditEntry[]>>(),
  problems: {},
  run: async ({ desk }: DeskContext, given) => ok(await exportEntries(desk, given)),
});

export const auditRead = operation({
  id: 'audit.read',
  title: {
    vi: 'Xem một mục nhật ký và chỗ của nó trong chuỗi',
    en: 'An entry of the audit and its place in the chain',
  },
  may: 'audit.read',
  input: z.strictObject({ number: z.int().min(1) }),
  output: z.custom<ChainedAuditEntry | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, { number }) => ok(await desk.readPeople((tx) => chainedEntry(tx, number))),
});

export const personSeenBy = operation({
  id: 'person.seen-by',
  title: { vi: 'Ai đã xem hoặc sửa hồ sơ một người', en: 'Who has seen or changed a person' },
  may: 'person.seen-by',
  input: z.strictObject({ id: uuidJson }),
  output: z.custom<PersonsReader[] | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, { id }) => ok(await readReaders(desk, id)),
});

export const AUDIT_OPERATIONS = {
  auditHead,
  auditVerify,
  auditExport,
  auditList,
  auditExportList,
  auditRead,
  personSeenBy,
};
