import { z } from 'zod';
import { ok } from '#base/result.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { type ChainedEntry, endOfChain } from './data/audit-chain.ts';
import { exportAudit } from './export-audit.ts';
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
  input: z.strictObject({ heads: z.array(head) }),
  output: z.object({
    head: datedHead.nullable(),
    broken: z.int(),
    first: z.array(
      z.object({
        number: z.int(),
        why: z.enum(['gap', 'digest', 'published', 'head', 'given']),
        bulletin: z.string().nullable(),
      }),
    ),
  }),
  problems: {},
  run: async ({ desk }: DeskContext, { heads }) => ok(await verifyChain(desk, heads)),
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

export const AUDIT_OPERATIONS = { auditHead, auditVerify, auditExport };
