import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { OfficeRole } from '#access/roles.ts';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import type { ProblemOf } from '#base/problem.ts';
import type { Result } from '#base/result.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { type Desk, openDesk } from '#server/desk/desk.ts';
import { addHouseholds } from '#server/drive/visits/add-households.ts';
import { fillRound, type HandedVisit } from '#server/drive/visits/fill-round.ts';
import { openRound } from '#server/drive/visits/open-round.ts';
import { readRound } from '#server/drive/visits/read-round.ts';
import type { VisitProblems } from '#server/drive/visits/visit-problem.ts';
import type { TestDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOfficer, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, openRegister } from '../support/register.ts';

export const TODAY = day('2026-11-27');
export const FIRST = day('2026-11-20');
export const newId = (): Uuid => uuid(randomUUID());

/** What an answer says: its value, or the kinds of what is against it with where. */
export const told = <Value>(answer: Result<Value, ProblemOf<VisitProblems>[]>): Value | string[] =>
  answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at ?? ''}`.trim());

/** Somebody with an account, at their desk. */
export async function worker(
  of: TestDatabase,
  role: OfficeRole,
  name: string,
  areas: number[] | null = null,
): Promise<Desk> {
  const { accountId } = await addOfficer(of.db, role, { name, areas });
  const organisation = role === 'officer' ? null : POST_OFFICE;
  const actor = { kind: 'person', name: accountId, ownName: name, role, organisation, provedAt: new Date() } as const;
  return openDesk(of.db, { provinceId: BAC_KAN, actor, areas });
}

/** A register whose officer opens rounds from house to house, and what she does there. */
export async function openVisits(of: TestDatabase) {
  const [here, there] = await of.db.asOwner(async (tx) => {
    await openRegister(tx);
    return twoCommunes(tx);
  });
  const officer = await worker(of, 'officer', 'Nông Thị Mai');
  const tree = await officer.read((tx) => areaTree(tx));
  const [commune, elsewhere] = [tree.area(here).name, tree.area(there).name];
  const inCharge = officer.actor.name;
  const open = async (given: object = {}, desk = officer) => {
    const round = {
      id: newId(),
      commune,
      village: 'Nà Mày',
      from: FIRST,
      until: day('2026-11-30'),
      activityCode: null,
    };
    return told(await openRound(desk, { ...round, inCharge, ...given } as never, TODAY));
  };
  const opened = async (given: object = {}, desk = officer): Promise<Uuid> => {
    const id = newId();
    assert.equal(await open({ id, ...given }, desk), 'recorded');
    return id;
  };
  const add = async (roundId: Uuid, given: object = {}, desk = officer) =>
    told(await addHouseholds(desk, { id: newId(), roundId, personIds: [], labels: [], ...given }));
  const people = (...names: string[]): Promise<Uuid[]> =>
    of.db.asOwner((tx) =>
      addNamedPeople(
        tx,
        names.map((name) => ({ name, areaId: here, birthDate: '1985', phone: '0912345677' })),
      ),
    );
  const house = (ids: readonly Uuid[], householdId: Uuid) =>
    of.db.asOwner((tx) =>
      tx.query('update people set household_id = $3 where province_id = $1 and id = any ($2)', [
        BAC_KAN,
        ids,
        householdId,
      ]),
    );
  const lines = async (roundId: Uuid, desk = officer) => (await readRound(desk, roundId, TODAY))?.lines ?? [];
  const fill = async (roundId: Uuid, visits: Partial<HandedVisit>[], { id = newId(), desk = officer } = {}) => {
    const known = await lines(roundId, desk);
    const whole = visits.map((visit): HandedVisit => {
      const seen = known.find(({ id: each }) => each === visit.lineId)?.resultId ?? null;
      return { lineId: newId(), reached: 'knocked', schemes: [], on: FIRST, seen, ...visit };
    });
    return told(await fillRound(desk, { id, roundId, visits: whole }, TODAY));
  };
  return { here, there, commune, elsewhere, officer, open, opened, add, people, house, lines, fill };
}
