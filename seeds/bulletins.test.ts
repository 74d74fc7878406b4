import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figureNamesIn } from '#bulletins/placeholders.ts';
import { readWording } from '#bulletins/wording.ts';
import { parseExpression } from '#indicators/language/parse.ts';
import { BULLETINS, YEAR_BULLETIN } from './bulletins.ts';

describe('the bulletins', () => {
  for (const { slug, title, lead, body, figures } of BULLETINS) {
    const text = `${title}\n${lead}\n${body}`;

    it(`${slug}: every place in the text has its figure, and every figure its place`, () => {
      assert.deepEqual(figureNamesIn(text).sort(), Object.keys(figures).sort());
    });

    it(`${slug}: every figure is an indicator, in words that can be checked`, () => {
      for (const { expression, wording } of Object.values(figures)) {
        const parsed = parseExpression(expression);
        assert.ok(parsed.ok, `${expression}: ${JSON.stringify(parsed)}`);
        assert.ok(readWording(wording), wording);
      }
    });

    it(`${slug}: no number stands in the text by itself, but for days and years`, () => {
      const bare = text
        .replace(/\{\{[a-z0-9_]+\}\}/g, '')
        .replace(/\d{1,2}\/\d{1,2}\/\d{4}|năm \d{4}|tháng \d{1,2}|^Năm \d{4}/gm, '');
      assert.doesNotMatch(bare, /\d/);
    });
  }

  it('come in the order of their days, the one of 5 January 2021 last', () => {
    const days = BULLETINS.map((each) => each.publishedAt.getTime());
    assert.deepEqual(
      days,
      [...days].sort((a, b) => a - b),
    );
    assert.equal(BULLETINS.at(-1), YEAR_BULLETIN);
  });
});
