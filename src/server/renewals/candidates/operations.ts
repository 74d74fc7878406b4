import { z } from 'zod';
import { dayInVietNam } from '#base/dates.ts';
import { ok } from '#base/result.ts';
import { SCHEMES } from '#coverage/facts.ts';
import { dayJson, uuidJson } from '#input/json.ts';
import {
  ASSIGNED_TO,
  type AssignedCandidate,
  type Assignee,
  CANDIDATE_REASONS,
  type FoundCandidates,
} from '#register/candidate.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { RENEWAL_LIST_WORDS } from '../list-problem.ts';
import { assignCandidates, listAssignees } from './assign-candidates.ts';
import { ASSIGN_WORDS } from './assign-problem.ts';
import { type ExportedCandidates, exportCandidates } from './export-candidates.ts';
import { listCandidates } from './list-candidates.ts';
import { listOwnCandidates } from './list-own-candidates.ts';

/** Who is meant, by a list's filters. */
const sought = {
  scheme: z.enum(SCHEMES),
  reason: z.enum(CANDIDATE_REASONS).nullable(),
  commune: z.string().max(100).nullable(),
  assigned: z.enum(ASSIGNED_TO).nullable().default(null),
  on: dayJson,
};

/** How many lines a page of candidates has. */
export const CANDIDATES_OF_PAGE = 50;

export const candidateList = operation({
  id: 'candidate.list',
  title: { vi: 'Xem ai nên vận động tham gia, và vì sao', en: 'Whom it is worth asking to join, and why' },
  may: 'renewal.list',
  route: { method: 'POST', path: '/candidates/list' },
  input: z.strictObject({ ...sought, page: z.int().min(1) }),
  output: z.custom<FoundCandidates>(),
  problems: RENEWAL_LIST_WORDS,
  run: ({ desk, now }: DeskContext, given) => listCandidates(desk, { ...given, most: CANDIDATES_OF_PAGE }, now),
});

export const candidateExport = operation({
  id: 'candidate.export',
  title: { vi: 'Tải danh sách người nên vận động', en: 'A list of those whom it is worth asking as a file' },
  may: 'person.export',
  input: z.strictObject(sought),
  output: z.custom<ExportedCandidates>(),
  problems: RENEWAL_LIST_WORDS,
  run: ({ desk, now }: DeskContext, given) => exportCandidates(desk, given, now),
});

export const candidateAssign = operation({
  id: 'candidate.assign',
  title: { vi: 'Giao người nên vận động cho nhân viên thu', en: 'Assign those whom it is worth asking to a collector' },
  may: 'candidate.assign',
  route: { method: 'POST', path: '/candidates/assignments' },
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    scheme: z.enum(SCHEMES),
    personIds: z.array(uuidJson).min(1).max(1_000),
    assignee: z.string().max(100).nullable(),
  }),
  output: z.enum(['recorded', 'unchanged']),
  problems: ASSIGN_WORDS,
  run: ({ desk, now }: DeskContext, given) => assignCandidates(desk, given, dayInVietNam(now)),
});

export const candidateAssignees = operation({
  id: 'candidate.assignees',
  title: { vi: 'Xem giao được cho ai', en: 'Whom candidates can be assigned to' },
  may: 'renewal.list',
  route: { method: 'GET', path: '/candidates/assignees' },
  input: z.strictObject({}),
  output: z.custom<Assignee[]>(),
  problems: {},
  run: async ({ desk, now }: DeskContext) => ok(await listAssignees(desk, dayInVietNam(now))),
});

export const candidateOwn = operation({
  id: 'candidate.own',
  title: {
    vi: 'Xem những người được giao cho mình và việc cần làm',
    en: 'Who is assigned to oneself, and what to do next',
  },
  may: 'candidate.own',
  route: { method: 'POST', path: '/candidates/own' },
  input: z.strictObject({ on: dayJson }),
  output: z.array(z.custom<AssignedCandidate>()),
  problems: {},
  run: ({ desk, now }: DeskContext, { on }) => listOwnCandidates(desk, on, now),
});

export const CANDIDATE_OPERATIONS = {
  ...{ candidateList, candidateExport, candidateAssign, candidateAssignees },
  candidateOwn,
};
