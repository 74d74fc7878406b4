import type { Language } from '#base/words.ts';

/** What the page says about who claims an enrolment. */
interface CreditTexts {
  heading: (day: string) => string;
  lead: string;
  answer: (enrolments: string) => string;
  code: string;
  nobody: string;
  uncredited: (enrolments: string) => string;
  overlap: (people: string, enrolments: string) => string;
  noOverlap: string;
  none: string;
  organisation: string;
  credited: string;
  shared: string;
  share: string;
}

export const CREDIT_TEXTS: Readonly<Record<Language, CreditTexts>> = {
  vi: {
    heading: (day) => `Đến ngày ${day}, lượt đăng ký do đơn vị nào nhận?`,
    lead: 'Các đơn vị cùng tổ chức một hoạt động đều nhận lượt đăng ký của hoạt động ấy. Mỗi lượt chỉ tính một lần, chia đều cho các đơn vị cùng nhận, hoặc theo các phần đã xác nhận.',
    answer: (enrolments) => `${enrolments} lượt đăng ký.`,
    code: 'Mã đơn vị',
    nobody: 'Chưa đơn vị nào nhận',
    uncredited: (enrolments) => `${enrolments} lượt chưa đơn vị nào nhận.`,
    overlap: (people, enrolments) => `${people} người (${enrolments} lượt) được từ hai đơn vị trở lên cùng nhận.`,
    noOverlap: 'Không lượt nào được hai đơn vị cùng nhận.',
    none: 'Chưa có lượt đăng ký nào từ hoạt động của chương trình đến ngày này.',
    organisation: 'Đơn vị',
    credited: 'Lượt nhận',
    shared: 'Cùng nhận với đơn vị khác',
    share: 'Phần được tính',
  },
  en: {
    heading: (day) => `Who claims the enrolments up to ${day}?`,
    lead: 'All partners of an activity claim its enrolments. Each counts once, shared out evenly among those who claim it, or by the parts that were validated.',
    answer: (enrolments) => `${enrolments} enrolments.`,
    code: 'Code',
    nobody: 'Claimed by nobody',
    uncredited: (enrolments) => `Nobody claims ${enrolments} of them.`,
    overlap: (people, enrolments) => `${people} people (${enrolments} enrolments) are claimed by two or more.`,
    noOverlap: 'None is claimed by two.',
    none: 'Nobody has enrolled at an activity of the programme by this day.',
    organisation: 'Organisation',
    credited: 'Claimed',
    shared: 'Claimed with others',
    share: 'Its part',
  },
};
