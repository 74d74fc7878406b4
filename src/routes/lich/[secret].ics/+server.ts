import { FEED_WORDS } from '#server/accounts/entrance/feed-problem.ts';
import { readFeed } from '#server/accounts/entrance/read-feed.ts';
import { openDesk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { operationProblem } from '#server/desk/operation-problem.ts';
import { activityFeed } from '#server/drive/operations.ts';
import { problemResponse } from '#server/web/problems.ts';
import { calendarFile } from '#ui/office/activities/calendar-file.ts';
import { VIEW_TEXTS } from '#ui/office/activities/view-texts.ts';
import { doorOf } from '../../door.ts';
import { fileResponse } from '../../list-file.ts';
import { placeAtOffice } from '../../open-office-desk.ts';
import type { RequestHandler } from './$types.js';

/** After how many seconds a calendar comes again, where it asks. */
const AGAIN = 3600;

/** A calendar comes again where the database is away; all else, as that its office sees no activities any more, is nobody's business. */
const isAway = ({ kind }: { kind: string }): boolean => kind === 'database-away';

/** The activities of an office, for calendars that fetch them by a secret address: it stands for a session, and says nothing where it does not. */
export const GET: RequestHandler = async (event) => {
  const { lang } = event.locals.settings;
  const refused = (problems: Parameters<typeof problemResponse>[1]) =>
    problemResponse({ words: FEED_WORDS }, problems, lang);
  if (event.locals.isUnavailable) return refused([operationProblem('database-away', {})]);
  const door = doorOf(event);
  const reader = await readFeed(door, event.params.secret ?? '');
  if (!reader.ok) return refused([reader.error]);
  const desk = openDesk(door.db, placeAtOffice(event, reader.value));
  const now = new Date();
  const answer = await perform(activityFeed, {}, { desk, actor: desk.actor, now });
  if (!answer.ok) return refused([answer.error.find(isAway) ?? operationProblem('not-found', {})]);
  const said = { name: VIEW_TEXTS[lang].activities, origin: event.url.origin, now, lang, again: AGAIN };
  return fileResponse(calendarFile(answer.value, said), 'lich.ics', 'text/calendar; charset=utf-8');
};
