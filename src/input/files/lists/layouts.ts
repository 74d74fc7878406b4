import type { Scheme } from '#coverage/facts.ts';

/** What a column of an official list says. */
export type ListColumn =
  | 'number'
  | 'full_name'
  | 'si_code'
  | 'citizen_id'
  | 'option'
  | 'income'
  | 'method'
  | 'from_month'
  | 'months'
  | 'paid'
  | 'paid_or_base'
  | 'state_support'
  | 'local_support'
  | 'other_support'
  | 'total'
  | 'paid_on'
  | 'receipt_no'
  | 'agent_code';

export type ListForm = 'D05-TS' | 'D03-TS';

/**
 * Heads of a column. `NSNN hỗ trợ > Số tiền` is «Số tiền» somewhere below «NSNN hỗ trợ»; of several wordings that fit, the
 * one with most heads counts. What stands in parentheses is left out of a head, and so are accents.
 */
type Heads = Readonly<Partial<Record<ListColumn, readonly string[]>>>;

/** A layout of an official list. A further form is a further entry of `LAYOUTS`. */
export interface ListLayout {
  form: ListForm;
  scheme: Scheme;
  /** The first day of the form, and where it is from. */
  since: string;
  source: string;
  /** Words of the title or of the sheet's name that say that it is this list. */
  titles: readonly string[];
  /** Columns without which nothing is read; of several in a group one is enough. */
  needed: readonly (readonly ListColumn[])[];
  heads: Heads;
  /** The names that programs give the columns, in a row of their own or alone. */
  technical: Heads;
  /** Heads and technical names that only this list has, beside those of its own columns. */
  telling: readonly string[];
}

const below = (heads: readonly string[]): string[] => heads.map((head) => `${head} > Số tiền`);
const STATE = ['NSNN hỗ trợ', 'NSNN', 'Ngân sách nhà nước hỗ trợ', 'Nhà nước hỗ trợ', 'NSTW hỗ trợ', 'NSTW'];
const LOCAL = ['NSĐP hỗ trợ', 'NSĐP', 'NS địa phương hỗ trợ', 'Ngân sách địa phương hỗ trợ', 'Địa phương hỗ trợ'];
const OTHERS = [
  'Hỗ trợ khác',
  'Khác',
  'Tổ chức, cá nhân khác hỗ trợ',
  'Tổ chức, cá nhân hỗ trợ',
  'Tổ chức, cá nhân khác',
];
const PAYERS = ['Người tham gia đóng', 'Số tiền người tham gia đóng', 'Người tham gia', 'Số tiền người tham gia'];

const COMMON: Heads = {
  number: ['STT', 'TT', 'Số TT', 'Số thứ tự'],
  full_name: ['Họ và tên', 'Họ tên', 'Họ, tên', 'Họ và tên người tham gia', 'Tên người tham gia'],
  si_code: ['Mã số BHXH', 'Mã số bảo hiểm xã hội', 'Mã số BHXH/CCCD', 'Mã BHXH', 'Mã số BHXH/ĐDCN', 'Số sổ BHXH'],
  citizen_id: [
    ...['Số CCCD', 'CCCD', 'Số định danh cá nhân', 'Số CCCD/ĐDCN', 'Số CMND/CCCD', 'CMND/CCCD', 'Số căn cước'],
    ...['Căn cước công dân', 'Số căn cước công dân', 'ĐDCN', 'Số ĐDCN', 'Số ĐDCN/CCCD', 'Số CCCD/CMND', 'Mã định danh'],
    ...['Số CMND/CCCD/Hộ chiếu', 'Số định danh cá nhân/CCCD', 'Số định danh'],
  ],
  option: ['Phương án', 'Phương án điều chỉnh', 'PA'],
  from_month: [
    ...['Từ tháng', 'Từ tháng, năm', 'Từ tháng/năm', 'Từ tháng năm', 'Đóng từ tháng', 'Đóng từ tháng/năm'],
    ...['Thời gian đóng > Từ', 'Tháng bắt đầu'],
  ],
  months: ['Số tháng', 'Số tháng đóng', 'Số tháng tham gia'],
  state_support: [...STATE, ...below(STATE), 'Số tiền NSNN hỗ trợ'],
  local_support: [...LOCAL, ...below(LOCAL), 'Số tiền NSĐP hỗ trợ'],
  other_support: [...OTHERS, ...below(OTHERS), 'Số tiền hỗ trợ khác'],
  total: ['Tổng số tiền', 'Tổng số tiền phải đóng', 'Tổng tiền', 'Tổng số tiền đóng', 'Số tiền > Tổng số', 'Tổng cộng'],
  paid_on: [
    ...['Ngày biên lai', 'Ngày nộp tiền', 'Ngày thu', 'Ngày', 'Ngày nộp', 'Ngày lập biên lai', 'Ngày thu tiền'],
    ...['Ngày đóng', 'Ngày đóng tiền', 'Biên lai, ngày tham gia'],
  ],
  receipt_no: [
    'Số biên lai',
    'Biên lai số',
    'Số biên lai thu tiền',
    'Biên lai > Số',
    'Biên lai thu tiền > Số',
    'Số BL',
  ],
  agent_code: ['Mã nhân viên thu', 'Mã NVT', 'Mã nhân viên', 'Mã NV thu'],
};

