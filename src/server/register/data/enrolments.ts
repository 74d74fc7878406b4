import type { ImportedTable } from '#server/files/imported-table.ts';
import { PERSON_JOIN, PERSON_REFUSAL } from './people.ts';

export const ENROLMENTS: ImportedTable = {
  name: 'enrolments',
  fact: 'enrolment',
  key: ['id'],
  columns: [
    { name: 'id', type: 'uuid', from: 'enrolment_id' },
    { name: 'person_id', type: 'uuid' },
    { name: 'scheme', type: 'text' },
    { name: 'enrolled_on', type: 'date' },
    { name: 'activity_code', type: 'text' },
    { name: 'agent_code', type: 'text' },
  ],
  joins: `${PERSON_JOIN}
          left join activities as activity on activity.province_id = $1 and activity.code = line.activity_code
                and activity.revision = 0`,
  refusals: [
    PERSON_REFUSAL,
    {
      when: 'line.activity_code is not null and activity.code is null',
      kind: 'activity-unknown',
      at: 'activity_code',
      text: 'line.activity_code',
    },
  ],
  posts: false,
};
