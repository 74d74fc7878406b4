import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay } from '#base/vietnamese.ts';

/** Why a programme, or the next version of one, is not recorded. */
export interface ProgrammeProblems {
  'code-not-plain': { code: string };
  'code-taken': { code: string };
  'id-taken': object;
  'programme-unknown': { code: string };
  'changed-meanwhile': object;
  'already-ended': { on: Day };
  'signer-unknown': { code: string };
  'one-signer': object;
  'days-reversed': { from: Day; to: Day };
  'document-missing': object;
  'day-to-come': { day: Day };
  'no-draft-again': object;
  'ended-unsigned': object;
  'ended-before-signing': { signedOn: Day };
  'promises-missing': object;
  'promise-twice': { due: Day };
  'due-outside': { due: Day; from: Day; to: Day };
  'reason-missing': object;
  'programme-said-so': object;
}

export type ProgrammeProblem = ProblemOf<ProgrammeProblems>;
export const programmeProblem = problemsOf<ProgrammeProblems>();

export const PROGRAMME_WORDS: ProblemWords<ProgrammeProblems> = {
  'code-not-plain': ({ code }) => ({
    vi: `«${code}» không dùng làm mã được: chỉ gồm chữ không dấu, chữ số và dấu nối, nhiều nhất 40 ký tự, ví dụ CT-BD-2022.`,
    en: `«${code}» cannot be a code: letters without accents, digits and hyphens only, 40 at most, such as CT-BD-2022.`,
  }),
  'code-taken': ({ code }) => ({
    vi: `Mã «${code}» đã là của một chương trình khác.`,
    en: `The code «${code}» is another programme’s.`,
  }),
  'id-taken': () => ({
    vi: 'Mã lần ghi này đã dùng cho chương trình khác: hãy mở lại trang và ghi lại.',
    en: 'This id stands for another programme: open the page again, and record it again.',
  }),
  'programme-unknown': ({ code }) => ({
    vi: `Không có chương trình phối hợp nào mang mã «${code}».`,
    en: `There is no programme of the code «${code}».`,
  }),
  'changed-meanwhile': () => ({
    vi: 'Trong lúc bạn sửa, người khác đã ghi một bản mới hơn: mở lại trang để xem bản ấy.',
    en: 'Meanwhile somebody else recorded a newer version: open the page again to see it.',
  }),
  'already-ended': ({ on }) => ({
    vi: `Chương trình đã kết thúc ngày ${formatDay(on)}: muốn tiếp thì ghi một chương trình mới.`,
    en: `The programme ended on ${on}: to go on, record a new one.`,
  }),
  'signer-unknown': ({ code }) => ({
    vi: `Chưa có đơn vị nào mang mã «${code}».`,
    en: `There is no organisation of the code «${code}».`,
  }),
  'one-signer': () => ({
    vi: 'Hai bên ký phải là hai đơn vị khác nhau.',
    en: 'The two signers are two different bodies.',
  }),
  'days-reversed': ({ from, to }) => ({
    vi: `Ngày bắt đầu ${formatDay(from)} sau ngày hết hạn ${formatDay(to)}.`,
    en: `The first day, ${from}, is after the last one, ${to}.`,
  }),
  'document-missing': () => ({
    vi: 'Đã ký thì cần đủ số và ngày văn bản của cả hai bên.',
    en: 'What is signed needs number and day of both documents.',
  }),
  'day-to-come': ({ day }) => ({
    vi: `Ngày ${formatDay(day)} chưa tới.`,
    en: `${day} is still to come.`,
  }),
  'no-draft-again': () => ({
    vi: 'Chương trình đã ký không thành dự thảo lại được: giữ ngày ký, hoặc ghi ngày kết thúc.',
    en: 'A signed programme is no draft again: keep the day of signing, or say when it ended.',
  }),
  'ended-unsigned': () => ({
    vi: 'Chương trình chưa ký thì chưa kết thúc được.',
    en: 'A programme that is not signed cannot end.',
  }),
  'ended-before-signing': ({ signedOn }) => ({
    vi: `Ngày kết thúc không trước ngày ký ${formatDay(signedOn)}.`,
    en: `It cannot end before it was signed, ${signedOn}.`,
  }),
  'promises-missing': () => ({
    vi: 'Chương trình đã ký cần ít nhất một cam kết: chỉ số, số lượng và hạn.',
    en: 'A signed programme has one promise at least: what, how much and by when.',
  }),
  'promise-twice': ({ due }) => ({
    vi: `Đã có một cam kết của chỉ số này đến hạn ngày ${formatDay(due)}.`,
    en: `There is a promise of this due on ${due} already.`,
  }),
  'due-outside': ({ due, from, to }) => ({
    vi: `Hạn ${formatDay(due)} nằm ngoài thời gian của chương trình, từ ${formatDay(from)} đến ${formatDay(to)}.`,
    en: `${due} is not within the days of the programme, ${from} to ${to}.`,
  }),
  'reason-missing': () => ({
    vi: 'Bản mới cần nêu lý do thay đổi.',
    en: 'A new version needs its reason.',
  }),
  'programme-said-so': () => ({
    vi: 'Bản đang có ghi đúng như vậy: chưa có gì thay đổi.',
    en: 'The version there says just so: nothing is changed.',
  }),
};
