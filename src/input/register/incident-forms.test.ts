import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLabels } from '../drive/visit-form.ts';
import { readTakenMoney } from './collect-form.ts';
import { readWhy } from './incident-forms.ts';

const LONG = 'chữ '.repeat(100).trim();

describe('what is typed into a form and kept', () => {
  it('is never cut off: whoever takes it says that it is too long', () => {
    const { reason, papers } = readWhy(() => LONG);
    assert.deepEqual([reason, papers], [LONG, LONG]);
    assert.deepEqual(readLabels(`${LONG}\n${LONG}`), [LONG, LONG]);
    const { typed, value } = readTakenMoney((name) => (name === 'ai-tra' ? 'other' : LONG));
    assert.deepEqual([typed.payerName, value.payerName], [LONG, LONG]);
  });
});
