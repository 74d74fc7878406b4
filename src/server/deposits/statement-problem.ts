import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay, formatNumber } from '#base/vietnamese.ts';

/** Why a statement is not taken. */
export interface StatementProblems {
  'no-such-account': object;
  'statement-of-other-account': { read: string; chosen: string };
  'no-lines': object;
  'no-statement-heads': object;
  'row-unread': { row: number };
  'does-not-balance': { opening: number; sum: number; closing: number };
  'balance-jumps': { row: number };
  'other-currency': { currency: string };
  'several-accounts': object;
  'statement-broken': object;
  'line-to-come': { today: Day; count: number };
  'file-too-long': { most: number };
}
/** Why a line is not matched or noted, or what was recorded of it is not undone. */
export interface LineProblems {
  'line-unknown': object;
  'claim-unknown': object;
  'claim-not-of-account': object;
  'nothing-open': object;
  'more-than-unplaced': { unplaced: number };
  'more-than-claimed': { open: number };
  'nothing-unplaced': object;
  'match-unknown': object;
  'statement-unknown': object;
  'statement-matched': { count: number };
}

export type StatementProblem = ProblemOf<StatementProblems>;
export const statementProblem = problemsOf<StatementProblems>();
export type LineProblem = ProblemOf<LineProblems>;
export const lineProblem = problemsOf<LineProblems>();

export const STATEMENT_WORDS: ProblemWords<StatementProblems> = {
  'no-such-account': () => ({
    vi: 'Không có tài khoản ấy trong phạm vi của bạn, hoặc nó đã được rút lại.',
    en: 'There is no such account in your scope, or it was withdrawn.',
  }),
  'statement-of-other-account': ({ read, chosen }) => ({
    vi: `Sao kê này là của tài khoản ${read}, không phải ${chosen} đã chọn.`,
    en: `This statement is of the account ${read}, not of ${chosen} that was chosen.`,
  }),
  'no-lines': () => ({
    vi: 'Sao kê không có dòng nào.',
    en: 'The statement has no line.',
  }),
  'no-statement-heads': () => ({
    vi: 'Không thấy dòng đầu bảng: cần cột ngày, cột nội dung, và cột số tiền hoặc hai cột ghi nợ, ghi có.',
    en: 'No heads were found: columns for the day, the text, and the amount or debit and credit are needed.',
  }),
  'row-unread': ({ row }) => ({
    vi: `Dòng ${row}: không đọc được ngày hoặc số tiền.`,
    en: `Row ${row}: its day or amount cannot be read.`,
  }),
  'does-not-balance': ({ opening, sum, closing }) => ({
    vi: `Số dư đầu ${formatNumber(opening)} cộng các dòng ${formatNumber(sum)} không bằng số dư cuối ${formatNumber(closing)}: sao kê thiếu dòng.`,
    en: `The opening balance of ${formatNumber(opening)} and the lines of ${formatNumber(sum)} do not come to the closing balance of ${formatNumber(closing)}: lines are missing.`,
  }),
  'balance-jumps': ({ row }) => ({
    vi: `Dòng ${row}: số dư không nối với dòng bên cạnh, có dòng bị thiếu hoặc bị sửa.`,
    en: `Row ${row}: its balance does not follow from the row beside it; a row is missing or was changed.`,
  }),
  'other-currency': ({ currency }) => ({
    vi: `Sao kê bằng ${currency}; chỉ nhận sao kê bằng đồng Việt Nam (VND).`,
    en: `The statement is in ${currency}; only statements in đồng (VND) are taken.`,
  }),
  'several-accounts': () => ({
    vi: 'Tệp có sao kê của nhiều tài khoản: hãy lấy từng tài khoản một tệp.',
    en: 'The file has statements of several accounts: take one file for each.',
  }),
  'statement-broken': () => ({
    vi: 'Tệp camt.053 không đầy đủ hoặc có dòng thiếu ngày, số tiền.',
    en: 'The camt.053 file is not whole, or an entry has no day or amount.',
  }),
  'line-to-come': ({ today, count }) => ({
    vi: `${count} dòng có ngày sau hôm nay, ${formatDay(today)}.`,
    en: `${count} lines are of days after today, ${formatDay(today)}.`,
  }),
  'file-too-long': ({ most }) => ({
    vi: `Sao kê có hơn ${formatNumber(most)} dòng: hãy chia theo ngày.`,
    en: `The statement has more than ${formatNumber(most)} lines: part it by days.`,
  }),
};

export const LINE_WORDS: ProblemWords<LineProblems> = {
  'line-unknown': () => ({
    vi: 'Không có dòng sao kê ấy trong phạm vi của bạn.',
    en: 'There is no such line in your scope.',
  }),
  'claim-unknown': () => ({
    vi: 'Không có khoản thu hay phiếu nộp tiền ấy trong phạm vi của bạn.',
    en: 'There is no such payment or slip in your scope.',
  }),
  'claim-not-of-account': () => ({
    vi: 'Tiền ấy không vào tài khoản này: khoản thu vào tài khoản của đơn vị đã thu, phiếu nộp tiền vào tài khoản cơ quan BHXH.',
    en: 'That money does not come to this account: payments come to that of the organisation that took them, slips to that of the SI office.',
  }),
  'nothing-open': () => ({
    vi: 'Khoản ấy đã có đủ tiền trong sao kê.',
    en: 'All of that money stands in statements already.',
  }),
  'more-than-unplaced': ({ unplaced }) => ({
    vi: `Dòng sao kê chỉ còn ${formatNumber(unplaced)} đồng chưa ghép.`,
    en: `Only ${formatNumber(unplaced)} đồng of the line are not placed yet.`,
  }),
  'more-than-claimed': ({ open }) => ({
    vi: `Khoản ấy chỉ còn thiếu ${formatNumber(open)} đồng trong sao kê.`,
    en: `Only ${formatNumber(open)} đồng of that money are still to come.`,
  }),
  'nothing-unplaced': () => ({
    vi: 'Tiền của dòng này đã có chỗ: không còn gì để ghi chú.',
    en: 'All money of this line has its place: there is nothing to note.',
  }),
  'match-unknown': () => ({
    vi: 'Không có lần ghép ấy trong phạm vi của bạn.',
    en: 'There is no such match in your scope.',
  }),
  'statement-unknown': () => ({
    vi: 'Không có sao kê ấy trong phạm vi của bạn.',
    en: 'There is no such statement in your scope.',
  }),
  'statement-matched': ({ count }) => ({
    vi: `${count} dòng của sao kê này đã được ghép: gỡ ghép trước khi rút lại.`,
    en: `${count} lines of this statement are matched: unmatch them before it is withdrawn.`,
  }),
};
