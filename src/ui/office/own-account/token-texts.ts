import type { OwnToken, TokenPermission } from '#access/tokens.ts';
import type { Language } from '#base/words.ts';

interface TokenTexts {
  question: string;
  lead: (role: string) => string;
  back: string;
  none: string;
  list: string;
  states: Readonly<Record<OwnToken['state'], string>>;
  may: Readonly<Record<TokenPermission, string>>;
  made: string;
  used: (moment: string) => string;
  never: string;
  ends: string;
  ended: string;
  end: (name: string) => string;
  done: string;
  make: string;
  name: string;
  nameHint: string;
  permissions: string;
  permissionsHint: string;
  days: string;
  daysOf: (days: string) => string;
  submit: string;
  secret: (name: string) => string;
  secretLead: (until: string) => string;
  use: string;
}

export const TOKEN_TEXTS: Readonly<Record<Language, TokenTexts>> = {
  vi: {
    question: 'Chương trình nào làm việc thay tôi?',
    lead: (role) =>
      `Mã truy cập cho phép một phần mềm hỏi và ghi thay bạn qua /api/v1, trong vai trò bạn đang dùng (${role}) và địa bàn của vai trò ấy. Vai trò kết thúc thì mã cũng hết tác dụng.`,
    back: 'Tài khoản của tôi',
    none: 'Chưa có mã nào.',
    list: 'Mã truy cập của tôi',
    states: { holds: 'đang dùng được', over: 'đã kết thúc', 'office-over': 'vai trò đã kết thúc' },
    may: {
      'figures.read': 'Đọc số liệu',
      'bulletin.read': 'Đọc bản tin',
      'bulletin.publish': 'Đăng bản tin',
      'person.find': 'Tìm người',
      'person.read': 'Xem hồ sơ và hộ',
      'person.register': 'Ghi hộ, người mới, lượt đăng ký',
      'person.doubles': 'Xem hồ sơ có thể trùng',
      'person.merge': 'Gộp và tách hồ sơ',
      'contribution.quote': 'Hỏi số phải đóng',
      'contribution.record': 'Ghi khoản đóng',
      'book.read': 'Xem quyển và dải biên lai',
      'book.keep': 'Mở, giao, nhận lại quyển và dải biên lai',
      'receipt.read': 'Xem biên lai',
      'receipt.issue': 'In biên lai, báo hỏng, báo mất',
      'receipt.confirm': 'Xác nhận biên lai theo mã',
      'bank.keep': 'Ghi tài khoản nhận tiền của đơn vị',
      'closing.read': 'Xem các lần chốt sổ và tiền đang giữ',
      'closing.make': 'Chốt sổ',
      'closing.receive': 'Nhận tiền đã chốt',
      'activity.read': 'Xem hoạt động và kết quả',
      'activity.record': 'Ghi hoạt động',
      'activity.report': 'Báo hoạt động của đơn vị',
      'activity.decide': 'Xác nhận hoạt động do đơn vị phối hợp báo',
      'attendance.read': 'Xem ai được mời, ai có mặt ở hoạt động',
      'attendance.record': 'Ghi ai được mời, ai có mặt ở hoạt động',
      'visit.read': 'Xem các đợt đi từng hộ',
      'visit.plan': 'Mở đợt đi từng hộ, chọn hộ',
      'visit.fill': 'Ghi kết quả đi từng hộ',
      'campaign.read': 'Xem chiến dịch và kết quả',
      'campaign.record': 'Ghi chiến dịch',
      'renewal.list': 'Xem ai đến hạn',
      'renewal.rate': 'Xem tỷ lệ tái tục',
      'attempt.record': 'Ghi lần liên hệ người đến hạn',
      'target.follow': 'Theo dõi ai chậm, cần thêm bao nhiêu người',
      'candidate.own': 'Xem người được giao cho mình',
      'candidate.assign': 'Giao người nên vận động cho nhân viên thu',
      'programme.read': 'Xem chương trình phối hợp',
      'programme.record': 'Ghi chương trình phối hợp',
      'programme.report': 'Gửi báo cáo phối hợp',
      'programme.decide': 'Xác nhận báo cáo phối hợp',
      'organisation.read': 'Xem các đơn vị',
      'organisation.record': 'Ghi đơn vị và xã BHXH cơ sở phụ trách',
      'plan.read': 'Xem kế hoạch, chỉ tiêu',
      'plan.draft': 'Lập kế hoạch, phân bổ chỉ tiêu',
      'plan.approve': 'Duyệt kế hoạch',
      'ending.record': 'Ghi việc dừng tham gia',
      'move.record': 'Ghi việc chuyển nơi cư trú',
      'fact.withdraw': 'Rút lại sự việc ghi sai',
    },
    made: 'Tạo lúc',
    used: (moment) => `Dùng lần cuối ${moment}`,
    never: 'Chưa dùng lần nào',
    ends: 'Hết hạn',
    ended: 'Kết thúc',
    end: (name) => `Thu hồi «${name}»`,
    done: 'Đã thu hồi. Từ yêu cầu tiếp theo chương trình ấy bị từ chối.',
    make: 'Tạo mã truy cập',
    name: 'Tên',
    nameHint: 'Phần mềm nào sẽ dùng mã này, ví dụ «Phần mềm thu của bưu điện».',
    permissions: 'Chương trình được làm gì',
    permissionsHint: 'Chỉ chọn những việc chương trình cần.',
    days: 'Dùng trong',
    daysOf: (days) => `${days} ngày`,
    submit: 'Tạo mã',
    secret: (name) => `Mã của «${name}»`,
    secretLead: (until) => `Chép ngay vào phần mềm: mã chỉ hiện một lần. Dùng được đến ${until}.`,
    use: 'Phần mềm gửi kèm mỗi yêu cầu:',
  },
  en: {
    question: 'Which programs work for me?',
    lead: (role) =>
      `By a token, software asks and records in your place at /api/v1, in the office in which you work now (${role}) and its areas. When the office is over, so is the token.`,
    back: 'My account',
    none: 'There is no token yet.',
    list: 'My tokens',
    states: { holds: 'in force', over: 'over', 'office-over': 'the office is over' },
    may: {
      'figures.read': 'Read figures',
      'bulletin.read': 'Read bulletins',
      'bulletin.publish': 'Publish bulletins',
      'person.find': 'Find people',
      'person.read': 'Read records and households',
      'person.register': 'Record households, people, enrolments',
      'person.doubles': 'See records that may be of one person',
      'person.merge': 'Merge records and undo it',
      'contribution.quote': 'Ask what somebody would pay',
      'contribution.record': 'Record contributions',
      'book.read': 'See receipt books and series',
      'book.keep': 'Open, hand over and take back receipt books and series',
      'receipt.read': 'See receipts',
      'receipt.issue': 'Print receipts, report void and lost numbers',
      'receipt.confirm': 'Confirm receipts by their codes',
      'bank.keep': 'Record bank accounts of the organisation',
      'closing.read': 'See closings and money held',
      'closing.make': 'Close days',
      'closing.receive': 'Receive money that was closed',
      'activity.read': 'See activities and what came of them',
      'activity.record': 'Record activities',
      'activity.report': 'Report activities of the organisation',
      'activity.decide': 'Decide about activities that partners report',
      'attendance.read': 'Read who was at activities',
      'attendance.record': 'Record who was at activities',
      'visit.read': 'Read rounds from house to house',
      'visit.plan': 'Open rounds, choose households',
      'visit.fill': 'Record what visits came to',
      'campaign.read': 'See campaigns and what came of them',
      'campaign.record': 'Record campaigns',
      'renewal.list': 'See who falls due',
      'renewal.rate': 'See renewal rates',
      'attempt.record': 'Record attempts to reach those who fall due',
      'target.follow': 'Follow who is behind, and by how many people',
      'candidate.own': 'Read whom one is assigned',
      'candidate.assign': 'Assign candidates to collectors',
      'programme.read': 'Read coordination programmes',
      'programme.record': 'Record coordination programmes',
      'programme.report': 'Send reports on programmes',
      'programme.decide': 'Validate reports on programmes',
      'organisation.read': 'See organisations',
      'organisation.record': 'Record organisations and who is in charge of which commune',
      'plan.read': 'Read plans and targets',
      'plan.draft': 'Draft plans, share out targets',
      'plan.approve': 'Approve plans',
      'ending.record': 'Record that cover ends',
      'move.record': 'Record that people move',
      'fact.withdraw': 'Withdraw facts recorded wrong',
    },
    made: 'Made',
    used: (moment) => `Last used ${moment}`,
    never: 'Never used',
    ends: 'Ends',
    ended: 'Ended',
    end: (name) => `Take “${name}” back`,
    done: 'Taken back. With its next request the program is refused.',
    make: 'Make a token',
    name: 'Name',
    nameHint: 'Which program will use it, such as “Software of the post office”.',
    permissions: 'What the program may do',
    permissionsHint: 'Choose only what the program needs.',
    days: 'Good for',
    daysOf: (days) => `${days} days`,
    submit: 'Make the token',
    secret: (name) => `The token of “${name}”`,
    secretLead: (until) => `Copy it into the program now: it is shown once. It is good until ${until}.`,
    use: 'The program sends with each request:',
  },
};
