import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { day, dayInVietNam } from '#base/dates.ts';
import { totalsOfReports } from '#drive/programmes/report.ts';
import { parseExpression } from '#indicators/language/parse.ts';
import { listReports } from '#server/drive/programmes/list-reports.ts';
import { recordProgramme } from '#server/drive/programmes/record-programme.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { evaluateSeries } from '#server/figures/evaluate-series.ts';
import { recomputeFigure } from '#server/figures/recompute-figure.ts';
import { onEveryDatabase } from '../support/database.ts';
import { deskIn, POST_OFFICE } from '../support/officers.ts';
import { makeProvince } from '../support/province.ts';
import { addProgramme, programmeTerms } from './recorded-programme.ts';
import { reportsOn } from './sent-reports.ts';

onEveryDatabase('what a programme promises and its signers report', (of) => {
  let code: string;
  before(async () => {
    await makeProvince(of.db);
    code = await addProgramme(of.db);
  });
  const planner = () => deskIn(of.db, 'planner');
  const figure = async (expression: string) => (await evaluateTexts(planner(), [expression], new Date()))[0];
  const value = async (expression: string) => {
    const found = await figure(expression);
    return found?.ok ? found.value.value : found?.error.map(({ kind }) => kind);
  };
  const by = `programme=CT-BD-2020, organisation=${POST_OFFICE}`;
  const [MAY, JUNE] = [
    { from: day('2020-05-01'), to: day('2020-05-31') },
    { from: day('2020-06-01'), to: day('2020-06-30') },
  ];

  it('is a figure once it is validated, by the last day of each period; a stock is never summed (S23)', async () => {
    const { validate, send } = reportsOn(of.db, code);
    const flow = (from: string, to: string) => value(`reported(conferences, ${by}, from=${from}, to=${to})`);
    assert.deepEqual(await flow('2020-05-01', '2020-06-30'), ['no-report'], 'not computed, never nought (S31)');
    await validate({ kind: 'conferences', value: 3, ...MAY });
    await validate({ kind: 'conferences', value: 4, ...JUNE });
    await validate({ kind: 'members', value: 100, ...MAY });
    await validate({ kind: 'members', value: 105, ...JUNE });
    await send({ kind: 'members', value: 900, from: day('2020-07-01'), to: day('2020-07-31') });
    assert.equal(await flow('2020-05-01', '2020-06-30'), 7);
    assert.equal(await flow('2020-05-31', '2020-06-29'), 3);
    assert.deepEqual(await flow('2020-06-01', '2020-06-29'), ['no-report']);
    const stock = (on: string) => value(`reported_at_end(members, ${by}, on=${on})`);
    assert.deepEqual(
      [await stock('2020-05-31'), await stock('2020-06-29'), await stock('2020-06-30'), await stock('2020-12-31')],
      [100, 100, 105, 105],
      'the one that waits does not count',
    );
    assert.deepEqual(await stock('2020-05-30'), ['no-report']);
  });

  it('again for the same period is counted once, and as it was known before', async () => {
    const { validate } = reportsOn(of.db, code);
    await validate({ kind: 'publications', value: 20, ...MAY });
    const asked = `reported(publications, ${by}, from=2020-05-01, to=2020-12-31)`;
    const first = await figure(asked);
    assert.ok(first?.ok);
    await validate({ kind: 'publications', value: 22, ...MAY });
    assert.equal(await value(asked), 22);
    assert.deepEqual(await recomputeFigure(planner(), first.value.evidence), { ok: true, value: 20 });
    assert.deepEqual(await value(asked.replace(')', ', known=2020-12-31)')), ['no-report']);
    assert.match(String(first.value.evidence.parts[0]?.source), /^2020-05-01, 2020-05-31, 12\/BC-BĐ$/);
  });

  it('comes to what the page of the programme tells', async () => {
    const today = dayInVietNam(new Date());
    const { reports } = (await listReports(planner(), { code, on: today, known: today })) ?? assert.fail();
    const totals = totalsOfReports(reports, { on: today, known: today });
    assert.ok(totals.length > 2);
    for (const { kind, senderCode, value: total } of totals) {
      const who = `programme=${code}, organisation=${senderCode}`;
      const asked = ['members', 'collectors'].includes(kind)
        ? `reported_at_end(${kind}, ${who}, on=${today})`
        : `reported(${kind}, ${who}, from=2020-01-01, to=${today})`;
      assert.equal(await value(asked), total, asked);
    }
  });

  it('has its promise by the day on which it is due, of the newest signed version as known', async () => {
    const promised = (on: string, more = '') => value(`promised(activities, programme=CT-BD-2020, on=${on}${more})`);
    assert.equal(await promised('2020-12-31'), 4);
    assert.deepEqual(await promised('2020-12-30'), ['no-promise']);
    assert.deepEqual(await promised('2020-12-31', ', known=2020-12-31'), ['no-promise']);
    const share = 'promised(enrolments-vsi, programme=CT-BD-2020, on=2020-12-31)';
    assert.equal(await value(`difference(${share}, promised(activities, programme=CT-BD-2020, on=2020-12-31))`), 26);
    const before = await figure('promised(activities, programme=CT-BD-2020, on=2020-12-31)');
    assert.ok(before?.ok);
    const promises = [{ indicator: 'activities', value: 6, dueOn: day('2020-12-31') }] as const;
    const next = programmeTerms({ code, seen: 1, reason: 'tăng cam kết', promises });
    assert.ok((await recordProgramme(planner(), next, new Date())).ok);
    assert.equal(await promised('2020-12-31'), 6, 'nothing that was held from before is told');
    assert.deepEqual(await recomputeFigure(planner(), before.value.evidence), { ok: true, value: 4 });
  });

  it('is refused what it cannot be asked: no signer, another series, a place', async () => {
    assert.deepEqual(await value('reported(conferences, programme=CT-BD-2020, on=2020-05-31)'), ['key-missing']);
    assert.deepEqual(await value(`reported(members, ${by}, on=2020-05-31)`), ['not-a-choice'], 'a stock is no flow');
    assert.deepEqual(await value(`reported_at_end(conferences, ${by}, on=2020-05-31)`), ['not-a-choice']);
    assert.deepEqual(await value(`reported_at_end(members, ${by}, area=06, on=2020-05-31)`), ['key-not-allowed']);
    assert.deepEqual(await value('reported_at_end(members, programme=KHONG, organisation=BD-06, on=2020-05-31)'), [
      'nothing-of-that-name',
    ]);
    assert.deepEqual(await value(`reported_at_end(members, programme=${code}, organisation=KHONG, on=2020-05-31)`), [
      'nothing-of-that-name',
    ]);
    const parsed = parseExpression(`reported_at_end(members, ${by}, on=2020-06-30)`);
    assert.ok(parsed.ok);
    const perCommune = await evaluateSeries(planner(), parsed.value, { per: 'commune', now: new Date() });
    assert.ok(perCommune.ok && perCommune.value.values.length > 1);
    assert.ok(perCommune.value.values.every(({ answer }) => !answer.ok && answer.error[0]?.kind === 'not-by-area'));
  });
});
