import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { day } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import type { Database } from '#server/database/connect.ts';
import type { HandedProgramme } from '#server/drive/programmes/record-programme.ts';
import { recordProgramme } from '#server/drive/programmes/record-programme.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN } from '../support/register.ts';

export const SI_OFFICE = 'BHXH-06';

/** What the SI office and the post office signed on 29 April 2020 for two years. */
export const programmeTerms = (given: Partial<HandedProgramme> = {}): HandedProgramme => ({
  ...{ id: uuid(randomUUID()), code: 'CT-BD-2020', seen: null, title: 'Phát triển người tham gia với Bưu điện' },
  ...{ hostCode: SI_OFFICE, hostDocumentNo: '1731/KHLT-BHXH', hostDocumentDay: day('2020-04-29') },
  ...{ partnerCode: POST_OFFICE, partnerDocumentNo: '88/BĐ', partnerDocumentDay: day('2020-04-28') },
  ...{ from: day('2020-05-01'), to: day('2022-04-30'), signedOn: day('2020-04-29'), endedOn: null, reason: null },
  promises: [
    { indicator: 'activities', value: 4, dueOn: day('2020-12-31') },
    { indicator: 'enrolments-vsi', value: 30, dueOn: day('2020-12-31') },
  ],
  ...given,
});

/** Records that programme, and answers its code. */
export async function addProgramme(db: Database): Promise<string> {
  await addOrganisations(db, BAC_KAN, [SI_OFFICE, POST_OFFICE]);
  const recorded = await recordProgramme(deskIn(db, 'planner'), programmeTerms(), new Date());
  return recorded.ok ? recorded.value.code : assert.fail(JSON.stringify(recorded.error));
}
