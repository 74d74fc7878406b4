import type { Day } from '#base/dates.ts';
import type { ProblemWords } from '#base/problem.ts';
import { formatDay } from '#base/vietnamese.ts';
import type { Bilingual } from '#base/words.ts';
import type { WithdrawnKind } from '#coverage/facts.ts';

/** Why a row that withdraws a fact is not taken; the sentence is complete. */
export interface WithdrawalProblems {
  'fact-not-named': { of: WithdrawnKind };
  'fact-not-found': object;
  'fact-of-another-kind': { kind: WithdrawnKind | 'contribution' };
  'fact-of-another-person': object;
  'fact-of-several': { ids: readonly string[] };
  'withdrawn-already': { on: Day };
  'recorded-before-fact': object;
}

const both = (vi: string, en: string): Bilingual => ({ vi, en });

const NAMED: Record<WithdrawnKind, Bilingual> = {
  ending: both('người và ngày dừng', 'the person and the day of the ending'),
  move: both('người và ngày chuyển', 'the person and the day of the move'),
  enrolment: both('người và ngày đăng ký', 'the person and the day of the enrolment'),
  activity: both('mã hoạt động', 'the code of the activity'),
  observation: both('dãy số liệu, địa bàn và ngày', 'series, area and day'),
};

const KINDS: Record<WithdrawnKind | 'contribution', Bilingual> = {
  ending: both('một lần dừng tham gia (ending)', 'an ending'),
  move: both('một lần chuyển nơi cư trú (move)', 'a move'),
  enrolment: both('một lần đăng ký (enrolment)', 'an enrolment'),
  activity: both('một hoạt động (activity)', 'an activity'),
  observation: both('một số liệu (observation)', 'an observation'),
  contribution: both(
    'một khoản đóng: huỷ bằng tệp contributions có dòng reverses',
    'a contribution: take it back by a row of contributions that reverses it',
  ),
};

export const WITHDRAWAL_WORDS: ProblemWords<WithdrawalProblems> = {
  'fact-not-named': ({ of }) =>
    both(
      `Chưa nói rõ rút lại sự việc nào: cần fact_id, hoặc ${NAMED[of].vi}.`,
      `It does not say which fact is withdrawn: fact_id is needed, or ${NAMED[of].en}.`,
    ),
  'fact-not-found': () => both('Sổ không có sự việc này.', 'The register has no such fact.'),
  'fact-of-another-kind': ({ kind }) => both(`Sự việc này là ${KINDS[kind].vi}.`, `The fact is ${KINDS[kind].en}.`),
  'fact-of-another-person': () => both('Sự việc này là của người khác.', 'The fact is about another person.'),
  'fact-of-several': ({ ids }) =>
    both(
      `Sổ có nhiều sự việc như vậy: hãy ghi fact_id, là một trong ${ids.join(', ')}.`,
      `The register has several such facts: write fact_id, one of ${ids.join(', ')}.`,
    ),
  'withdrawn-already': ({ on }) =>
    both(
      `Sự việc này đã được rút lại ngày ${formatDay(on)}, với lý do khác.`,
      `The fact was withdrawn already, on ${on}, for another reason.`,
    ),
  'recorded-before-fact': () =>
    both('recorded_at sớm hơn lúc sự việc được ghi.', 'recorded_at is before the fact itself was recorded.'),
};
