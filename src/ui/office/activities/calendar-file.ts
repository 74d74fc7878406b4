import ical from 'ical-generator';
import type { Language } from '#base/words.ts';
import type { Activity } from '#drive/activity.ts';
import { activityAddress } from '../../addresses.ts';
import { ACTIVITY_TEXTS } from './activity-texts.ts';
import { activityName } from './activity-words.ts';

/** Under what a calendar knows an activity: whatever is corrected later takes the place of what it has. */
const idOf = (code: string): string => `hoat-dong-${code}@baophu`;

/** Vietnamese time has no summer time; how long an activity takes nobody says, so that no end is made up. */
const beginningOf = ({ heldOn, startsAt }: Activity): Date => new Date(`${heldOn}T${startsAt ?? '00:00'}:00+07:00`);

interface CalendarOptions {
  name: string;
  origin: string;
  now: Date;
  lang: Language;
  /** After how many seconds a calendar that fetches by itself comes again; null for a file. */
  again?: number | null;
}

/** Activities as a file that calendars open: RFC 5545. */
export function calendarFile(
  activities: readonly Activity[],
  { name, origin, now, lang, again = null }: CalendarOptions,
): string {
  const t = ACTIVITY_TEXTS[lang];
  const calendar = ical({
    name,
    prodId: { company: 'Baophu', product: 'hoat-dong', language: lang.toUpperCase() },
    ttl: again,
  });
  for (const activity of activities) {
    const { startsAt, heldOn, speaker, inCharge, code, place, village, area } = activity;
    const said = [
      t.kinds[activity.kind],
      speaker && `${t.speaker}: ${speaker}`,
      inCharge && `${t.inCharge}: ${inCharge}`,
      `${t.code}: ${code}`,
    ];
    calendar.createEvent({
      ...{
        id: idOf(code),
        stamp: now,
        summary: activityName(activity, lang),
        description: said.filter(Boolean).join('\n'),
      },
      ...(startsAt === null ? { start: `${heldOn}T00:00:00Z`, allDay: true } : { start: beginningOf(activity) }),
      location: [place, village, area].filter(Boolean).join(', '),
      url: new URL(activityAddress(code), origin).href,
    });
  }
  return calendar.toString();
}
