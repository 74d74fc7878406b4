import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { type RowProblem, rowProblemsText } from '#input/files/row-problem.ts';
import { vietnameseHead } from '#input/files/vietnamese-heads.ts';
import { COLUMN_OF } from '#register/household.ts';
import { ATTRIBUTION_WORDS, type AttributionProblems } from './enrolment-problem.ts';

/** Why a household is not recorded. */
export interface EnrolProblems extends AttributionProblems {
  /** What a file is refused for as well: at the field of the member. */
  'member-refused': { problem: RowProblem };
  /** Two members have one number. */
  'number-of-two': { code: string; member: number };
  /** Somebody of that name and birth is recorded. */
  'known-already': { name: string; birthDate: string | null; place: string };
  /** Another member of the household has that name and birth. */
  'like-member': { member: number };
  'commune-out-of-scope': { name: string };
}
export const enrolProblem = problemsOf<EnrolProblems>();
export type EnrolProblem = ProblemOf<EnrolProblems>;

const FIELDS_IN_VIETNAMESE = new Map(
  [...Object.values(COLUMN_OF), 'area_code'].map((column) => [column, vietnameseHead(column)]),
);

/** A day, a month or a year as people write it. */
const written = (birth: string): string => birth.split('-').reverse().join('/');

export const ENROL_WORDS: ProblemWords<EnrolProblems> = {
  'member-refused': ({ problem }) => ({
    vi: rowProblemsText([problem], 'vi', FIELDS_IN_VIETNAMESE),
    en: rowProblemsText([problem], 'en'),
  }),
  'number-of-two': ({ code, member }) => ({
    vi: `Số «${code}» đã ghi cho người thứ ${member} của hộ.`,
    en: `The number «${code}» is that of member ${member} as well.`,
  }),
  'known-already': ({ name, birthDate, place }) => ({
    vi: `Sổ đã có ${name}${birthDate ? `, sinh ${written(birthDate)}` : ''}, ở ${place}. Nếu là người khác, đánh dấu «Không phải người ấy».`,
    en: `${name}${birthDate ? `, born ${written(birthDate)}` : ''}, of ${place}, is recorded already. If this is somebody else, tick “Not that person”.`,
  }),
  'like-member': ({ member }) => ({
    vi: `Cùng họ tên và ngày sinh với người thứ ${member} của hộ. Nếu là người khác, đánh dấu «Không phải người ấy».`,
    en: `Has the name and birth of member ${member}. If this is somebody else, tick “Not that person”.`,
  }),
  'commune-out-of-scope': ({ name }) => ({
    vi: `${name} không thuộc địa bàn được giao.`,
    en: `${name} is not among the areas in your charge.`,
  }),
  ...ATTRIBUTION_WORDS,
};
