import assert from 'node:assert/strict';
import { it } from 'node:test';
import { chosenAreas } from './chosen-areas.ts';
import { readSearchedPerson } from './searched-person.ts';

it('a name is read without accents, with the commune behind a comma', () => {
  assert.deepEqual(readSearchedPerson('  Đặng  Thị Ánh , xã Yến Dương '), {
    by: 'name',
    name: 'dang thi anh',
    commune: 'xã Yến Dương',
  });
  assert.deepEqual(readSearchedPerson('Hạnh,'), { by: 'name', name: 'hanh', commune: null });
  assert.deepEqual(readSearchedPerson(', Yến Dương'), { by: 'name', name: '', commune: 'Yến Dương' });
});

it('four digits are the end of a number, three and five are not', () => {
  for (const typed of ['5678', '••• 5678', '…5678', '５６７８']) {
    assert.deepEqual(readSearchedPerson(typed), { by: 'ending', digits: '5678' }, typed);
  }
  assert.equal(readSearchedPerson('567').by, 'name');
  assert.deepEqual(readSearchedPerson('56789'), { by: 'number', digits: '56789', phone: null });
});

it('a telephone is read however it is said, and a code is none', () => {
  for (const typed of [
    '0912345678',
    '+84 912 345 678',
    '84912345678',
    '0084912345678',
    '(091) 234-5678',
    '912345678',
  ]) {
    const read = readSearchedPerson(typed);
    assert.equal(read.by === 'number' && read.phone, '0912345678', typed);
  }
  for (const typed of ['006185000123', '0112345678', '01123456789']) {
    const read = readSearchedPerson(typed);
    assert.equal(read.by === 'number' && read.phone, null, typed);
  }
});

it('a receipt is its symbol and number, or the word that it came with; a numbered ward is none', () => {
  const receipt = (typed: string) => {
    const read = readSearchedPerson(typed);
    return read.by === 'receipt' ? [read.receipt.symbol, read.receipt.number] : read.by;
  };
  assert.deepEqual(receipt('BH25-AG/08907/e 0000123'), ['BH25-AG/08907/E', 123]);
  assert.deepEqual(receipt('AB 0123'), ['AB', 123]);
  assert.deepEqual(receipt('C45-2026'), ['C45', 2026]);
  assert.deepEqual(receipt('BL.77/x'), [null, null]);
  for (const typed of ['Phường 12', 'nguyen, Phường 12', 'Đặng Thị Ánh']) assert.equal(receipt(typed), 'name', typed);
});

it('nothing typed means nobody in particular', () => {
  for (const typed of ['', '   ', '\u200B']) assert.deepEqual(readSearchedPerson(typed), { by: 'nothing' });
});

it('a commune is chosen by its name; by a former one only where no present one is called so', () => {
  const areas = [
    { id: 1, name: 'Xã Yến Dương', formerNames: ['Xã Chu Hương'] },
    { id: 2, name: 'Xã Chu Hương', formerNames: [] },
    { id: 3, name: 'Phường Đức Xuân', formerNames: ['Phường Sông Cầu', 'Xã Huyền Tụng'] },
  ];
  const chosen = (text: string) => chosenAreas(text, areas).map(({ id }) => id);
  assert.deepEqual(chosen('yen duong'), [1]);
  assert.deepEqual(chosen('xã Chu Hương'), [2]);
  assert.deepEqual(chosen('Sông cầu'), [3]);
  assert.deepEqual(chosen('song'), []);
  assert.deepEqual(chosen('  '), []);
  const alike = ['Xã Văn Lang', 'Xã Văn Lăng', 'Phường Văn Lang'].map((name, id) => ({ id, name, formerNames: [] }));
  const amongAlike = (text: string) => chosenAreas(text, alike).map(({ id }) => id);
  assert.deepEqual(amongAlike('xã  văn lăng'), [1]);
  assert.deepEqual(amongAlike('Xã Văn Lang'), [0]);
  assert.deepEqual(amongAlike('van lang'), [0, 1, 2]);
});
