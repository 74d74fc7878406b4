import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { type Uuid, uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import { onEveryDatabase } from '../support/database.ts';
import { deskIn } from '../support/officers.ts';
import { addPeople, BAC_KAN, openRegister } from '../support/register.ts';

const NOBODY = { homes: [], contributions: [], endings: [], moves: [], withdrawals: [] };
const HERE = 1614;

/** A node of a plan that was carried out, with those below it. */
interface PlanNode {
  'Node Type': string;
  'Actual Loops': number;
  Filter?: string;
  Plans?: PlanNode[];
}
const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

onEveryDatabase('whoever sees who is assigned to them', (of) => {
  let assigned: Uuid[];
  let others: Uuid[];
  before(async () => {
    const people = Array.from({ length: 60 }, () => ({ id: uuid(randomUUID()), facts: { ...NOBODY, areaId: HERE } }));
    const ids = people.map(({ id }) => id);
    assigned = ids.slice(0, 30);
    others = ids.slice(30);
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      await addPeople(tx, people);
      await tx.query(
        `insert into candidate_assignments (province_id, id, person_id, scheme, assignee, assignee_name, actor)
         select $1, gen_random_uuid(), person, 'vsi', 'collaborator', 'Hà', 'manager' from unnest($2::uuid[]) as person`,
        [BAC_KAN, assigned],
      );
    });
  });
  const sees = async (tx: Transaction): Promise<Uuid[]> =>
    (await tx.query<{ id: Uuid }>('select id from people order by id')).rows.map(({ id }) => id);

  it('is looked for once a statement, not once a row', async () => {
    for (const table of ['people', 'contributions', 'movements', 'candidate_assignments']) {
      const plan = await deskIn(of.db, 'collaborator').readPeople(async (tx) => {
        const { rows } = await tx.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
          `explain (analyze, verbose, timing off, format json) select * from ${table}`,
        );
        return rows[0]?.['QUERY PLAN'][0]?.Plan ?? assert.fail();
      });
      const text = JSON.stringify(plan);
      assert.match(text, /people_assigned\(\)/, table);
      const looks = nodesOf(plan).filter((node) => /ProjectSet|Function Scan/.test(node['Node Type']));
      const [scan] = nodesOf(plan).filter((node) => node.Filter?.includes('lives_in_scope'));
      assert.match(scan?.Filter ?? '', /hashed SubPlan/, 'the found are a set that each row is looked up in');
      for (const look of looks) assert.ok(look['Actual Loops'] <= 1, `${table}: ${look['Actual Loops']} looks`);
    }
  });

  it('sees exactly those, each as one question about one person says it', async () => {
    const desk = deskIn(of.db, 'collaborator');
    assert.deepEqual(await desk.readPeople(sees), assigned.toSorted());
    const { rows } = await desk.readPeople((tx) =>
      tx.query<{ person: Uuid; one: boolean; all: boolean }>(
        `select person, is_assigned(person) as one, person in (select people_assigned()) as all from unnest($1::uuid[]) as person`,
        [[...assigned, ...others]],
      ),
    );
    assert.deepEqual(
      rows.filter(({ one, all }) => one !== all),
      [],
    );
    assert.equal(rows.filter(({ all }) => all).length, assigned.length);
    assert.deepEqual(await deskIn(of.db, 'collaborator', { areas: [HERE] }).readPeople(sees), assigned.toSorted());
    assert.deepEqual(await deskIn(of.db, 'collaborator', { areas: [1615] }).readPeople(sees), []);
    const { rows: nobody } = await deskIn(of.db, 'officer').readPeople((tx) => tx.query('select people_assigned()'));
    assert.deepEqual(nobody, []);
  });

  it('sees nobody by a scope that it wrote itself', async () => {
    const forged = ['"people":"province"', '"actor":"manager"'];
    for (const [index, part] of [/"people":"assigned"/, /"actor":"collaborator"/].entries()) {
      const seeing = deskIn(of.db, 'collaborator').readPeople(async (tx) => {
        const { rows } = await tx.query<{ scope: string }>(`select current_setting('baophu.scope') as scope`);
        const scope = rows[0]?.scope ?? '';
        assert.match(scope, part);
        await tx.query(`select set_config('baophu.scope', $1, true)`, [scope.replace(part, forged[index] ?? '')]);
        return sees(tx);
      });
      await assert.rejects(seeing, /the scope of this transaction is not signed/);
    }
  });
});
