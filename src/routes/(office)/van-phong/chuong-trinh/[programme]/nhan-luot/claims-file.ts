import type { RequestEvent } from '@sveltejs/kit';
import { err, ok, type Result } from '#base/result.ts';
import { operationProblem } from '#server/desk/operation-problem.ts';
import { programmeClaims } from '#server/drive/operations.ts';
import { problemResponse } from '#server/web/problems.ts';
import { claimFileRow, claimHeads } from '#ui/office/programmes/claiming/claim-words.ts';
import { inParts, type ListFile } from '../../../../../list-file.ts';
import { askForProgram } from '../../../../../program.ts';
import { atOffice } from '../../../../office.ts';

/** What each signer claims of each enrolment by its last claim, on its way into a file that can be handed in again. */
export async function claimsFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { lang } = event.locals.settings;
  const code = event.params.programme ?? '';
  if (!/^[^\s|]{1,100}$/.test(code)) {
    return err(problemResponse(programmeClaims, [operationProblem('not-found', {})], lang));
  }
  const answer = await askForProgram({ ...event, locals: atOffice(event.locals) }, programmeClaims, { code });
  if (!answer.ok) return answer;
  const last = answer.value.claims.filter(({ isLast }) => isLast);
  return ok({
    name: `nhan-luot-${code}`,
    heads: claimHeads(lang),
    parts: inParts(last, (each) => claimFileRow(each, lang)),
  });
}
