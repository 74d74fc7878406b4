import type { Role } from '#access/roles.ts';
import type { Language } from '#base/words.ts';
import type { SectionName } from './office-sections.ts';

/** What stands around every page of the office. */
interface OfficeTexts {
  skip: string;
  menu: string;
  sections: Readonly<Record<SectionName, string>>;
  roles: Readonly<Record<Role, string>>;
  wholeProvince: (name: string) => string;
  areas: (names: readonly string[]) => string;
  noRegister: string;
  asOf: (moment: string) => string;
  nothingRecorded: string;
  workDay: (day: string) => string;
  pending: (count: string) => string;
  search: string;
  searchHint: string;
  find: string;
  insteadOf: (name: string) => string;
  account: string;
  switchTo: string;
  signOut: string;
  portal: string;
  keys: string;
  keysLead: string;
  keySearch: string;
  keyGo: (section: string) => string;
  keyNew: string;
  keyHelp: string;
  offline: string;
  madeUp: string;
  otherLanguage: string;
}

export const OFFICE_TEXTS: Readonly<Record<Language, OfficeTexts>> = {
  vi: {
    skip: 'Đến nội dung chính',
    menu: 'Các mục của văn phòng',
    sections: {
      today: 'Việc hôm nay',
      people: 'Người tham gia',
      receipts: 'Biên lai',
      books: 'Quyển biên lai',
      closings: 'Chốt sổ, tiền giữ',
      deposits: 'Nộp tiền, đối soát',
      remuneration: 'Thù lao',
      batches: 'Đợt kê khai',
      incidents: 'Đề nghị điều chỉnh',
      files: 'Tệp',
      activities: 'Hoạt động',
      visits: 'Đi từng hộ',
      campaigns: 'Chiến dịch',
      programmes: 'Chương trình phối hợp',
      renewals: 'Đến hạn, tái tục',
      renewalRates: 'Tỷ lệ tái tục',
      candidates: 'Nên vận động',
      periods: 'Bảng kỳ',
      plans: 'Kế hoạch, chỉ tiêu',
      organisations: 'Đơn vị',
      audit: 'Nhật ký',
      accounts: 'Tài khoản',
      publisher: 'Cổng thông tin',
    },
    roles: {
      administrator: 'Quản trị',
      planner: 'Kế hoạch tỉnh',
      officer: 'Cán bộ BHXH cơ sở',
      manager: 'Quản lý tổ chức hỗ trợ',
      collector: 'Nhân viên thu',
      collaborator: 'Cộng tác viên',
      partner: 'Đơn vị phối hợp',
      editor: 'Biên tập',
      approver: 'Duyệt tin',
      auditor: 'Kiểm tra, kiểm toán',
      public: 'Bạn đọc',
      operator: 'Người vận hành máy',
    },
    wholeProvince: (name) => `Toàn ${name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`,
    areas: (names) =>
      names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} và ${names.length - 3} địa bàn khác`,
    noRegister: 'Chưa mở sổ của tỉnh nào',
    asOf: (moment) => `Sổ ghi đến ${moment}`,
    nothingRecorded: 'Sổ chưa ghi gì',
    workDay: (day) => `Làm việc như ngày ${day}`,
    pending: (count) => `${count} hồ sơ chờ cơ quan BHXH trả lời`,
    search: 'Tìm người tham gia',
    searchHint: 'Tên, 4 số cuối, mã số, điện thoại',
    find: 'Tìm',
    insteadOf: (name) => `Làm thay ${name}`,
    account: 'Tài khoản',
    switchTo: 'Đổi vai trò',
    signOut: 'Đăng xuất',
    portal: 'Cổng thông tin',
    keys: 'Phím tắt',
    keysLead: 'Phím tắt chỉ để nhanh hơn; mọi việc đều làm được không cần chúng.',
    keySearch: 'đến ô tìm',
    keyGo: (section) => `đến ${section}`,
    keyNew: 'việc chính của trang: thêm, ghi',
    keyHelp: 'mở bảng này; Esc để đóng',
    offline: 'Không có mạng. Những gì bạn đã gõ vẫn còn trên trang này; hãy gửi lại khi có mạng.',
    madeUp: 'Dữ liệu minh hoạ: người trong hệ thống là nhân vật hư cấu; đơn vị hành chính là thật.',
    otherLanguage: 'English',
  },
  en: {
    skip: 'To the main content',
    menu: 'Parts of the office',
    sections: {
      today: 'Today',
      people: 'People',
      receipts: 'Receipts',
      books: 'Receipt books',
      closings: 'Closings, money held',
      deposits: 'Deposits, reconciliation',
      remuneration: 'Remuneration',
      batches: 'Batches',
      incidents: 'Incidents',
      files: 'Files',
      activities: 'Activities',
      visits: 'House to house',
      campaigns: 'Campaigns',
      programmes: 'Programmes',
      renewals: 'Renewals',
      renewalRates: 'Renewal rate',
      candidates: 'Whom to ask',
      periods: 'Period table',
      plans: 'Plans, targets',
      organisations: 'Organisations',
      audit: 'Audit',
      accounts: 'Accounts',
      publisher: 'The portal',
    },
    roles: {
      administrator: 'Administrator',
      planner: 'Planner of the province',
      officer: 'Officer of a base SI office',
      manager: 'Manager of a support organisation',
      collector: 'Collector',
      collaborator: 'Collaborator',
      partner: 'Partner',
      editor: 'Editor',
      approver: 'Approver',
      auditor: 'Auditor',
      public: 'Reader',
      operator: 'Operator of the machine',
    },
    wholeProvince: (name) => `All of ${name}`,
    areas: (names) =>
      names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more areas`,
    noRegister: 'No register is open yet',
    asOf: (moment) => `Recorded up to ${moment}`,
    nothingRecorded: 'Nothing is recorded yet',
    workDay: (day) => `Working as of ${day}`,
    pending: (count) => `${count} records wait for the SI office`,
    search: 'Find a person',
    searchHint: 'Name, last 4 digits, code, phone',
    find: 'Find',
    insteadOf: (name) => `In place of ${name}`,
    account: 'Account',
    switchTo: 'Switch office',
    signOut: 'Sign out',
    portal: 'Public portal',
    keys: 'Keys',
    keysLead: 'Keys only make it quicker; everything works without them.',
    keySearch: 'to the search box',
    keyGo: (section) => `to ${section}`,
    keyNew: 'the main act of the page: add, record',
    keyHelp: 'opens this; Esc closes it',
    offline: 'There is no connection. What you typed is still on this page; send it again when you are connected.',
    madeUp: 'Demonstration data: the people are made up; the administrative units are real.',
    otherLanguage: 'Tiếng Việt',
  },
};