/** What lists are read as. Of several layouts of one form the newest that fits counts. */
export const LAYOUTS: readonly ListLayout[] = [
  {
    form: 'D05-TS',
    scheme: 'vsi',
    since: '2023-04-01',
    source: 'Quyết định 490/QĐ-BHXH (2023); heads as public code of declaration software prints and names them',
    titles: ['D05', 'tự nguyện', 'BHXHTN', 'BHXH TN'],
    needed: [
      ['full_name'],
      ['si_code', 'citizen_id'],
      ['income'],
      ['method'],
      ['from_month'],
      ['months'],
      ['paid'],
      ['paid_on'],
    ],
    heads: {
      ...COMMON,
      income: [
        ...['Mức thu nhập', 'Mức thu nhập tháng', 'Mức thu nhập tháng đóng BHXH', 'Mức thu nhập tháng đóng BHXH TN'],
        ...['Mức thu nhập tháng đóng BHXH tự nguyện', 'Mức thu nhập chọn đóng', 'Mức thu nhập đóng'],
        ...['Mức thu nhập lựa chọn', 'Mức thu nhập làm căn cứ đóng', 'Thu nhập chọn đóng'],
        'Mức thu nhập tháng làm căn cứ đóng BHXH',
      ],
      method: ['Phương thức đóng', 'Phương thức'],
      paid: [...PAYERS, ...below(PAYERS), 'Số phải đóng'],
    },
    technical: {
      number: ['Stt'],
      full_name: ['HoTen'],
      si_code: ['MasoBHXH'],
      citizen_id: ['SoCCCD', 'CCCD', 'SoCMND'],
      income: ['MucTien'],
      from_month: ['Tuthang'],
      months: ['Sothang'],
      total: ['Tongtien'],
      paid: ['TienTudong'],
      state_support: ['TienHotro', 'TienNSNN'],
      local_support: ['TienNSDP'],
      other_support: ['TienHotroKhac'],
      option: ['PA'],
      method: ['Phuongthuc'],
      paid_on: ['NgayBienLai'],
      receipt_no: ['SoBienLai'],
      agent_code: ['MaNhanvienThu'],
    },
    telling: ['TyleNSNN', 'Heso', 'TyleNSDP', 'TyleHotroKhac', 'Maxa_DangSS'],
  },
  {
    form: 'D03-TS',
    scheme: 'hhi',
    since: '2023-04-01',
    source: 'Quyết định 490/QĐ-BHXH (2023); heads as public code of declaration software prints and names them',
    titles: ['D03', 'BHYT', 'bảo hiểm y tế'],
    needed: [
      ['full_name'],
      ['si_code', 'citizen_id'],
      ['from_month'],
      ['months'],
      ['paid', 'paid_or_base'],
      ['paid_on'],
    ],
    heads: {
      ...COMMON,
      from_month: [...(COMMON.from_month ?? []), 'Từ ngày', 'Thẻ có giá trị từ ngày', 'Giá trị thẻ từ ngày'],
      months: [...(COMMON.months ?? []), 'Thời gian sử dụng thẻ', 'Số tháng sử dụng thẻ'],
      paid: ['Số tiền', 'Số tiền đóng', 'Số tiền thực đóng', 'Số tiền thực thu', 'Số tiền đã đóng', ...PAYERS],
      paid_or_base: ['Tiền lương, trợ cấp hoặc số tiền đóng'],
    },
    technical: {
      number: ['Stt'],
      full_name: ['HoTen'],
      si_code: ['MaSoBhxh'],
      citizen_id: ['SoCCCD', 'CCCD', 'SoCMND'],
      from_month: ['TuNgay', 'TuThang'],
      months: ['SoThang'],
      paid: ['TienDongThucTe'],
      paid_or_base: ['TienDong'],
      option: ['PhuongAnId', 'PhuongAn'],
      paid_on: ['NgayBienLai'],
      receipt_no: ['SoBienLai'],
      agent_code: ['MaNhanvienThu'],
    },
    telling: [
      ...[
        'Nơi đăng ký KCB ban đầu',
        'Nơi ĐKKCB',
        'Nơi đăng ký khám chữa bệnh ban đầu',
        'Nơi đăng ký KCB',
        'Số thẻ BHYT',
      ],
      ...[
        'Mã thẻ BHYT',
        'Tiền lương, trợ cấp',
        'Tiền lương',
        'Tỷ lệ miễn giảm',
        'Người tham gia thứ',
        'Thời gian sử dụng thẻ',
      ],
      ...['Tiền lương, trợ cấp hoặc số tiền đóng', 'BenhVienId', 'ChiCoNamSinh', 'TienDongThucTe', 'NguoiThamGiaThu'],
      ...['Nơi KCB ban đầu', 'Nơi khám chữa bệnh ban đầu', 'Nơi KCB'],
    ],
  },
];

