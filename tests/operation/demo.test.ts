import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { dayInVietNam } from '#base/dates.ts';
import { worded } from '#bulletins/placeholders.ts';
import { readWording } from '#bulletins/wording.ts';
import { isAnswered } from '#claims/binding/judgement.ts';
import { YEAR_BULLETIN } from '#seeds/bulletins.ts';
import { bacKan, largerProvince } from '#seeds/catalogue.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { isLoaded, loadDemonstration } from '#server/operation/load-demonstration.ts';
import { checkAgainstRegister } from '#server/publishing/check-against-register.ts';
import { allBulletins } from '#server/publishing/data/bulletins.ts';
import { figuresOf } from '#server/publishing/data/figures.ts';
import { onOneDatabase, type TestDatabase } from '../support/database.ts';
import { deskOf } from '../support/register.ts';

const NOW = new Date('2026-11-23T00:00:00Z');

async function counted({ db }: TestDatabase, expression: string): Promise<number> {
  const [result] = await evaluateTexts(deskOf(db), [expression], NOW);
  assert.ok(result?.ok, `${expression}: ${JSON.stringify(result)}`);
  return result.value.value;
}

onOneDatabase('the demonstration', (of) => {
  before(() => loadDemonstration(deskOf(of.db), bacKan(), () => {}));

  const FIGURES: [string, number][] = [
    ['participants(vsi, area=06, on=2020-12-31)', 7_548],
    ['participants(vsi, area=06, on=2020-12-31, known=2021-01-05)', 7_548],
    ['participants(vsi, area=06, on=2019-12-31)', 3_651],
    ['participants(vsi, area=06, on=2019-12-31, known=2021-01-05)', 3_651],
    ['enrolments(vsi, activity=RQ-2020-05-23)', 193],
    ['enrolments(vsi, activity=RQ-2020-07-11)', 205],
    ['enrolments(hhi, activity=RQ-2020-07-11)', 99],
    ['activities(kind=conference, from=2020-01-01, to=2020-12-31)', 143],
    ['attendance(kind=consultation, audience=workers, from=2020-01-01, to=2020-12-31)', 3_058],
    ['attendance(kind=outreach, from=2020-01-01, to=2020-12-31)', 517],
  ];
  for (const [expression, value] of FIGURES) {
    it(`answers ${expression} with ${value}`, async () => {
      assert.equal(await counted(of, expression), value);
    });
  }

  it('reaches 133.4 % of the plan', async () => {
    const attained = await counted(of, 'attainment(participants(vsi, area=06, on=2020-12-31))');
    assert.equal(attained.toFixed(3), '1.334');
  });

  it('has every bulletin, and every figure of the year’s bulletin with its evidence', async () => {
    const bulletins = await deskOf(of.db).read((tx) => allBulletins(tx));
    assert.equal(bulletins.length, 4);
    assert.equal(bulletins[0]?.slug, YEAR_BULLETIN.slug);
    const figures = await deskOf(of.db).read((tx) => figuresOf(tx, YEAR_BULLETIN.slug));
    assert.deepEqual(figures.map(({ name }) => name).sort(), Object.keys(YEAR_BULLETIN.figures).sort());
    assert.ok(figures.every(({ evidence }) => evidence !== null));
  });

  it('says in its bulletins nothing that the checker contradicts, and nothing else than the register', async () => {
    const bulletins = await deskOf(of.db).read((tx) => allBulletins(tx));
    for (const bulletin of bulletins) assert.deepEqual(await faultsOf(of, bulletin), [], bulletin.slug);
  });
});

type Bulletin = Awaited<ReturnType<typeof allBulletins>>[number];

/** What the checker finds wrong with a bulletin, and figures of it that the checker does not find as they are bound. */
async function faultsOf({ db }: TestDatabase, { slug, title, lead, body, publishedAt }: Bulletin): Promise<string[]> {
  const figures = await deskOf(db).read((tx) => figuresOf(tx, slug));
  const filled = (text: string) => worded(text, (name) => figures.find((each) => each.name === name)?.wording);
  const draft = [title, lead, body].join('\n\n');
  const setting = { place: 'Bắc Kạn', published: dayInVietNam(publishedAt) };
  const found = await checkAgainstRegister(deskOf(db), filled(draft), { setting, now: NOW });
  const contradictions = found.relations.filter(({ holds }) => !holds).map(({ working }) => working);
  const places = [...draft.matchAll(/\{\{(\w+)\}\}/g)].map(({ index, 1: name }) => ({
    at: filled(draft.slice(0, index)).length,
    figure: figures.find((each) => each.name === name),
  }));
  const misread = places.flatMap(({ at, figure }) => {
    const index = found.claims.findIndex(({ start, end }) => start <= at && at < end);
    const [claim, judgement] = [found.claims[index], found.judgements[index]];
    if (!figure || !claim || !judgement) return [`${figure?.name} is not found`];
    if (judgement.kind !== 'agrees' && judgement.kind !== 'agrees-within-hedge')
      return [`${figure.name} ${judgement.kind}`];
    if (claim.value !== readWording(figure.wording)?.value) return [`${figure.name} is read as ${claim.value}`];
    const bound = figure.value * judgement.by.factor;
    const readings = [judgement.by, ...judgement.others].flatMap((each) =>
      isAnswered(each) ? [each.today, each.whenPublished ?? each.today] : [],
    );
    return readings.some((value) => Math.abs(value - bound) < 1e-6)
      ? []
      : [`${figure.name}: no reading gives ${bound}`];
  });
  const differing = found.claims.filter((_, index) => found.judgements[index]?.kind === 'differs');
  return [...contradictions, ...misread, ...differing.map(({ span }) => `${span} differs`)];
}

onOneDatabase('a larger province', (of) => {
  it('is loaded with all its people', async () => {
    await loadDemonstration(deskOf(of.db), largerProvince(300), () => {});
    const { rows } = await of.db.asOwner((tx) => tx.query('select count(*) from people'));
    assert.deepEqual(rows, [{ count: 300 }]);
    assert.ok((await counted(of, 'participants(vsi, on=2021-12-31)')) > 0);
  });

  it('stays as it is when it is loaded again', async () => {
    assert.equal(await isLoaded(deskOf(of.db)), true);
    const counts = () => of.db.asOwner((tx) => tx.query('select count(*) from movements').then(({ rows }) => rows[0]));
    const before = await counts();
    await loadDemonstration(deskOf(of.db), largerProvince(300), () => {});
    assert.deepEqual(await counts(), before);
  });
});

onOneDatabase('a load that breaks off', (of) => {
  it('is not taken for loaded, and the next one completes it', async () => {
    const stopped = new Error('the power failed');
    const province = largerProvince(600);
    const atContributions = (file: { kind: string }): void => {
      if (file.kind === 'contributions') throw stopped;
    };
    await assert.rejects(loadDemonstration(deskOf(of.db), province, atContributions), stopped);
    assert.equal(await isLoaded(deskOf(of.db)), false);
    await loadDemonstration(deskOf(of.db), province, () => {});
    assert.equal(await isLoaded(deskOf(of.db)), true);
    const { rows } = await of.db.asOwner((tx) => tx.query('select count(*) from people'));
    assert.deepEqual(rows, [{ count: 600 }]);
  });
});
