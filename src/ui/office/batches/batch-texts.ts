import type { Language } from '#base/words.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { BatchBalance, BatchState } from '#register/money/batch.ts';

/** What the pages of batches say. */
interface BatchTexts {
  question: string;
  answer: (drafts: string, sent: string, waiting: string) => string;
  schemes: Readonly<Record<Scheme, string>>;
  states: Readonly<Record<BatchState, string>>;
  waiting: string;
  waitingLead: (records: string, money: string) => string;
  withoutReceipt: (records: string) => string;
  nothingWaits: string;
  open: (scheme: string) => string;
  openSubmit: string;
  month: string;
  monthHint: string;
  which: string;
  record: (name: string, receipt: string, money: string, collector: string) => string;
  batches: string;
  noBatches: string;
  batch: string;
  organisation: string;
  scheme: string;
  number: (number: number, month: string) => string;
  records: string;
  money: string;
  state: string;
  refused: (count: string) => string;
  since: string;
  back: string;
  title: (scheme: string, number: number, month: string) => string;
  code: string;
  openedBy: (name: string, at: string) => string;
  sentBy: (name: string, at: string) => string;
  answeredBy: (on: string, name: string, how: string) => string;
  byHand: string;
  byFile: (name: string) => string;
  document: (no: string) => string;
  lines: string;
  noLines: string;
  person: string;
  outOfSight: string;
  collector: string;
  receipt: string;
  months: string;
  monthsOf: (from: string, count: string) => string;
  result: string;
  results: Readonly<Record<'accepted' | 'refused' | 'waiting', string>>;
  takenBack: (on: string) => string;
  reason: string;
  balance: string;
  balanced: Readonly<Record<keyof BatchBalance, string>>;
  carried: string;
  carriedRow: (money: string, on: string) => string;
  owedRow: (money: string) => string;
  extraRow: (money: string) => string;
  incomes: (before: string, after: string) => string;
  fill: string;
  fillSubmit: (records: string) => string;
  leaveOut: string;
  leaveOutLead: string;
  send: string;
  sendLead: string;
  sendSubmit: (records: string, money: string) => string;
  papers: string;
  papersLead: string;
  differing: (receipt: string, inBatch: string, whole: string) => string;
  done: string;
  returned: string;
  returnedLead: (records: string, money: string) => string;
  collectAgain: string;
  ofBatch: (scheme: string, number: number, month: string) => string;
}

