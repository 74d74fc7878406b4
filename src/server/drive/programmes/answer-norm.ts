import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addNormAnswer } from '../data/programme-answers.ts';
import { listedProgrammes, lockProgramme } from '../data/programme-records.ts';
import { askedNorms } from './question-norms.ts';
import { type ReportProblem, reportProblem } from './report-problem.ts';

export interface GivenNormAnswer {
  id: Uuid;
  code: string;
  goalId: Uuid;
  senderCode: string;
  answer: string | null;
}

/** Answers why the reports of one’s own organisation are below a norm. It stops nobody, and holds as long as the figures are the same. */
export function answerNorm(
  desk: Desk,
  { id, code, goalId, senderCode, answer }: GivenNormAnswer,
): Promise<Result<'recorded' | 'unchanged', ReportProblem[]>> {
  return desk.write('programme.answer', async (tx): Promise<Result<'recorded' | 'unchanged', ReportProblem[]>> => {
    const { organisation, name, ownName } = desk.actor;
    await lockProgramme(tx, code);
    const [programme] = await listedProgrammes(tx, { signer: organisation ?? '', code });
    if (!programme) return err([reportProblem('not-signed', { code }, 'code')]);
    if (senderCode !== organisation) return err([reportProblem('others-report', {})]);
    if (answer === null) return err([reportProblem('answer-missing', {}, 'answer')]);
    const asked = (await askedNorms(tx, code)).find((each) => each.goalId === goalId && each.senderCode === senderCode);
    if (!asked) return err([reportProblem('nothing-asked', {})]);
    const { reported, expected } = asked;
    const said = { goalId, senderCode, reported, expected, answer, by: name };
    const isNew = await addNormAnswer(tx, { ...said, id, code, byName: ownName ?? name });
    if (!isNew) return ok('unchanged');
    tx.audit({ programme: code, target: goalId, organisation: senderCode, reported, expected }, answer);
    return ok('recorded');
  });
}
