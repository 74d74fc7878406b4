import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay } from '#base/vietnamese.ts';

/** Why an enrolment is not owed to what is said. */
export interface AttributionProblems {
  'activity-not-found': { code: string };
  'channel-of-no-activity': object;
  'channel-beside-activity': object;
  'enrolled-to-come': object;
}

/** Why an enrolment of somebody who is recorded is not recorded, or not owed to somebody else. */
export interface EnrolmentProblems extends AttributionProblems {
  'person-not-found': object;
  'enrolled-that-day': { on: Day };
  'enrolment-not-found': object;
  'enrolment-withdrawn': object;
  'attributed-so': object;
}
export const enrolmentProblem = problemsOf<EnrolmentProblems>();
export type EnrolmentProblem = ProblemOf<EnrolmentProblems>;

export const ATTRIBUTION_WORDS: ProblemWords<AttributionProblems> = {
  'activity-not-found': ({ code }) => ({
    vi: `Không có hoạt động mã «${code}».`,
    en: `There is no activity «${code}».`,
  }),
  'channel-of-no-activity': () => ({
    vi: 'Đăng ký tại một hoạt động thì cần mã của hoạt động ấy.',
    en: 'Whoever enrols at an activity needs the code of that activity.',
  }),
  'channel-beside-activity': () => ({
    vi: 'Có mã hoạt động thì kênh đăng ký là «Tại một hoạt động».',
    en: 'With the code of an activity, the channel is “At an activity”.',
  }),
  'enrolled-to-come': () => ({
    vi: 'Ngày đăng ký chưa đến.',
    en: 'The day of enrolment is still to come.',
  }),
};

export const ENROLMENT_WORDS: ProblemWords<EnrolmentProblems> = {
  ...ATTRIBUTION_WORDS,
  'person-not-found': () => ({
    vi: 'Không có người này trong phạm vi của bạn.',
    en: 'There is no such person in your scope.',
  }),
  'enrolled-that-day': ({ on }) => ({
    vi: `Sổ đã ghi người này đăng ký loại hình ấy ngày ${formatDay(on)}.`,
    en: `The register has an enrolment of this person in that scheme on ${on}.`,
  }),
  'enrolment-not-found': () => ({
    vi: 'Người này không có lượt đăng ký ấy.',
    en: 'This person has no such enrolment.',
  }),
  'enrolment-withdrawn': () => ({
    vi: 'Lượt đăng ký này đã được rút lại; hãy mở lượt đang tính.',
    en: 'This enrolment was withdrawn; open the one that counts.',
  }),
  'attributed-so': () => ({
    vi: 'Lượt đăng ký này đang được ghi nhận đúng như vậy.',
    en: 'The enrolment is owed to just that already.',
  }),
};
