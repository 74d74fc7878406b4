import type { Language } from '#base/words.ts';
import type { ReportDecision } from '#drive/programmes/report.ts';

/** What the page on which signers claim enrolments says. */
interface ClaimingTexts {
  title: string;
  link: string;
  answer: (whole: string, open: string, waiting: string) => string;
  lead: string;
  none: string;
  caption: string;
  search: string;
  text: string;
  textHint: string;
  find: string;
  nothingFound: string;
  file: string;
  fileLead: string;
  fileSubmit: string;
  noFile: string;
  broken: string;
  found: (count: string) => string;
  foundInFile: (count: string, same: string) => string;
  allSame: string;
  foundLead: string;
  shareOf: (what: string) => string;
  standing: (asked: string, own: string | null) => string;
  open: (missing: string) => string;
  over: (sum: string) => string;
  submit: string;
  sent: (count: string) => string;
  nothingNew: string;
  waiting: (count: string) => string;
  waitingMore: (shown: string, all: string) => string;
  waitingLead: string;
  validate: string;
  refuse: string;
  reason: string;
  decided: string;
  enrolment: string;
  scheme: string;
  day: string;
  activity: string;
  organisation: string;
  organisationCode: string;
  share: string;
  asked: string;
  validated: string;
  state: string;
  pending: string;
  replaced: string;
  gone: string;
  by: (who: string, day: string) => string;
  sentColumn: string;
  decisions: Readonly<Record<ReportDecision, string>>;
}

