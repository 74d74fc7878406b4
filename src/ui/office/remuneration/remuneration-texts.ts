import type { Language } from '#base/words.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { RecordKind } from '#register/money/remuneration.ts';
import type { RemunerationPaper } from '#register/money/remuneration-papers.ts';

/** What is said of remuneration. */
interface RemunerationTexts {
  question: string;
  answer: (records: string, remuneration: string) => string;
  nothingOpen: string;
  open: string;
  organisation: string;
  records: string;
  amount: string;
  remuneration: string;
  missing: string;
  missingOf: (records: string, scheme: string, kind: string, method: string) => string;
  noneMissing: string;
  close: string;
  closeLead: string;
  lastDay: string;
  periods: string;
  noPeriods: string;
  period: string;
  days: (from: string | null, to: string) => string;
  by: string;
  rates: string;
  papers: Readonly<Record<RemunerationPaper, string>>;
  back: string;
  title: (name: string, days: string) => string;
  print: string;
  ratesQuestion: string;
  ratesAnswer: (count: number) => string;
  noRates: string;
  rate: string;
  record: string;
  recorded: string;
  scheme: string;
  schemes: Readonly<Record<Scheme, string>>;
  kind: string;
  kinds: Readonly<Record<RecordKind, string>>;
  method: string;
  everyMethod: string;
  area: string;
  areaHint: string;
  everywhere: string;
  percent: string;
  dong: string;
  oneOf: string;
  ofAmount: (percent: string) => string;
  aRecord: (dong: string) => string;
  validFrom: string;
  document: string;
  documentHint: string;
  state: string;
  holds: string;
  isWithdrawn: (reason: string) => string;
  withdraw: string;
  withdrawLead: string;
  collector: string;
  receipt: string;
  none: string;
}

