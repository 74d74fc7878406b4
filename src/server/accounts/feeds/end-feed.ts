import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { endFeedOf } from '../data/calendar-feeds.ts';
import { type FeedProblem, feedProblem } from '../entrance/feed-problem.ts';

/** Takes one of one's own secret addresses back: from then on nothing is found there. */
export const endFeed = (desk: Desk, id: string): Promise<Result<null, readonly FeedProblem[]>> =>
  desk.writeAccounts('feed.end', async (tx) => {
    if (!(await endFeedOf(tx, { id, accountId: desk.actor.name }))) return err([feedProblem('no-such-feed', {})]);
    tx.audit({ feed: id });
    return ok(null);
  });
