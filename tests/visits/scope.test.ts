import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import type { OfficeRole } from '#access/roles.ts';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { openDesk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { visitAdd, visitExport, visitFill, visitList, visitRead } from '#server/drive/operations.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addOfficer } from '../support/officers.ts';
import { makePlace, OUT_OF_SIGHT, organisationOf, type Place } from '../support/people-in-places.ts';
import { BAC_KAN } from '../support/register.ts';
import { addOpenedRound } from './opened-round.ts';

const ON = day('2020-05-20');

onEveryDatabase('whom a round from house to house shows', (of) => {
  let place: Place;
  let round: Uuid;
  before(async () => {
    place = await makePlace(of);
    round = await addOpenedRound(of.db, { role: 'officer', personIds: [place.people.ours, place.people.claimed] });
  });
  const deskOf = (role: OfficeRole, areas: readonly number[] | null) => {
    const organisation = organisationOf(role);
    const actor = { kind: 'person', name: `walk-${role}`, role, organisation, provedAt: new Date() } as const;
    return openDesk(of.db, { provinceId: BAC_KAN, actor, areas });
  };
  const ask = async (operation: typeof visitRead | typeof visitExport, role: OfficeRole, areas: number[] | null) => {
    const desk = deskOf(role, areas);
    return JSON.stringify(
      await perform(operation as never, { id: round, on: ON } as never, { desk, actor: desk.actor, now: new Date() }),
    );
  };

  it('is for officers of its areas, with everybody who lives there', async () => {
    for (const operation of [visitRead, visitExport]) {
      const shown = await ask(operation, 'officer', [place.here]);
      for (const name of ['Lường Thị Gần', 'Lường Thị Khác', 'ông Ba']) assert.ok(shown.includes(name), name);
      assert.doesNotMatch(await ask(operation, 'officer', []), /Lường|ông Ba/);
    }
  });

  it('is for nobody of an organisation whose round it is not, and for no role that visits nobody', async () => {
    for (const role of ['manager', 'collector', 'partner', 'planner', 'administrator', 'auditor'] as const) {
      for (const operation of [visitRead, visitExport]) {
        assert.doesNotMatch(await ask(operation, role, [place.here]), /Lường|ông Ba/, role);
      }
    }
    const desk = deskOf('collector', [place.here]);
    const sought = { from: day('2020-01-01'), to: day('2020-12-31'), page: null };
    const listed = await perform(visitList, sought, { desk, actor: desk.actor, now: new Date() });
    assert.ok(listed.ok && listed.value.total === 0);
    const visit = { lineId: uuid(randomUUID()), reached: 'met', on: ON, seen: null } as const;
    const given = { id: uuid(randomUUID()), roundId: round, visits: [visit] };
    const filled = await perform(visitFill, given, { desk, actor: desk.actor, now: new Date() });
    assert.deepEqual(!filled.ok && filled.error.map(({ kind }) => kind), ['round-unknown']);
  });

  it('takes on only people whom whoever chooses them sees, and does not say that there are others', async () => {
    const { accountId } = await addOfficer(of.db, 'officer', { areas: [place.here] });
    const actor = { ...deskOf('officer', null).actor, name: accountId };
    const desk = openDesk(of.db, { provinceId: BAC_KAN, actor, areas: [place.here] });
    const add = async (personId: Uuid) => {
      const given = { id: uuid(randomUUID()), roundId: round, personIds: [personId] };
      const answer = await perform(visitAdd, given, { desk, actor, now: new Date() });
      return answer.ok ? answer.value : answer.error;
    };
    const ofNobody = await add(place.people.nobody);
    for (const who of OUT_OF_SIGHT) assert.deepEqual(await add(place.people[who]), ofNobody);
  });
});
