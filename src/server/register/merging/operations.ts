import { z } from 'zod';
import { uuidJson } from '#input/json.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { linkPerson } from './link-person.ts';
import { MERGE_WORDS, UNMERGE_WORDS } from './merge-problem.ts';
import { unlinkPerson } from './unlink-person.ts';

/** Whether it was new. */
const outcome = z.enum(['recorded', 'unchanged']);
const reason = z.string().trim().min(1).max(200);

export const personLink = operation({
  id: 'person.link',
  title: { vi: 'Gộp hai hồ sơ của cùng một người', en: 'Merge two records of one person' },
  may: 'person.merge',
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
  again: 'same-content',
  input: z.strictObject({ linkId: uuidJson, reason }),
  output: outcome,
  problems: UNMERGE_WORDS,
  run: ({ desk }: DeskContext, given) => unlinkPerson(desk, given),
});