/** The columns that a list may have. */
export const columnsOfList = (form: ListForm): string[] =>
  LAYOUTS.filter((layout) => layout.form === form).flatMap(({ heads }) => Object.keys(heads));

/** Heads of columns that say nothing that is read. */
export const PASSED_OVER: readonly string[] = [
  ...[
    'Dân tộc',
    'Ngày sinh',
    'Ngày tháng năm sinh',
    'Ngày, tháng, năm sinh',
    'Năm sinh',
    'Chỉ có năm sinh',
    'Giới tính',
    'Nữ',
    'Nam',
  ],
  ...[
    'Địa chỉ',
    'Nơi cư trú',
    'Địa chỉ thường trú',
    'Nơi thường trú',
    'Tỉnh',
    'Tỉnh/TP',
    'Tỉnh, thành phố',
    'Tỉnh/thành phố',
  ],
  ...[
    'Quận/huyện',
    'Huyện',
    'Xã/phường',
    'Xã',
    'Phường/xã',
    'Xã, phường',
    'Thôn',
    'Số nhà, thôn',
    'Số nhà, đường phố, thôn xóm',
  ],
  ...[
    'Số nhà',
    'Tổ, thôn',
    'Số điện thoại',
    'Điện thoại',
    'Quốc tịch',
    'Quan hệ',
    'Chủ hộ',
    'Mã hộ',
    'Mã hộ gia đình',
    'Đối tượng',
  ],
  ...[
    'Mã đối tượng',
    'Loại đối tượng',
    'Mã tỉnh',
    'Mã xã',
    'Mã huyện',
    'Mức hưởng',
    'Mức đóng',
    'Tỷ lệ đóng',
    'Tỷ lệ',
    'Tỷ lệ %',
  ],
  ...[
    'Tỷ lệ NSNN',
    'Tỷ lệ NSNN hỗ trợ',
    'Tỷ lệ NSĐP',
    'Tỷ lệ NSĐP hỗ trợ',
    'Tỷ lệ hỗ trợ khác',
    'Hệ số',
    'Tổng số',
    'Ghi chú',
  ],
  ...[
    'Ngày chết',
    'Ngày cấp',
    'Nơi cấp',
    'Tên nhân viên thu',
    'Đến tháng',
    'Đến ngày',
    'Tỉnh đăng ký KCB',
    'Tỷ lệ NS địa phương',
  ],
  ...[
    'NgaySinh',
    'ChiCoNamSinh',
    'GioiTinh',
    'BenhVienId',
    'GhiChu',
    'Tyle',
    'TyleNSNN',
    'Heso',
    'TyleNSDP',
    'TyleHotroKhac',
  ],
  ...['Maxa_DangSS', 'NguoiThamGiaThu', 'DiaChi', 'TinhKCB', 'problem'],
];
