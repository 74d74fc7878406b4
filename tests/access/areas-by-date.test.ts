import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { OfficeRole } from '#access/roles.ts';
import { type Desk, openDesk } from '#server/desk/desk.ts';
import { addChangingAreas, type ChangingAreas, changingAreas } from '../support/changing-areas.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople } from '../support/office.ts';
import { addOfficer, heldAreas } from '../support/officers.ts';
import { BAC_KAN, openRegister } from '../support/register.ts';

/** A and B merge today, C and D tomorrow; E is split today; F became G yesterday, which merges today with H. */
const CHANGES = [
  { from: ['A', 'B'], to: ['AB'], inDays: 0 },
  { from: ['C', 'D'], to: ['CD'], inDays: 1 },
  { from: ['E'], to: ['E1', 'E2'], inDays: 0 },
  { from: ['F'], to: ['G'], inDays: -1 },
  { from: ['G', 'H'], to: ['GH'], inDays: 0 },
];

onEveryDatabase('an office whose communes change (S02)', (of) => {
  const communes: ChangingAreas = changingAreas(CHANGES, 9_100_000, ['Z']);
  before(() =>
    of.db.asOwner(async (tx) => {
      await openRegister(tx);
      await addChangingAreas(tx, communes);
      await addNamedPeople(
        tx,
        communes.areas.map(({ id, name }) => ({ name: name.replace('Xã ', ''), areaId: id })),
      );
    }),
  );

  /** Of which communes somebody sees the people today, whose office names these: by its session, and by row security. */
  async function seen(names: string[], role: OfficeRole = 'officer'): Promise<string> {
    const office = await addOfficer(of.db, role, { areas: names.map(communes.idOf) });
    const actor = { kind: 'person', name: office.accountId, role, organisation: 'BD-06' } as const;
    const desk: Desk = openDesk(of.db, { provinceId: BAC_KAN, actor, areas: await heldAreas(of.db, office) });
    const { rows } = await desk.readPeople((tx) =>
      tx.query<{ name: string }>('select full_name as name from people order by full_name'),
    );
    return rows.map(({ name }) => name).join(' ');
  }

  it('that merge sees the people of both from the day itself, whichever it had', async () => {
    for (const one of ['A', 'B', 'AB']) assert.equal(await seen([one]), 'A AB B', one);
    assert.equal(await seen(['A', 'B']), 'A AB B');
    assert.equal(await seen(['B'], 'collector'), 'A AB B');
  });

  it('that merge sees its own people alone on the day before', async () => {
    assert.equal(await seen(['C']), 'C');
    assert.equal(await seen(['D']), 'D');
    assert.equal(await seen(['C', 'D']), 'C D');
  });

  it('that is split sees the people of each part, and who has one part those of it', async () => {
    assert.equal(await seen(['E']), 'E E1 E2');
    assert.equal(await seen(['E1']), 'E1');
  });

  it('that merged once more sees what came of it at last', async () => {
    assert.equal(await seen(['F']), 'F G GH H');
    assert.equal(await seen(['H']), 'F G GH H');
  });

  it('that did not change sees nobody else', async () => {
    assert.equal(await seen(['Z']), 'Z');
    assert.equal(await seen(['A', 'C']), 'A AB B C');
  });
});
