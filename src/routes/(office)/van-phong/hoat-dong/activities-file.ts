import type { RequestEvent } from '@sveltejs/kit';
import { err, ok, type Result } from '#base/result.ts';
import { activityList } from '#server/drive/operations.ts';
import { activityHeads, activityRow } from '#ui/office/activities/activity-words.ts';
import { inParts, type ListFile } from '../../../list-file.ts';
import { askForProgram, unreadForProgram } from '../../../program.ts';
import { atOffice, placeOf } from '../../office.ts';
import { soughtActivities } from './sought-activities.ts';

/** The activities of an address, all of them, on their way into a file; or why it is refused. */
export async function activitiesFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals, url } = event;
  const { day } = await placeOf(locals);
  const { problems, sought } = soughtActivities(url.searchParams, day);
  if (!sought) return err(unreadForProgram(event, problems));
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, activityList, { ...sought, page: null });
  if (!answer.ok) return answer;
  const { lang } = locals.settings;
  return ok({
    name: `hoat-dong-${sought.from}-${sought.to}`,
    heads: activityHeads(lang),
    parts: inParts(answer.value.activities, (each) => activityRow(each, lang)),
  });
}
