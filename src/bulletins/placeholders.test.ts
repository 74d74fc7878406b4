import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figureNamesIn, partsOf, worded } from './placeholders.ts';

describe('a bulletin text', () => {
  it('is read as words and figures in turn', () => {
    assert.deepEqual(partsOf('Có {{people}} người, đạt {{share}}'), [
      { kind: 'words', words: 'Có ' },
      { kind: 'figure', name: 'people' },
      { kind: 'words', words: ' người, đạt ' },
      { kind: 'figure', name: 'share' },
    ]);
  });
  it('leaves braces that name nothing as they are', () => {
    assert.deepEqual(partsOf('{{ a }} {{}}'), [{ kind: 'words', words: '{{ a }} {{}}' }]);
  });
  it('names each figure once', () => {
    assert.deepEqual(figureNamesIn('{{b}} {{a}} {{b}}'), ['b', 'a']);
  });
  it('can be read with its figures in their wording', () => {
    assert.equal(
      worded('Trên {{a}}, {{b}}', (name) => (name === 'a' ? '7.500' : undefined)),
      'Trên 7.500, {{b}}',
    );
  });
});
