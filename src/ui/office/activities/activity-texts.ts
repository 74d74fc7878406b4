import type { Language } from '#base/words.ts';
import type { Channel, Scheme } from '#coverage/facts.ts';
import type { ActivityKind, ActivityQuestion, Audience } from '#drive/activity.ts';

/** What pages about activities say. */
interface ActivityTexts {
  question: (from: string, to: string) => string;
  answer: (activities: string, attendance: string) => string;
  filters: string;
  from: string;
  to: string;
  anyKind: string;
  caption: string;
  empty: string;
  record: string;
  back: string;
  backToRecord: string;
  enrolments: string;
  enrolmentsAnswer: (sum: string) => string;
  channel: string;
  channels: Readonly<Record<Channel | 'unsaid', string>>;
  kind: string;
  kinds: Readonly<Record<ActivityKind, string>>;
  heldOn: string;
  startsAt: string;
  startsAtHint: string;
  commune: string;
  village: string;
  place: string;
  title: string;
  audience: string;
  audiences: Readonly<Record<Audience, string>>;
  anyAudience: string;
  campaignCode: string;
  programmeCode: string;
  partners: string;
  partnerNames: string;
  partnersHint: string;
  none: string;
  anyCampaign: string;
  speaker: string;
  inCharge: string;
  materials: string;
  materialsHint: string;
  invited: string;
  goal: string;
  attendance: string;
  attendanceHint: string;
  organisers: string;
  organisersHint: string;
  audienceCaption: string;
  activities: string;
  enrolled: string;
  cost: string;
  costOfEnrolment: string;
  unknownCost: string;
  dong: (amount: string) => string;
  conversion: string;
  code: string;
  reason: string;
  reasonHint: string;
  newTitle: string;
  correctTitle: (what: string) => string;
  submit: string;
  submitCorrect: string;
  correct: string;
  recorded: string;
  notYet: string;
  notSaid: string;
  quality: string;
  qualityCaption: string;
  scheme: string;
  schemes: Readonly<Record<Scheme, string>>;
  after: (months: number) => string;
  stillCovered: (covered: string, known: string) => string;
  nobody: string;
  questions: Readonly<Record<ActivityQuestion, (other: string) => string>>;
  enrolHere: string;
  attendanceSheet: string;
}

