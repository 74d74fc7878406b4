import type { Language } from '#base/words.ts';

/** What the kit says by itself, whatever page it stands on. */
interface KitTexts {
  dong: string;
  understood: (value: string) => string;
  moneyHint: string;
  dateHint: string;
  areaHint: string;
  sortedBy: (label: string, isDescending: boolean) => string;
  sortBy: (label: string) => string;
  pages: string;
  pageOf: (page: string, pages: string) => string;
  previous: string;
  next: string;
  lastPage: string;
  beyond: string;
  rows: (first: string, last: string, total: string) => string;
  whole: string;
  download: string;
  csv: string;
  xlsx: string;
  filter: string;
  clear: string;
  struck: string;
  because: (reason: string) => string;
  recorded: (at: string) => string;
  left: (time: string) => string;
  choices: string;
  choose: string;
  proof: string;
  proofHint: string;
}

export const KIT_TEXTS: Readonly<Record<Language, KitTexts>> = {
  vi: {
    dong: 'đồng',
    understood: (value) => `Hiểu là ${value}.`,
    moneyHint: 'Viết như 1.500.000, hoặc 1,5 triệu.',
    dateHint: 'Ngày/tháng/năm, như 23/11/2026.',
    areaHint: 'Tên xã, phường mới hoặc cũ; có thể viết không dấu.',
    sortedBy: (label, isDescending) => `${label}, đang xếp ${isDescending ? 'giảm dần' : 'tăng dần'}`,
    sortBy: (label) => `Xếp theo ${label}`,
    pages: 'Các trang của danh sách',
    pageOf: (page, pages) => `Trang ${page}/${pages}`,
    previous: 'Trang trước',
    next: 'Trang sau',
    lastPage: 'Trang cuối',
    beyond: 'Danh sách không dài đến trang này.',
    rows: (first, last, total) => `Dòng ${first}–${last} trong ${total}`,
    whole: 'Cả danh sách',
    download: 'Tải cả danh sách:',
    csv: 'CSV',
    xlsx: 'Excel (XLSX)',
    filter: 'Lọc',
    clear: 'Bỏ lọc',
    struck: 'Đã huỷ:',
    because: (reason) => `Lý do: ${reason}`,
    recorded: (at) => `ghi sổ ${at}`,
    left: (time) => `Còn khoảng ${time}`,
    choices: 'Xem các tên có thể chọn',
    choose: 'Chọn',
    proof: 'Mật khẩu của bạn',
    proofHint: 'Việc này cần xác nhận lại; sau đó 10 phút không hỏi nữa.',
  },
  en: {
    dong: 'đồng',
    understood: (value) => `Understood as ${value}.`,
    moneyHint: 'Write 1.500.000, or 1,5 triệu.',
    dateHint: 'Day/month/year, such as 23/11/2026.',
    areaHint: 'The new or old name of the commune; accents may be left out.',
    sortedBy: (label, isDescending) => `${label}, sorted ${isDescending ? 'downwards' : 'upwards'}`,
    sortBy: (label) => `Sort by ${label}`,
    pages: 'Pages of the list',
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    lastPage: 'Last page',
    beyond: 'The list is not as long as that.',
    rows: (first, last, total) => `Rows ${first}–${last} of ${total}`,
    whole: 'The whole list',
    download: 'Download the whole list:',
    csv: 'CSV',
    xlsx: 'Excel (XLSX)',
    filter: 'Filter',
    clear: 'Clear filters',
    struck: 'Undone:',
    because: (reason) => `Reason: ${reason}`,
    recorded: (at) => `recorded ${at}`,
    left: (time) => `About ${time} left`,
    choices: 'See the names to choose from',
    choose: 'Choose',
    proof: 'Your own password',
    proofHint: 'This needs it again; for 10 minutes after that you are not asked.',
  },
};
