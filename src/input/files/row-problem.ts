import type { Day } from '#base/dates.ts';
import { inWords, type Problem, type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay, formatNumber } from '#base/vietnamese.ts';
import type { Bilingual } from '#base/words.ts';
import { ALWAYS, EVER } from '#coverage/areas.ts';
import { CELL_WORDS, type CellProblems } from './cell-problem.ts';
import { LIST_ROW_WORDS, type ListRowProblems } from './lists/list-problem.ts';
import { REMARK_WORDS, type RowRemarks } from './row-remark.ts';
import { placeOf } from './sheet-row.ts';
import { WITHDRAWAL_WORDS, type WithdrawalProblems } from './withdrawal-problem.ts';

/** Why the value of one column of a row is refused; `at` is the column, and the sentence names it with its text. */
export interface ColumnProblems extends CellProblems {
  'historical-only': object;
  'area-unknown': object;
  'area-elsewhere': { name: string; wanted: 'commune' | 'area-of-register' | 'in-register' };
  'area-not-in-force': { versions: readonly { name: string; validFrom: Day; validTo: Day }[] };
  'area-out-of-scope': object;
  'area-of-several': { codes: readonly string[] };
  'activity-unknown': object;
  'channel-of-no-activity': object;
  'channel-beside-activity': object;
  'error-value': object;
  'formula-without-value': object;
  'control-character': object;
  'after-today': { today: Day };
  /** `after` and `until` are null where nothing bounds them. */
  'day-closed': { after: Day | null; until: Day | null };
}

