import type { OwnFeed } from '#access/calendar-feed.ts';
import type { Desk } from '#server/desk/desk.ts';
import { ownFeeds } from '../data/calendar-feeds.ts';

/** The secret addresses of whoever asks, in this register. */
export const listFeeds = (desk: Desk): Promise<OwnFeed[]> => desk.readAccounts((tx) => ownFeeds(tx, desk.actor.name));
