import { z } from 'zod';
import { dayInVietNam } from '#base/dates.ts';
import { LANGUAGES } from '#base/words.ts';
import { SCHEMES } from '#coverage/facts.ts';
import { SHARE_WORDS } from '#drive/plans/plan-problem.ts';
import { FILE_WORDS } from '#input/files/file-problem.ts';
import { IMPORT_KINDS } from '#input/files/import-kinds.ts';
import type { RowProblem } from '#input/files/row-problem.ts';
import { codeJson, dayJson, uuidJson } from '#input/json.ts';
import type { TakenStatement } from '#server/deposits/record-statement.ts';
import { STATEMENT_WORDS } from '#server/deposits/statement-problem.ts';
import { type DeskContext, operation, type PureContext } from '#server/desk/operation.ts';
import { ORGANISATION_WORDS } from '#server/drive/organisations/organisation-problem.ts';
import { TEMPLATE_WORDS } from '#server/files/template-problem.ts';
import { writeTemplate } from '#server/files/write-template.ts';
import { ATTENDANT_FILE_WORDS } from './attendant-file-problem.ts';
import { BATCH_FILE_WORDS } from './batch-file-problem.ts';
import { CHARGE_FILE_WORDS } from './charge-file-problem.ts';
import { CLAIM_FILE_WORDS } from './claim-file-problem.ts';
import { HANDED_OPERATIONS } from './handed/operations.ts';
import { importBatchAnswer } from './import-batch-answer.ts';
import { importLocalFile } from './import-local-file.ts';
import { importOrganisations } from './import-organisations.ts';
import { importShares } from './import-shares.ts';
import { importStatement } from './import-statement.ts';
import { type ReadAttendants, readAttendants } from './read-attendants.ts';
import { type ReadCharge, readCharges } from './read-charges.ts';
import { type ReadClaim, readClaims } from './read-claims.ts';

const totals = z.array(z.object({ scheme: z.enum(SCHEMES), participants: z.number(), paid: z.number() }));

export {
  FILES_OF_PAGE,
  fileForgetHeads,
  fileGiveUp,
  fileHandIn,
  fileList,
  fileNameHeads,
  fileRead,
  fileRefused,
  fileRun,
} from './handed/operations.ts';

/** Rows by their number in the file, each with what is said of it. */
const rowsWithProblems = z.array(z.object({ row: z.int(), problems: z.array(z.custom<RowProblem>()) }));

/** Only this machine's own doors have it: a path of the server's disc is nobody else's business. */
export const fileImport = operation({
  id: 'file.import',
  title: { vi: 'Nhập các dòng của một tệp vào sổ', en: 'Take the rows of a file into the register' },
  may: 'file.import',
  again: 'same-content',
  input: z.strictObject({
    kind: z.enum(IMPORT_KINDS),
    path: z.string(),
    historical: z.boolean(),
    isRehearsal: z.boolean().default(false),
    sheet: z.string().optional(),
    language: z.enum(LANGUAGES).default('vi'),
  }),
  output: z.object({
    rows: z.int(),
    taken: z.int(),
    refused: z.int(),
    unchanged: z.int(),
    noData: z.int(),
    paidTwice: z.int(),
    pricedOtherwise: z.int(),
    remarks: z.int(),
    firstRefused: rowsWithProblems,
    firstRemarks: rowsWithProblems,
    firstNoData: z.array(z.int()),
    columnNames: z.array(z.tuple([z.string(), z.string()])),
    sheetsLeftOut: z.array(z.string()),
    refusedFile: z.string().nullable(),
    refusedFileFull: z.object({ keptIn: z.string().nullable() }).nullable(),
    moved: z.object({ before: totals, after: totals }).nullable(),
  }),
  problems: FILE_WORDS,
  run: ({ desk, now, onProgress = () => {} }: DeskContext, file) => importLocalFile(desk, { ...file, now, onProgress }),
});

/** A workbook to fill in, written to this machine: as with `file.import`, only its own doors have it. */
export const templateWrite = operation({
  id: 'template.write',
  title: { vi: 'Ghi bảng mẫu để điền', en: 'Write a workbook to fill in' },
  may: 'file.import',
  again: 'same-content',
  input: z.strictObject({ kind: z.enum(IMPORT_KINDS), path: z.string() }),
  output: z.null(),
  problems: TEMPLATE_WORDS,
  run: (_: PureContext, { kind, path }) => writeTemplate(kind, path),
});

