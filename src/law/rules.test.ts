import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Parameter } from './language/parameter.ts';
import { RULES } from './rules.ts';

const tables: readonly Parameter<unknown>[] = [...new Set(RULES.flatMap((rule) => rule.parameters))];

describe('the rules', () => {
  it('have names of their own', () => {
    const ids = RULES.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it('tell their articles oldest first', () => {
    for (const { id, articles } of RULES) {
      assert.ok(articles.length > 0, id);
      assert.deepEqual(
        articles,
        articles.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
        id,
      );
    }
  });

  /** The whole, 100%, is no figure of law. */
  it('hold no legal number outside the tables: their formulas name figures instead', () => {
    for (const { id, formula } of RULES) {
      const words = `${formula.vi} ${formula.en}`.replaceAll(/\d{2}\/\d{1,2}\/\d{4}|\d{4}(-\d{2}-\d{2})?|100%/g, '');
      assert.doesNotMatch(words, /\d{2,}\s?%|[2-9]\d+/, id);
    }
  });
});

describe('the tables of figures', () => {
  it('have names of their own', () => {
    const ids = tables.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it('are ordered, and every value names its act', () => {
    for (const { id, entries } of tables) {
      const days = entries.map(({ from }) => from);
      assert.deepEqual(days, [...new Set(days)].toSorted(), id);
      assert.ok(
        entries.every(({ source }) => source !== ''),
        id,
      );
    }
  });

  it('say where an attested value was seen', () => {
    for (const { id, entries } of tables) {
      for (const entry of entries)
        if ('value' in entry && entry.attested) assert.ok(entry.seenAt, `${id} ${entry.from}`);
    }
  });
});