export const ACTIVITY_TEXTS: Readonly<Record<Language, ActivityTexts>> = {
  vi: {
    question: (from, to) => `Hoạt động nào diễn ra từ ${from} đến ${to}?`,
    answer: (activities, attendance) => `${activities} hoạt động, ${attendance} lượt người có mặt.`,
    filters: 'Lọc danh sách',
    from: 'Từ ngày',
    to: 'Đến ngày',
    anyKind: 'Mọi loại',
    caption: 'Hoạt động, nơi, số người được mời, có mặt, tham gia',
    empty: 'Không có hoạt động nào theo cách lọc này. Chọn khoảng ngày khác, hoặc ghi hoạt động mới.',
    record: 'Ghi hoạt động',
    back: 'Các hoạt động',
    backToRecord: 'Trang của hoạt động',
    enrolments: 'Đăng ký tham gia trong thời gian ấy đến từ đâu?',
    enrolmentsAnswer: (sum) => `${sum} lượt đăng ký trong cả tỉnh.`,
    channel: 'Cách đến',
    channels: {
      activity: 'Qua hoạt động',
      'walk-in': 'Tự đến',
      visit: 'Đến tận nhà vận động',
      online: 'Trực tuyến',
      unsaid: 'Không ghi cách đến (tệp cũ)',
    },
    kind: 'Loại',
    kinds: {
      launch: 'Lễ ra quân',
      conference: 'Hội nghị',
      consultation: 'Tư vấn, đối thoại',
      training: 'Tập huấn',
      outreach: 'Tuyên truyền lưu động',
    },
    heldOn: 'Ngày',
    startsAt: 'Giờ bắt đầu',
    startsAtHint: 'Như 8:00 hoặc 14h30.',
    commune: 'Xã, phường',
    village: 'Thôn, tổ',
    place: 'Nơi tổ chức',
    title: 'Tên hoạt động',
    audience: 'Đối tượng',
    audiences: { workers: 'Người lao động', employers: 'Chủ sử dụng lao động', public: 'Người dân' },
    anyAudience: 'Không nêu',
    campaignCode: 'Chiến dịch',
    programmeCode: 'Chương trình phối hợp',
    partners: 'Mã các đơn vị phối hợp',
    partnerNames: 'Đơn vị phối hợp',
    partnersHint: 'Mỗi dòng một mã, hoặc có dấu phẩy ở giữa.',
    none: 'Không thuộc',
    anyCampaign: 'Mọi chiến dịch',
    speaker: 'Báo cáo viên',
    inCharge: 'Người phụ trách',
    materials: 'Tài liệu, vật phẩm',
    materialsHint: 'Như 200 tờ rơi, 1 băng rôn.',
    invited: 'Số người mời',
    goal: 'Chỉ tiêu tham gia',
    attendance: 'Số người có mặt',
    attendanceHint: 'Không kể ban tổ chức. Để trống nếu chưa diễn ra.',
    organisers: 'Số người tổ chức',
    organisersHint: 'Ghi riêng, không tính vào số người có mặt.',
    audienceCaption: 'Hoạt động theo đối tượng',
    activities: 'Hoạt động',
    enrolled: 'Đã tham gia',
    cost: 'Chi phí',
    costOfEnrolment: 'Chi phí một lượt tham gia',
    unknownCost: 'chưa biết',
    dong: (amount) => `${amount} đồng`,
    conversion: 'Tỷ lệ tham gia',
    code: 'Mã hoạt động',
    reason: 'Lý do sửa',
    reasonHint: 'Ở lại trong nhật ký.',
    newTitle: 'Ghi hoạt động',
    correctTitle: (what) => `Sửa hoạt động: ${what}`,
    submit: 'Ghi hoạt động này',
    submitCorrect: 'Sửa hoạt động này',
    correct: 'Sửa hoạt động',
    recorded: 'Đã ghi hoạt động.',
    notYet: 'chưa rõ',
    notSaid: 'không ghi',
    quality: 'Sau đó còn tham gia không?',
    qualityCaption: 'Người tham gia qua hoạt động này, còn tham gia sau 3, 6, 12 tháng',
    scheme: 'Loại hình',
    schemes: { vsi: 'BHXH tự nguyện', hhi: 'BHYT hộ gia đình' },
    after: (months) => `Sau ${months} tháng`,
    stillCovered: (covered, known) => `${covered}/${known} người`,
    nobody: 'Chưa ai đăng ký tham gia qua hoạt động này.',
    questions: {
      'more-present-than-invited': () => 'Số người có mặt nhiều hơn số người mời: có đúng không?',
      'more-enrolled-than-present': () => 'Số lượt tham gia nhiều hơn số người có mặt: có đúng không?',
      'speaker-elsewhere': (other) => `Cùng giờ ấy báo cáo viên này còn ở hoạt động ${other}.`,
      'more-guests-than-villagers': (people) => `Khách nhiều hơn dân số của thôn (${people} người): có đúng không?`,
    },
    attendanceSheet: 'Danh sách ký tên để in',
    enrolHere: 'Người đăng ký qua hoạt động này ghi mã trên ở ô Mã hoạt động.',
  },
  en: {
    question: (from, to) => `Which activities were there from ${from} to ${to}?`,
    answer: (activities, attendance) => `${activities} activities, ${attendance} people present in all.`,
    filters: 'Filter the list',
    from: 'From',
    to: 'To',
    anyKind: 'Any kind',
    caption: 'Activities, where they were, how many were invited, present, and enrolled',
    empty: 'There is no activity by these filters. Choose other days, or record one.',
    record: 'Record an activity',
    back: 'Activities',
    backToRecord: 'The activity',
    enrolments: 'How did enrolments of that time come about?',
    enrolmentsAnswer: (sum) => `${sum} enrolments in the whole province.`,
    channel: 'How they came',
    channels: {
      activity: 'By an activity',
      'walk-in': 'Walked in',
      visit: 'Visited at home',
      online: 'Online',
      unsaid: 'Not said (older files)',
    },
    kind: 'Kind',
    kinds: {
      launch: 'Launch day',
      conference: 'Conference',
      consultation: 'Consultation',
      training: 'Training',
      outreach: 'Outreach',
    },
    heldOn: 'Day',
    startsAt: 'Begins at',
    startsAtHint: 'Such as 8:00 or 14:30.',
    commune: 'Commune',
    village: 'Village',
    place: 'Place',
    title: 'Title',
    audience: 'Audience',
    audiences: { workers: 'Workers', employers: 'Employers', public: 'The public' },
    anyAudience: 'Not said',
    campaignCode: 'Campaign',
    programmeCode: 'Programme',
    partners: 'Codes of the partners',
    partnerNames: 'Partners',
    partnersHint: 'One on each line, or with commas between them.',
    none: 'Of none',
    anyCampaign: 'Any campaign',
    speaker: 'Speaker',
    inCharge: 'In charge',
    materials: 'Materials',
    materialsHint: 'Such as 200 leaflets, 1 banner.',
    invited: 'Invited',
    goal: 'To enrol',
    attendance: 'Present',
    attendanceHint: 'Without the organisers. Empty where it is still to come.',
    organisers: 'Organisers',
    organisersHint: 'Kept apart, and never among those present.',
    audienceCaption: 'Activities by audience',
    activities: 'Activities',
    enrolled: 'Enrolled',
    cost: 'Cost',
    costOfEnrolment: 'Cost of an enrolment',
    unknownCost: 'not known',
    dong: (amount) => `${amount} đồng`,
    conversion: 'Share that enrolled',
    code: 'Code',
    reason: 'Why it is corrected',
    reasonHint: 'It stays in the audit.',
    newTitle: 'Record an activity',
    correctTitle: (what) => `Correct: ${what}`,
    submit: 'Record this activity',
    submitCorrect: 'Correct this activity',
    correct: 'Correct the activity',
    recorded: 'The activity is recorded.',
    notYet: 'not known yet',
    notSaid: 'not said',
    quality: 'Are they still covered?',
    qualityCaption: 'Who enrolled by this activity, and is covered after 3, 6 and 12 months',
    scheme: 'Scheme',
    schemes: { vsi: 'Voluntary SI', hhi: 'Household HI' },
    after: (months) => `After ${months} months`,
    stillCovered: (covered, known) => `${covered} of ${known}`,
    nobody: 'Nobody has enrolled by this activity yet.',
    questions: {
      'more-present-than-invited': () => 'More were present than invited: is that right?',
      'more-enrolled-than-present': () => 'More enrolled than were present: is that right?',
      'speaker-elsewhere': (other) => `At that hour this speaker is at activity ${other} too.`,
      'more-guests-than-villagers': (people) =>
        `There are more guests than people in the village (${people}): is that right?`,
    },
    attendanceSheet: 'An attendance sheet to print',
    enrolHere: 'Whoever enrols by this activity is recorded with its code.',
  },
};
