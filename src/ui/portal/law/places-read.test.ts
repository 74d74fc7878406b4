import assert from 'node:assert/strict';
import { it } from 'node:test';
import { placesIn } from './places-read.ts';

it('a place that was read leads to its site or repository, and any other is only told', () => {
  assert.deepEqual(placesIn('https://www.plo.vn/a-b.html (mức đóng) ; github:an/binh:luat/1.md ; index, file 7'), [
    { address: 'https://www.plo.vn/a-b.html', text: 'plo.vn', more: ' (mức đóng)' },
    { address: 'https://github.com/an/binh', text: 'github.com/an/binh', more: '' },
    { address: null, text: 'index, file 7', more: '' },
  ]);
});