export const CLAIMING_TEXTS: Readonly<Record<Language, ClaimingTexts>> = {
  vi: {
    title: 'Đơn vị nào tự nhận lượt đăng ký nào?',
    link: 'Đơn vị tự nhận lượt đăng ký',
    answer: (whole, open, waiting) =>
      `${whole} lượt đã đủ phần (cộng bằng 1), ${open} lượt còn thiếu phần hoặc chờ; ${waiting} đề nghị chờ xác nhận.`,
    lead: 'Mỗi lượt chỉ tính một lần. Khi các phần đã xác nhận của một lượt cộng lại bằng 1 thì lượt ấy tính theo các phần ấy; trước đó vẫn chia đều cho các đơn vị cùng tổ chức hoạt động.',
    none: 'Chưa đơn vị nào tự nhận lượt đăng ký nào.',
    caption: 'Đề nghị nhận lượt đăng ký, phần, tình trạng',
    search: 'Tìm lượt đăng ký để nhận',
    text: 'Số biên lai hoặc mã số BHXH',
    textHint: 'Cả số biên lai như in trên biên lai. Mã số BHXH chỉ tìm được người trong phạm vi của bạn.',
    find: 'Tìm',
    nothingFound: 'Không tìm thấy',
    file: 'Tệp CSV, XLSX, XLS hoặc ODS',
    fileLead:
      'Cần cột «Phần nhận» và một trong các cột «Biên lai», «Mã số BHXH», «Mã lượt đăng ký»; thêm «Loại hình» nếu một biên lai có cả hai. Danh sách tải về bên dưới nộp lại được. Xem trước rồi mới gửi.',
    fileSubmit: 'Đọc tệp',
    noFile: 'Chưa chọn tệp.',
    broken: 'Tệp chưa tới nơi trọn vẹn: hãy chọn và nộp lại.',
    found: (count) => `Tìm thấy ${count} lượt đăng ký`,
    foundInFile: (count, same) => `Tệp có ${count} lượt đăng ký, ${same} lượt đã nhận đúng như vậy`,
    allSame: 'Mọi dòng của tệp đã được nhận đúng như vậy từ trước: không có gì phải gửi.',
    foundLead: 'Ghi phần đơn vị mình nhận: 1 là cả lượt, 0,5 là một nửa; 0 là thôi nhận. Để trống thì bỏ qua.',
    shareOf: (what) => `Phần nhận, ${what}`,
    standing: (asked, own) =>
      own === null ? `Các đơn vị đang nhận ${asked}.` : `Các đơn vị đang nhận ${asked}, trong đó đơn vị mình ${own}.`,
    open: (missing) => `Còn thiếu ${missing}.`,
    over: (sum) => `Cộng lại ${sum}, quá 1: các đơn vị cần thống nhất lại.`,
    submit: 'Gửi đề nghị nhận',
    sent: (count) => `Đã gửi ${count} đề nghị. Bên kia xác nhận thì mới tính.`,
    nothingNew: 'Đã nhận đúng như vậy từ trước, không có gì thay đổi.',
    waiting: (count) => `${count} đề nghị chờ xác nhận`,
    waitingMore: (shown, all) => `Đang xem ${shown} trong ${all} đề nghị; quyết định xong sẽ hiện tiếp.`,
    waitingLead: 'Đánh dấu rồi xác nhận, hoặc từ chối kèm lý do.',
    validate: 'Xác nhận các đề nghị đã đánh dấu',
    refuse: 'Từ chối các đề nghị đã đánh dấu',
    reason: 'Lý do, khi từ chối',
    decided: 'Đã ghi quyết định.',
    enrolment: 'Mã lượt đăng ký',
    scheme: 'Loại hình',
    day: 'Ngày đăng ký',
    activity: 'Hoạt động',
    organisation: 'Đơn vị',
    organisationCode: 'Mã đơn vị',
    share: 'Phần nhận',
    asked: 'Các đơn vị nhận',
    validated: 'Đã xác nhận',
    state: 'Tình trạng',
    pending: 'Chờ xác nhận',
    replaced: 'Đã có đề nghị mới hơn',
    gone: 'Lượt đăng ký không còn tính cho chương trình',
    by: (who, day) => `${who}, ${day}`,
    sentColumn: 'Người gửi, ngày gửi',
    decisions: { validated: 'Đã xác nhận', refused: 'Từ chối' },
  },
  en: {
    title: 'Who claims which enrolments?',
    link: 'Enrolments that organisations claim',
    answer: (whole, open, waiting) =>
      `${whole} enrolments are claimed whole (the parts come to 1), of ${open} parts are missing or wait; ${waiting} claims wait to be validated.`,
    lead: 'Each enrolment counts once. As soon as its validated parts come to 1, it counts by them; before that, the partners of the activity have equal parts.',
    none: 'Nobody has claimed an enrolment yet.',
    caption: 'Claims of enrolments, parts, state',
    search: 'Find enrolments to claim',
    text: 'Number of a receipt, or SI code',
    textHint: 'The whole number as the receipt has it. By SI code only people in your scope are found.',
    find: 'Find',
    nothingFound: 'Nothing found',
    file: 'A file: CSV, XLSX, XLS or ODS',
    fileLead:
      'It needs a column «Share» and one of «Receipt», «SI code», «Enrolment»; also «Scheme» where a receipt has both. The list below can be handed in again. You look through it before anything is sent.',
    fileSubmit: 'Read the file',
    noFile: 'No file was chosen.',
    broken: 'The file did not arrive whole: choose it, and hand it in again.',
    found: (count) => `Found ${count} enrolments`,
    foundInFile: (count, same) => `The file has ${count} enrolments, ${same} of them claimed like that already`,
    allSame: 'All rows of the file are claimed like that already: there is nothing to send.',
    foundLead:
      'Write the part that is yours: 1 is all of it, 0.5 half; 0 takes a claim back. Leave out what is not yours.',
    shareOf: (what) => `Share, ${what}`,
    standing: (asked, own) =>
      own === null ? `Organisations claim ${asked}.` : `Organisations claim ${asked}, yours ${own} of it.`,
    open: (missing) => `${missing} is missing.`,
    over: (sum) => `Together ${sum}, more than 1: the organisations have to agree.`,
    submit: 'Send the claims',
    sent: (count) => `Sent ${count} claims. They count once the other side validates them.`,
    nothingNew: 'That is claimed already; nothing has changed.',
    waiting: (count) => `${count} claims wait`,
    waitingMore: (shown, all) => `These are ${shown} of ${all} claims; the others come when these are decided.`,
    waitingLead: 'Tick them, then validate, or refuse with a reason.',
    validate: 'Validate what is ticked',
    refuse: 'Refuse what is ticked',
    reason: 'Reason, where refused',
    decided: 'The decision is recorded.',
    enrolment: 'Enrolment',
    scheme: 'Scheme',
    day: 'Enrolled on',
    activity: 'Activity',
    organisation: 'Organisation',
    organisationCode: 'Code',
    share: 'Share',
    asked: 'Claimed by all',
    validated: 'Validated',
    state: 'State',
    pending: 'Waits',
    replaced: 'Claimed again since',
    gone: 'The enrolment counts for the programme no more',
    by: (who, day) => `${who}, ${day}`,
    sentColumn: 'Sent by, on',
    decisions: { validated: 'Validated', refused: 'Refused' },
  },
};