export const BATCH_TEXTS: Readonly<Record<Language, BatchTexts>> = {
  vi: {
    question: 'Đợt kê khai nào đang chờ, hồ sơ nào chưa kê khai?',
    answer: (drafts, sent, waiting) =>
      `${drafts} đợt đang soạn, ${sent} đợt chờ cơ quan BHXH trả lời, ${waiting} hồ sơ chưa vào đợt nào.`,
    schemes: { vsi: '602, BHXH tự nguyện', hhi: '603, BHYT hộ gia đình' },
    states: {
      draft: 'Đang soạn, chưa gửi',
      sent: 'Đã gửi, chờ trả lời',
      accepted: 'Được chấp nhận',
      'in-part': 'Được chấp nhận một phần',
      refused: 'Bị từ chối',
    },
    waiting: 'Hồ sơ chờ kê khai',
    waitingLead: (records, money) => `${records} hồ sơ, ${money} đồng.`,
    withoutReceipt: (records) =>
      `${records} hồ sơ thu không có biên lai không kê khai được: hãy huỷ rồi thu lại kèm biên lai.`,
    nothingWaits: 'Không có hồ sơ nào chờ kê khai: mọi khoản đã thu có biên lai đều nằm trong các đợt bên dưới.',
    open: (scheme) => `Mở đợt thủ tục ${scheme}`,
    openSubmit: 'Mở đợt với các hồ sơ đã chọn',
    month: 'Đợt của tháng',
    monthHint: 'Tháng/năm, như 11/2026. Số thứ tự trong tháng tự đánh.',
    which: 'Hồ sơ đưa vào đợt',
    record: (name, receipt, money, collector) => `${name}, ${receipt}: ${money} đồng, ${collector} thu`,
    batches: 'Các đợt kê khai',
    noBatches: 'Chưa có đợt kê khai nào. Mở đợt đầu tiên từ các hồ sơ đã thu có biên lai.',
    batch: 'Đợt',
    organisation: 'Đơn vị',
    scheme: 'Thủ tục',
    number: (number, month) => `Số ${number} tháng ${month}`,
    records: 'Hồ sơ',
    money: 'Số tiền (đồng)',
    state: 'Tình trạng',
    refused: (count) => `${count} hồ sơ bị từ chối`,
    since: 'Mở, gửi',
    back: 'Mọi đợt kê khai',
    title: (scheme, number, month) => `Đợt ${number} tháng ${month}, thủ tục ${scheme}`,
    code: 'Mã đợt',
    openedBy: (name, at) => `${name} mở lúc ${at}.`,
    sentBy: (name, at) => `${name} gửi lúc ${at}.`,
    answeredBy: (on, name, how) => `Cơ quan BHXH trả lời ngày ${on}; ${name} ghi ${how}.`,
    byHand: 'bằng tay',
    byFile: (name) => `từ tệp ${name}`,
    document: (no) => `Văn bản ${no}.`,
    lines: 'Hồ sơ của đợt, biên lai cũ nhất trước',
    noLines: 'Đợt này chưa có hồ sơ nào.',
    person: 'Người tham gia',
    outOfSight: 'Người ngoài địa bàn của bạn',
    collector: 'Người thu',
    receipt: 'Biên lai',
    months: 'Tháng đóng',
    monthsOf: (from, count) => `từ ${from}, ${count} tháng`,
    result: 'Kết quả',
    results: { accepted: 'Chấp nhận', refused: 'Từ chối', waiting: 'Chờ trả lời' },
    takenBack: (on) => `đã huỷ ${on}`,
    reason: 'Lý do',
    balance: 'Tiền của đợt đang ở đâu',
    balanced: {
      sent: 'Tổng của đợt',
      accepted: 'Được chấp nhận',
      waiting: 'Chờ trả lời',
      takenBack: 'Đơn vị đã huỷ, trả lại hộ',
      carriedOver: 'Bị từ chối, chuyển sang khoản thu lại',
      owedBack: 'Bị từ chối, còn phải trả lại hộ',
    },
    carried: 'Tiền của hồ sơ bị từ chối',
    carriedRow: (money, on) => `chuyển ${money} đồng sang khoản thu lại ngày ${on}`,
    owedRow: (money) => `còn phải trả lại ${money} đồng`,
    extraRow: (money) => `thu thêm ${money} đồng`,
    incomes: (before, after) => `mức thu nhập ${before} thành ${after}`,
    fill: 'Đưa thêm hồ sơ',
    fillSubmit: (records) => `Đưa thêm ${records} hồ sơ đang chờ vào đợt`,
    leaveOut: 'Bỏ ra khỏi đợt',
    leaveOutLead: 'Hồ sơ bỏ ra chờ đợt sau.',
    send: 'Gửi đợt',
    sendLead: 'Gửi rồi thì không thêm, bớt được nữa.',
    sendSubmit: (records, money) => `Ghi nhận đã gửi ${records} hồ sơ, ${money} đồng`,
    papers: 'Biểu mẫu của đợt',
    papersLead:
      'Theo mẫu của Quyết định 490/QĐ-BHXH (2023), chỉ các cột có nguồn; TK1-TS theo Quyết định 505/QĐ-BHXH (2020), mục [01] đến [08]; mẫu theo Quyết định 366/QĐ-BHXH (2026) chưa có nguồn nên chưa có ở đây.',
    differing: (receipt, inBatch, whole) =>
      `Biên lai ${receipt} là ${whole} đồng, nhưng đợt này chỉ có ${inBatch} đồng của biên lai ấy: bảng kê biên lai và đợt khác nhau ở đây.`,
    done: 'Đã ghi nhận.',
    returned: 'Bị trả lại',
    returnedLead: (records, money) =>
      `${records} hồ sơ bị cơ quan BHXH từ chối, ${money} đồng chờ thu lại hoặc trả lại hộ.`,
    collectAgain: 'thu lại',
    ofBatch: (scheme, number, month) => `đợt ${number} tháng ${month}, thủ tục ${scheme}`,
  },
  en: {
    question: 'Which batches wait, and which records are in none?',
    answer: (drafts, sent, waiting) =>
      `${drafts} batches are drafts, ${sent} wait for the SI office, ${waiting} records are in no batch.`,
    schemes: { vsi: '602, voluntary insurance', hhi: '603, household health insurance' },
    states: {
      draft: 'Draft, not sent',
      sent: 'Sent, not answered',
      accepted: 'Accepted',
      'in-part': 'Accepted in part',
      refused: 'Refused',
    },
    waiting: 'Records that wait for a batch',
    waitingLead: (records, money) => `${records} records, ${money} đồng.`,
    withoutReceipt: (records) =>
      `${records} records were collected without a receipt and can be in no batch: take them back, and collect again with one.`,
    nothingWaits: 'No record waits for a batch: whatever was collected with a receipt is in one of those below.',
    open: (scheme) => `Open a batch of procedure ${scheme}`,
    openSubmit: 'Open a batch with the chosen records',
    month: 'Batch of the month',
    monthHint: 'Month/year, like 11/2026. Its number within the month comes by itself.',
    which: 'Records to take in',
    record: (name, receipt, money, collector) => `${name}, ${receipt}: ${money} đồng, taken by ${collector}`,
    batches: 'Batches',
    noBatches: 'There is no batch yet. Open the first one from what was collected with a receipt.',
    batch: 'Batch',
    organisation: 'Organisation',
    scheme: 'Procedure',
    number: (number, month) => `No. ${number} of ${month}`,
    records: 'Records',
    money: 'Amount (đồng)',
    state: 'State',
    refused: (count) => `${count} records refused`,
    since: 'Opened, sent',
    back: 'All batches',
    title: (scheme, number, month) => `Batch ${number} of ${month}, procedure ${scheme}`,
    code: 'Code of the batch',
    openedBy: (name, at) => `Opened by ${name} at ${at}.`,
    sentBy: (name, at) => `Sent by ${name} at ${at}.`,
    answeredBy: (on, name, how) => `The SI office answered on ${on}; ${name} recorded it ${how}.`,
    byHand: 'by hand',
    byFile: (name) => `from the file ${name}`,
    document: (no) => `Document ${no}.`,
    lines: 'Records of the batch, the oldest receipt first',
    noLines: 'The batch holds no record yet.',
    person: 'Participant',
    outOfSight: 'Somebody outside your areas',
    collector: 'Collector',
    receipt: 'Receipt',
    months: 'Months',
    monthsOf: (from, count) => `from ${from}, ${count} months`,
    result: 'Result',
    results: { accepted: 'Accepted', refused: 'Refused', waiting: 'Not answered' },
    takenBack: (on) => `taken back on ${on}`,
    reason: 'Reason',
    balance: 'Where the money of the batch is',
    balanced: {
      sent: 'The whole batch',
      accepted: 'Accepted',
      waiting: 'Not answered',
      takenBack: 'Taken back by the organisation, given back',
      carriedOver: 'Refused, carried over into what was collected again',
      owedBack: 'Refused, owed back to the household',
    },
    carried: 'Money of refused records',
    carriedRow: (money, on) => `${money} đồng carried over into the payment of ${on}`,
    owedRow: (money) => `${money} đồng owed back`,
    extraRow: (money) => `${money} đồng charged extra`,
    incomes: (before, after) => `income ${before} to ${after}`,
    fill: 'Take in more records',
    fillSubmit: (records) => `Take the ${records} waiting records into this batch`,
    leaveOut: 'Leave out of the batch',
    leaveOutLead: 'What is left out waits for the next batch.',
    send: 'Send the batch',
    sendLead: 'Once it is sent, nothing of it changes.',
    sendSubmit: (records, money) => `Record that ${records} records, ${money} đồng, were sent`,
    papers: 'Papers of the batch',
    papersLead:
      'As Decision 490/QĐ-BHXH (2023) has them, with the columns that a source gives; the forms of Decision 366/QĐ-BHXH (2026) were not seen and are not here.',
    differing: (receipt, inBatch, whole) =>
      `Receipt ${receipt} is for ${whole} đồng, of which this batch has ${inBatch}: the list of receipts and the batch differ here.`,
    done: 'Recorded.',
    returned: 'Refused, and back with you',
    returnedLead: (records, money) =>
      `${records} records were refused by the SI office: ${money} đồng to be collected again or given back.`,
    collectAgain: 'collect again',
    ofBatch: (scheme, number, month) => `batch ${number} of ${month}, procedure ${scheme}`,
  },
};
