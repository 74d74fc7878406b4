import type { Judgement } from './judgement.ts';

/** Why it stays undecided whether a claim and the register agree. */
export type Reason = Extract<Judgement, { kind: 'undecided' }>['reason'];

const noArea = { vi: 'địa bàn không có vào ngày ấy', en: 'there was no such area on that day' };
const elsewhere = { vi: 'địa bàn không thuộc sổ này', en: 'the place is not in this register' };

/** Each reason in a few words. */
export const REASONS: { readonly [Each in Reason]: { vi: string; en: string } } = {
  'no-indicator': { vi: 'không có chỉ số nào đếm điều này', en: 'no indicator counts this' },
  'only-a-part': {
    vi: 'sổ không đếm riêng nhóm người này',
    en: 'the register does not count these people apart',
  },
  'whole-not-named': {
    vi: 'bài không nói là tỷ lệ trên tổng nào',
    en: 'the text does not name what it is a share of',
  },
  'other-scheme': { vi: 'sổ không quản lý loại hình này', en: 'the register does not keep this scheme' },
  'scheme-not-named': { vi: 'bài không cho biết loại hình', en: 'the text does not name the scheme' },
  'time-not-named': { vi: 'bài không cho biết thời gian', en: 'the text does not name the time' },
  'not-yet': { vi: 'thời gian ấy chưa đến', en: 'that time had not come' },
  'place-not-in-register': elsewhere,
  'place-ambiguous': { vi: 'nhiều địa bàn cùng mang tên này', en: 'several places have this name' },
  'before-register': { vi: 'sổ chưa có dữ liệu của thời gian ấy', en: 'the register has nothing from that time' },
  'area-not-in-force': noArea,
  'area-unknown': noArea,
  'area-elsewhere': elsewhere,
  'known-in-future': { vi: 'hỏi điều chỉ biết sau hôm nay', en: 'it asks what is only known after today' },
  'no-register': { vi: 'chưa có sổ nào', en: 'there is no register' },
  'nothing-of-that-name': { vi: 'sổ không có tên này', en: 'the register has nothing of that name' },
  'no-target': { vi: 'chưa có chỉ tiêu nào được giao', en: 'no target is set' },
  'targets-differ': { vi: 'các chỉ tiêu được giao khác nhau', en: 'the targets that are set differ' },
  'not-by-area': { vi: 'chương trình không có số riêng theo địa bàn', en: 'a programme has no figure by area' },
  'no-promise': { vi: 'chương trình không có cam kết ấy', en: 'the programme promises no such thing' },
  'no-report': { vi: 'chưa có báo cáo nào được xác nhận', en: 'no report is validated' },
  'no-observation': { vi: 'chưa có số liệu từ nguồn khác', en: 'no other source has given a number' },
  'division-by-zero': { vi: 'số gốc để so sánh bằng 0', en: 'what it is compared with is 0' },
  'too-many': { vi: 'mỗi lần chỉ so một trăm số đầu tiên', en: 'only the first hundred numbers are looked up' },
};
