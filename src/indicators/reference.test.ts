import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { indicatorReference } from './reference.ts';

it('the reader’s page of the indicators is what the catalogue says', async () => {
  const page = await readFile(new URL('../../docs/office/indicators.md', import.meta.url), 'utf8');
  assert.ok(
    plain(page).includes(plain(indicatorReference())),
    'write the tables of docs/office/indicators.md again from indicatorReference()',
  );
});

/** Without the widths that tables are given for the eye. */
const plain = (text: string): string => text.replace(/ +/g, ' ').replace(/-+/g, '-');
