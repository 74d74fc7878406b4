import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chosen, settingsOf, sizesAround } from './settings.ts';

describe('what a reader chose', () => {
  it('is read from the cookies', () => {
    const cookies: Record<string, string> = { lang: 'en', size: '150', theme: 'dark' };
    assert.deepEqual(
      settingsOf((name) => cookies[name]),
      { lang: 'en', size: '150', theme: 'dark' },
    );
  });
  it('is Vietnamese, normal and as the system has it where nothing was chosen, or nonsense', () => {
    assert.deepEqual(
      settingsOf(() => undefined),
      { lang: 'vi', size: '100', theme: 'system' },
    );
    assert.deepEqual(
      settingsOf(() => '<script>'),
      { lang: 'vi', size: '100', theme: 'system' },
    );
    assert.equal(chosen('size', '300'), null);
  });
});

describe('the size of type', () => {
  it('goes up and down by a step and stops at both ends', () => {
    assert.deepEqual(sizesAround('125'), { smaller: '100', larger: '150' });
    assert.deepEqual(sizesAround('100'), { smaller: '100', larger: '125' });
    assert.deepEqual(sizesAround('200'), { smaller: '175', larger: '200' });
  });
});
