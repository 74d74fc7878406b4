import { isDeepStrictEqual } from 'node:util';
import { type Day, dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { ProgrammeTerms, ProgrammeVersion } from '#drive/programmes/programme.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { openRecording } from '#server/journal/open-recording.ts';
import { organisationNames } from '../data/organisations.ts';
import {
  addProgrammeVersion,
  listedProgrammes,
  lockProgramme,
  programmeOfVersion,
  programmeVersions,
} from '../data/programme-records.ts';
import { addProgrammes } from '../data/programmes.ts';
import { checkTerms } from './check-terms.ts';
import { type ProgrammeProblem, programmeProblem } from './programme-problem.ts';

/** A programme as somebody hands it in, or its next version. */
export interface HandedProgramme extends ProgrammeTerms {
  id: Uuid;
  code: string;
  /** The version that was seen, 0 of a programme that a file brought; null for a new programme. */
  seen: number | null;
  reason: string | null;
}

type Recorded = { outcome: 'recorded' | 'unchanged'; code: string };

/**
 * Records a programme, or the next version of one with its reason. From its signing on activities can be owed to it. Sent twice with
 * one id, it is recorded once.
 */
export function recordProgramme(
  desk: Desk,
  handed: HandedProgramme,
  now: Date,
): Promise<Result<Recorded, ProgrammeProblem[]>> {
  return desk.write('programme.record', async (tx): Promise<Result<Recorded, ProgrammeProblem[]>> => {
    const { id, code, seen, reason, ...terms } = handed;
    await lockProgramme(tx, code);
    const there = await programmeOfVersion(tx, id);
    if (there !== undefined)
      return there === code ? ok({ outcome: 'unchanged', code }) : err([programmeProblem('id-taken', {})]);
    const [last] = await programmeVersions(tx, code);
    const problems = [
      ...(await againstVersion(tx, handed, last)),
      ...(await unknownSigners(tx, terms)),
      ...checkTerms(terms, { before: last, isNew: seen === null, today: dayInVietNam(now) }),
    ];
    if (problems.length > 0) return err(problems);
    const version = (last?.version ?? 0) + 1;
    const by = { by: desk.actor.name, byName: desk.actor.ownName ?? desk.actor.name };
    const said = { ...terms, id, version, reason: version === 1 ? null : reason, ...by };
    await addProgrammeVersion(tx, code, said, await openRecording(tx));
    if (terms.signedOn !== null) await addProgrammes(tx, [{ code, ...signed(terms, terms.signedOn) }]);
    tx.audit({ programme: code, version }, reason ?? undefined);
    return ok({ outcome: 'recorded', code });
  });
}

const signed = ({ title, partnerCode }: ProgrammeTerms, signedOn: Day) => ({ title, partnerCode, signedOn });

/** What is against a first or next version of that programme, whatever it says. */
async function againstVersion(
  tx: Transaction,
  { code, seen, reason, id: _, ...terms }: HandedProgramme,
  last: ProgrammeVersion | undefined,
): Promise<ProgrammeProblem[]> {
  const isThere = (await listedProgrammes(tx, { signer: null, code })).length > 0;
  if (seen === null) {
    if (!/^[A-Za-z0-9-]{1,40}$/.test(code)) return [programmeProblem('code-not-plain', { code }, 'code')];
    return isThere ? [programmeProblem('code-taken', { code }, 'code')] : [];
  }
  if (!isThere) return [programmeProblem('programme-unknown', { code })];
  if (seen !== (last?.version ?? 0)) return [programmeProblem('changed-meanwhile', {})];
  if (!last) return [];
  if (last.endedOn !== null) return [programmeProblem('already-ended', { on: last.endedOn })];
  return [
    ...(reason === null ? [programmeProblem('reason-missing', {}, 'reason')] : []),
    ...(saysSame(last, terms) ? [programmeProblem('programme-said-so', {})] : []),
  ];
}

/** Whether terms are those of a version, in whatever order the promises stand. */
function saysSame(
  { version: _, id: __, reason: ___, by: ____, at: _____, ...last }: ProgrammeVersion,
  terms: ProgrammeTerms,
) {
  const ordered = (said: ProgrammeTerms) => ({
    ...said,
    promises: said.promises.map(({ indicator, value, dueOn }) => `${dueOn} ${indicator} ${value}`).toSorted(),
  });
  return isDeepStrictEqual(ordered(last), ordered(terms));
}

async function unknownSigners(tx: Transaction, { hostCode, partnerCode }: ProgrammeTerms): Promise<ProgrammeProblem[]> {
  const names = await organisationNames(tx, [hostCode, partnerCode]);
  return [
    ...(names.has(hostCode) ? [] : [programmeProblem('signer-unknown', { code: hostCode }, 'hostCode')]),
    ...(names.has(partnerCode) ? [] : [programmeProblem('signer-unknown', { code: partnerCode }, 'partnerCode')]),
  ];
}
