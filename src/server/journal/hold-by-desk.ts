import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import { writeDeskRecords } from './data/desk-records.ts';

/** From these enrolments or contributions of the open recording on, whoever records them for an organisation holds their people. */
export const holdByDesk = (tx: Transaction, factIds: readonly Uuid[]): Promise<void> => writeDeskRecords(tx, factIds);
