import { daysOfPlan } from '#base/periods.ts';
import { type GivenReason, lastAnswer } from '#drive/last-answer.ts';
import {
  baseOf,
  NORM_KINDS,
  type NormAnswer,
  type NormQuestion,
  normQuestions,
  type PlannedNorm,
} from '#drive/programmes/norms.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { officesOver } from '../data/organisations.ts';
import { goalsOfPlans } from '../data/plan-goals.ts';
import { planRows } from '../data/plans.ts';
import { normAnswersOf } from '../data/programme-answers.ts';
import { listedProgrammes } from '../data/programme-records.ts';
import { reportsOf } from '../data/programme-reports.ts';
import { signerOf } from './signer-of.ts';

/** A question about reports beside the answer that still holds; null where it waits for one. */
export type AskedNorm = NormQuestion & { answer: GivenReason | null };

/** What is asked about the reports of a programme; null where there is no such programme. */
export function questionNorms(desk: Desk, code: string): Promise<AskedNorm[] | null> {
  return desk.countLines(async (tx) => {
    const [programme] = await listedProgrammes(tx, { signer: signerOf(desk), code });
    return programme ? askedNorms(tx, code) : null;
  });
}

/** The questions of a programme in a transaction that goes on with them. */
export async function askedNorms(tx: Transaction, code: string): Promise<AskedNorm[]> {
  const reports = await reportsOf(tx, code);
  const senders = [...new Set(reports.map(({ senderCode }) => senderCode))];
  const questions = normQuestions(reports, await approvedNorms(tx, senders));
  const answers = await normAnswersOf(tx, code);
  return questions.map((question) => ({ ...question, answer: answerTo(question, answers) }));
}

/** It holds as long as as many are reported, and as many expected. */
const answerTo = ({ goalId, senderCode, reported, expected }: NormQuestion, answers: readonly NormAnswer[]) =>
  lastAnswer(
    answers,
    (each) => each.goalId === goalId && each.senderCode === senderCode,
    (last) => last.reported === reported && last.expected === expected,
  );

/** The norms of the newest approved version of each plan, with the base offices of those who reported. */
async function approvedNorms(tx: Transaction, senders: readonly string[]): Promise<PlannedNorm[]> {
  const plans = await planRows(tx, null);
  const ids = plans.map(({ id }) => id);
  const goals = (await goalsOfPlans(tx, ids, NORM_KINDS)).filter((goal) => baseOf(goal) !== undefined);
  const begin = plans.flatMap(({ period }) => daysOfPlan(period)?.from ?? []);
  const offices = await officesOver(tx, senders, [...new Set(begin)]);
  return plans.flatMap(({ id, owner, period, versions }) => {
    const approved = versions.findLast(({ state }) => state === 'approved');
    const days = daysOfPlan(period);
    if (!approved || !days) return [];
    const { version, documentNo } = approved;
    const own = goals.filter((goal) => goal.planId === id && goal.version === version);
    return own.map((goal) => ({ goal, owner, documentNo, ...days, offices: offices.get(days.from) ?? new Map() }));
  });
}
