import type { ImportedTable } from '#server/files/imported-table.ts';

export const TARGETS: ImportedTable = {
  name: 'targets',
  key: ['plan_code', 'owner', 'indicator', 'scheme', 'kind', 'area_id', 'organisation_code', 'period'],
  columns: [
    { name: 'plan_code', type: 'text' },
    { name: 'owner', type: 'text' },
    { name: 'indicator', type: 'text' },
    { name: 'scheme', type: 'text' },
    { name: 'kind', type: 'text' },
    { name: 'area_id', type: 'integer', from: 'area_code', optional: true },
    { name: 'organisation_code', type: 'text', optional: true },
    { name: 'period', type: 'text' },
    { name: 'value', type: 'numeric' },
  ],
  refusals: [],
  posts: false,
};
