import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { indicatorReference } from './reference.ts';

it('the reader’s page of the indicators is what the catalogue says', async () => {
  const page = await readFile(new URL('../../docs/indicators.md', import.meta.url), 'utf8');
  assert.ok(
    page.includes(indicatorReference()),
    'write the tables of docs/indicators.md anew from indicatorReference()',
  );
});
