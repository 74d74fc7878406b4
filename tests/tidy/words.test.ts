import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSources, type Source } from './house.ts';
import { STANDING_WORDS } from './standing.ts';

/** Words that a reader stumbles over, or that say nothing, with what to write. */
const BANNED: readonly { word: RegExp; better: string }[] = [
  { word: /\banew\b/i, better: 'again' },
  { word: /\bso many\b/i, better: 'the number of …' },
  { word: /\bin reach\b/i, better: 'visible, available' },
  { word: /\bother signs\b|\bsigns of a text\b/i, better: 'characters' },
  { word: /\bis no (whole|day|month|number|date)\b/i, better: 'is not a …' },
];
/** Names of files that say nothing. */
const EMPTY_NAMES = /(^|[/-])(utils?|helpers?|misc|common|lib|v\d+)([./-]|$)/;
/** What was published before the rule stays as it was published. */
const FROZEN =
  /^(docs\/(law\/|glossary\.md)|src\/cli\/claims-score\/cases|migrations\/00(0\d|10))|^tests\/tidy\/(words\.test|standing)\.ts$/;

const offences = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path }) => !FROZEN.test(path))
    .flatMap(({ path, text }) => [
      ...BANNED.filter(({ word }) => word.test(text)).map(
        ({ word, better }) => `${path}: «${word.exec(text)?.[0]}», better: ${better}`,
      ),
      ...(EMPTY_NAMES.test(path) ? [`${path}: name it for what it holds`] : []),
    ]);

describe('our English', () => {
  it('has no word that a reader stumbles over', async () => {
    const files = await readSources('{src,seeds,tests,bench,docs,migrations}/**/*.{ts,svelte,md,sql,css}');
    assert.deepEqual(offences([...files, ...(await readSources('*.md'))]), STANDING_WORDS);
  });

  it('is refused one, with a better word', () => {
    const planted = (text: string, path = 'src/law/a.ts') => offences([{ path, text }]);
    assert.deepEqual(planted('// written anew'), ['src/law/a.ts: «anew», better: again']);
    assert.deepEqual(planted('/** So many months. */'), ['src/law/a.ts: «So many», better: the number of …']);
    assert.deepEqual(planted('', 'src/base/utils.ts'), ['src/base/utils.ts: name it for what it holds']);
    assert.deepEqual(planted('', 'src/base/renewal.ts'), []);
  });
});
