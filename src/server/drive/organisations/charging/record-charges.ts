import type { Day } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import {
  addCharges,
  areasChargedSince,
  chargesOn,
  lockOrganisations,
  organisationRows,
} from '../../data/organisations.ts';
import { listAreasOn } from '../../planning/list-plan-areas.ts';
import { type OrganisationProblem, organisationProblem } from '../organisation-problem.ts';

/** That a base office is in charge of a commune from a day on; null for none. */
export interface HandedCharge {
  commune: string;
  office: string | null;
  since: Day;
}

interface HandedCharges {
  charges: readonly HandedCharge[];
  /** The last line about charges that was seen: what somebody wrote meanwhile is not overwritten. */
  seen: number | null;
}

/** Puts base offices in charge of communes in scope, each from its day on: all or none; what stands already is left out. */
export function recordCharges(
  desk: Desk,
  { charges, seen }: HandedCharges,
  now: Date,
): Promise<Result<{ changed: number }, OrganisationProblem[]>> {
  return desk.write(
    'organisation.record-charges',
    async (tx): Promise<Result<{ changed: number }, OrganisationProblem[]>> => {
      await lockOrganisations(tx);
      const days = [...Map.groupBy(charges, ({ since }) => since)];
      const problems: OrganisationProblem[] = await problemsOfOffices(tx, charges);
      const changed: HandedCharge[] = [];
      const names = new Map<string, string>();
      for (const [since, ofDay] of days) {
        const areas = (await listAreasOn(tx, { areas: desk.areas, on: since, now })).filter(
          ({ level }) => level === 'commune',
        );
        for (const { code, name } of areas) names.set(code, name);
        const unknown = ofDay.filter(({ commune }) => !areas.some(({ code }) => code === commune));
        if (unknown.length > 0)
          problems.push(
            organisationProblem(
              'areas-unknown',
              { codes: unknown.map(({ commune }) => commune), on: since },
              'charges',
            ),
          );
        const held = await chargesOn(tx, since);
        changed.push(...ofDay.filter(({ commune, office }) => (held.get(commune)?.code ?? null) !== office));
      }
      if (problems.length > 0) return err(problems);
      if (changed.length === 0) return ok({ changed: 0 });
      const newer = new Set(seen === null ? [] : await areasChargedSince(tx, seen));
      const meanwhile = changed
        .filter(({ commune }) => newer.has(commune))
        .map(({ commune }) => names.get(commune) ?? commune);
      if (meanwhile.length > 0) return err([organisationProblem('charged-meanwhile', { names: meanwhile }, 'charges')]);
      for (const [since, ofDay] of Map.groupBy(changed, (each) => each.since)) {
        const given = ofDay.map(({ commune, office }) => ({ areaCode: commune, organisation: office }));
        await addCharges(tx, given, { since, by: desk.actor.name });
      }
      tx.audit({ charges: changed.map(({ commune, office, since }) => [commune, office, since]) });
      return ok({ changed: changed.length });
    },
  );
}

/** What is against the offices, and communes that are there twice. */
async function problemsOfOffices(tx: Transaction, charges: readonly HandedCharge[]): Promise<OrganisationProblem[]> {
  const rows = new Map((await organisationRows(tx)).map((row) => [row.code, row]));
  const offices = Map.groupBy(charges, ({ office }) => office);
  const communes = [...Map.groupBy(charges, ({ commune }) => commune)].filter(([, found]) => found.length > 1);
  return [
    ...communes.map(([code]) => organisationProblem('code-twice', { code }, 'charges')),
    ...[...offices].flatMap(([code, given]): OrganisationProblem[] => {
      if (code === null) return [];
      const row = rows.get(code);
      if (!row) return [organisationProblem('organisation-unknown', { code }, 'charges')];
      if (row.kind !== 'si_office') return [organisationProblem('not-an-office', { name: row.name }, 'charges')];
      const { endedOn, name } = row;
      return endedOn !== null && given.some(({ since }) => since > endedOn)
        ? [organisationProblem('organisation-ended', { name, on: endedOn }, 'charges')]
        : [];
    }),
  ];
}
