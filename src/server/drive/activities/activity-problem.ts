import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay } from '#base/vietnamese.ts';

/** Why activities are not listed. */
export interface ActivityListProblems {
  'commune-unknown': { text: string };
  'days-reversed': { from: Day; to: Day };
}

/** Why what is said of an activity cannot be, whoever says it. */
export interface SaidProblems {
  'commune-unknown': { text: string };
  'commune-unclear': { text: string; names: readonly string[] };
  'campaign-unknown': { code: string };
  'programme-unknown': { code: string };
  'partner-unknown': { code: string };
  'present-before-the-day': { heldOn: Day };
  'id-taken': object;
}

/** Why an activity is not recorded. */
export interface ActivityProblems extends SaidProblems {
  'activity-unknown': { code: string };
  'changed-meanwhile': object;
  'reason-missing': object;
  'activity-said-so': object;
}

export type ActivityListProblem = ProblemOf<ActivityListProblems>;
export const activityListProblem = problemsOf<ActivityListProblems>();
export type SaidProblem = ProblemOf<SaidProblems>;
export const saidProblem = problemsOf<SaidProblems>();
export type ActivityProblem = ProblemOf<ActivityProblems>;
export const activityProblem = problemsOf<ActivityProblems>();

export const ACTIVITY_LIST_WORDS: ProblemWords<ActivityListProblems> = {
  'commune-unknown': ({ text }) => ({
    vi: `Không có xã, phường nào tên «${text}» trong địa bàn của bạn.`,
    en: `There is no commune named «${text}» in your areas.`,
  }),
  'days-reversed': ({ from, to }) => ({
    vi: `Ngày đầu ${formatDay(from)} sau ngày cuối ${formatDay(to)}.`,
    en: `The first day, ${from}, is after the last one, ${to}.`,
  }),
};

export const SAID_WORDS: ProblemWords<SaidProblems> = {
  'commune-unknown': ACTIVITY_LIST_WORDS['commune-unknown'],
  'commune-unclear': ({ text, names }) => ({
    vi: `«${text}» có thể là ${names.join(', ')}: hãy ghi đủ tên, có dấu.`,
    en: `«${text}» may be ${names.join(', ')}: give the whole name with its accents.`,
  }),
  'campaign-unknown': ({ code }) => ({
    vi: `Chưa có chiến dịch nào mang mã «${code}».`,
    en: `There is no campaign of the code «${code}».`,
  }),
  'programme-unknown': ({ code }) => ({
    vi: `Chưa có chương trình phối hợp nào mang mã «${code}».`,
    en: `There is no programme of the code «${code}».`,
  }),
  'partner-unknown': ({ code }) => ({
    vi: `Chưa có đơn vị nào mang mã «${code}».`,
    en: `There is no organisation of the code «${code}».`,
  }),
  'present-before-the-day': ({ heldOn }) => ({
    vi: `Hoạt động diễn ra ngày ${formatDay(heldOn)}, chưa tới: chưa ghi được số người có mặt.`,
    en: `The activity is on ${heldOn}, which is still to come: nobody was present yet.`,
  }),
  'id-taken': () => ({
    vi: 'Mã lần ghi này đã dùng cho hoạt động khác: hãy mở lại trang và ghi lại.',
    en: 'This id stands for another activity: open the page again, and record it again.',
  }),
};

export const ACTIVITY_WORDS: ProblemWords<ActivityProblems> = {
  ...SAID_WORDS,
  'activity-unknown': ({ code }) => ({
    vi: `Không có hoạt động nào mang mã «${code}».`,
    en: `There is no activity of the code «${code}».`,
  }),
  'changed-meanwhile': () => ({
    vi: 'Trong lúc bạn sửa, người khác đã sửa hoạt động này: mở lại trang để xem rồi hãy sửa.',
    en: 'Meanwhile somebody else corrected this activity: open the page again before you correct it.',
  }),
  'reason-missing': () => ({ vi: 'Sửa thì cần nêu lý do.', en: 'A correction needs a reason.' }),
  'activity-said-so': () => ({
    vi: 'Hoạt động đang ghi đúng như vậy: chưa có gì để sửa.',
    en: 'The activity is recorded just so: there is nothing to correct.',
  }),
};
