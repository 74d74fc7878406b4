import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Uuid } from '#base/ids.ts';
import { addMonths } from '#base/months.ts';
import { IN_CASH } from '#register/money/payment.ts';
import { correctContribution } from '#server/register/collecting/correct-contribution.ts';
import { readPerson } from '#server/register/read-person.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { recordEnding } from '#server/register/record-ending.ts';
import {
  heldBy,
  type IncidentPlace,
  incidentPlace,
  kinds,
  MONTH_OF_LAW,
  NEXT,
  newId,
  TODAY,
} from '../incidents/incident-place.ts';
import { onEveryDatabase } from '../support/database.ts';
import { deskOf, payment } from '../support/register.ts';

onEveryDatabase('money that is given back', (of) => {
  let at: IncidentPlace;
  before(async () => {
    at = await incidentPlace(of);
  });
  const giveBack = async ({ personId, id }: { personId: Uuid; id: Uuid }, paid: number) => {
    const about = { id: newId(), scheme: 'vsi' as const, fromMonth: NEXT, months: 3, paidOn: TODAY, reverses: id };
    const answer = await recordContribution(at.mai, personId, { ...payment(about), receiptNo: null, paid });
    return answer.ok ? answer.value : answer.error;
  };

  it('is at most what was paid: one đồng more is refused in words, and just so much is given back', async () => {
    const paid = await at.payer();
    const before_ = await heldBy(of.db, at.mai);
    assert.deepEqual(await giveBack(paid, 3 * MONTH_OF_LAW + 1), [
      { kind: 'refund-above-paid', facts: { refund: 792_001, paid: 792_000 }, at: 'paid' },
    ]);
    assert.equal(await heldBy(of.db, at.mai), before_, 'nothing of it was recorded');
    assert.equal(await giveBack(paid, 3 * MONTH_OF_LAW), 'recorded');
    assert.equal((await heldBy(of.db, at.mai)) - before_, -3 * MONTH_OF_LAW);
    assert.deepEqual(kinds({ ok: false, error: (await giveBack(paid, 1)) as { kind: string; facts: object }[] }), [
      'reversed-already',
    ]);
  });

  it('is in parts at most what was paid: each goes by what the one before it left', async () => {
    const paid = await at.payer();
    const ending = { id: newId(), scheme: 'vsi' as const, reason: 'death' as const, endedOn: TODAY, notedAt: null };
    assert.ok((await recordEnding(at.officer, paid.personId, ending, { today: TODAY })).ok);
    const unused = async (contributionId: Uuid, from: number, shown: number, id = newId()) => {
      const right = { is: 'unused' as const, unusedFrom: addMonths(NEXT, from), because: 'death' as const };
      const money = { id, shown, receipt: null, notedAt: null, ...IN_CASH };
      const asked = { personId: paid.personId, contributionId, right, reason: 'qua đời', ...money };
      return kinds(await correctContribution(at.officer, asked, TODAY));
    };
    const [first, second] = [newId(), newId()];
    assert.deepEqual(await unused(paid.id, 2, -2 * MONTH_OF_LAW), ['price-is-other']);
    assert.ok(Array.isArray(await unused(paid.id, 2, -MONTH_OF_LAW, first)) === false);
    assert.deepEqual(
      await unused(paid.id, 1, -2 * MONTH_OF_LAW),
      ['reversed-already'],
      'not of the same payment again',
    );
    assert.deepEqual(await unused(first, 1, -2 * MONTH_OF_LAW), ['price-is-other'], 'not with the part before it');
    assert.ok(Array.isArray(await unused(first, 1, -MONTH_OF_LAW, second)) === false);
    const left = { personId: paid.personId, id: second };
    assert.deepEqual(kinds({ ok: false, error: (await giveBack(left, MONTH_OF_LAW + 1)) as never }), [
      'recorded-by-others',
      'refund-above-paid',
    ]);
    assert.equal((await readPerson(deskOf(of.db), paid.personId, TODAY))?.cover.vsi.paid, MONTH_OF_LAW);
  });
});
