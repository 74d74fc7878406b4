import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { ATTENDANT_WORDS, type AttendantProblems } from '#server/drive/activities/attending/attendant-problem.ts';

/** Why a list of those who signed is not read at all. */
export interface AttendantFileProblems extends AttendantProblems {
  'no-attendant-heads': object;
  'no-attendant-rows': object;
  'too-many-attendants': { most: number };
}

export type AttendantFileProblem = ProblemOf<AttendantFileProblems>;
export const attendantFileProblem = problemsOf<AttendantFileProblems>();

export const ATTENDANT_FILE_WORDS: ProblemWords<AttendantFileProblems> = {
  ...ATTENDANT_WORDS,
  'no-attendant-heads': () => ({
    vi: 'Tệp chưa có dòng đầu với «Họ và tên» và một trong «Mã số BHXH», «Số CCCD».',
    en: 'The file has no row of heads with «Full name» and one of «SI code», «Citizen number».',
  }),
  'no-attendant-rows': () => ({ vi: 'Dưới dòng đầu chưa có ai.', en: 'There is nobody below the heads.' }),
  'too-many-attendants': ({ most }) => ({
    vi: `Một tệp nhận nhiều nhất ${most} người: hãy chia thành nhiều tệp.`,
    en: `A file has ${most} people at most: make several of it.`,
  }),
};
