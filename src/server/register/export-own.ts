import type { PersonsReader } from '#access/audit.ts';
import type { Uuid } from '#base/ids.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { readersOfPerson } from '#server/audit/read-readers.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type DriveHeld, driveHeld } from './data/drive-held.ts';
import { correctedNumbersOf, firstNumbersOf, NO_NUMBERS, type PersonNumbers } from './data/person-numbers.ts';
import { type PersonRecord, personRecord } from './data/person-records.ts';
import { type RenewalsHeld, renewalsHeld } from './data/renewals-held.ts';

/** Everything that the register holds about one person, for themselves: nothing about others of the household. */
export interface PersonsOwnData extends Omit<PersonRecord, 'first' | 'household' | 'corrections' | 'moves'> {
  /** What the file is; the number changes with its form. */
  format: 'baophu/person/1';
  madeAt: string;
  id: Uuid;
  firstRecorded: Omit<PersonRecord['first'], 'areaId'> & PersonNumbers & { commune: string | null };
  corrections: (Omit<PersonRecord['corrections'][number], 'areaId'> & PersonNumbers & { commune: string | null })[];
  moves: (Omit<PersonRecord['moves'][number], 'areaId'> & { commune: string | null })[];
  renewals: RenewalsHeld;
  drive: DriveHeld;
  seenBy: PersonsReader[];
}

/** The data about a person, whole; null where nobody of that id is in scope. That it was given out is in the audit. */
export function exportOwn(desk: Desk, personId: Uuid, now: Date): Promise<PersonsOwnData | null> {
  return desk.write('person.export-own', async (tx) => {
    const record = await personRecord(tx, personId);
    if (!record) return null;
    tx.audit({ person: personId });
    const tree = await areaTree(tx);
    const inWords = <Row extends { areaId: number | null }>({ areaId, ...row }: Row) => ({
      ...row,
      commune: areaId === null ? null : tree.area(areaId).name,
    });
    const numbers = new Map(
      (await correctedNumbersOf(tx, personId)).map(({ correctionId, ...each }) => [correctionId, each]),
    );
    const { first, household: _, corrections, moves, ...facts } = record;
    return {
      format: 'baophu/person/1',
      madeAt: now.toISOString(),
      id: personId,
      firstRecorded: { ...inWords(first), ...((await firstNumbersOf(tx, personId)) ?? NO_NUMBERS) },
      corrections: corrections.map((each) => ({ ...inWords(each), ...(numbers.get(each.id) ?? NO_NUMBERS) })),
      ...facts,
      moves: moves.map(inWords),
      renewals: await renewalsHeld(tx, personId),
      drive: await driveHeld(tx, personId),
      seenBy: (await readersOfPerson(tx, personId)) ?? [],
    };
  });
}
