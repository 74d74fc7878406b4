import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ImportKind } from '#input/files/import-kinds.ts';
import { chooseRegister } from '#server/areas/choose-register.ts';
import { commandDesk, type Desk } from '#server/desk/desk.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { importLocalFile } from '#server/imports/import-local-file.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { onEveryDatabase, type TestDatabase } from '../support/database.ts';

/** Made-up people who lived, paid and moved over the merge of 2025-07-01, and what an own computation counts. */
const FOLDER = new URL('./merges/', import.meta.url);
const NOW = new Date('2026-11-25T03:00:00Z');

interface Expected {
  expr: string;
  value: number;
}

async function load({ db }: TestDatabase, kinds: readonly ImportKind[]): Promise<Desk> {
  const chosen = await chooseRegister(db, { communeCode: '02020' });
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
