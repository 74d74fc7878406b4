import { error, type RequestEvent } from '@sveltejs/kit';
import { isUuid } from '#base/ids.ts';
import { ok, type Result } from '#base/result.ts';
import type { Paper } from '#register/money/paper.ts';
import { type RemunerationPaper, remunerationPaper } from '#register/money/remuneration-papers.ts';
import { remunerationRead } from '#server/remuneration/operations.ts';
import { askForProgram } from '../../../../program.ts';
import { atOffice } from '../../../office.ts';

/** A paper of a closed period; or why it is refused. */
export async function paperOfPeriod(
  event: RequestEvent<{ remuneration: string }>,
  paper: RemunerationPaper,
): Promise<Result<Paper, Response>> {
  const { locals, params } = event;
  const id = isUuid(params.remuneration) ? params.remuneration : error(404);
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, remunerationRead, { id });
  return answer.ok ? ok(remunerationPaper(paper, answer.value)) : answer;
}
