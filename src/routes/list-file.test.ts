import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inParts, xlsxFile } from './list-file.ts';

describe('a list as a file', () => {
  it('is written whatever the list is called, since sheets take short names without some letters only', async () => {
    for (const name of [
      'luot-nhan-1731/KHLT-BHXH-BĐVN-2022-04-29',
      'a'.repeat(31),
      'b'.repeat(32),
      'bao-cao-[1]:*?\\',
    ]) {
      const file = xlsxFile({ name, heads: ['Mã'], parts: inParts(['0001'], (each) => [each]) });
      assert.match(file.headers.get('content-disposition') ?? '', /^attachment; filename="[ !#-.0-Z^-~[\]]+\.xlsx"$/);
      assert.ok((await file.arrayBuffer()).byteLength > 0, name);
    }
  });
});
