import type { ImportedTable } from '#server/files/imported-table.ts';
import { PERSON_JOIN, PERSON_REFUSAL } from './people.ts';

export const MOVES: ImportedTable = {
  name: 'moves',
  fact: 'move',
  key: ['id'],
  columns: [
    { name: 'id', type: 'uuid', from: 'move_id' },
    { name: 'person_id', type: 'uuid' },
    { name: 'area_id', type: 'integer', from: 'area_code' },
    { name: 'moved_on', type: 'date' },
  ],
  joins: PERSON_JOIN,
  refusals: [PERSON_REFUSAL],
  posts: true,
};
