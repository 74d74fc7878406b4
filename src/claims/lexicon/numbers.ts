import { dictionary } from '#base/words.ts';
/** Words of single digits; some have another form after tens. */
export const DIGIT_WORDS = dictionary<number>({
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
});

/** Powers of ten that multiply a printed number: `3,5 nghìn tỷ`, `1 vạn`. */
export const MAGNITUDES = dictionary<number>({
  chục: 1,
  trăm: 2,
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tr: 6,
  tỷ: 9,
  tỉ: 9,
});

/** They stand before a magnitude and say several of it: `hàng trăm`. */
export const SEVERAL_WORDS: readonly string[] = ['hàng', 'vài', 'mấy', 'nhiều', 'cả'];

/** Words after which `năm` is a year and not five. */
export const BEFORE_YEAR: readonly string[] =
  'trong một mỗi hàng hằng cả đầu cuối giữa qua nhiều các từng hết những vài mấy sau trước theo của so mười'.split(' ');
