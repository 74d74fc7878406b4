import type { RequestEvent } from '@sveltejs/kit';
import type { Activity } from '#drive/activity.ts';
import { calendarFile } from '#ui/office/activities/calendar-file.ts';
import { VIEW_TEXTS } from '#ui/office/activities/view-texts.ts';
import { fileResponse } from '../../../list-file.ts';

/** Activities as a file for calendars. */
export function icsFile({ url, locals }: RequestEvent, activities: readonly Activity[], name: string): Response {
  const { lang } = locals.settings;
  const said = { name: VIEW_TEXTS[lang].activities, origin: url.origin, now: new Date(), lang };
  return fileResponse(calendarFile(activities, said), `${name}.ics`, 'text/calendar; charset=utf-8');
}
