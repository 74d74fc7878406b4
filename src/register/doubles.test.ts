import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resemblance } from './doubles.ts';

const HERE = 1614;
const mai = { name: 'Hoàng Thị Mai', birthDate: '1985-05-02', areaId: HERE };
const why = (other: { name?: string; birthDate?: string | null; areaId?: number }) => {
  const found = resemblance(mai, { ...mai, ...other });
  return found && `${found.name} ${found.birth} ${found.isSameCommune ? 'here' : 'elsewhere'}`;
};

describe('two records', () => {
  it('of one name and birth may be of one person, wherever they live', () => {
    assert.equal(why({}), 'same same here');
    assert.equal(why({ areaId: HERE + 1 }), 'same same elsewhere');
    assert.equal(why({ name: 'HOANG THI  MAI' }), 'same same here');
    assert.equal(why({ name: 'Hoàng Thị Maị' }), 'same same here');
    assert.equal(why({ name: 'Hoàng Thị Mây' }), 'alike same here');
  });
  it('may have day and month of birth swapped, or one may say less', () => {
    assert.equal(why({ birthDate: '1985-02-05' }), 'same swapped here');
    assert.equal(why({ birthDate: '1985' }), 'same partly here');
    assert.equal(why({ birthDate: '1985-05' }), 'same partly here');
    assert.equal(why({ birthDate: '1985-02' }), null);
    assert.equal(why({ birthDate: '1985-05-03' }), null);
    assert.equal(why({ birthDate: '1984-05-02' }), null);
  });
  it('without a birth are alike only by the same name in the same commune', () => {
    assert.equal(why({ birthDate: null }), 'same unknown here');
    assert.equal(why({ birthDate: null, areaId: HERE + 1 }), null);
    assert.equal(why({ birthDate: null, name: 'Hoàng Thị Mây' }), null);
  });
});
