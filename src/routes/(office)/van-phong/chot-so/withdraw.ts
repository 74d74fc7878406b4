import type { Uuid } from '#base/ids.ts';
import type { Problem } from '#base/problem.ts';
import type { Result } from '#base/result.ts';
import { shownFieldProblems, type Typed } from '#input/form.ts';
import { readWithdrawForm, WITHDRAW_NAMES } from '#input/register/payment-forms.ts';
import type { AnyOperation } from '#server/desk/operation.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { textFieldsOf } from '../../../form-body.ts';
import { atNames, shownProblems } from '../../../shown-problems.ts';

/** The form as it was sent, and what came of it. */
export interface SentWithdrawal {
  typed: Typed;
  problems: readonly ShownProblem[];
  isDone: boolean;
}
export const NOT_SENT: SentWithdrawal = { typed: {}, problems: [], isDone: false };

/** What operations call that which is withdrawn. */
const SUBJECTS = ['accountId', 'repaymentId', 'depositId', 'statementId', 'matchId', 'rateId'] as const;

/** Reads what is to be withdrawn and why, and asks for it. */
export async function sentWithdrawal(
  { locals, request }: { locals: App.Locals; request: Request },
  operation: Pick<AnyOperation, 'words'>,
  ask: (of: Uuid, reason: string) => Promise<Result<unknown, readonly Problem[]>>,
): Promise<SentWithdrawal> {
  const { lang } = locals.settings;
  const fields = await textFieldsOf(request);
  const { typed, problems, value } = readWithdrawForm((name) => fields.get(name));
  if (!value) return { typed, problems: shownFieldProblems(problems, lang), isDone: false };
  const answer = await ask(value.of, value.reason);
  if (answer.ok) return { ...NOT_SENT, isDone: true };
  const at = { ...WITHDRAW_NAMES, ...Object.fromEntries(SUBJECTS.map((name) => [name, WITHDRAW_NAMES.of])) };
  return { typed, problems: atNames(shownProblems(operation, answer.error, lang), at), isDone: false };
}
