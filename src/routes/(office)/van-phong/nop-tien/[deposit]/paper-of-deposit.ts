import { error, type RequestEvent } from '@sveltejs/kit';
import { isUuid } from '#base/ids.ts';
import { ok, type Result } from '#base/result.ts';
import { depositPaper } from '#register/money/deposit-papers.ts';
import type { Paper } from '#register/money/paper.ts';
import { depositRead } from '#server/deposits/operations.ts';
import { askForProgram } from '../../../../program.ts';
import { atOffice } from '../../../office.ts';

/** The list that goes with a deposit slip; or why it is refused. */
export async function paperOfDeposit(event: RequestEvent<{ deposit: string }>): Promise<Result<Paper, Response>> {
  const { locals, params } = event;
  const id = isUuid(params.deposit) ? params.deposit : error(404);
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, depositRead, { id });
  return answer.ok ? ok(depositPaper(answer.value)) : answer;
}
