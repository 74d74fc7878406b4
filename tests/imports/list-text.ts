/** A CSV text of some rows, with semicolons. */
export const rows = (...lines: (readonly string[])[]): string =>
  `${lines.map((cells) => cells.join(';')).join('\n')}\n`;
/** The heads of a D05-TS in one row. */
export const FLAT = [
  'STT',
  'Họ và tên',
  'Mã số BHXH',
  'Số CCCD',
  'Mức thu nhập',
  'Phương thức đóng',
  'Từ tháng',
  'Số tháng',
  'Người tham gia đóng',
  'Ngày biên lai',
  'Số biên lai',
];
/** A payment under those heads. */
export const line = (name: string, code: string, citizen: string, receipt: string): string[] => [
  '1',
  name,
  code,
  citizen,
  '1500000',
  '3',
  '01/2026',
  '3',
  '792000',
  '10/01/2026',
  receipt,
];
/** The title above them. */
export const TITLE = ['DANH SÁCH NGƯỜI THAM GIA BHXH TỰ NGUYỆN'];
