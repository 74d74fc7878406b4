import type { ImportedTable } from '#server/files/imported-table.ts';
import { PERSON_JOIN, PERSON_REFUSAL } from './people.ts';

export const ENDINGS: ImportedTable = {
  name: 'endings',
  fact: 'ending',
  key: ['id'],
  columns: [
    { name: 'id', type: 'uuid', from: 'ending_id' },
    { name: 'person_id', type: 'uuid' },
    { name: 'scheme', type: 'text' },
    { name: 'reason', type: 'text' },
    { name: 'ended_on', type: 'date' },
  ],
  joins: PERSON_JOIN,
  refusals: [PERSON_REFUSAL],
  posts: true,
};
