import { z } from 'zod';
import { ok } from '#base/result.ts';
import type { ListedProgramme } from '#drive/programmes/programme.ts';
import { REPORT_DECISIONS, REPORT_KINDS } from '#drive/programmes/report.ts';
import { PROMISED } from '#indicators/catalogue.ts';
import { codeJson, dayJson, uuidJson } from '#input/json.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { answerNorm } from './answer-norm.ts';
import { CLAIMING_OPERATIONS } from './claiming/operations.ts';
import { decideReport } from './decide-report.ts';
import { type ListedCredits, listCredits } from './list-credits.ts';
import { listProgrammes } from './list-programmes.ts';
import { type ListedReports, listReports } from './list-reports.ts';
import { listSigners } from './list-signers.ts';
import { PROGRAMME_WORDS } from './programme-problem.ts';
import { type AskedNorm, questionNorms } from './question-norms.ts';
import { type ReadProgramme, readProgramme } from './read-programme.ts';
import { recordProgramme } from './record-programme.ts';
import { REPORT_WORDS } from './report-problem.ts';
import { sendReport } from './send-report.ts';

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
  output: z.array(z.object({ code: z.string(), name: z.string(), hasEnded: z.boolean() })),
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

export const programmeReports = operation({
  id: 'programme.reports',
  title: {
    vi: 'Báo cáo của các bên về một chương trình, và tổng của báo cáo đã xác nhận',
    en: 'Reports of the signers of a programme, and what validated ones come to',
  },
  may: 'programme.read',
  route: { method: 'POST', path: '/programmes/{code}/reports/list' },
  input: z.strictObject({ code: codeJson, on: dayJson, known: dayJson }),
  output: z.custom<ListedReports | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, asked) => ok(await listReports(desk, asked)),
});

export const programmeCredits = operation({
  id: 'programme.credits',
  title: {
    vi: 'Đơn vị nào nhận những lượt đăng ký nào của một chương trình',
    en: 'Who claims which enrolments of a programme',
  },
  may: 'programme.read',
  route: { method: 'POST', path: '/programmes/{code}/credits' },
  input: z.strictObject({ code: codeJson, on: dayJson }),
  output: z.custom<ListedCredits | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, asked) => ok(await listCredits(desk, asked)),
});

const outcome = z.enum(['recorded', 'unchanged']);

export const programmeReport = operation({
  id: 'programme.report',
  title: { vi: 'Gửi báo cáo của đơn vị về một chương trình', en: 'Send a report of one’s organisation' },
  may: 'programme.report',
  route: { method: 'POST', path: '/programmes/{code}/reports' },
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    code: codeJson,
    kind: z.enum(REPORT_KINDS),
    from: dayJson,
    to: dayJson,
    value: z.int().min(0).max(MOST_PROMISED),
    documentNo: text,
    documentDay: dayJson,
  }),
  output: outcome,
  problems: REPORT_WORDS,
  run: ({ desk, now }: DeskContext, given) => sendReport(desk, given, now),
});

export const programmeDecide = operation({
  id: 'programme.decide',
  title: { vi: 'Xác nhận hoặc từ chối một báo cáo', en: 'Validate or refuse a report' },
  may: 'programme.decide',
  route: { method: 'POST', path: '/programmes/{code}/reports/{id}/decision' },
  again: 'same-content',
  input: z.strictObject({
    code: codeJson,
    id: uuidJson,
    decision: z.enum(REPORT_DECISIONS),
    reason: text.nullable().default(null),
  }),
  output: outcome,
  problems: REPORT_WORDS,
  run: ({ desk }: DeskContext, given) => decideReport(desk, given),
});

export const programmeQuestion = operation({
  id: 'programme.question',
  title: {
    vi: 'Những điều cần giải thích: báo cáo thấp hơn định mức của kế hoạch',
    en: 'What is asked: reports below the norms of plans',
  },
  may: 'programme.read',
  route: { method: 'POST', path: '/programmes/{code}/questions' },
  input: z.strictObject({ code: codeJson }),
  output: z.custom<AskedNorm[] | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, { code }) => ok(await questionNorms(desk, code)),
});

export const programmeAnswer = operation({
  id: 'programme.answer',
  title: { vi: 'Giải thích vì sao báo cáo thấp hơn định mức', en: 'Answer why reports are below a norm' },
  may: 'programme.report',
  route: { method: 'POST', path: '/programmes/{code}/answers' },
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    code: codeJson,
    goalId: uuidJson,
    senderCode: codeJson,
    answer: z.string().trim().min(1).max(300).nullable(),
  }),
  output: outcome,
  problems: REPORT_WORDS,
  run: ({ desk }: DeskContext, given) => answerNorm(desk, given),
});

export const PROGRAMME_OPERATIONS = {
  ...CLAIMING_OPERATIONS,
  programmeQuestion,
  programmeAnswer,
  programmeList,
  programmeRead,
  programmeListSigners,
  programmeRecord,
  programmeReports,
  programmeCredits,
  programmeReport,
  programmeDecide,
};
