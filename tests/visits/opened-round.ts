import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { day, dayInVietNam } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import type { Database } from '#server/database/connect.ts';
import { type Desk, openDesk } from '#server/desk/desk.ts';
import { addHouseholds } from '#server/drive/visits/add-households.ts';
import { openRound } from '#server/drive/visits/open-round.ts';
import { twoCommunes } from '../support/office.ts';
import { addOfficer, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN } from '../support/register.ts';

/** Somebody of the post office, or of the SI office, with an account, as whoever is in charge of rounds is. */
async function visitor(db: Database, role: 'officer' | 'collector'): Promise<{ desk: Desk; id: string }> {
  const { accountId } = await addOfficer(db, role, { name: 'Nông Văn Đi' });
  const actor = {
    ...({ kind: 'person', name: accountId, ownName: 'Nông Văn Đi', role } as const),
    organisation: role === 'officer' ? null : POST_OFFICE,
    provedAt: new Date(),
  };
  return { id: accountId, desk: openDesk(db, { provinceId: BAC_KAN, actor, areas: null }) };
}

/** Opens a round in the village Nà Mày of the first commune with these households, and answers its id. */
export async function addOpenedRound(
  db: Database,
  { personIds = [], role = 'collector' }: { personIds?: readonly Uuid[]; role?: 'officer' | 'collector' } = {},
): Promise<Uuid> {
  const { desk, id: inCharge } = await visitor(db, role);
  const [here] = await db.asOwner((tx) => twoCommunes(tx));
  const commune = (await desk.read((tx) => areaTree(tx))).area(here).name;
  const id = uuid(randomUUID());
  const days = { from: day('2020-05-20'), until: day('2020-05-31') };
  const given = { id, commune, village: 'Nà Mày', ...days, activityCode: null, inCharge };
  const opened = await openRound(desk, given, dayInVietNam(new Date()));
  assert.ok(opened.ok, JSON.stringify(opened));
  const added = await addHouseholds(desk, {
    id: uuid(randomUUID()),
    roundId: id,
    personIds,
    labels: ['Nhà ông Ba, cạnh đình'],
  });
  assert.ok(added.ok, JSON.stringify(added));
  return id;
}