export const REMUNERATION_TEXTS: Readonly<Record<Language, RemunerationTexts>> = {
  vi: {
    question: 'Thù lao bao nhiêu cho hồ sơ đã được nhận?',
    answer: (records, remuneration) => `${records} hồ sơ chưa vào kỳ nào, thù lao ${remuneration} đồng.`,
    nothingOpen: 'Mọi hồ sơ cơ quan BHXH đã nhận đều nằm trong kỳ đã chốt.',
    open: 'Chưa chốt',
    organisation: 'Tổ chức',
    records: 'Hồ sơ',
    amount: 'Tiền thu (đồng)',
    remuneration: 'Thù lao (đồng)',
    missing: 'Chưa có mức',
    missingOf: (records, scheme, kind, method) => `${records} hồ sơ ${scheme}, ${kind}, đóng ${method}`,
    noneMissing: '',
    close: 'Chốt thù lao',
    closeLead:
      'Kỳ gồm mọi hồ sơ cơ quan BHXH nhận đến hết ngày chọn mà chưa kỳ nào có. Hồ sơ được nhận muộn vào kỳ sau. Hồ sơ thiếu mức thù lao thì chưa chốt được.',
    lastDay: 'Đến hết ngày',
    periods: 'Các kỳ đã chốt',
    noPeriods: 'Chưa chốt kỳ nào.',
    period: 'Kỳ',
    days: (from, to) => (from === null ? `đến ${to}` : `${from} – ${to}`),
    by: 'Người chốt',
    papers: { 'bang-thu-lao': 'Bảng thù lao', 'bao-cao-nguoi-thu': 'Báo cáo của nhân viên thu' },
    rates: 'Các mức thù lao',
    back: 'Về thù lao',
    title: (name, days) => `Thù lao của ${name}, ${days}`,
    print: 'In trang này để ký.',
    ratesQuestion: 'Mức thù lao nào đang dùng?',
    ratesAnswer: (count) => `${count} mức còn hiệu lực.`,
    noRates: 'Chưa ghi mức nào: hệ thống không có sẵn mức thù lao. Ghi mức theo văn bản của cơ quan BHXH.',
    rate: 'Mức',
    record: 'Ghi mức thù lao',
    recorded: 'Đã ghi mức.',
    scheme: 'Loại hình',
    schemes: { vsi: 'BHXH tự nguyện', hhi: 'BHYT hộ gia đình' },
    kind: 'Hồ sơ',
    kinds: { new: 'Tham gia mới', continuing: 'Tiếp tục' },
    method: 'Phương thức đóng',
    everyMethod: 'Mọi phương thức',
    area: 'Địa bàn (mã)',
    areaHint: 'Mã xã, huyện hoặc tỉnh; để trống cho mọi nơi.',
    everywhere: 'Mọi nơi',
    percent: 'Tỷ lệ trên tiền thu (%)',
    dong: 'Hoặc số đồng một hồ sơ',
    oneOf: 'Ghi đúng một trong hai.',
    ofAmount: (percent) => `${percent} % tiền thu`,
    aRecord: (dong) => `${dong} đồng một hồ sơ`,
    validFrom: 'Dùng từ ngày',
    document: 'Theo văn bản',
    documentHint: 'Số và ngày của văn bản.',
    state: 'Tình trạng',
    holds: 'Còn hiệu lực',
    isWithdrawn: (reason) => `Đã rút lại: ${reason}`,
    withdraw: 'Mức nào ghi sai?',
    withdrawLead:
      'Rút lại được khi chưa kỳ nào dùng mức ấy. Đổi mức thì ghi mức mới từ ngày mới; kỳ đã chốt giữ mức cũ.',
    collector: 'Người thu',
    receipt: 'Biên lai',
    none: 'không có',
  },
  en: {
    question: 'How much is paid for records that were accepted?',
    answer: (records, remuneration) => `${records} records are in no period yet; they come to ${remuneration} đồng.`,
    nothingOpen: 'Every record that the SI office accepted is in a closed period.',
    open: 'Open',
    organisation: 'Organisation',
    records: 'Records',
    amount: 'Collected (đồng)',
    remuneration: 'Remuneration (đồng)',
    missing: 'Without a rate',
    missingOf: (records, scheme, kind, method) => `${records} records of ${scheme}, ${kind}, paid for ${method}`,
    noneMissing: '',
    close: 'Close the remuneration',
    closeLead:
      'A period has every record that the SI office accepted until the chosen day and no period has yet. What is accepted late comes into the next one. Records without a rate are a refusal.',
    lastDay: 'Until the end of',
    periods: 'Closed periods',
    noPeriods: 'No period is closed yet.',
    period: 'Period',
    days: (from, to) => (from === null ? `until ${to}` : `${from} – ${to}`),
    by: 'Closed by',
    papers: { 'bang-thu-lao': 'Remuneration', 'bao-cao-nguoi-thu': 'Report of collectors' },
    rates: 'Rates of remuneration',
    back: 'Back to remuneration',
    title: (name, days) => `Remuneration of ${name}, ${days}`,
    print: 'Print this page to be signed.',
    ratesQuestion: 'Which rates hold?',
    ratesAnswer: (count) => `Rates that hold: ${count}.`,
    noRates: 'No rate is recorded: none is shipped with the system. Record them by the text of the SI office.',
    rate: 'Rate',
    record: 'Record a rate',
    recorded: 'The rate is recorded.',
    scheme: 'Scheme',
    schemes: { vsi: 'Voluntary social insurance', hhi: 'Household health insurance' },
    kind: 'Records',
    kinds: { new: 'New', continuing: 'Continuing' },
    method: 'Paid for',
    everyMethod: 'Every method',
    area: 'Area (code)',
    areaHint: 'Code of a commune, district or province; empty for everywhere.',
    everywhere: 'Everywhere',
    percent: 'Share of what is paid (%)',
    dong: 'Or đồng a record',
    oneOf: 'Give exactly one of both.',
    ofAmount: (percent) => `${percent} % of what is paid`,
    aRecord: (dong) => `${dong} đồng a record`,
    validFrom: 'Holds from',
    document: 'By which text',
    documentHint: 'Number and day of the text.',
    state: 'State',
    holds: 'Holds',
    isWithdrawn: (reason) => `Withdrawn: ${reason}`,
    withdraw: 'Which rate is wrong?',
    withdrawLead:
      'It can be withdrawn as long as no period uses it. A change is a new rate from a new day; closed periods keep the old one.',
    collector: 'Collector',
    receipt: 'Receipt',
    none: 'none',
  },
};

/** What stands at the head of a paper of an office; Vietnamese whatever its reader chose. */
export const PAPER_HEAD = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập – Tự do – Hạnh phúc',
  title: 'BẢNG TỔNG HỢP THÙ LAO',
  signatures: ['Người lập', 'Phụ trách đơn vị', 'Cơ quan BHXH'],
} as const;
