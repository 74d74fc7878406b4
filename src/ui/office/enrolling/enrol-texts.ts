import type { Language } from '#base/words.ts';
import { CHANNELS, type Channel } from '#coverage/facts.ts';

/** What the pages say on which enrolments are recorded and attributed. */
interface EnrolTexts {
  enrol: string;
  enrolTitle: (name: string) => string;
  enrolLead: string;
  attribute: string;
  attributeTitle: (name: string) => string;
  attributeLead: string;
  scheme: string;
  enrolledOn: string;
  channel: string;
  channels: Readonly<Record<Channel, string>>;
  activityCode: string;
  activityHint: string;
  agentCode: string;
  agentHint: string;
  reason: string;
  reasonHint: string;
}

export const ENROL_TEXTS: Readonly<Record<Language, EnrolTexts>> = {
  vi: {
    enrol: 'Ghi đăng ký tham gia',
    enrolTitle: (name) => `Đăng ký tham gia: ${name}`,
    enrolLead: 'Ghi ai đăng ký, bằng cách nào. Thời gian được bảo hiểm tính theo tiền đóng, không theo ngày đăng ký.',
    attribute: 'Ghi nhận lại',
    attributeTitle: (name) => `Ghi nhận lại lượt đăng ký: ${name}`,
    attributeLead:
      'Lượt đã ghi được rút lại kèm lý do, một lượt cùng ngày thay vào. Số liệu đã biết trước hôm nay không đổi.',
    scheme: 'Loại hình',
    enrolledOn: 'Ngày đăng ký',
    channel: 'Kênh đăng ký',
    channels: {
      activity: 'Tại một hoạt động',
      'walk-in': 'Tự đến đăng ký',
      visit: 'Nhân viên đến nhà',
      online: 'Trực tuyến',
    },
    activityCode: 'Mã hoạt động',
    activityHint: 'Chỉ khi đăng ký tại một hội nghị, đợt ra quân.',
    agentCode: 'Mã nhân viên thu',
    agentHint: 'Để trống nếu không qua nhân viên thu.',
    reason: 'Lý do',
    reasonHint: 'Ai cũng đọc được trong hồ sơ; không ghi số căn cước, số điện thoại.',
  },
  en: {
    enrol: 'Record an enrolment',
    enrolTitle: (name) => `Enrolment: ${name}`,
    enrolLead: 'Who enrols, and how they came to it. Cover follows what is paid, not the day of enrolment.',
    attribute: 'Attribute again',
    attributeTitle: (name) => `Attribute the enrolment again: ${name}`,
    attributeLead:
      'What was recorded is withdrawn with the reason, and an enrolment of the same day takes its place. Figures as known before today stay.',
    scheme: 'Scheme',
    enrolledOn: 'Enrolled on',
    channel: 'Channel',
    channels: {
      activity: 'At an activity',
      'walk-in': 'Came by themselves',
      visit: 'Visited by a collector',
      online: 'On-line',
    },
    activityCode: 'Code of the activity',
    activityHint: 'Only for a conference or a launch.',
    agentCode: 'Code of the collector',
    agentHint: 'Empty for none.',
    reason: 'Reason',
    reasonHint: 'Whoever opens the record reads it: no numbers of people.',
  },
};

export const channelChoices = (lang: Language): { value: Channel; text: string }[] =>
  CHANNELS.map((value) => ({ value, text: ENROL_TEXTS[lang].channels[value] }));
