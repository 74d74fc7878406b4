import type { ImportedTable } from '#server/files/imported-table.ts';
import { REVISION, revisionJoin, sameValues } from './revisions.ts';

export const OBSERVATIONS: ImportedTable = {
  name: 'observations',
  fact: 'observation',
  key: ['series', 'area_id', 'on_day'],
  columns: [
    { name: 'series', type: 'text' },
    { name: 'area_id', type: 'integer', from: 'area_code' },
    { name: 'on_day', type: 'date', from: 'on' },
    { name: 'value', type: 'numeric' },
    { name: 'source', type: 'text' },
    REVISION,
  ],
  joins: revisionJoin({
    table: 'observations',
    fact: 'observation',
    isOfKey: 'each.series = line.series and each.area_id = line.area_id and each.on_day = line.on_day',
    saysSame: sameValues(['value', 'source']),
  }),
  refusals: [],
  posts: false,
};
