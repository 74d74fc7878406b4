import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import { lockRecordsOf, type RecordsOfPerson } from './data/person-links.ts';

/** People for whom nobody else posts, each with all their records, by the id that was asked for. */
export type LockedPeople = ReadonlyMap<Uuid, RecordsOfPerson>;

/** Keeps everybody else from posting for some people until the transaction ends: what is read of them now still holds when it posts. */
export const lockPeople = async (tx: Transaction, personIds: readonly Uuid[]): Promise<LockedPeople> =>
  new Map((await lockRecordsOf(tx, personIds)).map(({ askedId, ...records }) => [askedId, records]));
