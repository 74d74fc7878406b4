import type { RequestEvent } from '@sveltejs/kit';
import { err, ok, type Result } from '#base/result.ts';
import type { Activity } from '#drive/activity.ts';
import { activityList } from '#server/drive/operations.ts';
import { activityHeads, activityRow } from '#ui/office/activities/activity-words.ts';
import { inParts, type ListFile } from '../../../list-file.ts';
import { askForProgram, unreadForProgram } from '../../../program.ts';
import { atOffice, placeOf } from '../../office.ts';
import { soughtActivities } from './sought-activities.ts';

/** The activities of an address, all of them, with the name of a file of them; or why it is refused. */
export async function foundActivities(
  event: RequestEvent,
): Promise<Result<{ activities: Activity[]; name: string }, Response>> {
  const { locals, url } = event;
  const { day } = await placeOf(locals);
  const { problems, sought } = soughtActivities(url.searchParams, day);
  if (!sought) return err(unreadForProgram(event, problems));
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, activityList, { ...sought, page: null });
  if (!answer.ok) return answer;
  return ok({ activities: answer.value.activities, name: `hoat-dong-${sought.from}-${sought.to}` });
}

/** The same on their way into a file. */
export async function activitiesFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const found = await foundActivities(event);
  if (!found.ok) return found;
  const { lang } = event.locals.settings;
  const { activities, name } = found.value;
  return ok({ name, heads: activityHeads(lang), parts: inParts(activities, (each) => activityRow(each, lang)) });
}
