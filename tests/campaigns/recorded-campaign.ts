import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { day } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import type { Database } from '#server/database/connect.ts';
import { recordCampaign } from '#server/drive/campaigns/record-campaign.ts';
import { deskIn } from '../support/officers.ts';

/** Records a campaign of May 2020 in the whole province, and answers its code. */
export async function addCampaign(db: Database): Promise<string> {
  const terms = { title: 'Cao điểm tháng 5', from: day('2020-05-01'), to: day('2020-05-31'), goal: 200 };
  const given = { id: uuid(randomUUID()), code: 'CAO-DIEM-2020-05', seen: null, reason: null };
  const recorded = await recordCampaign(
    deskIn(db, 'planner'),
    { ...given, ...terms, inCharge: 'Bà Hoà', communes: [] },
    new Date(),
  );
  return recorded.ok ? recorded.value.code : assert.fail(JSON.stringify(recorded.error));
}
