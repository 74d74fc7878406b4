import type { OwnToken } from '#access/tokens.ts';
import type { Desk } from '#server/desk/desk.ts';
import { ownTokens } from './data/tokens.ts';

/** The tokens of whoever asks, in this register. */
export const listTokens = (desk: Desk): Promise<OwnToken[]> =>
  desk.readAccounts((tx) => ownTokens(tx, desk.actor.name));
