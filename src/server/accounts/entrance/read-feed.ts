import type { Account, Membership } from '#access/membership.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type OperationProblem, operationProblem } from '#server/desk/operation-problem.ts';
import { shownFeed } from '../data/calendar-feeds.ts';
import { slowDown } from '../slow-down.ts';
import type { Door } from './door.ts';
import { type FeedProblem, feedProblem } from './feed-problem.ts';

/** A calendar that fetches the activities of somebody's office. */
export interface FeedReader {
  account: Account;
  membership: Membership;
}

/** As it is made: whatever else stands in an address asks the database nothing. */
const IS_SECRET = /^[\w-]{43}$/;

/**
 * Whose calendar it is that asks, and of which office as that stands now. Whether an address never was, was taken back, or its office is
 * over: nothing is found there, without a word about why. A secret cannot be guessed; only one that holds is counted.
 */
export async function readFeed(
  { db, isDemonstration }: Pick<Door, 'db' | 'isDemonstration'>,
  secret: string,
): Promise<Result<FeedReader, FeedProblem | OperationProblem>> {
  const feed = IS_SECRET.test(secret) ? await shownFeed(db.accounts, secret) : null;
  if (!feed?.office || (feed.forDemonstration && !isDemonstration)) return err(operationProblem('not-found', {}));
  const minutes = await slowDown(db, feed.id, 'feed').take();
  if (minutes !== null) return err(feedProblem('feed-read-too-often', {}));
  return ok({ account: feed.account, membership: feed.office });
}
