import type { Language } from '#base/words.ts';
import type { OutsideActivity } from '#drive/campaign.ts';

/** What pages about campaigns say. */
interface CampaignTexts {
  question: string;
  answer: (campaigns: string, running: string) => string;
  empty: string;
  record: string;
  caption: string;
  back: string;
  title: string;
  code: string;
  codeHint: string;
  period: string;
  days: (from: string, to: string) => string;
  from: string;
  to: string;
  goal: string;
  goalHint: string;
  inCharge: string;
  communes: string;
  communesHint: string;
  wholeProvince: string;
  activities: string;
  invited: string;
  attendance: string;
  enrolled: string;
  vsi: string;
  hhi: string;
  share: string;
  notSaid: string;
  reason: string;
  reasonHint: string;
  newTitle: string;
  changeTitle: (what: string) => string;
  submit: string;
  submitVersion: string;
  change: string;
  recorded: string;
  fromFile: string;
  result: (enrolled: string, activities: string) => string;
  ofGoal: (share: string, goal: string) => string;
  byArea: string;
  byKind: string;
  cost: string;
  costOf: (cost: string, costed: string, total: string) => string;
  costNote: string;
  area: string;
  noActivities: string;
  opensActivities: string;
  outside: string;
  questions: Readonly<Record<OutsideActivity['question'], (day: string, area: string) => string>>;
  versions: string;
  version: (version: number, by: string, on: string) => string;
  because: (reason: string) => string;
}

export const CAMPAIGN_TEXTS: Readonly<Record<Language, CampaignTexts>> = {
  vi: {
    question: 'Có những chiến dịch, đợt cao điểm nào, kết quả ra sao?',
    answer: (campaigns, running) => `${campaigns} chiến dịch, ${running} đang diễn ra.`,
    empty: 'Chưa có chiến dịch nào. Ghi chiến dịch rồi chọn nó khi ghi hoạt động.',
    record: 'Ghi chiến dịch',
    caption: 'Chiến dịch, thời gian, chỉ tiêu, hoạt động và kết quả',
    back: 'Các chiến dịch',
    title: 'Tên chiến dịch',
    code: 'Mã chiến dịch',
    codeHint: 'Chữ không dấu, số, dấu gạch ngang, như CAO-DIEM-2026-10.',
    period: 'Thời gian',
    days: (from, to) => `${from} – ${to}`,
    from: 'Từ ngày',
    to: 'Đến hết ngày',
    goal: 'Chỉ tiêu đăng ký',
    goalHint: 'Số lượt đăng ký tham gia, mọi loại hình. Để trống nếu chưa giao.',
    inCharge: 'Người phụ trách',
    communes: 'Xã, phường trong chiến dịch',
    communesHint: 'Mỗi dòng một xã, phường. Để trống nếu là cả tỉnh.',
    wholeProvince: 'Cả tỉnh',
    activities: 'Hoạt động',
    invited: 'Số người mời',
    attendance: 'Số người có mặt',
    enrolled: 'Đã tham gia',
    vsi: 'BHXH tự nguyện',
    hhi: 'BHYT hộ gia đình',
    share: 'So với chỉ tiêu',
    notSaid: 'không ghi',
    reason: 'Lý do của bản mới',
    reasonHint: 'Ở lại trong nhật ký.',
    newTitle: 'Ghi chiến dịch',
    changeTitle: (what) => `Bản mới của chiến dịch: ${what}`,
    submit: 'Ghi chiến dịch này',
    submitVersion: 'Ghi bản mới này',
    change: 'Lập bản mới',
    recorded: 'Đã ghi chiến dịch.',
    fromFile: 'Chiến dịch này từ tệp, chưa ghi thời gian, chỉ tiêu và địa bàn: hãy lập bản mới.',
    result: (enrolled, activities) => `${enrolled} lượt đăng ký qua ${activities} hoạt động.`,
    ofGoal: (share, goal) => `Đạt ${share} chỉ tiêu ${goal}.`,
    byKind: 'Theo loại hoạt động',
    cost: 'Chi phí đã ghi',
    costOf: (cost, costed, total) => `${cost} (${costed}/${total} hoạt động)`,
    costNote: 'Chi phí một lượt tham gia chỉ tính trên các hoạt động đã ghi chi phí.',
    byArea: 'Kết quả từng xã, phường',
    area: 'Xã, phường',
    noActivities: 'Chưa có hoạt động nào của chiến dịch này.',
    opensActivities: 'Mở các hoạt động của chiến dịch',
    outside: 'Hoạt động nào cần xem lại?',
    questions: {
      'not-on-its-days': (day, area) => `Ngày ${day}, ${area}: ngoài thời gian của chiến dịch.`,
      'not-in-its-areas': (day, area) => `Ngày ${day}, ${area}: ngoài địa bàn của chiến dịch.`,
    },
    versions: 'Các bản',
    version: (version, by, on) => `Bản ${version}, ${by} ghi ngày ${on}`,
    because: (reason) => `Lý do: ${reason}`,
  },
  en: {
    question: 'Which campaigns are there, and what came of them?',
    answer: (campaigns, running) => `${campaigns} campaigns, ${running} of them under way.`,
    empty: 'There is no campaign yet. Record one, then choose it where an activity is recorded.',
    record: 'Record a campaign',
    caption: 'Campaigns, their days, goals, activities and results',
    back: 'Campaigns',
    title: 'Title',
    code: 'Code',
    codeHint: 'Letters without accents, digits, hyphens, such as CAO-DIEM-2026-10.',
    period: 'Days',
    days: (from, to) => `${from} to ${to}`,
    from: 'From',
    to: 'To',
    goal: 'To enrol',
    goalHint: 'Enrolments in any scheme. Empty where nobody set it.',
    inCharge: 'In charge',
    communes: 'Communes',
    communesHint: 'One on each line. Empty for the whole province.',
    wholeProvince: 'The whole province',
    activities: 'Activities',
    invited: 'Invited',
    attendance: 'Present',
    enrolled: 'Enrolled',
    vsi: 'Voluntary SI',
    hhi: 'Household HI',
    share: 'Of the goal',
    notSaid: 'not said',
    reason: 'Why there is a new version',
    reasonHint: 'It stays in the audit.',
    newTitle: 'Record a campaign',
    changeTitle: (what) => `Next version: ${what}`,
    submit: 'Record this campaign',
    submitVersion: 'Record this version',
    change: 'Next version',
    recorded: 'The campaign is recorded.',
    fromFile: 'A file brought this campaign; its days, goal and areas are not said: record its next version.',
    result: (enrolled, activities) => `${enrolled} enrolments by ${activities} activities.`,
    ofGoal: (share, goal) => `${share} of the goal of ${goal}.`,
    byKind: 'By kind of activity',
    cost: 'Recorded costs',
    costOf: (cost, costed, total) => `${cost} (${costed} of ${total} activities)`,
    costNote: 'The cost of an enrolment is that of activities of which a cost is recorded.',
    byArea: 'Results commune by commune',
    area: 'Commune',
    noActivities: 'This campaign has no activity yet.',
    opensActivities: 'Open the activities of the campaign',
    outside: 'Which activities should be looked at again?',
    questions: {
      'not-on-its-days': (day, area) => `${day}, ${area}: not on the days of the campaign.`,
      'not-in-its-areas': (day, area) => `${day}, ${area}: not in the areas of the campaign.`,
    },
    versions: 'Versions',
    version: (version, by, on) => `Version ${version}, by ${by} on ${on}`,
    because: (reason) => `Why: ${reason}`,
  },
};
