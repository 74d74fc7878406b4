import type { Day } from '#base/dates.ts';
import { err, type Result } from '#base/result.ts';
import type { NewOrganisation } from '#drive/organisations/organisation.ts';
import { type OrganisationLine, organisationHead, organisationOf } from '#input/drive/organisation-rows.ts';
import type { FileProblem } from '#input/files/file-problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type OrganisationProblem, organisationProblem } from '#server/drive/organisations/organisation-problem.ts';
import { recordOrganisations } from '#server/drive/organisations/record-organisations.ts';
import { rowsBelowHead } from './rows-below-head.ts';
import { unlessUnreadable } from './unless-unreadable.ts';

/** Records the organisations of a file that are not there yet, in the form that the list leaves in: all of them, or none. */
export async function importOrganisations(
  desk: Desk,
  { path, on }: { path: string; on: Day },
  now: Date,
): Promise<Result<{ recorded: number }, (OrganisationProblem | FileProblem)[]>> {
  const rows = await unlessUnreadable(rowsBelowHead(path, organisationHead, organisationOf));
  if (!rows.ok) return err([...rows.error]);
  if (!rows.value || rows.value.length === 0) return err([organisationProblem('no-heads', {})]);
  const problems = rows.value.flatMap(unreadIn);
  if (problems.length > 0) return err(problems);
  const organisations = rows.value.flatMap(({ kindText: _, kind, ...row }): NewOrganisation[] =>
    kind ? [{ ...row, kind }] : [],
  );
  return recordOrganisations(desk, { organisations, on }, now);
}

const MOST_LETTERS = 200;

const unreadIn = ({ code, name, kind, kindText }: OrganisationLine): OrganisationProblem[] => [
  ...(name === '' ? [organisationProblem('name-missing', { code }, 'name')] : []),
  ...(name.length > MOST_LETTERS ? [organisationProblem('name-too-long', { code, most: MOST_LETTERS }, 'name')] : []),
  ...(kind === null ? [organisationProblem('kind-unknown', { code, text: kindText }, 'kind')] : []),
];
