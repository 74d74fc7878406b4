import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import { linkOf, type RecordedLink } from './data/person-links.ts';

/** A link as it was recorded; undefined where there is none in scope. */
export const readLink = (tx: Transaction, id: Uuid): Promise<RecordedLink | undefined> => linkOf(tx, id);
