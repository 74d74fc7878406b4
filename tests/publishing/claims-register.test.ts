import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { before, it } from 'node:test';
import type { Judgement } from '#claims/binding/judgement.ts';
import { checkAgainstRegister } from '#server/publishing/check-against-register.ts';
import { baophu } from '../support/command.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addActivity, addEnrolment, addTallies, addTarget, openWithTallies } from '../support/indicators-register.ts';
import { deskOf } from '../support/register.ts';

const NOW = new Date('2026-11-23T00:00:00Z');

onEveryDatabase('the numbers of a text, against the register', (of) => {
  before(() =>
    of.db.asOwner(async (tx) => {
      await openWithTallies(tx, [
        ['01840', 'joined', '2019-05-23', '2019-05-23', 3],
        ['01858', 'joined', '2020-02-10', '2020-02-10', 5],
      ]);
      await addTallies(tx, [['01858', 'joined', '2020-03-01', '2021-02-01', 1]]);
      await addTarget(tx, { plan: 'KH', owner: 'UBND', period: '2020', value: 6 });
      await addTarget(tx, { plan: 'KH', owner: 'UBND', indicator: 'joined', kind: 'flow', period: '2021', value: 7 });
      await addTarget(tx, { plan: 'KH', owner: 'UBND', period: '2022', value: 20 });
      await addTarget(tx, { plan: 'KH-2', owner: 'BHXH', period: '2022', value: 21 });
      await addActivity(tx, 'HN-1', 'conference', '2020-04-01', 40);
      await addActivity(tx, 'TV-1', 'consultation', '2020-05-01', 25);
      await addEnrolment(tx, { area: '01858', on: '2020-04-01', activity: 'HN-1' });
    }),
  );

  async function judged(text: string, published: string | null = '2021-01-05'): Promise<Judgement> {
    const setting = { place: 'Bắc Kạn', published };
    const { judgements } = await checkAgainstRegister(deskOf(of.db), text, { setting, now: NOW });
    assert.ok(judgements[0], text);
    return judgements[0];
  }
  /** Kind of judgement, with the expression and values it rests on, or the reason why there is none. */
  async function told(text: string, published?: string | null): Promise<unknown[]> {
    const judgement = await judged(text, published);
    if (judgement.kind === 'undecided') return [judgement.kind, judgement.reason];
    const { expression, today, whenPublished } = judgement.by;
    return [judgement.kind, expression, today, whenPublished];
  }

  const ON = 'participants(vsi, on=2020-12-31)';

  it('agree where they did when the text was published, though a fact has come in since', async () => {
    const stock = (people: number) => `Đến ngày 31/12/2020, toàn tỉnh có ${people} người tham gia BHXH tự nguyện.`;
    assert.deepEqual(await told(stock(8)), ['agrees', ON, 9, 8]);
    assert.deepEqual(await told(stock(9)), ['agrees', ON, 9, 8]);
    assert.deepEqual(await told(stock(8), null), ['differs', ON, 9, null]);
  });

  it('differ, and it says by how many', async () => {
    const judgement = await judged('Đến ngày 31/12/2020, toàn tỉnh có 12 người tham gia BHXH tự nguyện.');
    assert.equal(judgement.kind === 'differs' && judgement.difference, 3);
  });

  it('agree within what their hedge allows, and no further', async () => {
    const text = (hedge: string) => `Đến ngày 31/12/2020, toàn tỉnh có ${hedge} 10 người tham gia BHXH tự nguyện.`;
    assert.equal((await judged(text('gần'))).kind, 'agrees-within-hedge');
    assert.equal((await judged(text('trên'))).kind, 'differs');
  });

  it('are looked up in the district or commune that they name, as it was called on that day', async () => {
    assert.deepEqual(await told('Đến ngày 31/12/2020, huyện Pác Nặm có 6 người tham gia BHXH tự nguyện.'), [
      'agrees',
      'participants(vsi, area=060, on=2020-12-31)',
      6,
      5,
    ]);
    assert.deepEqual(await told('Đến ngày 31/12/2020, huyện Na Hang có 6 người tham gia BHXH tự nguyện.'), [
      'undecided',
      'place-not-in-register',
    ]);
    assert.deepEqual(
      await told('Đến ngày 31/12/2025, huyện Pác Nặm có 6 người tham gia BHXH tự nguyện.', '2026-01-05'),
      ['undecided', 'area-not-in-force'],
    );
  });

  it('that are targets are tried as people covered and as people who newly join', async () => {
    const text = (year: number, people: number) =>
      `Năm ${year}, chỉ tiêu phát triển ${people} người tham gia BHXH tự nguyện.`;
    assert.equal((await told(text(2020, 6)))[1], `target(${ON})`);
    assert.deepEqual((await told(text(2021, 7))).slice(0, 2), [
      'agrees',
      'target(joined(vsi, from=2021-01-01, to=2021-12-31))',
    ]);
    assert.deepEqual(await told(text(2022, 20)), ['undecided', 'targets-differ']);
    assert.deepEqual(await told(text(2023, 20)), ['undecided', 'no-target']);
  });

  it('that are rates are compared to their last printed digit', async () => {
    const text = (rate: string) => `Đến ngày 31/12/2020, có 9 người tham gia BHXH tự nguyện, đạt ${rate} kế hoạch.`;
    const rate = async (printed: string) => {
      const setting = { place: 'Bắc Kạn', published: null };
      return (await checkAgainstRegister(deskOf(of.db), text(printed), { setting, now: NOW })).judgements[1]?.kind;
    };
    assert.deepEqual([await rate('150%'), await rate('150,1%')], ['agrees', 'differs']);
  });

  it('that count activities and those who came are looked up by kind', async () => {
    assert.deepEqual((await told('Năm 2020, BHXH tỉnh mở 1 hội nghị tuyên truyền.', null)).slice(0, 3), [
      'agrees',
      'activities(kind=conference, from=2020-01-01, to=2020-12-31)',
      1,
    ]);
    assert.deepEqual((await told('Năm 2020, có 25 lượt người được tư vấn về BHXH.', null)).slice(0, 2), [
      'agrees',
      'attendance(kind=consultation, from=2020-01-01, to=2020-12-31)',
    ]);
  });

  it('cannot be told before the register begins, after today, or where nothing was observed', async () => {
    const stock = (day: string) => `Đến ngày ${day}, toàn tỉnh có 9 người tham gia BHXH tự nguyện.`;
    assert.deepEqual(await told(stock('31/12/2018'), '2019-01-05'), ['undecided', 'before-register']);
    assert.deepEqual(await told(stock('31/12/2030'), null), ['undecided', 'not-yet']);
    assert.deepEqual(await told('Đến ngày 31/12/2020, có 90 người tham gia BHXH bắt buộc.', null), [
      'undecided',
      'no-observation',
    ]);
  });

  it('are looked up for the first hundred only', async () => {
    const text = 'Năm 2020, có 9 người tham gia BHXH tự nguyện. '.repeat(101);
    const setting = { place: 'Bắc Kạn', published: null };
    const { judgements } = await checkAgainstRegister(deskOf(of.db), text, { setting, now: NOW });
    assert.deepEqual([judgements.length, judgements[99]?.kind, judgements[100]?.kind], [101, 'agrees', 'undecided']);
  });

  it('explain 7,500 beside 7,548 as a target of people who newly join', async () => {
    const text =
      'Đến hết năm 2020, có 7.548 người tham gia BHXH tự nguyện. Năm 2021 phấn đấu phát triển 7.500 người tham gia BHXH tự nguyện, tốc độ tăng trưởng 30%.';
    const setting = { place: 'Bắc Kạn', published: '2021-01-05' };
    const { remarks, judgements } = await checkAgainstRegister(deskOf(of.db), text, { setting, now: NOW });
    assert.match(
      remarks.find(({ kind }) => kind === 'target-below-stock')?.sentence.vi ?? '',
      /«7\.500 người».*9\.812.*mới/,
    );
    const target = judgements[1];
    const readings = target?.kind === 'undecided' ? [] : [target?.by, ...(target?.others ?? [])];
    assert.deepEqual(readings.map((each) => each?.expression).sort(), [
      'target(joined(vsi, from=2021-01-01, to=2021-12-31))',
      'target(participants(vsi, on=2021-12-31))',
    ]);
  });

  it('are printed with the register by `claims check FILE --register`, and stand in its JSON', async (t) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'baophu-claims-'));
    t.after(() => rm(folder, { recursive: true }));
    const file = path.join(folder, 'bai.txt');
    await writeFile(file, 'Đến ngày 31/12/2020, toàn tỉnh có 12 người tham gia BHXH tự nguyện.');
    const options = ['--register', '--place', 'Bắc Kạn', '--published', '2021-01-05'];
    const check = (...more: string[]) => baophu(of.url, 'claims', 'check', file, ...options, ...more);
    const { stdout } = await check();
    assert.match(stdout, /register: DIFFERS by 3: participants\(vsi, on=2020-12-31\): 9 today, known when published 8/);
    const { judgements } = JSON.parse((await check('--json')).stdout);
    assert.deepEqual([judgements[0].kind, judgements[0].by.expression], ['differs', ON]);
  });
});
