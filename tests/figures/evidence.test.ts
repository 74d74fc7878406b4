import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { isIntact } from '#server/figures/make-evidence.ts';
import { recomputeFigure } from '#server/figures/recompute-figure.ts';
import { onEveryDatabase, type TestDatabase } from '../support/database.ts';
import { addTallies, addTarget, openWithTallies, recorded } from '../support/indicators-register.ts';
import { deskOf } from '../support/register.ts';

const NOW = new Date('2026-11-23T08:00:00+07:00');

async function answerOf({ db }: TestDatabase, expression: string) {
  const [answer] = await evaluateTexts(deskOf(db), [expression], NOW);
  assert.ok(answer?.ok, JSON.stringify(answer));
  return answer.value;
}

onEveryDatabase('the evidence of a figure', (of) => {
  before(() =>
    of.db.asOwner(async (tx) => {
      await openWithTallies(tx, []);
      await recorded(tx, async () => {
        await addTallies(tx, [['01858', 'joined', '2020-02-01', '2020-02-01', 8]]);
        await addTarget(tx, { plan: 'KH-2020', owner: 'UBND', period: '2020', value: 5 });
      });
    }),
  );

  it('names what it rests on, and counts the same after corrections', async () => {
    const answer = await answerOf(of, 'attainment(participants(vsi,area=06,on=2020-12-31))');
    const { expression, value, as_of, known_at, evidence } = answer;
    assert.deepEqual(
      { expression, value, as_of, known_at },
      {
        expression: 'attainment(participants(vsi, area=06, on=2020-12-31))',
        value: 1.6,
        as_of: '2020-12-31',
        known_at: '2026-11-23T01:00:00.000Z',
      },
    );
    assert.deepEqual(
      evidence.parts.map((part) => [part.expression, part.value, part.area.name, part.source]),
      [
        ['participants(vsi, area=06, on=2020-12-31)', 8, 'Tỉnh Bắc Kạn', null],
        ['target(participants(vsi, area=06, on=2020-12-31))', 5, 'Tỉnh Bắc Kạn', 'KH-2020, UBND, 2020'],
      ],
    );
    assert.equal(evidence.register_position, 1);
    assert.equal(isIntact(evidence), true);
    assert.equal(isIntact(JSON.parse(JSON.stringify(evidence))), true);
    assert.equal(isIntact({ ...evidence, value: 1.7 }), false);

    await of.db.asOwner((tx) =>
      recorded(tx, async () => {
        await addTallies(tx, [['01858', 'joined', '2020-02-01', '2020-02-02', -3]]);
        await addTarget(tx, {
          plan: 'KH-2020b',
          owner: 'UBND',
          period: '2020',
          value: 4,
          recorded: '2020-03-01T00:00:00Z',
        });
      }),
    );
    assert.equal((await answerOf(of, expression)).value, 5 / 4);
    assert.deepEqual(await recomputeFigure(deskOf(of.db), evidence), { ok: true, value: 1.6 });
  });
});
