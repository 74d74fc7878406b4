import { z } from 'zod';
import { ok } from '#base/result.ts';
import { dayJson, uuidJson } from '#input/json.ts';
import type { DoublesOfPerson } from '#register/doubles.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { distinguishPerson } from './distinguish-person.ts';
import { findDoubles } from './find-doubles.ts';
import { linkPerson } from './link-person.ts';
import { DISTINCT_WORDS, MERGE_WORDS, UNMERGE_WORDS } from './merge-problem.ts';
import { unlinkPerson } from './unlink-person.ts';

/** Whether it was new. */
const outcome = z.enum(['recorded', 'unchanged']);
const reason = z.string().trim().min(1).max(200);

export const personLink = operation({
  id: 'person.link',
  title: { vi: 'Gộp hai hồ sơ của cùng một người', en: 'Merge two records of one person' },
  may: 'person.merge',
  route: { method: 'POST', path: '/people/{keptId}/links' },
  again: 'same-id',
  input: z.strictObject({
    ...{ id: uuidJson, doubleId: uuidJson, keptId: uuidJson },
    reason,
  }),
  output: outcome,
  problems: MERGE_WORDS,
  run: ({ desk }: DeskContext, given) => linkPerson(desk, given),
});

export const personUnlink = operation({
  id: 'person.unlink',
  title: { vi: 'Tách hai hồ sơ đã gộp nhầm', en: 'Undo a merge of two records' },
  may: 'person.merge',
  route: { method: 'POST', path: '/links/{linkId}/end' },
  again: 'same-content',
  input: z.strictObject({ linkId: uuidJson, reason }),
  output: outcome,
  problems: UNMERGE_WORDS,
  run: ({ desk }: DeskContext, given) => unlinkPerson(desk, given),
});

export const personDoubles = operation({
  id: 'person.doubles',
  title: { vi: 'Tìm hồ sơ có thể trùng của một người', en: 'Records that may be of the same person' },
  may: 'person.doubles',
  route: { method: 'POST', path: '/people/{id}/doubles' },
  input: z.strictObject({ id: uuidJson, on: dayJson }),
  output: z.custom<DoublesOfPerson | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, { id, on }) => ok(await findDoubles(desk, id, on)),
});

export const personDistinguish = operation({
  id: 'person.distinguish',
  title: { vi: 'Ghi nhớ hai hồ sơ là của hai người', en: 'Remember that two records are of two people' },
  may: 'person.merge',
  route: { method: 'POST', path: '/people/{id}/distinctions' },
  again: 'same-content',
  input: z.strictObject({ id: uuidJson, otherId: uuidJson }),
  output: outcome,
  problems: DISTINCT_WORDS,
  run: ({ desk }: DeskContext, given) => distinguishPerson(desk, given),
});
