import type { RequestEvent } from '@sveltejs/kit';
import { err, ok, type Result } from '#base/result.ts';
import { operationProblem } from '#server/desk/operation-problem.ts';
import { planReachStages } from '#server/figures/operations.ts';
import { problemResponse } from '#server/web/problems.ts';
import { STAGE_TEXTS } from '#ui/office/plans/stage-texts.ts';
import { stageFileRow } from '#ui/office/plans/stage-words.ts';
import { inParts, type ListFile } from '../../../../../../list-file.ts';
import { askForProgram } from '../../../../../../program.ts';
import { atOffice, placeOf } from '../../../../../office.ts';
import { stagesOfAddress } from './stages-of-address.ts';

/** The months or weeks of a target, on their way into a file; or why it is refused. */
export async function stagesFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const locals = atOffice(event.locals);
  const { lang } = event.locals.settings;
  const missing = () => err(problemResponse(planReachStages, [operationProblem('not-found', {})], lang));
  const asked = stagesOfAddress(event.params, event.url.searchParams);
  if (!asked) return missing();
  const answer = await askForProgram({ ...event, locals }, planReachStages, {
    ...asked,
    on: (await placeOf(locals)).day,
  });
  if (!answer.ok) return answer;
  if (!answer.value) return missing();
  return ok({
    name: 'chi-tieu-theo-thoi-gian',
    heads: STAGE_TEXTS[lang].fileHeads,
    parts: inParts(answer.value.stages, (stage) => stageFileRow(stage, lang)),
  });
}
