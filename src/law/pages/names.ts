import type { Bilingual } from '#base/words.ts';

const words = (vi: string, en: string): Bilingual => ({ vi, en });

/** What the parts of a figure are called. */
const PARTS: Readonly<Record<string, Bilingual>> = {
  after_conditions: words('cho năm đóng sau khi đủ điều kiện', 'for a year paid after the conditions were met'),
  aged_under_years: words('đủ tuổi nghỉ hưu mà đóng dưới (năm)', 'at retirement age with under (years)'),
  ages: words('tuổi', 'ages'),
  activity: words('số ký tự khối hoạt động', 'characters of the activity'),
  at_15: words('ở năm thứ 15', 'at 15 years'),
  before_2014: words('trước 2014', 'before 2014'),
  benefit: words('mức hưởng', 'benefit'),
  century: words('thế kỷ', 'century'),
  claim_days: words('số ngày để nộp hồ sơ', 'days to claim'),
  code: words('mã', 'code'),
  compulsory_years: words('số năm đóng bắt buộc từ', 'compulsory years at least'),
  days: words('số ngày', 'days'),
  disability_pct: words('suy giảm khả năng lao động từ (%)', 'disability from (%)'),
  each: words('cho mỗi năm', 'for each year'),
  female: words('nữ', 'women'),
  first_months: words('số tháng đầu hưởng đủ', 'first months in full'),
  from_2014: words('từ 2014', 'from 2014'),
  group: words('nhóm', 'group'),
  identifier: words('số chữ số định danh', 'digits of the identifier'),
  less_a_month: words('bớt mỗi tháng sau đó', 'less for each month after'),
  male: words('nam', 'men'),
  mixed_least: words('có cả bắt buộc thì ít nhất', 'with compulsory time at least'),
  months: words('số tháng', 'months'),
  paused_months: words('ngừng đóng từ (tháng)', 'not paid for (months)'),
  paused_under_years: words('ngừng đóng và đóng dưới (năm)', 'not paid, with under (years)'),
  pension_least: words('người hưởng lương hưu: ít nhất', 'for a pensioner at least'),
  pension_months: words('người hưởng lương hưu: số tháng lương hưu', 'for a pensioner: months of pension'),
  per_year: words('mỗi năm sau đó', 'each further year'),
  place: words('nơi cấp', 'place'),
  province: words('mã tỉnh', 'province'),
  random: words('số ngẫu nhiên', 'random'),
  sex: words('giới tính', 'sex'),
  si_code: words('mã số BHXH', 'SI code'),
  started_before: words('bắt đầu đóng trước', 'first paid before'),
  subject: words('số chữ khối đối tượng', 'letters of the subject'),
  up_to: words('lẻ đến (tháng)', 'odd months up to'),
  within: words('trong', 'within'),
  within_months: words('xét trong số tháng trước khi sinh', 'months looked at before the birth'),
  year: words('năm sinh', 'year of birth'),
  years: words('số năm', 'years'),
};

/** What an example gives, or what comes out of it. */
const GIVEN: Readonly<Record<string, Bilingual>> = {
  adjusted_total: words('tổng đã điều chỉnh', 'adjusted total'),
  age_months: words('tuổi nghỉ hưu (tháng lẻ)', 'retirement age (odd months)'),
  age_reached_month: words('tháng đủ tuổi', 'month in which the age is reached'),
  age_years: words('tuổi nghỉ hưu (năm)', 'retirement age (years)'),
  amount: words('số tiền', 'amount'),
  assume: words('giả định', 'assuming'),
  average: words('mức bình quân', 'average'),
  base_salary: words('lương cơ sở', 'base salary'),
  birth_month: words('tháng sinh', 'month of birth'),
  birth_year: words('năm sinh', 'year of birth'),
  born: words('sinh', 'born'),
  children_born: words('số con sinh ra', 'children born'),
  city_pct: words('địa phương hỗ trợ (%)', 'local support (%)'),
  coefficient: words('hệ số', 'coefficient'),
  from: words('từ tháng', 'from'),
  funeral_grant_due: words('được trợ cấp mai táng', 'funeral grant due'),
  gross: words('tiền đóng mỗi tháng', 'contribution a month'),
  gross_month: words('tiền đóng mỗi tháng', 'contribution a month'),
  groups: words('thuộc nhóm', 'groups'),
  income: words('thu nhập chọn', 'chosen income'),
  income_month: words('thu nhập chọn mỗi tháng', 'chosen income a month'),
  insuredUntil: words('thẻ cũ hết hạn ngày', 'last card ended on'),
  lastPaid: words('tháng đóng cuối', 'last month paid'),
  local_support_pct: words('địa phương hỗ trợ (%)', 'local support (%)'),
  members: words('số người', 'members'),
  method: words('phương thức', 'method'),
  min_income: words('thu nhập thấp nhất cần chọn', 'least income to choose'),
  mixed: words('có cả thời gian bắt buộc', 'with compulsory time'),
  monthly_rate_pct: words('lãi suất quỹ mỗi tháng (%)', 'fund rate a month (%)'),
  months_elapsed_lt: words('số tháng đã qua, dưới', 'months elapsed, under'),
  months_in_12_before_birth: words('số tháng đóng trong thời gian xét', 'months paid within the time looked at'),
  months_missing: words('số tháng còn thiếu', 'missing months'),
  monthsBefore2014: words('số tháng trước 2014', 'months before 2014'),
  monthsCompulsory: words('số tháng bắt buộc', 'compulsory months'),
  monthsFrom2014: words('số tháng từ 2014', 'months from 2014'),
  monthsSupported: words('số tháng đã được hỗ trợ', 'months already supported'),
  monthsVoluntary: words('số tháng tự nguyện', 'voluntary months'),
  number_prefix: words('các chữ số đầu', 'first digits'),
  other: words('hỗ trợ khác', 'other support'),
  paid: words('tổng tiền đã đóng', 'paid in all'),
  paidOn: words('ngày đóng', 'paid on'),
  payable_month: words('người tham gia đóng mỗi tháng', 'the member pays a month'),
  pension_month: words('lương hưu mỗi tháng', 'pension a month'),
  periods: words('các thời gian đóng', 'periods'),
  province_code: words('mã tỉnh', 'province'),
  rate_pct: words('tỷ lệ (%)', 'rate (%)'),
  retire_year: words('năm nghỉ hưu', 'year of retirement'),
  rural_poverty_line: words('chuẩn hộ nghèo nông thôn', 'rural poverty line'),
  end: words('đến tháng', 'to'),
  start: words('từ tháng', 'from'),
  months_before_2014: words('số tháng trước 2014', 'months before 2014'),
  months_from_2014: words('số tháng từ 2014', 'months from 2014'),
  startedOn: words('bắt đầu đóng ngày', 'first paid on'),
  state_pct: words('Nhà nước hỗ trợ (%)', 'State support (%)'),
  state_support_pct: words('Nhà nước hỗ trợ (%)', 'State support (%)'),
  stateSupport: words('Nhà nước hỗ trợ mỗi tháng', 'State support a month'),
  support_group: words('thuộc nhóm', 'group'),
  target_pension: words('lương hưu mong muốn', 'wanted pension'),
  total: words('tổng cộng', 'total'),
  total_support_pct: words('tổng hỗ trợ (%)', 'support in all (%)'),
  unusedFrom: words('không dùng từ tháng', 'not used from'),
  years_counted: words('số năm tính hưởng', 'years counted'),
};

