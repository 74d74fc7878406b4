import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { expressionOf, monthlyExpressions, withinArea } from './choices.ts';
import { printExpression } from './expression.ts';
import { parseExpression } from './parse.ts';

const chosen = { indicator: 'participants', scheme: 'vsi', area: '06', on: day('2020-12-15') } as const;

const printed = (...asked: Parameters<typeof monthlyExpressions>) =>
  monthlyExpressions(...asked).map(({ month, expression }) => ({ month, expression: printExpression(expression) }));

describe('what a reader chose', () => {
  it('is a stock on the day', () => {
    assert.equal(printExpression(expressionOf(chosen)), 'participants(vsi, area=06, on=2020-12-15)');
    assert.equal(
      printExpression(expressionOf({ ...chosen, indicator: 'attainment' })),
      'attainment(participants(vsi, area=06, on=2020-12-15))',
    );
  });
  it('is a flow from the first of January', () => {
    const flow = printExpression(expressionOf({ ...chosen, indicator: 'joined' }));
    assert.equal(flow, 'joined(vsi, area=06, from=2020-01-01, to=2020-12-15)');
  });
  it('goes month by month, the last one up to the day', () => {
    assert.deepEqual(printed(chosen, 2), [
      { month: '2020-11', expression: 'participants(vsi, area=06, on=2020-11-30)' },
      { month: '2020-12', expression: 'participants(vsi, area=06, on=2020-12-15)' },
    ]);
    assert.deepEqual(printed({ ...chosen, indicator: 'lapsed' }, 1), [
      { month: '2020-12', expression: 'lapsed(vsi, area=06, from=2020-12-01, to=2020-12-15)' },
    ]);
  });
});

describe('an expression for another area', () => {
  it('asks every indicator in it for that area', () => {
    const parsed = parseExpression(
      'ratio(participants(vsi, area=06, on=2020-12-31), participants(vsi, on=2019-12-31))',
    );
    assert.ok(parsed.ok);
    assert.equal(
      printExpression(withinArea(parsed.value, '01840')),
      'ratio(participants(vsi, area=01840, on=2020-12-31), participants(vsi, area=01840, on=2019-12-31))',
    );
  });
});
