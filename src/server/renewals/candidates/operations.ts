import { z } from 'zod';
import { SCHEMES } from '#coverage/facts.ts';
import { dayJson } from '#input/json.ts';
import { CANDIDATE_REASONS, type FoundCandidates } from '#register/candidate.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { RENEWAL_LIST_WORDS } from '../list-problem.ts';
import { type ExportedCandidates, exportCandidates } from './export-candidates.ts';
import { listCandidates } from './list-candidates.ts';

/** Who is meant, by a list's filters. */
const sought = {
  scheme: z.enum(SCHEMES),
  reason: z.enum(CANDIDATE_REASONS).nullable(),
  commune: z.string().max(100).nullable(),
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

export const CANDIDATE_OPERATIONS = { candidateList, candidateExport };
