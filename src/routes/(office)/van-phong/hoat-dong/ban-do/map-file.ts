import type { RequestEvent } from '@sveltejs/kit';
import { err, ok, type Result } from '#base/result.ts';
import { activityMap } from '#server/drive/operations.ts';
import { communeHeads, communeRow } from '#ui/office/activities/activity-words.ts';
import { inParts, type ListFile } from '../../../../list-file.ts';
import { askForProgram, unreadForProgram } from '../../../../program.ts';
import { atOffice, placeOf } from '../../../office.ts';
import { soughtActivities } from '../sought-activities.ts';

/** What the activities of an address come to in each commune of today that had any, on its way into a file; or why it is refused. */
export async function mapFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals, url } = event;
  const { day } = await placeOf(locals);
  const { problems, sought } = soughtActivities(url.searchParams, day);
  if (!sought) return err(unreadForProgram(event, problems));
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, activityMap, sought);
  if (!answer.ok) return answer;
  const held = answer.value.filter(({ total }) => total > 0);
  return ok({
    name: `ban-do-${sought.from}-${sought.to}`,
    heads: communeHeads(locals.settings.lang),
    parts: inParts(held, communeRow),
  });
}
