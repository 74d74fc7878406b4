import { dayInVietNam } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import { areasWithin } from '#server/areas/areas-within.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addEnding } from '../../data/ending/organisation-endings.ts';
import { lockOrganisations, organisationRows } from '../../data/organisations.ts';
import { type OrganisationProblem, organisationProblem } from '../organisation-problem.ts';

/** Opens an organisation again that was ended, with the reason; one that works stays as it is. What it is part of works too. */
export function reopenOrganisation(
  desk: Desk,
  { code, reason }: { code: string; reason: string | null },
  now: Date,
): Promise<Result<'recorded' | 'unchanged', OrganisationProblem[]>> {
  return desk.write(
    'organisation.reopen',
    async (tx): Promise<Result<'recorded' | 'unchanged', OrganisationProblem[]>> => {
      await lockOrganisations(tx);
      const rows = await organisationRows(tx);
      const row = rows.find((each) => each.code === code);
      if (!row) return err([organisationProblem('organisation-unknown', { code }, 'code')]);
      const isWithin = await areasWithin(tx, { areas: desk.areas, on: dayInVietNam(now), now });
      const whole = rows.find((each) => each.code === row.partOf?.code);
      const problems = [
        ...(isWithin(row.areaId) ? [] : [organisationProblem('area-of-others', { text: row.area.name }, 'code')]),
        ...(reason === null ? [organisationProblem('reason-missing', {}, 'reason')] : []),
        ...(whole?.endedOn ? [organisationProblem('whole-ended', { code: whole.code, on: whole.endedOn })] : []),
      ];
      if (problems.length > 0) return err(problems);
      if (row.endedOn === null) return ok('unchanged');
      const opened = { code, endedOn: null, reason: reason ?? '', handedTo: null, handedPeople: 0 };
      await addEnding(tx, opened, { by: desk.actor.name, byName: desk.actor.ownName ?? desk.actor.name });
      tx.audit({ organisation: code, before: row.endedOn }, reason ?? undefined);
      return ok('recorded');
    },
  );
}
