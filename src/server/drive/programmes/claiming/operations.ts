import { z } from 'zod';
import { ok } from '#base/result.ts';
import { WHOLE_ENROLMENT } from '#drive/programmes/claims.ts';
import { REPORT_DECISIONS } from '#drive/programmes/report.ts';
import { codeJson, uuidJson } from '#input/json.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { CLAIM_WORDS } from './claim-problem.ts';
import { decideClaims } from './decide-claims.ts';
import { type FoundEnrolment, findClaimable } from './find-claimable.ts';
import { type ListedClaims, listClaims } from './list-claims.ts';
import { sendClaims } from './send-claims.ts';

/** More than one file has that somebody looks through. */
export const MOST_CLAIMS = 500;
const text = z.string().trim().max(100).default('');

export const programmeClaims = operation({
  id: 'programme.claims',
  title: { vi: 'Đơn vị nào đề nghị nhận lượt đăng ký nào', en: 'Who claims which enrolments by themselves' },
  may: 'programme.read',
  route: { method: 'POST', path: '/programmes/{code}/claims/list' },
  input: z.strictObject({ code: codeJson }),
  output: z.custom<ListedClaims | null>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, given) => ok(await listClaims(desk, given, now)),
});

export const programmeFindEnrolments = operation({
  id: 'programme.find-enrolments',
  title: { vi: 'Tìm lượt đăng ký để nhận', en: 'Find enrolments to claim' },
  may: 'programme.report',
  route: { method: 'POST', path: '/programmes/{code}/enrolments' },
  again: 'same-content',
  input: z.strictObject({
    code: codeJson,
    known: z
      .array(z.strictObject({ receipt: text, siCode: text, id: uuidJson.nullable().default(null) }))
      .min(1)
      .max(MOST_CLAIMS)
      .readonly(),
  }),
  output: z.custom<FoundEnrolment[][]>(),
  problems: CLAIM_WORDS,
  run: ({ desk, now }: DeskContext, given) => findClaimable(desk, given, now),
});

export const programmeClaim = operation({
  id: 'programme.claim',
  title: { vi: 'Đề nghị nhận lượt đăng ký cho đơn vị mình', en: 'Claim enrolments for one’s organisation' },
  may: 'programme.report',
  route: { method: 'POST', path: '/programmes/{code}/claims' },
  again: 'same-id',
  input: z.strictObject({
    ...{ id: uuidJson, code: codeJson },
    claims: z
      .array(z.strictObject({ enrolmentId: uuidJson, share: z.int().min(0).max(WHOLE_ENROLMENT) }))
      .min(1)
      .max(MOST_CLAIMS)
      .readonly(),
  }),
  output: z.object({ outcome: z.enum(['recorded', 'unchanged']), claims: z.int() }),
  problems: CLAIM_WORDS,
  run: ({ desk, now }: DeskContext, given) => sendClaims(desk, given, now),
});

export const programmeDecideClaims = operation({
  id: 'programme.decide-claims',
  title: { vi: 'Xác nhận hoặc từ chối đề nghị nhận', en: 'Validate or refuse claims' },
  may: 'programme.decide',
  route: { method: 'POST', path: '/programmes/{code}/claims/decision' },
  again: 'same-content',
  input: z.strictObject({
    ...{ code: codeJson, ids: z.array(uuidJson).max(MOST_CLAIMS).readonly(), decision: z.enum(REPORT_DECISIONS) },
    reason: z.string().trim().min(1).max(200).nullable().default(null),
  }),
  output: z.enum(['recorded', 'unchanged']),
  problems: CLAIM_WORDS,
  run: ({ desk }: DeskContext, given) => decideClaims(desk, given),
});

export const CLAIMING_OPERATIONS = { programmeClaims, programmeFindEnrolments, programmeClaim, programmeDecideClaims };
