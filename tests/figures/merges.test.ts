import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import { chooseRegister } from '#server/areas/choose-register.ts';
import { commandDesk, type Desk } from '#server/desk/desk.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { importLocalFile } from '#server/imports/import-local-file.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { onEveryDatabase, type TestDatabase } from '../support/database.ts';
import { payment } from '../support/register.ts';

/** Made-up people who lived, paid and moved over the merge of 2025-07-01, and what an own computation counts. */
const FOLDER = new URL('./merges/', import.meta.url);
const NOW = new Date('2026-11-25T03:00:00Z');

interface Expected {
  expr: string;
  value: number;
}

async function load({ db }: TestDatabase, kinds: readonly ImportKind[], communeCode = '02020'): Promise<Desk> {
  const chosen = await chooseRegister(db, { communes: async () => [communeCode], opens: true });
  assert.ok(chosen.ok);
  const desk = commandDesk(db, chosen.value);
  for (const kind of kinds) {
    const path = fileURLToPath(new URL(`merges-${kind}.csv`, FOLDER));
    const imported = await importLocalFile(desk, { kind, path, historical: false, now: NOW, onProgress: () => {} });
    assert.deepEqual([kind, imported.ok ? imported.value.refused : imported.error], [kind, 0]);
  }
  return desk;
}

const ORDERS: readonly (readonly ImportKind[])[] = [
  ['people', 'contributions', 'endings', 'moves'],
  ['people', 'moves', 'contributions', 'endings'],
];

/** Somebody of each former province and of communes that were split, renamed or taken over by nobody. */
const HOMES = ['01834', '01840', '01864', '05443', '05461', '05875'];

for (const first of HOMES) {
  onEveryDatabase(`a register that begins with somebody of ${first}`, (of) => {
    const desk = async (): Promise<Desk> => load(of, [], first);
    before(async () => {
      const { provinceId } = await desk();
      assert.equal(provinceId, 19);
      const people = await of.db.asOwner(async (tx) => {
        const { rows } = await tx.query<{ id: Uuid }>(
          `insert into people (province_id, id, full_name, area_id)
           select $1, gen_random_uuid(), 'Người thử', id from unnest($2::text[]) as home
             join lateral (select id from areas where level = 'commune' and code = home order by valid_from limit 1) as area on true
           returning id`,
          [provinceId, HOMES],
        );
        return rows;
      });
      for (const { id } of people) {
        const paid = payment({
          id: uuid(randomUUID()),
          scheme: 'vsi',
          fromMonth: month('2025-01'),
          months: 24,
          paidOn: day('2025-01-10'),
          reverses: null,
        });
        const recorded = await recordContribution(commandDesk(of.db, provinceId), id, paid);
        assert.ok(recorded.ok);
      }
    });

    it('is that of the province of today, and its former provinces add up to it on every day', async () => {
      const counts = async (...expressions: string[]) => {
        const answers = await evaluateTexts(await desk(), expressions, NOW);
        return answers.map((each) => (each.ok ? each.value.value : each.error.map(({ kind }) => kind)));
      };
      const on = (day: string, ...areas: string[]) =>
        counts(...areas.map((area) => `participants(vsi${area}, on=${day})`));
      assert.deepEqual(await on('2025-06-30', ', area=06', ', area=19', ''), [3, 3, 6]);
      assert.deepEqual(await on('2025-07-01', ', area=19', ''), [6, 6]);
    });
  });
}

describe('figures over the merge of 2025', () => {
  for (const order of ORDERS) {
    onEveryDatabase(`with ${order.join(', ')} in this order`, (of) => {
      let desk: Desk;
      let expected: Expected[];
      before(async () => {
        desk = await load(of, order);
        const lines = (await readFile(new URL('merges-expected.jsonl', FOLDER), 'utf8')).trim().split('\n');
        expected = lines.map((line): Expected => JSON.parse(line));
      });

      it('are those of an own computation, in the areas of the day and in today’s', async () => {
        const answers = await evaluateTexts(
          desk,
          expected.map(({ expr }) => expr),
          NOW,
        );
        const found = answers.map((each, index) => ({
          expr: expected[index]?.expr,
          value: each.ok ? each.value.value : each.error.map(({ kind }) => kind),
        }));
        assert.deepEqual(found, expected);
      });

      it('agree with the facts, money too', async () => {
        const verified = await verifyRegister(desk);
        assert.deepEqual(
          verified.filter(({ differences }) => differences > 0),
          [],
        );
      });
    });
  }
});
