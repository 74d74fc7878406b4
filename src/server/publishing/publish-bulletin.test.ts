import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { COMMAND_LINE } from '#access/roles.ts';
import { onEveryDatabase } from '#tests/support/database.ts';
import { DRAFT, makeProvince } from '#tests/support/province.ts';
import { deskOf } from '#tests/support/register.ts';
import { type BulletinDraft, publishBulletin } from './publish-bulletin.ts';
import { publishProblem, publishProblemWords } from './publish-problem.ts';
import { readBulletin } from './read-bulletin.ts';

onEveryDatabase('publishing a bulletin', (of) => {
  const publish = (draft: Partial<BulletinDraft>) => publishBulletin(deskOf(of.db), { ...DRAFT, ...draft });
  before(() => makeProvince(of.db));

  it('freezes every figure with its evidence, as known at publication', async () => {
    const read = await readBulletin(deskOf(of.db), DRAFT.slug, new Date('2026-01-01'));
    const figure = read?.figures.find((each) => each.name === 'attainment');
    assert.deepEqual([figure?.value, figure?.asOf, figure?.today], [1.25, '2020-12-31', 1.25]);
    assert.equal(figure?.knownAt.toISOString(), DRAFT.publishedAt.toISOString());
    assert.ok(figure?.evidence);
  });

  it('reads next year’s target against the growth announced with it', async () => {
    const read = await readBulletin(deskOf(of.db), DRAFT.slug, new Date('2026-01-01'));
    assert.deepEqual(read?.target, {
      target: 5,
      covered: 5,
      growth: 0.3,
      needed: 7,
      contradictsAsStock: true,
      year: '2021',
    });
  });

  it('leaves an entry in the audit', async () => {
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(`select actor, role, detail from audit_entries where action = 'bulletin.publish'`),
    );
    assert.equal(rows.length, 1);
    assert.deepEqual(
      [rows[0].actor, rows[0].role, rows[0].detail.slug],
      [COMMAND_LINE.name, COMMAND_LINE.role, DRAFT.slug],
    );
  });

  it('is refused with every reason at once, and then nothing is written', async () => {
    const refused = await publish({
      slug: 'wrong',
      body: '{{participants}} {{nobody}}',
      figures: {
        ...DRAFT.figures,
        participants: { ...DRAFT.figures.participants, wording: '6' },
        doubled: { ...DRAFT.figures.doubled, wording: 'nhiều' },
        attainment: { expression: 'attainmint(', wording: '1' },
      },
    });
    assert.deepEqual(refused.ok ? [] : refused.error.map((each) => each.kind).sort(), [
      'figure-missing',
      'figure-unanswered',
      'wording-unreadable',
      'wording-wrong',
    ]);
    for (const problem of refused.ok ? [] : refused.error)
      for (const words of Object.values(publishProblemWords(problem))) assert.match(words, /\.$/);
    assert.equal(await readBulletin(deskOf(of.db), 'wrong', new Date()), null);
  });

  it('is refused where the address is taken', async () => {
    const refused = await publish({});
    assert.deepEqual(refused, { ok: false, error: [publishProblem('slug-taken', { slug: DRAFT.slug })] });
  });
});
