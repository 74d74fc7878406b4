import { reachOf } from '#access/permissions.ts';
import { OFFICE_ROLES } from '#access/roles.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addFeed } from '../data/calendar-feeds.ts';
import { type FeedProblem, feedProblem } from '../entrance/feed-problem.ts';

/** An address that somebody wants for a calendar of theirs. */
export interface WantedFeed {
  id: string;
  /** The office whose activities it shows: the one in which its owner works now. */
  office: string;
  name: string;
}

const MOST_OF_NAME = 100;

/** Makes a secret address for calendars, and answers the secret in it: it is told this once. */
export async function makeFeed(
  desk: Desk,
  { id, office, name }: WantedFeed,
): Promise<Result<{ secret: string }, readonly FeedProblem[]>> {
  const problems = check(desk, name);
  if (problems.length > 0) return err(problems);
  const role = OFFICE_ROLES.find((each) => each === desk.actor.role);
  if (!role) return err([feedProblem('feed-not-made', {})]);
  return desk.writeAccounts('feed.make', async (tx) => {
    const made = { id, accountId: desk.actor.name, officeId: office, role, name: name.trim() };
    const secret = await addFeed(tx, made);
    if (secret === null) return err([feedProblem('feed-not-made', {})]);
    tx.audit({ feed: id, office });
    return ok({ secret });
  });
}

/** Everything that does not do, at once. */
function check({ actor }: Desk, name: string): FeedProblem[] {
  const problems: FeedProblem[] = [];
  if (reachOf(actor.role, 'activity.read') === null) problems.push(feedProblem('feed-beyond-role', {}));
  if (name.trim() === '') problems.push(feedProblem('feed-name-missing', {}, 'name'));
  if (name.length > MOST_OF_NAME) problems.push(feedProblem('feed-name-too-long', { most: MOST_OF_NAME }, 'name'));
  return problems;
}
