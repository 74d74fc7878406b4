import ts from 'typescript';
import type { Parameter } from '#law/language/parameter.ts';

/** A number as it is written in a source file, with what stands around it. */
export interface WrittenNumber {
  value: number;
  written: string;
  /** The whole expression it is part of: `text.slice(0, 4)`. */
  around: string;
  /** It counts places in a text or takes a place of a list: `slice(0, 4)`, `found[3]`, `text.length < 10`. */
  isPlace: boolean;
}

const parse = (text: string): ts.SourceFile => ts.createSourceFile('', text, ts.ScriptTarget.Latest, true);

/** Every number of a program. Texts are no numbers: they are words for people. */
export function numbersIn(script: string): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node)) {
      found.push({
        value: Number(node.text),
        written: node.getText(),
        around: node.parent.getText().slice(0, 60),
        isPlace: isPlace(node.parent),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(script));
  return found;
}

function isPlace(parent: ts.Node): boolean {
  if (ts.isElementAccessExpression(parent)) return true;
  if (ts.isCallExpression(parent)) return /\.(slice|at)$/.test(parent.expression.getText());
  return ts.isBinaryExpression(parent) && parent.left.getText().endsWith('.length');
}

/** Every day or month that a program writes out: `day('2026-01-01')`. */
export const daysIn = (script: string): string[] =>
  [...script.matchAll(/\b(?:day|month)\('(\d[^']*)'\)/g)].map(([, text = '']) => text);

/** The single amounts of tables, from a thousand on: smaller numbers mean too many other things. */
export const amountsOf = (tables: readonly Parameter<unknown>[]): Set<number> =>
  new Set(
    tables
      .flatMap(({ entries }) => entries.map((entry) => ('value' in entry ? entry.value : null)))
      .filter((value): value is number => typeof value === 'number' && value >= 1_000),
  );
