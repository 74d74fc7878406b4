import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import type { Database } from '#server/database/connect.ts';
import { recordActivity } from '#server/drive/activities/record-activity.ts';
import { reportActivity } from '#server/drive/activities/reporting/report-activity.ts';
import { twoCommunes } from '../support/office.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN } from '../support/register.ts';

/** Records a conference of May 2020, and answers its code. */
export async function addActivity(db: Database): Promise<string> {
  const [here] = await db.asOwner((tx) => twoCommunes(tx));
  const desk = deskIn(db, 'officer');
  const commune = (await desk.read((tx) => areaTree(tx))).area(here).name;
  const said = { kind: 'conference', heldOn: day('2020-05-20'), commune, title: 'Hội nghị thôn Nà Mày' } as const;
  const counts = { invited: 50, goal: 10, attendance: 42 };
  await addOrganisations(db, BAC_KAN, [POST_OFFICE]);
  const unsaid = {
    audience: null,
    campaignCode: null,
    programmeCode: null,
    partners: [POST_OFFICE],
    startsAt: '08:00',
  };
  const people = {
    village: 'Nà Mày',
    place: 'Nhà văn hoá',
    speaker: 'Bà Hoà',
    inCharge: null,
    materials: null,
    organisers: null,
  };
  const recorded = await recordActivity(
    desk,
    { id: uuid(randomUUID()), code: null, seen: null, ...said, ...counts, ...unsaid, ...people, reason: null },
    new Date(),
  );
  return recorded.ok ? recorded.value.code : assert.fail(JSON.stringify(recorded.error));
}

/** Reports a conference of the post office of that month, which waits, and answers the id of the report. */
export async function addReportedActivity(db: Database): Promise<Uuid> {
  const [here] = await db.asOwner((tx) => twoCommunes(tx));
  await addOrganisations(db, BAC_KAN, [POST_OFFICE]);
  const desk = deskIn(db, 'partner');
  const id = uuid(randomUUID());
  const commune = (await desk.read((tx) => areaTree(tx))).area(here).name;
  const said = { kind: 'conference', heldOn: day('2020-05-21'), commune, title: 'Hội nghị bưu điện' } as const;
  const counts = { invited: 40, goal: null, attendance: 35, startsAt: '14:00' };
  const unsaid = { audience: null, campaignCode: null, programmeCode: null, partners: [] };
  const people = { village: null, place: 'Bưu cục', speaker: null, inCharge: null, materials: null, organisers: null };
  const sent = await reportActivity(desk, { id, ...said, ...counts, ...unsaid, ...people }, new Date());
  return sent.ok ? id : assert.fail(JSON.stringify(sent.error));
}
