import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { BATCH_ANSWER_WORDS, type BatchAnswerProblems } from '#server/batches/batch-problem.ts';

/** Why the file in which the SI office answers a batch is not taken; each says which row, as people see it. */
export interface BatchFileProblems extends BatchAnswerProblems {
  'no-answer-heads': object;
  'row-of-other-batch': { row: number; batch: string; expected: string };
  'row-of-no-record': { row: number; record: string };
  'row-of-several-records': { row: number; record: string };
  'result-unknown': { row: number; text: string };
  'record-missing': { record: string };
}

export type BatchFileProblem = ProblemOf<BatchFileProblems>;
export const batchFileProblem = problemsOf<BatchFileProblems>();

export const BATCH_FILE_WORDS: ProblemWords<BatchFileProblems> = {
  ...BATCH_ANSWER_WORDS,
  'no-answer-heads': () => ({
    vi: 'Tệp không có dòng tiêu đề nào có cột «Kết quả» cùng cột «Mã hồ sơ» hoặc «Biên lai».',
    en: 'The file has no heads with a column «Kết quả» beside «Mã hồ sơ» or «Biên lai».',
  }),
  'row-of-other-batch': ({ row, batch, expected }) => ({
    vi: `Dòng ${row} thuộc đợt ${batch}, không phải đợt này (${expected}).`,
    en: `Row ${row} is of batch ${batch}, not of this one (${expected}).`,
  }),
  'row-of-no-record': ({ row, record }) => ({
    vi: `Dòng ${row}: hồ sơ ${record} không nằm trong đợt này.`,
    en: `Row ${row}: record ${record} is not in this batch.`,
  }),
  'row-of-several-records': ({ row, record }) => ({
    vi: `Dòng ${row}: biên lai ${record} có nhiều hồ sơ; cần thêm mã số BHXH hoặc mã hồ sơ.`,
    en: `Row ${row}: receipt ${record} is of several records; the SI code or the code of the record is needed too.`,
  }),
  'result-unknown': ({ row, text }) => ({
    vi: `Dòng ${row}: kết quả ${text === '' ? 'để trống' : `«${text}»`} không hiểu được; viết «chấp nhận» hoặc «từ chối».`,
    en: `Row ${row}: the result ${text === '' ? 'is blank' : `«${text}» is not known`}; write «chấp nhận» or «từ chối».`,
  }),
  'record-missing': ({ record }) => ({
    vi: `Tệp chưa có kết quả của hồ sơ ${record}.`,
    en: `The file has no result of record ${record}.`,
  }),
};
