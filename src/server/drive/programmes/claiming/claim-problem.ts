import { printNumber } from '#base/numbers.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { REPORT_WORDS } from '../report-problem.ts';

/** Why a claim of an enrolment is not taken, or not decided about. */
export interface ClaimProblems {
  'not-signed': { code: string };
  'id-taken': object;
  'nothing-sought': object;
  'enrolment-not-found': { text: string };
  'enrolment-of-others': object;
  'enrolment-twice': object;
  'nothing-chosen': object;
  'claim-unknown': object;
  'own-claim': object;
  'claim-decided': object;
  'claim-replaced': { sender: string };
  'reason-missing': object;
  /** In hundredths. */
  'shares-above-one': { senders: readonly string[]; sum: number };
}

export type ClaimProblem = ProblemOf<ClaimProblems>;
export const claimProblem = problemsOf<ClaimProblems>();

const sumIn = (sum: number, lang: 'vi' | 'en'): string => printNumber(sum / 100, lang, { most: 2 });

export const CLAIM_WORDS: ProblemWords<ClaimProblems> = {
  'not-signed': REPORT_WORDS['not-signed'],
  'id-taken': () => ({
    vi: 'Mã lần ghi này đã dùng cho việc khác: hãy mở lại trang và ghi lại.',
    en: 'This id stands for something else: open the page again, and send it again.',
  }),
  'nothing-sought': () => ({
    vi: 'Hãy viết cả số biên lai, hoặc mã số BHXH.',
    en: 'Write the whole number of a receipt, or an SI code.',
  }),
  'enrolment-not-found': ({ text }) => ({
    vi: `«${text}» không dẫn đến lượt đăng ký nào từ hoạt động của chương trình này. Lượt đăng ký chưa ghi hoạt động thì cơ quan BHXH ghi hoạt động trước.`,
    en: `«${text}» leads to no enrolment of an activity of this programme. Where no activity was recorded, the SI office records it first.`,
  }),
  'enrolment-of-others': () => ({
    vi: 'Lượt đăng ký này không thuộc hoạt động nào của chương trình, hoặc đã rút lại.',
    en: 'This enrolment is of no activity of the programme, or was withdrawn.',
  }),
  'enrolment-twice': () => ({
    vi: 'Một lượt đăng ký được nhận hai lần trong lần gửi này.',
    en: 'An enrolment is claimed twice at once.',
  }),
  'nothing-chosen': () => ({ vi: 'Hãy chọn ít nhất một đề nghị.', en: 'Choose a claim at least.' }),
  'claim-unknown': () => ({
    vi: 'Chương trình này không có đề nghị nhận ấy.',
    en: 'The programme has no such claim.',
  }),
  'own-claim': () => ({
    vi: 'Bên gửi không tự xác nhận đề nghị của mình: việc ấy của bên kia.',
    en: 'Who sent a claim does not decide about it: the other side does.',
  }),
  'claim-decided': () => ({
    vi: 'Đề nghị này đã được xác nhận hay từ chối rồi: có gì khác thì đơn vị gửi đề nghị mới.',
    en: 'This claim was decided about already: where something changed, the organisation claims again.',
  }),
  'claim-replaced': ({ sender }) => ({
    vi: `${sender} đã gửi đề nghị mới hơn cho lượt đăng ký này: hãy mở lại trang.`,
    en: `${sender} has claimed this enrolment again meanwhile: open the page again.`,
  }),
  'reason-missing': () => ({ vi: 'Từ chối thì cần lý do.', en: 'Refusing takes a reason.' }),
  'shares-above-one': ({ senders, sum }) => ({
    vi: `Các phần mà ${senders.join(', ')} nhận của cùng một lượt đăng ký cộng lại thành ${sumIn(sum, 'vi')}, quá 1: từ chối một bên để bên ấy gửi phần ít hơn.`,
    en: `The parts of one enrolment that ${senders.join(', ')} claim come to ${sumIn(sum, 'en')}, more than 1: refuse one of them, so that a smaller part is claimed.`,
  }),
};
