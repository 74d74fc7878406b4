import assert from 'node:assert/strict';
import { it } from 'node:test';
import { RULES } from '#law/rules.ts';
import { askedAt } from './asked-at.ts';
import { LAW_TEXTS } from './texts.ts';

it('every rule of what people pay and get is asked somewhere', () => {
  const unasked = RULES.filter(({ id }) => askedAt(id) === null).map(({ id }) => id);
  assert.deepEqual(unasked, ['identity-numbers']);
});

it('every rule stands in a group of the list', () => {
  for (const texts of Object.values(LAW_TEXTS)) {
    assert.ok(texts.groups[RULES[0]?.id ?? '']);
    for (const id of Object.keys(texts.groups))
      assert.ok(
        RULES.some((rule) => rule.id === id),
        id,
      );
  }
});
