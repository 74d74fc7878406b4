import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ArchivedBulletin } from './archive.ts';
import { searchBulletins } from './search.ts';

const bulletin = (slug: string, title: string, body: string, year = 2020): ArchivedBulletin => ({
  ...{ slug, title, body, lead: 'Tin của tỉnh.' },
  ...{
    publishedAt: new Date(`${year}-06-01T01:00:00Z`),
    topics: ['vsi'],
    places: [],
    picture: null,
    author: 'Ban biên tập',
  },
});

const ARCHIVE = [
  bulletin('hoi-nghi', 'Hội nghị ở thôn Nà Pài', 'Có 7.548 người tham gia bảo hiểm xã hội tự nguyện.'),
  bulletin('hoi-thao', 'Hội thảo về hưu trí', 'Người dân hỏi về lương hưu và bảo hiểm y tế.', 2021),
  bulletin('hoi-dap', 'Hỏi đáp', 'Nông dân hỏi, cơ quan đáp.', 2019),
];
const found = (asked: string): string[] => searchBulletins(ARCHIVE, asked).map((each) => each.bulletin.slug);
const marked = (asked: string): string[] =>
  searchBulletins(ARCHIVE, asked).flatMap((each) =>
    [...each.title, ...each.excerpt].filter(({ isFound }) => isFound).map(({ text }) => text),
  );

describe('a reader who searches the archive', () => {
  it('finds words without their accents', () => {
    assert.deepEqual(found('luong huu'), ['hoi-thao']);
    assert.deepEqual(found('NA PAI'), ['hoi-nghi']);
  });

  it('finds what has the very accents first', () => {
    assert.equal(found('hỏi')[0], 'hoi-dap');
    assert.deepEqual(found('hội').slice(0, 2).toSorted(), ['hoi-nghi', 'hoi-thao']);
  });

  it('finds composed and decomposed letters alike', () => {
    assert.deepEqual(found('hội nghị'.normalize('NFD')), ['hoi-nghi']);
    const decomposed = ARCHIVE.map((each) => ({ ...each, title: each.title.normalize('NFD') }));
    assert.deepEqual(
      searchBulletins(decomposed, 'hội nghị').map((each) => each.bulletin.slug),
      ['hoi-nghi'],
    );
  });

  it('finds a word with one wrong letter, and one that is begun', () => {
    assert.deepEqual(found('thamgia'), []);
    assert.deepEqual(found('nguyenn'), ['hoi-nghi']);
    assert.deepEqual(found('nguy'), ['hoi-nghi']);
  });

  it('finds a number as it is written', () => {
    assert.deepEqual(found('7.548'), ['hoi-nghi']);
    assert.deepEqual(found('7.549'), []);
  });

  it('finds only what has every word', () => {
    assert.deepEqual(found('bảo hiểm y tế'), ['hoi-thao']);
    assert.deepEqual(found('bảo hiểm khonggi'), []);
  });

  it('sees the words marked where they stand, with their own letters', () => {
    assert.deepEqual(marked('luong huu'), ['hưu', 'lương', 'hưu']);
    assert.deepEqual(marked('<b>hội nghị</b>'), []);
  });

  it('finds everything, the newest first, where nothing is asked', () => {
    assert.deepEqual(found('  ?!'), ['hoi-thao', 'hoi-nghi', 'hoi-dap']);
    assert.deepEqual(marked(''), []);
  });

  it('sees the sentence around a word deep in the text, never cut within a word', () => {
    const long = bulletin(
      'dai',
      'Bài dài',
      `${'một hai ba bốn '.repeat(60)}lương hưu ${'năm sáu bảy tám '.repeat(60)}`,
    );
    const [only] = searchBulletins([long], 'lương hưu');
    const excerpt = (only?.excerpt ?? []).map(({ text }) => text).join('');
    assert.match(excerpt, /^… .*lương hưu.* …$/);
    for (const word of excerpt.replaceAll('…', '').trim().split(' '))
      assert.ok(['một', 'hai', 'ba', 'bốn', 'lương', 'hưu', 'năm', 'sáu', 'bảy', 'tám'].includes(word), word);
  });
});