/** Why a row as a whole is refused; the sentence is complete. */
export interface WholeRowProblems extends ListRowProblems, WithdrawalProblems, RowRemarks {
  'too-many-cells': { cells: number; columns: number };
  'too-few-cells': { cells: number; columns: number };
  'area-or-organisation': object;
  'another-value': { columns: readonly string[]; id?: string | null; of?: string };
  'nothing-corrected': object;
  'another-value-in-row': { row: number; columns: readonly string[] };
  'person-unknown': object;
  'reverses-a-reversal': object;
  'reversed-unknown': object;
  'reversed-of-another-person': object;
  'reversed-of-another-scheme': object;
  'reversed-already': object;
  'reversed-by-row': { row: number };
  'reversed-in-incident': { by: string; on: Day };
  'refund-above-paid': { refund: number; paid: number };
  'person-in-incident': { by: string; on: Day };
  'other-payment-of-receipt': { receipt: string; columns: readonly string[]; id: string };
  'other-payment-of-receipt-in-row': { receipt: string; columns: readonly string[]; row: number };
  'code-held': { code: string; name: string };
  'code-held-elsewhere': { code: string };
  'code-in-row': { code: string; row: number };
  'unknown-state': { text: string };
  'same-person-in-row': { row: number };
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
  'day-closed': ({ after, until }) =>
    both(
      `đã khoá: sổ chỉ nhận điều được biết ${after ? `sau ngày ${formatDay(after)}, ngày mà số liệu đã đăng dựa vào, ` : ''}đến hết ngày ${until ? formatDay(until) : 'nay'}; từ hôm sau sổ tự ghi ngày biết tin`,
      `is closed: the register only takes what became known ${after ? `after ${after}, the day that published figures rest on, and ` : ''}until ${until ?? 'today'}; from the next day on it says itself when it came to know`,
    ),
  'historical-only': () => both('chỉ được nhận khi có --historical', 'is accepted only with --historical'),
  'area-unknown': () => both('không phải mã hay tên của địa bàn nào', 'is not the code or name of any area'),
  'area-elsewhere': ({ name, wanted }) =>
    both(`là ${name}, ${NOT[wanted].vi}`, `is ${name}, which is not ${NOT[wanted].en}`),
  'area-not-in-force': ({ versions }) =>
    both(
      `không có vào ngày ấy: ${versions.map((each) => timesOf(each).vi).join('; ')}`,
      `was not in force on that day: ${versions.map((each) => timesOf(each).en).join('; ')}`,
    ),
  'area-out-of-scope': () =>
    both(
      'không thuộc địa bàn, hoặc là người của đơn vị khác',
      'is not in your areas, or the person is another organisation’s',
    ),
  'area-of-several': ({ codes }) =>
    both(
      `là tên của nhiều xã: hãy ghi mã ${codes.join(', ')}`,
      `is the name of several communes: write the code ${codes.join(', ')}`,
    ),
  'activity-unknown': () => both('không có trong sổ hoạt động', 'is not in the register of activities'),
  'channel-of-no-activity': () =>
    both('còn thiếu, vì kênh đăng ký là «Hoạt động»', 'is missing, since the channel is an activity'),
  'channel-beside-activity': () =>
    both(
      'không đi với mã hoạt động: kênh của một hoạt động là «Hoạt động»',
      'does not go with the code of an activity',
    ),
  'error-value': () => both('là giá trị lỗi của bảng tính', 'is an error value of the spreadsheet'),
  'formula-without-value': () =>
    both(
      'là công thức chưa có giá trị: mở tệp bằng Excel, tính lại rồi lưu',
      'is a formula without a stored value: open the file in a spreadsheet program and save it again',
    ),
  'control-character': () => both('có ký tự điều khiển', 'holds a control character'),
  'after-today': ({ today }) => both(`là ngày sau hôm nay (${formatDay(today)})`, `is after today (${today})`),
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

const rowOf = (no: number): Bilingual => {
  const { sheet, row } = placeOf(no);
  return sheet === 0
    ? both(`Dòng ${row}`, `Row ${row}`)
    : both(`Dòng ${row} của trang tính thứ ${sheet + 1}`, `Row ${row} of sheet ${sheet + 1}`);
};

const withdrawn = (id: string): Bilingual =>
  both(
    ` Nếu ghi sai, rút lại bằng tệp withdrawals (fact_id = ${id}), rồi gửi sự việc đúng với mã khác.`,
    ` If that was wrong, withdraw it by a file of withdrawals (fact_id = ${id}), then send the right one with another id.`,
  );
const withdrawnByKey = (): Bilingual =>
  both(
    ' Nếu ghi sai, rút lại bằng tệp withdrawals, rồi gửi lại dòng này.',
    ' If that was wrong, withdraw it by a file of withdrawals, then send this row again.',
  );

/** How what is recorded is corrected, by the table that holds it. */
const WAYS: Readonly<Record<string, (id: string) => Bilingual>> = {
  endings: withdrawn,
  moves: withdrawn,
  enrolments: withdrawn,
  activities: withdrawnByKey,
  observations: withdrawnByKey,
  people: (id) =>
    both(
      ` Gửi tệp corrections với person_id = ${id}, giá trị đúng và lý do.`,
      ` Send a file of corrections with person_id = ${id}, the right value and the reason.`,
    ),
  contributions: (id) =>
    both(
      ` Nếu ghi sai, huỷ bằng dòng có reverses = ${id}, rồi gửi khoản đúng với mã khác.`,
      ` If that was wrong, take it back by a row with reverses = ${id}, then send the right one with another id.`,
    ),
};

const ROW_WORDS: ProblemWords<WholeRowProblems> = {
  ...LIST_ROW_WORDS,
  ...WITHDRAWAL_WORDS,
  ...REMARK_WORDS,
  'too-few-cells': ({ cells, columns }) =>
    both(
      `Dòng chỉ có ${cells} ô, tiêu đề có ${columns}: có thể bị cắt cụt.`,
      `The row has only ${cells} cells, the header ${columns}: it may have been cut off.`,
    ),
  'too-many-cells': ({ cells, columns }) =>
    both(`Dòng có ${cells} ô, tiêu đề có ${columns}.`, `The row has ${cells} cells, the header ${columns}.`),
  'area-or-organisation': () =>
    both(
      'Cần area_code hoặc organisation_code, không cả hai.',
      'Either area_code or organisation_code is required, not both.',
    ),
  'another-value': ({ columns, id, of }) => {
    const way = WAYS[of ?? '']?.(id ?? '') ?? both('', '');
    return both(
      `Sổ đã có với ${columns.join(', ')} khác, và không bao giờ sửa điều đã ghi.${way.vi}`,
      `The register has it with another ${columns.join(', ')}, and never changes what is recorded.${way.en}`,
    );
  },
  'nothing-corrected': () => both('Không có gì được đính chính.', 'It corrects nothing.'),
  'another-value-in-row': ({ row, columns }) =>
    both(
      `${rowOf(row).vi} có nó với ${columns.join(', ')} khác.`,
      `${rowOf(row).en} has it with another ${columns.join(', ')}.`,
    ),
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
    both(
      `reverses chỉ vào khoản đóng mà ${rowOf(row).vi.toLowerCase()} huỷ.`,
      `reverses names a contribution that ${rowOf(row).en.toLowerCase()} reverses.`,
    ),
  'refund-above-paid': ({ refund, paid }) =>
    both(
      `Dòng này trả lại ${formatNumber(refund)} đồng, nhưng khoản đóng chỉ là ${formatNumber(paid)} đồng.`,
      `The row gives ${formatNumber(refund)} đồng back, but only ${formatNumber(paid)} đồng was paid.`,
    ),
  'reversed-in-incident': ({ by, on }) =>
    both(
      `reverses chỉ vào khoản đóng có đề nghị điều chỉnh đang mở, ${by} viết ngày ${formatDay(on)}: giải quyết hoặc rút đề nghị ấy trước.`,
      `reverses names a contribution with an open incident, by ${by} of ${formatDay(on)}: settle or withdraw that first.`,
    ),
  'person-in-incident': ({ by, on }) =>
    both(
      `Người này có đề nghị điều chỉnh thông tin đang mở, ${by} viết ngày ${formatDay(on)}: giải quyết hoặc rút đề nghị ấy trước.`,
      `An incident about the data of this person is open, by ${by} of ${formatDay(on)}: settle or withdraw that first.`,
    ),
  'other-payment-of-receipt': ({ receipt, columns, id }) =>
    both(
      `Biên lai ${receipt} của người này đã ghi với ${columns.join(', ')} khác. Nếu ghi sai, huỷ bằng tệp contributions có dòng contribution_id (mới), person_id và reverses = ${id}, rồi gửi lại dòng này.`,
      `Receipt ${receipt} of this person is recorded with another ${columns.join(', ')}. If that was wrong, take it back by a file of contributions with a row of a new contribution_id, the person_id and reverses = ${id}, then send this row again.`,
    ),
  'other-payment-of-receipt-in-row': ({ receipt, columns, row }) =>
    both(
      `${rowOf(row).vi} đã có biên lai ${receipt} của người này với ${columns.join(', ')} khác.`,
      `${rowOf(row).en} has receipt ${receipt} of this person with another ${columns.join(', ')}.`,
    ),
  'code-held': ({ code, name }) =>
    both(`Số «${code}» trong sổ là của ${name}.`, `In the register the number «${code}» is that of ${name}.`),
  'code-held-elsewhere': ({ code }) =>
    both(
      `Số «${code}» trong sổ là của một người ngoài phạm vi của bạn: hãy kiểm lại số, hoặc hỏi cơ quan BHXH tỉnh.`,
      `In the register the number «${code}» is that of somebody outside of your scope: check it, or ask the SI office of the province.`,
    ),
  'unknown-state': ({ text }) =>
    both(
      `«${text}» không hiểu được: viết «được mời», «có mặt» hoặc «tổ chức».`,
      `«${text}» is not known: write «invited», «present» or «organiser».`,
    ),
  'same-person-in-row': ({ row }) =>
    both(`${rowOf(row).vi} đã có người này.`, `${rowOf(row).en} has this person already.`),
  'code-in-row': ({ code, row }) =>
    both(
      `${rowOf(row).vi} đã có số «${code}» cho người khác.`,
      `${rowOf(row).en} has the number «${code}» for another person.`,
    ),
};

/** How the columns of a file are called, by the names of our own. */
export type ColumnNames = ReadonlyMap<string, string>;

/** Such a problem as one clear sentence: `months «200» is not a whole number of months from 1 to 120.` */
function rowProblemWords(problem: RowProblem, names: ColumnNames = new Map()): Bilingual {
  const named = withNames(problem, names);
  if (named.kind in ROW_WORDS) {
    const { vi, en } = inWords(ROW_WORDS, named as ProblemOf<WholeRowProblems>);
    const place = named.kind === 'twice-unlike' ? `${named.at}: ` : '';
    return both(`${place}${vi}`, `${place}${en}`);
  }
  const { vi, en } = inWords(COLUMN_WORDS, named as ProblemOf<ColumnProblems>);
  const subject = `${named.at ?? ''}${named.text ? ` «${named.text}»` : ''}`;
  const end = en.endsWith('?') ? '' : '.';
  return both(`${subject} ${vi}${end}`, `${subject} ${en}${end}`);
}

/** All reasons why a row is refused, each a sentence. */
export const rowProblemsText = (
  problems: readonly RowProblem[],
  language: keyof Bilingual,
  names?: ColumnNames,
): string => problems.map((problem) => rowProblemWords(problem, names)[language]).join(' ');

/** The problem with the columns as the file calls them. */
function withNames(problem: RowProblem, names: ColumnNames): RowProblem {
  if (names.size === 0) return problem;
  const { columns } = problem.facts as { columns?: unknown };
  const facts = Array.isArray(columns)
    ? { ...problem.facts, columns: columns.map((column) => names.get(column) ?? column) }
    : problem.facts;
  const at = typeof problem.at === 'string' ? { at: names.get(problem.at) ?? problem.at } : {};
  return { ...problem, facts, ...at } as RowProblem;
}
