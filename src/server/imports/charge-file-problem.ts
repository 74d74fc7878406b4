import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay } from '#base/vietnamese.ts';

/** Why a file of charges is not read; each says which row, as people see it. */
export interface ChargeFileProblems {
  'no-charge-heads': object;
  'no-charge-rows': object;
  'too-many-charges': { most: number };
  'row-day-unknown': { row: number; text: string };
  'row-commune-unknown': { row: number; text: string; on: Day | null };
  'row-office-unknown': { row: number; text: string };
  'row-of-same-commune': { row: number; other: number };
}

export type ChargeFileProblem = ProblemOf<ChargeFileProblems>;
export const chargeFileProblem = problemsOf<ChargeFileProblems>();

export const CHARGE_FILE_WORDS: ProblemWords<ChargeFileProblems> = {
  'no-charge-heads': () => ({
    vi: 'Tệp chưa có dòng đầu với «Mã xã», «BHXH cơ sở phụ trách», «Kể từ ngày». Hãy tải danh sách về, sửa rồi nộp lại.',
    en: 'The file has no row of heads with «Commune code», «Office in charge», «From». Take the list along, change it, and hand it in again.',
  }),
  'no-charge-rows': () => ({
    vi: 'Không dòng nào có ngày ở cột «Kể từ ngày»: ghi ngày vào những xã thay đổi.',
    en: 'No row has a day in the column «From»: write it beside the communes that change.',
  }),
  'too-many-charges': ({ most }) => ({
    vi: `Một tệp nhận nhiều nhất ${most} xã.`,
    en: `A file has ${most} communes at most.`,
  }),
  'row-day-unknown': ({ row, text }) => ({
    vi: `Dòng ${row}: «${text}» không phải một ngày. Viết như 01/01/2026.`,
    en: `Row ${row}: «${text}» is not a day. Write 01/01/2026.`,
  }),
  'row-commune-unknown': ({ row, text, on }) => ({
    vi: `Dòng ${row}: ${on ? `ngày ${formatDay(on)} ` : ''}địa bàn của bạn không có xã «${text}».`,
    en: `Row ${row}: there is no commune «${text}» in your areas${on ? ` on ${on}` : ''}.`,
  }),
  'row-office-unknown': ({ row, text }) => ({
    vi: `Dòng ${row}: không có cơ quan BHXH nào đang làm việc mang mã «${text}».`,
    en: `Row ${row}: no office of social insurance that works has the code «${text}».`,
  }),
  'row-of-same-commune': ({ row, other }) => ({
    vi: `Dòng ${row}: cùng xã với dòng ${other}.`,
    en: `Row ${row} is of the same commune as row ${other}.`,
  }),
};
