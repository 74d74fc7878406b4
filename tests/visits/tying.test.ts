import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { unknownEnrolments } from '#drive/visit.ts';
import { tieHousehold } from '#server/drive/visits/tie-household.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addEnrolment } from '../support/office.ts';
import { BAC_KAN } from '../support/register.ts';
import { newId, openVisits, told, worker } from './village.ts';

onEveryDatabase('a house of a round that had only a label', (of) => {
  let village: Awaited<ReturnType<typeof openVisits>>;
  let roundId: Uuid;
  let [head, wife, other]: Uuid[] = [];
  const given = (id: Uuid | undefined): Uuid => id ?? assert.fail();
  const lineOf = async (label: string) =>
    (await village.lines(roundId)).find((each) => each.label === label) ?? assert.fail();
  const tie = async (label: string, personId: Uuid | null, desk = village.officer) =>
    told(await tieHousehold(desk, { roundId, lineId: (await lineOf(label)).id, personId }));
  before(async () => {
    village = await openVisits(of);
    roundId = await village.opened();
    [head, wife, other] = await village.people('Lý Văn Ba', 'Lý Thị Vợ', 'Hà Văn Khác');
    await village.house([given(head), given(wife)], given(head));
    await village.add(roundId, { labels: ['Nhà ông Ba', 'Nhà cuối xóm'], personIds: [given(other)] });
    await village.fill(roundId, [
      { lineId: (await lineOf('Nhà ông Ba')).id, reached: 'enrolled', schemes: ['vsi'], on: day('2026-11-21') },
    ]);
  });

  it('is tied to the household that was recorded later, and what the register knows of it follows', async () => {
    assert.deepEqual(unknownEnrolments(await lineOf('Nhà ông Ba')), ['vsi']);
    assert.equal(await tie('Nhà ông Ba', given(wife)), 'recorded');
    assert.equal(await tie('Nhà ông Ba', given(head)), 'unchanged', 'the same household by somebody else of it');
    const before = await lineOf('Nhà ông Ba');
    assert.deepEqual(
      [before.person?.name, before.householdId, before.days.enrolled],
      ['Lý Thị Vợ', head, '2026-11-21'],
    );
    await of.db.asOwner(async (tx) => {
      await addEnrolment(tx, newId(), given(head));
      await tx.query(`update enrolments set enrolled_on = '2026-11-22' where province_id = $1 and person_id = $2`, [
        ...[BAC_KAN, head],
      ]);
    });
    assert.deepEqual(unknownEnrolments(await lineOf('Nhà ông Ba')), []);
  });

  it('is not tied to a household that is on the round already, nor one that came from the register', async () => {
    assert.deepEqual(await tie('Nhà cuối xóm', given(head)), ['listed-already personId']);
    assert.deepEqual(await tie('Nhà cuối xóm', given(other)), ['listed-already personId']);
    assert.deepEqual(await tie('Nhà cuối xóm', newId()), ['person-not-found personId']);
    const known = (await village.lines(roundId)).find(({ label }) => label === null) ?? assert.fail();
    const answer = await tieHousehold(village.officer, { roundId, lineId: known.id, personId: given(wife) });
    assert.deepEqual(told(answer), ['house-known lineId']);
    const unknown = await tieHousehold(village.officer, { roundId, lineId: newId(), personId: null });
    assert.deepEqual(told(unknown), ['household-unknown lineId']);
  });

  it('is not tied by whoever does not see the round', async () => {
    const collector = await worker(of, 'collector', 'Thu');
    assert.deepEqual(await tie('Nhà cuối xóm', given(wife), collector), ['round-unknown']);
  });

  it('is untied where the tie was wrong; its result stays, and each is a line of the audit without its label', async () => {
    assert.equal(await tie('Nhà ông Ba', null), 'recorded');
    assert.equal(await tie('Nhà ông Ba', null), 'unchanged');
    const line = await lineOf('Nhà ông Ba');
    assert.deepEqual([line.person, line.householdId, line.days.enrolled], [null, null, '2026-11-21']);
    assert.deepEqual(unknownEnrolments(line), ['vsi']);
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(
        `select detail -> 'tied' as tied, detail::text like '%Ba%' as told from audit_entries where action = 'visit.tie' order by number`,
      ),
    );
    assert.deepEqual(rows, [
      { tied: true, told: false },
      { tied: false, told: false },
    ]);
  });
});
