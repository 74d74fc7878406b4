import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { day } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import type { Database } from '#server/database/connect.ts';
import { recordActivity } from '#server/drive/activities/record-activity.ts';
import { twoCommunes } from '../support/office.ts';
import { deskIn } from '../support/officers.ts';

/** Records a conference of May 2020, and answers its code. */
export async function addActivity(db: Database): Promise<string> {
  const [here] = await db.asOwner((tx) => twoCommunes(tx));
  const desk = deskIn(db, 'officer');
  const commune = (await desk.read((tx) => areaTree(tx))).area(here).name;
  const said = { kind: 'conference', heldOn: day('2020-05-20'), commune, title: 'Hội nghị thôn Nà Mày' } as const;
  const counts = { invited: 50, goal: 10, attendance: 42 };
  const unsaid = { audience: null, campaignCode: null, programmeCode: null, partners: [], startsAt: '08:00' };
  const people = { place: 'Nhà văn hoá', speaker: 'Bà Hoà', inCharge: null };
  const recorded = await recordActivity(
    desk,
    { id: uuid(randomUUID()), code: null, ...said, ...counts, ...unsaid, ...people, reason: null },
    new Date(),
  );
  return recorded.ok ? recorded.value.code : assert.fail(JSON.stringify(recorded.error));
}
