import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { CLAIM_WORDS, type ClaimProblems } from '#server/drive/programmes/claiming/claim-problem.ts';

/** Why a file of claims is not read; each says which row, as people see it. */
export interface ClaimFileProblems extends ClaimProblems {
  'no-claim-heads': object;
  'no-claim-rows': object;
  'too-many-claims': { most: number };
  'row-names-nothing': { row: number };
  'row-share-unknown': { row: number; text: string };
  'row-scheme-unknown': { row: number; text: string };
  'row-not-found': { row: number; text: string };
  'row-of-several': { row: number; text: string; found: number };
  'row-of-other-row': { row: number; other: number };
}

export type ClaimFileProblem = ProblemOf<ClaimFileProblems>;
export const claimFileProblem = problemsOf<ClaimFileProblems>();

export const CLAIM_FILE_WORDS: ProblemWords<ClaimFileProblems> = {
  ...CLAIM_WORDS,
  'no-claim-heads': () => ({
    vi: 'Tệp chưa có dòng đầu với «Phần nhận» và một trong «Biên lai», «Mã số BHXH», «Mã lượt đăng ký».',
    en: 'The file has no row of heads with «Share» and one of «Receipt», «SI code», «Enrolment».',
  }),
  'no-claim-rows': () => ({
    vi: 'Dưới dòng đầu chưa có dòng nào của đơn vị bạn.',
    en: 'There is no row of your organisation below the heads.',
  }),
  'too-many-claims': ({ most }) => ({
    vi: `Một tệp nhận nhiều nhất ${most} dòng: hãy chia thành nhiều tệp.`,
    en: `A file has ${most} rows at most: make several of it.`,
  }),
  'row-names-nothing': ({ row }) => ({
    vi: `Dòng ${row}: chưa có số biên lai, mã số BHXH hay mã lượt đăng ký.`,
    en: `Row ${row} has no receipt, SI code or id of an enrolment.`,
  }),
  'row-share-unknown': ({ row, text }) => ({
    vi: `Dòng ${row}: phần nhận «${text}» không phải là một phần của 1, như 1; 0,5; 25%.`,
    en: `Row ${row}: the share «${text}» is no part of 1, such as 1; 0.5; 25%.`,
  }),
  'row-scheme-unknown': ({ row, text }) => ({
    vi: `Dòng ${row}: loại hình «${text}» không hiểu được; viết «BHXH tự nguyện» hoặc «BHYT hộ gia đình».`,
    en: `Row ${row}: the scheme «${text}» is not known; write «Voluntary social insurance» or «Household health insurance».`,
  }),
  'row-not-found': ({ row, text }) => ({
    vi: `Dòng ${row}: «${text}» không dẫn đến lượt đăng ký nào từ hoạt động của chương trình này.`,
    en: `Row ${row}: «${text}» leads to no enrolment of an activity of this programme.`,
  }),
  'row-of-several': ({ row, text, found }) => ({
    vi: `Dòng ${row}: «${text}» dẫn đến ${found} lượt đăng ký; thêm loại hình, hoặc mã lượt đăng ký.`,
    en: `Row ${row}: «${text}» leads to ${found} enrolments; add the scheme, or the id of the enrolment.`,
  }),
  'row-of-other-row': ({ row, other }) => ({
    vi: `Dòng ${row}: cùng lượt đăng ký với dòng ${other}.`,
    en: `Row ${row} is of the same enrolment as row ${other}.`,
  }),
};
