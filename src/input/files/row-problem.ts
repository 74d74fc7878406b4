import type { Day } from '#base/dates.ts';
import { inWords, type Problem, type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import type { Bilingual } from '#base/words.ts';
import { ALWAYS, EVER } from '#coverage/areas.ts';
import { CELL_WORDS, type CellProblems } from './cell-problem.ts';

/** Why the value of one column of a row is refused; `at` is the column, and the sentence names it with its text. */
export interface ColumnProblems extends CellProblems {
  'historical-only': object;
  'area-unknown': object;
  'area-elsewhere': { name: string; wanted: 'commune' | 'area-of-register' | 'in-register' };
  'area-not-in-force': { versions: readonly { name: string; validFrom: Day; validTo: Day }[] };
  'activity-unknown': object;
}

/** Why a row as a whole is refused; the sentence is complete. */
export interface WholeRowProblems {
  'too-many-cells': { cells: number; columns: number };
  'area-or-organisation': object;
  'another-value': { columns: readonly string[] };
  'another-value-in-row': { row: number; columns: readonly string[] };
  'person-unknown': object;
  'reverses-a-reversal': object;
  'reversed-unknown': object;
  'reversed-of-another-person': object;
  'reversed-of-another-scheme': object;
  'reversed-already': object;
  'reversed-by-row': { row: number };
  'in-block-of-decrease': object;
  'no-code': object;
  'code-unknown': { code: string };
  'code-of-several': { code: string; people: number };
}

type Kinds = ColumnProblems & WholeRowProblems;
export type RowProblemKind = keyof Kinds;

/** One reason why a row of a file is not taken. What was typed is `text`, where the problem is about one column. */
export type RowProblem = { [Kind in RowProblemKind]: Problem<Kind, Kinds[Kind]> & { text?: string } }[RowProblemKind];

export const rowProblem = problemsOf<Kinds>();

/** A problem of one column with the text that stands there. */
export const columnProblem = (problem: RowProblem, text: string | undefined): RowProblem =>
  text ? { ...problem, text } : problem;

const both = (vi: string, en: string): Bilingual => ({ vi, en });

const COLUMN_WORDS: ProblemWords<ColumnProblems> = {
  ...CELL_WORDS,
  'historical-only': () => both('chỉ được nhận khi có --historical', 'is accepted only with --historical'),
  'area-unknown': () => both('không phải mã của địa bàn nào', 'is not the code of any area'),
  'area-elsewhere': ({ name, wanted }) =>
    both(`là ${name}, ${NOT[wanted].vi}`, `is ${name}, which is not ${NOT[wanted].en}`),
  'area-not-in-force': ({ versions }) =>
    both(
      `không có vào ngày ấy: ${versions.map((each) => timesOf(each).vi).join('; ')}`,
      `was not in force on that day: ${versions.map((each) => timesOf(each).en).join('; ')}`,
    ),
  'activity-unknown': () => both('không có trong sổ hoạt động', 'is not in the register of activities'),
};

const NOT: Record<ColumnProblems['area-elsewhere']['wanted'], Bilingual> = {
  commune: both('không phải một xã', 'a commune'),
  'area-of-register': both('không phải địa bàn của sổ này', 'an area of this register'),
  'in-register': both('không thuộc sổ này', 'in this register'),
};

const timesOf = ({ name, validFrom, validTo }: { name: string; validFrom: Day; validTo: Day }): Bilingual => {
  const times = (from: string, before: string): string =>
    [name, validFrom === ALWAYS ? '' : `${from} ${validFrom}`, validTo === EVER ? '' : `${before} ${validTo}`]
      .filter(Boolean)
      .join(' ');
  return both(times('từ', 'trước'), times('from', 'before'));
};

const ROW_WORDS: ProblemWords<WholeRowProblems> = {
  'too-many-cells': ({ cells, columns }) =>
    both(`Dòng có ${cells} ô, tiêu đề có ${columns}.`, `The row has ${cells} cells, the header ${columns}.`),
  'area-or-organisation': () =>
    both(
      'Cần area_code hoặc organisation_code, không cả hai.',
      'Either area_code or organisation_code is required, not both.',
    ),
  'another-value': ({ columns }) =>
    both(
      `Sổ đã có với ${columns.join(', ')} khác, và không bao giờ sửa điều đã ghi.`,
      `The register has it with another ${columns.join(', ')}, and never changes what is recorded.`,
    ),
  'another-value-in-row': ({ row, columns }) =>
    both(`Dòng ${row} có nó với ${columns.join(', ')} khác.`, `Row ${row} has it with another ${columns.join(', ')}.`),
  'person-unknown': () => both('person_id không có trong sổ người.', 'person_id is not in the register of people.'),
  'reverses-a-reversal': () =>
    both(
      'reverses chỉ vào một khoản huỷ, không thể huỷ: hãy ghi lại khoản đóng.',
      'reverses names a reversal, which cannot be reversed: record the contribution again.',
    ),
  'reversed-unknown': () =>
    both(
      'reverses chỉ vào một khoản đóng không có trong sổ.',
      'reverses names a contribution that is not in the register.',
    ),
  'reversed-of-another-person': () =>
    both('reverses chỉ vào khoản đóng của người khác.', 'reverses names a contribution of another person.'),
  'reversed-of-another-scheme': () =>
    both('reverses chỉ vào khoản đóng của loại hình khác.', 'reverses names a contribution to another scheme.'),
  'reversed-already': () =>
    both('reverses chỉ vào khoản đóng đã bị huỷ.', 'reverses names a contribution that is reversed already.'),
  'reversed-by-row': ({ row }) =>
    both(`reverses chỉ vào khoản đóng mà dòng ${row} huỷ.`, `reverses names a contribution that row ${row} reverses.`),
  'in-block-of-decrease': () =>
    both(
      'Nằm trong phần Giảm, không phải khoản đóng: gửi người dừng đóng bằng tệp endings.',
      'It stands in the block Giảm, which is no payment: send who stops as endings.',
    ),
  'no-code': () =>
    both(
      'Không có mã số BHXH cũng không có số CCCD.',
      'There is neither an SI code (mã số BHXH) nor a citizen number (số CCCD).',
    ),
  'code-unknown': ({ code }) =>
    both(
      `Không ai trong sổ người có mã số BHXH hay số CCCD «${code}».`,
      `Nobody in the register of people has the SI code or citizen number «${code}».`,
    ),
  'code-of-several': ({ code, people }) =>
    both(`${people} người trong sổ có số «${code}».`, `${people} people in the register have the number «${code}».`),
};

/** Such a problem as one clear sentence: `months «200» is not a whole number of months from 1 to 120.` */
function rowProblemWords(problem: RowProblem): Bilingual {
  if (problem.kind in ROW_WORDS) return inWords(ROW_WORDS, problem as ProblemOf<WholeRowProblems>);
  const { vi, en } = inWords(COLUMN_WORDS, problem as ProblemOf<ColumnProblems>);
  const subject = `${problem.at ?? ''}${problem.text ? ` «${problem.text}»` : ''}`;
  const end = en.endsWith('?') ? '' : '.';
  return both(`${subject} ${vi}${end}`, `${subject} ${en}${end}`);
}

/** All reasons why a row is refused, each a sentence. */
export const rowProblemsText = (problems: readonly RowProblem[], language: keyof Bilingual): string =>
  problems.map((problem) => rowProblemWords(problem)[language]).join(' ');
