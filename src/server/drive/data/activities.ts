import type { ImportedTable } from '#server/files/imported-table.ts';

export const ACTIVITIES: ImportedTable = {
  name: 'activities',
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
  ],
  besides: [{ name: 'partner_codes', type: 'text[]' }],
  joins: `left join lateral (select array_agg(partner_code order by partner_code collate "C") as codes from activity_partners
                              where province_id = $1 and activity_code = line.code) as partners on true
          left join activities as before on before.province_id = $1 and before.code = line.code`,
  refusals: [
    {
      when: `before.code is not null and coalesce(partners.codes, '{}') <> line.partner_codes`,
      kind: 'another-value',
      facts: { columns: `array['partner_codes']` },
    },
  ],
  posts: false,
  also: `insert into activity_partners (province_id, activity_code, partner_code)
         select $1, taken.code, unnest(partner_codes) from taken join checked using (code) where row_no = first_row`,
};
