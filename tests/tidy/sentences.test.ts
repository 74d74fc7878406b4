import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { isTest, parse, readSources, type Source, walk } from './house.ts';
import { STANDING_SENTENCES } from './standing.ts';

/** Where people's words have no place: they stand in files named for them, in both languages. */
const WORDLESS = /^src\/(server|routes)\//;
const HOMES = /(texts|words|problem)\.ts$/;
/** Two words and a full stop, at the end or before more. Texts inside SQL are meant too. */
const SENTENCE = /\p{L}{2,},? [\p{L}'‘“«].*[\p{L}\p{N})”»][.!?](?=['"\s]|$)/u;
/** Comments inside SQL speak to whoever reads the statement. */
const COMMENTS = /--.*/g;

/** Sentences that are written out as texts of a program. What is thrown is a fault of ours, and only the log reads it. */
function offences(sources: readonly Source[]): string[] {
  const found: string[] = [];
  for (const source of sources.filter(({ path }) => WORDLESS.test(path) && !HOMES.test(path))) {
    walk(parse(source), (node) => {
      if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !ts.isTemplateMiddleOrTemplateTail(node)) return;
      const text = node.text.replace(COMMENTS, '') + (isOpen(node) ? '…' : '');
      if (SENTENCE.test(text) && !isThrown(node)) found.push(`${source.path}: ${firstWords(text)}`);
    });
  }
  return found.toSorted();
}

/** A value follows, so that nothing ends here. */
const isOpen = (node: ts.Node): boolean => ts.isTemplateHead(node) || ts.isTemplateMiddle(node);

const firstWords = (text: string): string => (SENTENCE.exec(text)?.[0] ?? '').split(/\s+/).slice(0, 5).join(' ');

function isThrown(node: ts.Node): boolean {
  const holder = ts.isTemplateSpan(node.parent) || ts.isTemplateExpression(node.parent) ? node.parent : node;
  const called = ts.isTemplateSpan(holder) ? holder.parent.parent : holder.parent;
  return ts.isNewExpression(called) && /Error$/.test(called.expression.getText());
}

describe('the server and the doors', () => {
  it('hold no sentence for people: words stand in files of their own, in both languages', async () => {
    assert.deepEqual(offences((await readSources()).filter((each) => !isTest(each))), STANDING_SENTENCES);
  });

  it('are refused one, in SQL too', () => {
    const planted = (text: string, path = 'src/server/register/data/people.ts') => offences([{ path, text }]);
    assert.deepEqual(planted("const a = 'There is no such person.';"), [
      'src/server/register/data/people.ts: There is no such person.',
    ]);
    assert.deepEqual(planted("const a = { because: `'reverses names a contribution of another person.'` };").length, 1);
    assert.deepEqual(planted('const a = `Dòng $' + '{no} không có mã số. Hãy thêm mã.`;').length, 1);
    assert.deepEqual(planted('const a = `select people.id from people where people.id = $1`;'), []);
    assert.deepEqual(planted("throw new Error('the portal is served by serve.ts. Nothing else.');"), []);
    assert.deepEqual(planted("const a = 'There is no such person.';", 'src/ui/texts/vi.ts'), []);
  });
});
