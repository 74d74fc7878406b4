import { z } from 'zod';
import { ok } from '#base/result.ts';
import { type ListedProgramme, PROMISED } from '#drive/programmes/programme.ts';
import { codeJson, dayJson, uuidJson } from '#input/json.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { listProgrammes } from './list-programmes.ts';
import { listSigners } from './list-signers.ts';
import { PROGRAMME_WORDS } from './programme-problem.ts';
import { type ReadProgramme, readProgramme } from './read-programme.ts';
import { recordProgramme } from './record-programme.ts';

const MOST_PROMISES = 50;
const MOST_PROMISED = 100_000_000;
const text = z.string().trim().min(1).max(200);
const day = dayJson.nullable();

export const programmeList = operation({
  id: 'programme.list',
  title: { vi: 'Chương trình phối hợp với các đơn vị', en: 'Coordination programmes with partners' },
  may: 'programme.read',
  route: { method: 'POST', path: '/programmes/list' },
  input: z.strictObject({}),
  output: z.array(z.custom<ListedProgramme>()),
  problems: {},
  run: async ({ desk }: DeskContext) => ok(await listProgrammes(desk)),
});

export const programmeRead = operation({
  id: 'programme.read',
  title: {
    vi: 'Một chương trình phối hợp: văn bản, cam kết, các bản, hoạt động',
    en: 'One programme: documents, promises, versions, activities',
  },
  may: 'programme.read',
  route: { method: 'POST', path: '/programmes/{code}/record' },
  input: z.strictObject({ code: codeJson }),
  output: z.custom<ReadProgramme | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, { code }) => ok(await readProgramme(desk, code)),
});

export const programmeListSigners = operation({
  id: 'programme.list-signers',
  title: { vi: 'Các đơn vị có thể ký chương trình', en: 'Who can sign a programme' },
  may: 'programme.read',
  input: z.strictObject({}),
  output: z.array(z.object({ code: z.string(), name: z.string() })),
  problems: {},
  run: async ({ desk }: DeskContext) => ok(await listSigners(desk)),
});

export const programmeRecord = operation({
  id: 'programme.record',
  title: { vi: 'Ghi chương trình phối hợp, hoặc bản mới của nó', en: 'Record a programme, or its next version' },
  may: 'programme.record',
  route: { method: 'POST', path: '/programmes' },
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    code: text,
    seen: z.int().min(0).max(1000).nullable(),
    title: text,
    hostCode: codeJson,
    hostDocumentNo: text.nullable().default(null),
    hostDocumentDay: day.default(null),
    partnerCode: codeJson,
    partnerDocumentNo: text.nullable().default(null),
    partnerDocumentDay: day.default(null),
    from: dayJson,
    to: dayJson,
    signedOn: day.default(null),
    endedOn: day.default(null),
    promises: z
      .array(z.strictObject({ indicator: z.enum(PROMISED), value: z.int().min(1).max(MOST_PROMISED), dueOn: dayJson }))
      .max(MOST_PROMISES)
      .readonly()
      .default([]),
    reason: text.nullable().default(null),
  }),
  output: z.object({ outcome: z.enum(['recorded', 'unchanged']), code: z.string() }),
  problems: PROGRAMME_WORDS,
  run: ({ desk, now }: DeskContext, given) => recordProgramme(desk, given, now),
});

export const PROGRAMME_OPERATIONS = { programmeList, programmeRead, programmeListSigners, programmeRecord };
