import type { RequestEvent } from '@sveltejs/kit';
import { err, ok, type Result } from '#base/result.ts';
import { operationProblem } from '#server/desk/operation-problem.ts';
import { activityExportAttendants } from '#server/drive/operations.ts';
import { problemResponse } from '#server/web/problems.ts';
import { formatTyped } from '#ui/format.ts';
import { ACTIVITY_TEXTS } from '#ui/office/activities/activity-texts.ts';
import { ATTENDANT_FILE_TEXTS } from '#ui/office/activities/attending/attendant-file-texts.ts';
import { ATTENDANT_TEXTS } from '#ui/office/activities/attending/attendant-texts.ts';
import { inParts, type ListFile } from '../../../../../list-file.ts';
import { askForProgram } from '../../../../../program.ts';
import { atOffice, placeOf } from '../../../../office.ts';

/** Who was invited to an activity or there, on their way into a file that can be handed in again. */
export async function attendantsFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { lang } = event.locals.settings;
  const code = event.params.activity ?? '';
  if (!/^[^\s|]{1,100}$/.test(code)) {
    return err(problemResponse(activityExportAttendants, [operationProblem('not-found', {})], lang));
  }
  const { day } = await placeOf(event.locals);
  const asked = { code, on: day };
  const answer = await askForProgram({ ...event, locals: atOffice(event.locals) }, activityExportAttendants, asked);
  if (!answer.ok) return answer;
  const [words, schemes] = [ATTENDANT_TEXTS[lang], ACTIVITY_TEXTS[lang].schemes];
  return ok({
    name: `nguoi-du-${code}`,
    heads: ATTENDANT_FILE_TEXTS[lang].heads,
    parts: inParts(answer.value, ({ person, state, enrolled }) => [
      ...[person.name, person.siCode ?? '', person.birthDate ? formatTyped(person.birthDate) : '', words.states[state]],
      enrolled.map((scheme) => schemes[scheme]).join(', '),
    ]),
  });
}
