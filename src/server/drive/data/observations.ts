import type { ImportedTable } from '#server/files/imported-table.ts';

export const OBSERVATIONS: ImportedTable = {
  name: 'observations',
  key: ['series', 'area_id', 'on_day'],
  columns: [
    { name: 'series', type: 'text' },
    { name: 'area_id', type: 'integer', from: 'area_code' },
    { name: 'on_day', type: 'date', from: 'on' },
    { name: 'value', type: 'numeric' },
    { name: 'source', type: 'text' },
  ],
  refusals: [],
  posts: false,
};
