import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import { perform } from '#server/desk/operation.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { exportOwn } from '#server/register/export-own.ts';
import { unlinkPerson } from '#server/register/merging/unlink-person.ts';
import { personExport } from '#server/register/operations.ts';
import { turnClock } from '../support/clock.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addDoubled, assertAgrees, type Doubled, link, newId } from '../support/doubled-people.ts';
import { BAC_KAN, deskOf, openRegister } from '../support/register.ts';
import { pay } from '../support/subjects.ts';

/** Days of knowledge before the link. */
const KNOWN = ['2020-01-09', '2020-01-10', '2020-02-29'];
const INDICATORS = ['joined', 'returned', 'lapsed', 'contributions'];

/** What an area counts until some days, as known on a day, or now. */
const figuresOf = (area: string, known: string | null): string[] =>
  ['2020-01-31', '2020-03-31', '2020-04-15', '2020-05-15', '2020-12-31'].flatMap((on) => {
    const asKnown = known ? `, known=${known}` : '';
    const flows = INDICATORS.map((name) => `${name}(vsi, area=${area}, from=2020-01-01, to=${on}${asKnown})`);
    return [`participants(vsi, area=${area}, on=${on}${asKnown})`, ...flows];
  });

onEveryDatabase('a merge that was wrong', (of) => {
  let mai: Doubled;
  /** Has the same facts, in another commune; nobody links her records. */
  let twin: Doubled;
  const linkId = newId();
  const figuresBefore: number[][] = [];

  const counted = async (expressions: readonly string[]): Promise<number[]> => {
    const answers = await evaluateTexts(deskOf(of.db), expressions, new Date());
    return answers.map((answer) => {
      assert.ok(answer.ok, JSON.stringify(answer));
      return answer.value.value;
    });
  };
  const areas = ['06', '01858', '01861'];
  const asKnown = (known: string) => counted(areas.flatMap((area) => figuresOf(area, known)));
  const payBoth = async (months: readonly [keyof Doubled, string][]): Promise<void> => {
    for (const each of [mai, twin]) {
      for (const [which, paidFor] of months) assert.ok((await pay(deskOf(of.db), each[which], { of: paidFor })).ok);
    }
  };

  before(async () => {
    await of.db.asOwner(openRegister);
    await turnClock(of.db, '2020-01-10T03:00:00Z');
    mai = await addDoubled(of);
    twin = await addDoubled(of, [1616, 1616]);
    await payBoth([
      ['kept', '2020-01'],
      ['kept', '2020-02'],
      ['double', '2020-03'],
    ]);
    for (const known of KNOWN) figuresBefore.push(await asKnown(known));
  });

  it('counts the person once while it holds, and as known before it as before', async () => {
    await turnClock(of.db, '2020-03-01T03:00:00Z');
    assert.ok((await link(deskOf(of.db), mai, linkId)).ok);
    await turnClock(of.db, '2020-05-10T03:00:00Z');
    await payBoth([
      ['kept', '2020-04'],
      ['double', '2020-05'],
      ['double', '2020-06'],
    ]);
    const year = 'from=2020-01-01, to=2020-12-31';
    const months = [
      `joined(vsi, area=01858, ${year})`,
      `lapsed(vsi, area=01858, ${year})`,
      `joined(vsi, area=01861, ${year})`,
    ];
    assert.deepEqual(await counted(months), [1, 1, 0], 'six months in a row, on one record');
    for (const [index, known] of KNOWN.entries()) assert.deepEqual(await asKnown(known), figuresBefore[index], known);
    await assertAgrees(of);
  });

  it('leaves, once undone, each later fact with the record that it was recorded for (S05)', async () => {
    await turnClock(of.db, '2020-06-20T03:00:00Z');
    assert.ok((await unlinkPerson(deskOf(of.db), { linkId, reason: 'hai chị em sinh đôi' })).ok);
    await turnClock(of.db, null);
    const [here = [], there = [], ofTwin] = await Promise.all(
      ['01858', '01861', '01864'].map((area) => counted(figuresOf(area, null))),
    );
    const together = here.map((value, index) => value + (there[index] ?? 0));
    assert.deepEqual(together, ofTwin, 'as if the two had never been linked');
    for (const [index, known] of KNOWN.entries()) assert.deepEqual(await asKnown(known), figuresBefore[index], known);
    await assertAgrees(of);
  });

  /** The file of all people, what two of them are given of their own data, and the facts themselves. */
  async function exported(ids: readonly Uuid[]): Promise<string> {
    const desk = deskOf(of.db);
    const sought = {
      text: null,
      commune: null,
      need: 'everybody',
      scheme: null,
      sort: 'name',
      isDescending: false,
    } as const;
    const asked = { ...sought, month: month('2020-05'), on: day('2020-05-15') };
    const file = await perform(personExport, asked, { desk, actor: desk.actor, now: new Date() });
    assert.ok(file.ok);
    const own = await Promise.all(ids.map((id) => exportOwn(desk, id, new Date('2021-01-01T00:00:00Z'))));
    const tables: unknown[] = [];
    for (const table of ['people', 'contributions', 'endings', 'moves', 'contribution_tallies']) {
      const { rows } = await of.db.asOwner((tx) =>
        tx.query(`select json_agg(t order by t::text)::text as rows from ${table} as t where province_id = $1`, [
          BAC_KAN,
        ]),
      );
      tables.push(rows);
    }
    const unseen = own.map((each) => ({ ...each, seenBy: [] }));
    return JSON.stringify([await Array.fromAsync(file.value.parts), unseen, tables]);
  }

  it('leaves every file as it was, to the byte', async () => {
    const ids = [mai.kept, mai.double];
    const untouched = await exported(ids);
    const second = newId();
    assert.ok((await link(deskOf(of.db), mai, second)).ok);
    assert.notEqual(await exported(ids), untouched);
    assert.ok((await unlinkPerson(deskOf(of.db), { linkId: second, reason: 'nhầm' })).ok);
    assert.equal(await exported(ids), untouched);
  });
});
