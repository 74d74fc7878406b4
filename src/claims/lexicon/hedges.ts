import type { ClaimHedge } from '../claim.ts';
import { each } from '../text/phrases.ts';

/** Words that stand right before a number. */
export const HEDGES_BEFORE: readonly (readonly [string, ClaimHedge])[] = [
  ...each<ClaimHedge>('above', [
    'trên',
    'hơn',
    'quá',
    'vượt quá',
    'vượt mốc',
    'vượt ngưỡng',
    'vượt con số',
    'vượt qua mốc',
    'vượt mức',
    '>',
  ]),
  ...each<ClaimHedge>('below', [
    'gần',
    'ngót',
    'ngót nghét',
    'gần đạt',
    'gần tới',
    'gần đến',
    'gần bằng',
    'dưới',
    'sát',
    'xấp xỉ dưới',
    'chưa đến',
    'chưa tới',
    'chưa đầy',
    'chưa đạt',
    'suýt soát',
    '<',
  ]),
  ...each<ClaimHedge>('about', [
    'khoảng',
    'khoảng chừng',
    'ước',
    'ước tính',
    'ước đạt',
    'ước có',
    'ước thực hiện',
    'ước khoảng',
    'ước chừng',
    'ước thu',
    'ước tính khoảng',
    'ước tính đạt',
    'chừng',
    'độ chừng',
    'xấp xỉ',
    'tầm',
    'cỡ',
    'vào khoảng',
    '~',
    '≈',
  ]),
  ...each<ClaimHedge>('at_least', [
    'tối thiểu',
    'tối thiểu là',
    'ít nhất',
    'ít nhất là',
    'ít ra',
    'không dưới',
    'không ít hơn',
    'không thấp hơn',
    'không kém',
    'chí ít',
    'tối thiểu đạt',
    'đạt tối thiểu',
    '≥',
    '> =',
  ]),
  ...each<ClaimHedge>('at_most', [
    'tối đa',
    'tối đa là',
    'nhiều nhất',
    'nhiều nhất là',
    'không quá',
    'không vượt quá',
    'không vượt',
    'không hơn',
    'không nhiều hơn',
    'không cao hơn',
    'không trên',
    'cao nhất là',
    '≤',
    '< =',
  ]),
];

/** Words that stand after what is counted. */
export const HEDGES_AFTER: readonly (readonly [string, ClaimHedge])[] = [
  ...each<ClaimHedge>('at_least', ['trở lên', 'đổ lên']),
  ...each<ClaimHedge>('at_most', ['trở xuống', 'đổ lại', 'trở lại']),
];

/** Before `hơn` these make a comparison: `thấp hơn 4,5%` is lower by exactly so much. */
export const COMPARATIVES: readonly string[] = 'thấp cao ít nhiều lớn nhỏ kém nhanh chậm tốt tăng'
  .split(' ')
  .slice(0, -1);