/** Values that are names. */
const VALUES: Readonly<Record<string, Bilingual>> = {
  base_salary: words('lương cơ sở', 'the base salary'),
  rural_poverty_line: words('chuẩn hộ nghèo khu vực nông thôn', 'the rural poverty line'),
  reference_level: words('mức tham chiếu', 'the reference level'),
  'financial-year': words('năm tài chính', 'one financial year'),
  male: words('nam', 'men'),
  female: words('nữ', 'women'),
  poor: words('hộ nghèo', 'poor household'),
  near_poor: words('hộ cận nghèo', 'near-poor household'),
  island: words('người ở xã đảo, đặc khu', 'living on an island'),
  ethnic_minority: words('người dân tộc thiểu số', 'ethnic minority'),
  other: words('đối tượng khác', 'everyone else'),
  prepay_60_months: words('đóng trước 60 tháng', '60 months in advance'),
  'average income = chosen income, no support': words(
    'bình quân bằng thu nhập chọn, không tính hỗ trợ',
    'the average is the chosen income, no support',
  ),
};

const UNITS: Readonly<Record<string, Bilingual>> = {
  '% of chosen income': words('% thu nhập đã chọn', '% of the chosen income'),
  rule: words('quy tắc', 'rule'),
  times: words('lần', 'times'),
  VND: words('đồng', 'đồng'),
  'VND/person/month': words('đồng/người/tháng', 'đồng a person a month'),
  'VND/month': words('đồng/tháng', 'đồng a month'),
  'VND/child': words('đồng/con', 'đồng a child'),
  '% of (rate x rural poverty line)': words(
    '% của (tỷ lệ đóng × chuẩn hộ nghèo nông thôn)',
    '% of (contribution rate × rural poverty line)',
  ),
  months: words('tháng', 'months'),
  'months, days': words('tháng, ngày', 'months, days'),
  'months per payment': words('tháng mỗi lần đóng', 'months a payment'),
  'months/year': words('tháng/năm đóng', 'months for a year paid'),
  'months of average income': words('tháng thu nhập bình quân', 'months of average income'),
  '%/month': words('%/tháng', '% a month'),
  '%/year': words('%/năm', '% a year'),
  '%': words('%', '%'),
  years: words('năm', 'years'),
  '[years, months]': words('năm, tháng', 'years, months'),
  '[months, years]': words('tháng lẻ → năm', 'odd months → years'),
  'points/year': words('điểm %/năm', 'percentage points a year'),
  '% ; points/year': words('%; điểm %/năm', '%; percentage points a year'),
  'coefficient by contribution year': words('hệ số theo năm đóng', 'coefficient by year of payment'),
  '% of base salary': words('% lương cơ sở', '% of the base salary'),
  '% of the first member': words('% mức của người thứ nhất', '% of the first member'),
  '% of 4.5% x base salary': words('% mức đóng của người thứ nhất', '% of the first member’s contribution'),
  days: words('ngày', 'days'),
  digits: words('số chữ số', 'digits'),
  characters: words('số ký tự', 'characters'),
  digit: words('chữ số', 'digit'),
};

/** A unit as tables write it, in words. */
export const unitWords = (unit: string): Bilingual => known(UNITS, unit);

/** The name of a part of a figure, or of a value of an example. */
export const nameWords = (name: string): Bilingual => known({ ...GIVEN, ...PARTS }, name);

/** A text that stands as a value. */
export const valueName = (text: string): Bilingual =>
  Object.hasOwn(VALUES, text) ? known(VALUES, text) : words(text, text);

/** @throws RangeError for a name without words: a table or an example has grown and its page has not. */
function known(all: Readonly<Record<string, Bilingual>>, name: string): Bilingual {
  const found = Object.hasOwn(all, name) ? all[name] : undefined;
  if (!found) throw new RangeError(`no words for ${name}`);
  return found;
}
