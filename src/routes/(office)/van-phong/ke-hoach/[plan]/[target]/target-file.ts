import type { RequestEvent } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { operationProblem } from '#server/desk/operation-problem.ts';
import { planRead } from '#server/drive/operations.ts';
import { problemResponse } from '#server/web/problems.ts';
import { gridRows } from '#ui/office/plans/grid-rows.ts';
import { GRID_TEXTS } from '#ui/office/plans/grid-texts.ts';
import { gridFileRow } from '#ui/office/plans/plan-rows.ts';
import { inParts, type ListFile } from '../../../../../list-file.ts';
import { askForProgram } from '../../../../../program.ts';
import { atOffice } from '../../../../office.ts';
import { askedVersion } from '../asked-version.ts';

/** What each unit has of a target, all of it, on its way into a file; or why it is refused. */
export async function targetFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals, params, url } = event;
  const { lang } = locals.settings;
  const plan = params.plan ?? '';
  const missing = () => err(problemResponse(planRead, [operationProblem('not-found', {})], lang));
  if (!isUuid(plan)) return missing();
  const asked = { id: uuid(plan), version: askedVersion(url.searchParams) };
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, planRead, asked);
  if (!answer.ok) return answer;
  const { plan: found, areas, organisations } = answer.value;
  const goal = found.goals.find(({ id }) => id === params.target);
  if (!goal) return missing();
  return ok({
    name: 'phan-bo-chi-tieu',
    heads: GRID_TEXTS[lang].fileHeads,
    parts: inParts(gridRows(goal, areas, organisations), (row) => gridFileRow(row, goal, lang)),
  });
}
