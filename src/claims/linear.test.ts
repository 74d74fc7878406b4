import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkText } from './check.ts';
import { findCues } from './meaning/cues.ts';
import { periodsOf } from './meaning/periods.ts';
import { understand } from './meaning/understand.ts';
import { placesOf } from './meaning/where.ts';
import { countBare } from './numbers/bare.ts';
import { readNumbers } from './read.ts';
import { normalise } from './text/normalise.ts';
import { structureOf } from './text/structure.ts';
import { tokenise } from './text/tokens.ts';

const PIECES = [
  ...[
    '7.548',
    '133,4%',
    '1,2 triệu',
    '23/5/2020',
    '31/12',
    '0209',
    '1.1.1.1',
    '2020',
    '193/200',
    '5-10',
    '12345678901234567890',
  ],
  ...[
    'người',
    'BHXH tự nguyện',
    'BHYT',
    'đồng/tháng',
    'tháng',
    'năm',
    'ngày',
    'quý I',
    'hội nghị',
    'kế hoạch',
    'dân số',
  ],
  ...[
    'trên',
    'gần',
    'tăng',
    'giảm',
    'gấp',
    'đôi',
    'lần',
    'thứ',
    'đạt',
    'vượt',
    'so với',
    'cùng kỳ',
    'trong đó',
    'số',
    'điểm',
  ],
  ...[
    'hai',
    'nghìn',
    'trăm',
    'linh',
    'rưỡi',
    'một nửa',
    'phần',
    'từ',
    'đến',
    'lên',
    'còn',
    'tổ chức',
    'Bắc Kạn',
    'huyện',
  ],
  ...[
    '(',
    ')',
    '[',
    '.',
    ',',
    ':',
    ';',
    '/',
    '-',
    '%',
    '\n',
    ' ',
    '\u00A0',
    '\u0301',
    '\u200B',
    'ngýõÌi',
    '🙂',
    '\uD800',
    '',
  ],
];

describe('whatever a text holds', () => {
  it('its claims are pieces of it, in their order, none over another', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.constantFrom('', ' '), (pieces, joint) => {
        const text = pieces.join(joint);
        const { claims, distractors, relations } = checkText(text, { place: null, published: '2021-01' });
        const spans = [...claims, ...distractors].toSorted((a, b) => a.start - b.start);
        for (const { span, start, end } of spans) assert.equal(text.slice(start, end), span);
        for (const [i, { end }] of spans.entries()) assert.ok(end <= (spans[i + 1]?.start ?? Infinity));
        for (const { value, upTo } of claims) assert.ok(Number.isFinite(value) && upTo >= value);
        for (const { of, result } of relations)
          assert.ok([...of, result].every((i) => i in claims) && !of.includes(result));
      }),
      { numRuns: 1500 },
    );
  });
});

/** How often a text's tokens and their places are looked at while it is understood. */
function looks(text: string): number {
  let count = 0;
  const counted = <Each>(list: Each[]): Each[] =>
    new Proxy(list, {
      get: (all, key, receiver) => {
        count += 1;
        return Reflect.get(all, key, receiver);
      },
    });
  const normal = normalise(text);
  const tokens = counted(tokenise(normal));
  const { quantities, passed } = readNumbers(tokens);
  const positions = counted(structureOf(tokens));
  const cues = findCues(tokens, positions, passed);
  const read = { tokens, positions, cues, quantities: countBare(tokens, quantities, passed), passed };
  const understood = understand(read);
  periodsOf(read, understood, '2021-01-05');
  placesOf(normal, read, understood, null);
  return count;
}

describe('ten times the text is looked at ten times as often:', () => {
  const shapes = [
    ...[
      '1.1.1.1.',
      '1. ',
      '(',
      ')',
      '1% ',
      '1/',
      '1-',
      'tăng ',
      'ngày ',
      'từ đầu năm ',
      'trong đó ',
      'BHXH, ',
      'số ',
      'trăm ',
    ],
    ...[
      '5.000 người, ',
      '5.000 người. ',
      '(5 người',
      'hai nghìn ba trăm ',
      '123 456 ',
      'trên hơn gần ',
      'kế hoạch: ',
      'A1/',
    ],
    ...[
      'huyện Ba Bể có 5.000 người, ',
      'Hà Nội, Huế, 5 người, ',
      'ngày 5/3/2019 5 người. ',
      'huyện A ',
      'năm 2020 ',
      'tháng 1, ',
      'tăng 5% (tăng 3.000 người) so với 4.000 người ',
    ],
  ];
  for (const shape of shapes) {
    it(`«${shape}»`, () => {
      const [short, long] = [looks(shape.repeat(200)), looks(shape.repeat(2000))];
      assert.ok(long <= 11 * short + 1000, `${short} looks, then ${long}`);
    });
  }
});
