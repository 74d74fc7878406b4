import { dictionary } from '#base/words.ts';
import type { ImportKind } from './import-kinds.ts';

/** What stands in a column, in Vietnamese, and an example. */
interface ColumnNote {
  note: string;
  example: string;
}

const note = (text: string, example = ''): ColumnNote => ({ note: text, example });

/** What to write into the columns of the templates; docs/office/import.md has the same in English. */
export const COLUMN_NOTES = dictionary<ColumnNote>({
  si_code: note('10 chữ số. Cần mã số BHXH hoặc số CCCD.', '9000000001'),
  citizen_id: note('12 chữ số, giữ số 0 ở đầu.', '006090000001'),
  full_name: note('Như trong căn cước, chữ Unicode.', 'Nông Văn Bình'),
  birth_date: note('Ngày, hoặc chỉ tháng hay năm nếu không biết hơn.', '15/05/1980'),
  sex: note('Nam hoặc Nữ (hoặc 1, 0).', 'Nam'),
  ethnicity: note('Không bắt buộc.', 'Tày'),
  support_group: note('Hộ nghèo, Hộ cận nghèo, Dân tộc thiểu số, Xã đảo hoặc Khác.', 'Hộ cận nghèo'),
  area_code: note('Tên hoặc mã xã, phường; nếu nhiều xã trùng tên thì ghi mã.', 'Phường Đức Xuân'),
  phone: note('Không bắt buộc.', '0912345671'),
  email: note('Không bắt buộc; nhiều người một hộ dùng chung được.', 'binh@example.vn'),
  recorded_si_code: note('Mã số BHXH như sổ đang ghi; cần mã này hoặc số CCCD đang ghi.', '9000000001'),
  recorded_citizen_id: note('Số CCCD như sổ đang ghi.', '006090000001'),
  fact_kind: note('Rút lại gì: Dừng, Chuyển, Đăng ký, Hoạt động hoặc Số liệu.', 'Dừng'),
  scheme: note('BHXH tự nguyện hoặc BHYT.', 'BHXH tự nguyện'),
  enrolled_on: note('Ngày đăng ký tham gia.', '10/01/2026'),
  channel: note(
    'Hoạt động (cần mã hoạt động), Đến đăng ký, Đến nhà vận động hoặc Trực tuyến; không rõ thì để trống.',
    'Hoạt động',
  ),
  activity_code: note('Mã hoạt động đã nhập, không có dấu cách.', 'HN-2026-01'),
  agent_code: note('Mã người thu, không có dấu cách.', 'NV01'),
  income: note('Đồng một tháng; chỉ với BHXH tự nguyện.', '1.500.000'),
  method: note('1, 3, 6, 12 tháng; VS (đóng trước nhiều năm) hoặc TH (năm còn thiếu).', '3'),
  from_month: note('Tháng đầu được đóng.', '01/2026'),
  months: note('Số tháng được đóng.', '3'),
  paid: note('Đồng, phần người tham gia đóng.', '792.000'),
  state_support: note('Đồng.', '198.000'),
  local_support: note('Đồng.', '0'),
  other_support: note('Đồng.', '0'),
  paid_on: note('Ngày nộp tiền, không sau hôm nay.', '10/01/2026'),
  receipt_no: note('Một biên lai của một người là một khoản đóng.', '0000123'),
  reason: note(
    'Dừng: Chết, Hưởng lương hưu, BHXH bắt buộc, Rút BHXH một lần hoặc Khác. Đính chính, rút lại: lý do bằng lời.',
    'Hưởng lương hưu',
  ),
  ended_on: note('Ngày đầu tiên không còn tham gia.', '01/03/2026'),
  moved_on: note('Ngày đầu tiên ở nơi mới; tên xã là tên vào ngày ấy.', '01/02/2026'),
  kind: note(
    'Hoạt động: launch, conference, consultation, training, outreach. Chỉ tiêu: stock hoặc flow.',
    'conference',
  ),
  held_on: note('Ngày tổ chức.', '15/01/2026'),
  title: note('Không bắt buộc.', 'Hội nghị tuyên truyền'),
  campaign_code: note('Không bắt buộc.'),
  programme_code: note('Không bắt buộc.'),
  partner_codes: note('Các mã, có | ở giữa.', 'HPN|DTN'),
  audience: note('workers, employers hoặc public.', 'public'),
  attendance: note('Số người.', '45'),
  plan_code: note('Mã kế hoạch, không có dấu cách.', 'KH-2026'),
  owner: note('Đơn vị giao chỉ tiêu.', 'UBND xã'),
  indicator: note('Tên chỉ số như trong docs/office/indicators.md.', 'participants'),
  organisation_code: note('Thay cho xã, nếu chỉ tiêu giao cho đơn vị.'),
  period: note('Năm, quý hoặc tháng.', '2026'),
  value: note('Số; 1500 hoặc 12,5. Không viết 1.500.', '1500'),
  series: note('Tên dãy số liệu, không có dấu cách.', 'labour_force'),
  on: note('Ngày của số liệu; rút lại: ngày dừng, chuyển, đăng ký hay của số liệu bị ghi sai.', '31/12/2025'),
  source: note('Không bắt buộc.', 'Niên giám thống kê'),
});

/** Who a fact is about comes first; ids are made. */
const PERSON = ['si_code', 'citizen_id', 'full_name'];

/** The columns of the template of a kind, in their order. */
export const TEMPLATE_COLUMNS: Readonly<Record<ImportKind, readonly string[]>> = {
  people: [...PERSON, 'birth_date', 'sex', 'ethnicity', 'support_group', 'area_code', 'phone', 'email'],
  corrections: [
    ...['recorded_si_code', 'recorded_citizen_id', 'full_name', 'si_code', 'citizen_id', 'birth_date', 'sex'],
    ...['ethnicity', 'support_group', 'area_code', 'phone', 'email', 'reason'],
  ],
  enrolments: [...PERSON, 'scheme', 'enrolled_on', 'channel', 'activity_code', 'agent_code'],
  contributions: [
    ...PERSON,
    ...[
      'scheme',
      'income',
      'method',
      'from_month',
      'months',
      'paid',
      'state_support',
      'local_support',
      'other_support',
    ],
    ...['paid_on', 'receipt_no', 'agent_code'],
  ],
  endings: [...PERSON, 'scheme', 'reason', 'ended_on'],
  moves: [...PERSON, 'area_code', 'moved_on'],
  activities: [
    ...['activity_code', 'kind', 'held_on', 'area_code', 'title', 'campaign_code', 'programme_code', 'partner_codes'],
    ...['audience', 'attendance'],
  ],
  targets: ['plan_code', 'owner', 'indicator', 'scheme', 'kind', 'area_code', 'organisation_code', 'period', 'value'],
  observations: ['series', 'area_code', 'on', 'value', 'source'],
  withdrawals: ['fact_kind', ...PERSON, 'scheme', 'on', 'activity_code', 'series', 'area_code', 'reason'],
};
