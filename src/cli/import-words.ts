import type { Bilingual } from '#base/words.ts';

const both = (vi: string, en: string): Bilingual => ({ vi, en });
const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

/** What the command says beside the reasons of rows. */
export const IMPORT_WORDS = {
  phases: { reading: both('đang đọc', 'reading'), recording: both('đang ghi', 'recording') } as Record<
    string,
    Bilingual
  >,
  place: (sheet: number, row: number) =>
    sheet === 0
      ? both(`dòng ${row}`, `row ${row}`)
      : both(`trang tính thứ ${sheet + 1}, dòng ${row}`, `sheet ${sheet + 1}, row ${row}`),
  more: (count: number) => both(`… và ${count} dòng nữa.`, `… and ${count} more.`),
  refusedFile: (path: string) =>
    both(
      `Các dòng bị từ chối nằm trong ${path}, kèm lý do.`,
      `The refused rows are in ${path}, each with its problem.`,
    ),
  refusedFileFull: (keptIn: string | null) => {
    const copy = keptIn === null ? both('tệp', 'the file') : both(keptIn, keptIn);
    return both(
      `Không ghi được hết các dòng bị từ chối (ổ đĩa đầy?). Các dòng đã nhận đã vào sổ; dọn chỗ rồi gửi lại ${copy.vi}: dòng đã nhận sẽ không đổi.`,
      `The refused rows could not all be written (is the disk full?). What was taken is recorded; make room and send ${copy.en} again: rows that were taken are then unchanged.`,
    );
  },
  noData: (count: number, places: string, isAll: boolean) =>
    both(
      `${count} dòng không có dữ liệu (tên bảng, tổng cộng, chữ ký): ${places}${isAll ? '.' : ', …'}`,
      `${counted(count, 'row', 'rows')} without data (titles, totals, signatures): ${places}${isAll ? '.' : ', …'}`,
    ),
  leftOut: (sheet: string) =>
    both(
      `Không đọc trang tính «${sheet}»; --sheet chọn một trang.`,
      `The sheet «${sheet}» was not read; --sheet chooses one.`,
    ),
  summary: (taken: number, refused: number, unchanged: number, noData: number) =>
    both(
      `Nhận ${taken}, từ chối ${refused}, không đổi ${unchanged}${noData > 0 ? `, không có dữ liệu ${noData}` : ''}.`,
      `${taken} taken, ${refused} refused, ${unchanged} unchanged${noData > 0 ? `, ${noData} without data` : ''}.`,
    ),
  nothingRecorded: both('Chưa ghi gì vào sổ.', 'Nothing was recorded.'),
  template: (path: string, kind: string) =>
    both(
      `${path} có các cột của ${kind}, và một trang hướng dẫn cách ghi.`,
      `${path} has the columns of ${kind}, and a sheet that says what to write into them.`,
    ),
};
