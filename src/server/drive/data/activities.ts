import type { ImportedTable } from '#server/files/imported-table.ts';
import { REVISION, revisionJoin, sameValues } from './revisions.ts';

const VALUES = ['kind', 'held_on', 'area_id', 'title', 'campaign_code', 'programme_code', 'audience', 'attendance'];

/** The partners of one record of an activity, in order. */
const partnersOf = (revision: string): string => `
  coalesce((select array_agg(partner_code order by partner_code collate "C") from activity_partners
             where province_id = $1 and activity_code = line.code and revision = ${revision}), '{}')`;

export const ACTIVITIES: ImportedTable = {
  name: 'activities',
  fact: 'activity',
  key: ['code'],
  columns: [
    { name: 'code', type: 'text', from: 'activity_code' },
    { name: 'kind', type: 'text' },
    { name: 'held_on', type: 'date' },
    { name: 'area_id', type: 'integer', from: 'area_code' },
    { name: 'title', type: 'text' },
    { name: 'campaign_code', type: 'text' },
    { name: 'programme_code', type: 'text' },
    { name: 'audience', type: 'text' },
    { name: 'attendance', type: 'integer' },
    REVISION,
  ],
  besides: [{ name: 'partner_codes', type: 'text[]' }],
  joins: revisionJoin({
    table: 'activities',
    fact: 'activity',
    isOfKey: 'each.code = line.code',
    saysSame: `${sameValues(VALUES)} and ${partnersOf('each.revision')} = line.partner_codes`,
  }),
  refusals: [
    {
      when: `records.is_otherwise and ${partnersOf('records.revision')} <> line.partner_codes`,
      kind: 'another-value',
      facts: { columns: `array['partner_codes']`, of: `'activities'` },
    },
  ],
  posts: false,
  also: `insert into activity_partners (province_id, activity_code, revision, partner_code)
         select $1, taken.code, taken.revision, unnest(partner_codes)
           from taken join checked using (code) where row_no = first_row`,
};