/** Only this machine's own doors have it, like every path of its disc. */
export const planImportShares = operation({
  id: 'plan.import-shares',
  title: { vi: 'Nhập chỉ tiêu của từng đơn vị từ tệp', en: 'Set what each unit has of a target by a file' },
  may: 'plan.draft',
  again: 'same-content',
  input: z.strictObject({ planId: uuidJson, goalId: uuidJson, path: z.string() }),
  output: z.object({ changed: z.int() }),
  problems: { ...SHARE_WORDS, ...FILE_WORDS },
  run: ({ desk, now }: DeskContext, given) => importShares(desk, given, now),
});

/** The same: a path of the server’s disc. */
export const organisationImport = operation({
  id: 'organisation.import',
  title: { vi: 'Ghi các đơn vị từ một tệp', en: 'Record organisations from a file' },
  may: 'organisation.record',
  again: 'same-content',
  input: z.strictObject({ path: z.string(), on: dayJson }),
  output: z.object({ recorded: z.int() }),
  problems: { ...ORGANISATION_WORDS, ...FILE_WORDS },
  run: ({ desk, now }: DeskContext, given) => importOrganisations(desk, given, now),
});

/** The same: a path of the server’s disc. */
export const statementImport = operation({
  id: 'bank.import-statement',
  title: { vi: 'Ghi sao kê ngân hàng từ một tệp', en: 'Record a bank statement from a file' },
  may: 'bank.keep',
  again: 'same-content',
  input: z.strictObject({ id: uuidJson, path: z.string(), accountId: uuidJson }),
  output: z.custom<TakenStatement>(),
  problems: { ...STATEMENT_WORDS, ...FILE_WORDS },
  run: ({ desk, now }: DeskContext, given) => importStatement(desk, given, dayInVietNam(now)),
});

/** The same: the file in which the SI office answers a batch. */
export const batchImportAnswer = operation({
  id: 'batch.import-answer',
  title: { vi: 'Đọc tệp kết quả của một đợt kê khai', en: 'Read the file that answers a batch' },
  may: 'batch.answer',
  again: 'same-content',
  input: z.strictObject({
    batchId: uuidJson,
    path: z.string(),
    fileName: z.string().min(1).max(200),
    answeredOn: dayJson,
    documentNo: z.string().trim().min(1).max(100).nullable(),
  }),
  output: z.enum(['recorded', 'unchanged']),
  problems: { ...BATCH_FILE_WORDS, ...FILE_WORDS },
  run: ({ desk, now }: DeskContext, given) => importBatchAnswer(desk, given, now),
});

/** The same: a list of those who signed at an activity. */
export const activityReadAttendants = operation({
  id: 'activity.read-attendants',
  title: { vi: 'Đọc danh sách ký tên của một hoạt động', en: 'Read a list of those who signed at an activity' },
  may: 'attendance.record',
  again: 'same-content',
  input: z.strictObject({ code: codeJson, path: z.string() }),
  output: z.custom<ReadAttendants>(),
  problems: { ...ATTENDANT_FILE_WORDS, ...FILE_WORDS },
  run: ({ desk, now }: DeskContext, given) => readAttendants(desk, given, now),
});

/** The same: a file of charges, of which nothing is written before somebody has looked through it. */
export const organisationReadCharges = operation({
  id: 'organisation.read-charges',
  title: { vi: 'Đọc tệp xã phụ trách', en: 'Read a file of who is in charge of which commune' },
  may: 'organisation.record',
  again: 'same-content',
  input: z.strictObject({ path: z.string() }),
  output: z.array(z.custom<ReadCharge>()),
  problems: { ...CHARGE_FILE_WORDS, ...FILE_WORDS },
  run: ({ desk, now }: DeskContext, given) => readCharges(desk, given, now),
});

/** The same: a file of claims, of which nothing is written before somebody has looked through it. */
export const programmeReadClaims = operation({
  id: 'programme.read-claims',
  title: { vi: 'Đọc tệp đề nghị nhận lượt đăng ký', en: 'Read a file of claims of enrolments' },
  may: 'programme.report',
  again: 'same-content',
  input: z.strictObject({ code: codeJson, path: z.string() }),
  output: z.array(z.custom<ReadClaim>()),
  problems: { ...CLAIM_FILE_WORDS, ...FILE_WORDS },
  run: ({ desk, now }: DeskContext, given) => readClaims(desk, given, now),
});

export const IMPORT_OPERATIONS = {
  activityReadAttendants,
  organisationReadCharges,
  programmeReadClaims,
  statementImport,
  batchImportAnswer,
  organisationImport,
  planImportShares,
  fileImport,
  templateWrite,
  ...HANDED_OPERATIONS,
};
