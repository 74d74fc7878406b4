import type { Language } from '#base/words.ts';
import type { AssignedTo, CandidateReason } from '#register/candidate.ts';

/** What the page of candidates says. */
interface CandidateTexts {
  question: string;
  answer: (people: string) => string;
  reasons: Readonly<Record<CandidateReason, string>>;
  anyReason: string;
  counted: (reason: string, people: string) => string;
  several: string;
  missing: (area: string, what: string, owner: string, people: string) => string;
  filters: string;
  scheme: string;
  reason: string;
  on: string;
  empty: string;
  caption: string;
  lastDay: string;
  never: string;
  assigned: string;
  anybody: string;
  assignedTo: Readonly<Record<AssignedTo, string>>;
  nobodyYet: string;
  assign: string;
  assignPage: (people: string) => string;
  takeBack: string;
  noCollectors: string;
  done: string;
}

export const CANDIDATE_TEXTS: Readonly<Record<Language, CandidateTexts>> = {
  vi: {
    question: 'Nên vận động ai tham gia?',
    answer: (people) => `${people} người, mỗi người một dòng.`,
    reasons: {
      interested: 'đã hẹn đóng',
      due: 'sắp hết hạn',
      unpaid: 'đã đăng ký, chưa đóng',
      visited: 'đến nhà, quan tâm',
      attended: 'dự hoạt động, chưa đăng ký',
      stopped: 'dừng đóng trong năm',
      relative: 'người nhà đã tham gia',
    },
    anyReason: 'Mọi lý do',
    counted: (reason, people) => `${reason}: ${people}`,
    several: 'Một người có thể có nhiều lý do.',
    missing: (area, what, owner, people) => `${area}, chỉ tiêu ${what} của ${owner}: còn thiếu ${people} người.`,
    filters: 'Lọc danh sách',
    scheme: 'Loại hình',
    reason: 'Lý do',
    on: 'Tính đến ngày',
    empty: 'Không có ai như vậy trong phạm vi của bạn.',
    caption: 'Người nên vận động, người dễ tham gia nhất trước',
    lastDay: 'Có đến hết ngày',
    never: 'chưa tham gia',
    assigned: 'Giao cho',
    anybody: 'Ai cũng được',
    assignedTo: { me: 'Giao cho tôi', nobody: 'Chưa giao ai' },
    nobodyYet: 'chưa giao',
    assign: 'Giao danh sách',
    assignPage: (people) => `Giao ${people} người của trang này`,
    takeBack: 'Thu lại, không giao ai',
    noCollectors: 'Đơn vị chưa có nhân viên thu nào để giao.',
    done: 'Đã ghi.',
  },
  en: {
    question: 'Whom is it worth asking?',
    answer: (people) => `${people} people, a line each.`,
    reasons: {
      interested: 'said they would pay',
      due: 'cover ends soon',
      unpaid: 'enrolled, never paid',
      visited: 'visited and interested',
      attended: 'at an activity, did not enrol',
      stopped: 'stopped this year',
      relative: 'a relative is covered',
    },
    anyReason: 'Any reason',
    counted: (reason, people) => `${reason}: ${people}`,
    several: 'Somebody may have several reasons.',
    missing: (area, what, owner, people) => `${area}, target of ${owner} for ${what}: ${people} people are missing.`,
    filters: 'Filter the list',
    scheme: 'Scheme',
    reason: 'Reason',
    on: 'As of',
    empty: 'There is nobody of that kind in your scope.',
    caption: 'Whom it is worth asking, the likeliest first',
    lastDay: 'Last day of cover',
    never: 'never covered',
    assigned: 'Assigned to',
    anybody: 'Anybody',
    assignedTo: { me: 'Me', nobody: 'Nobody yet' },
    nobodyYet: 'nobody yet',
    assign: 'Assign the list',
    assignPage: (people) => `Assign the ${people} people of this page`,
    takeBack: 'Take back, assign to nobody',
    noCollectors: 'The organisation has no collector to assign to.',
    done: 'Recorded.',
  },
};
