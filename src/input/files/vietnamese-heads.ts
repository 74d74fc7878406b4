import { dictionary } from '#base/words.ts';
import { folded } from './lists/heads.ts';

/** What columns of our own files are called in Vietnamese; the first name is that of the templates. */
const HEADS = dictionary<readonly string[]>({
  person_id: ['Mã người (UUID)', 'Mã người'],
  si_code: ['Mã số BHXH', 'Mã BHXH', 'Mã số bảo hiểm xã hội', 'Số sổ BHXH'],
  citizen_id: [
    'Số CCCD',
    'CCCD',
    'Số định danh cá nhân',
    'Số căn cước',
    'Căn cước công dân',
    'Số CMND/CCCD',
    'Số CCCD/ĐDCN',
  ],
  full_name: ['Họ và tên', 'Họ tên', 'Họ, tên'],
  birth_date: ['Ngày sinh', 'Ngày tháng năm sinh', 'Ngày, tháng, năm sinh', 'Năm sinh'],
  sex: ['Giới tính'],
  ethnicity: ['Dân tộc'],
  support_group: ['Đối tượng hỗ trợ', 'Nhóm hỗ trợ'],
  household_id: ['Mã hộ (UUID)'],
  area_code: [
    'Xã/phường',
    'Mã xã',
    'Xã, phường',
    'Xã phường',
    'Xã',
    'Phường/xã',
    'Địa bàn',
    'Mã địa bàn',
    'Nơi cư trú',
  ],
  phone: ['Số điện thoại', 'Điện thoại', 'SĐT', 'Di động'],
  email: ['Thư điện tử', 'Email', 'E-mail', 'Địa chỉ thư điện tử', 'Hộp thư'],
  recorded_si_code: ['Mã số BHXH đang ghi'],
  recorded_citizen_id: ['Số CCCD đang ghi'],
  fact_kind: ['Loại sự việc'],
  fact_id: ['Mã sự việc (UUID)', 'Mã sự việc'],
  correction_id: ['Mã lần đính chính (UUID)'],
  enrolment_id: ['Mã đăng ký (UUID)'],
  contribution_id: ['Mã khoản đóng (UUID)'],
  ending_id: ['Mã lần dừng (UUID)'],
  move_id: ['Mã lần chuyển (UUID)'],
  scheme: ['Loại bảo hiểm', 'Loại hình', 'Loại hình tham gia'],
  enrolled_on: ['Ngày đăng ký', 'Ngày tham gia'],
  channel: ['Kênh đăng ký', 'Kênh'],
  activity_code: ['Mã hoạt động'],
  agent_code: ['Mã nhân viên thu', 'Mã NVT', 'Nhân viên thu'],
  recorded_at: ['Thời điểm ghi nhận'],
  income: ['Mức thu nhập', 'Mức thu nhập chọn đóng', 'Thu nhập chọn đóng'],
  method: ['Phương thức đóng', 'Phương thức'],
  from_month: ['Từ tháng', 'Đóng từ tháng', 'Từ tháng, năm'],
  months: ['Số tháng', 'Số tháng đóng'],
  paid: ['Người tham gia đóng', 'Số tiền', 'Số tiền đóng', 'Số tiền đã đóng'],
  state_support: ['NSNN hỗ trợ', 'Ngân sách nhà nước hỗ trợ'],
  local_support: ['NSĐP hỗ trợ', 'Ngân sách địa phương hỗ trợ'],
  other_support: ['Hỗ trợ khác'],
  paid_on: ['Ngày nộp', 'Ngày biên lai', 'Ngày nộp tiền', 'Ngày đóng', 'Ngày thu'],
  receipt_no: ['Số biên lai', 'Biên lai số'],
  reverses: ['Huỷ khoản đóng (UUID)', 'Hủy khoản đóng'],
  reason: ['Lý do', 'Lý do dừng', 'Lý do đính chính', 'Lý do rút lại'],
  ended_on: ['Ngày dừng'],
  moved_on: ['Ngày chuyển', 'Ngày chuyển đến'],
  kind: ['Loại', 'Loại hoạt động', 'Loại chỉ tiêu'],
  held_on: ['Ngày tổ chức'],
  title: ['Tên hoạt động', 'Tên'],
  campaign_code: ['Mã chiến dịch'],
  programme_code: ['Mã chương trình'],
  partner_codes: ['Mã đơn vị phối hợp'],
  audience: ['Đối tượng dự'],
  attendance: ['Số người dự'],
  plan_code: ['Mã kế hoạch'],
  owner: ['Đơn vị giao', 'Chủ kế hoạch'],
  indicator: ['Chỉ số', 'Chỉ tiêu'],
  organisation_code: ['Mã đơn vị'],
  period: ['Kỳ'],
  value: ['Giá trị'],
  series: ['Dãy số liệu'],
  on: ['Ngày', 'Ngày của sự việc'],
  source: ['Nguồn'],
});

/** Columns that say nothing that is read, the one in which refused rows have their reason, and what our own list of people says beside. */
const PASSED_OVER = new Set([
  ...['problem', 'stt', 'tt', 'so tt', 'ghi chu'],
  ...[
    'noi cu tru hien nay',
    'bao hiem xa hoi tu nguyen',
    'bao hiem y te ho gia dinh',
    'lives in',
    'voluntary si',
    'household hi',
  ],
]);

export const isPassedOver = (head: string): boolean => PASSED_OVER.has(folded(head));

/** What a column is called in Vietnamese. */
export const vietnameseHead = (column: string): string => HEADS[column]?.[0] ?? column;

/** The column of a kind that a head means, in our words or in Vietnamese; undefined where it means none. */
export function columnOfHead(head: string, allowed: readonly string[]): string | undefined {
  if (allowed.includes(head)) return head;
  const plain = folded(head);
  return allowed.find((column) => HEADS[column]?.some((each) => folded(each) === plain));
}
