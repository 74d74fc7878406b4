import { NOT_NOUNS } from '../lexicon/nouns.ts';
import type { UnitMeaning } from '../lexicon/units.ts';
import type { TextToken } from '../text/tokens.ts';
import { readUnit } from './counted.ts';
import type { Quantity } from './quantity.ts';

const JOINTS = ['và', ',', ';', 'hoặc', 'lên', 'đến', 'xuống'];
const HEADINGS = [':', 'là', 'đạt', 'lên', 'có', 'được', '='];
/** Words between the members of a list whose unit stands once: `tiểu học là 50; THCS là 25 và THPT là 15 em`. */
const LISTING = ['là', ':', 'có', 'đạt', '('];
/** How far before a number the noun of its heading may stand. */
const BACK = 24;
/** How far a list may reach from one number to the next. */
const LIST_REACH = 8;
/** How far back a percentage may stand whose sign is not repeated. */
const SIGN_REACH = 60;
const MOST_PERCENT = 200;
/** Words of `kế hoạch` and `chỉ tiêu`, which no decimal counts. */
const PLAN = 2;

/** Gives numbers without a unit that of their list, heading or noun, and leaves out those that count nothing. */
export function countBare(
  tokens: readonly TextToken[],
  quantities: readonly Quantity[],
  distractors: readonly { first: number }[],
): Quantity[] {
  const taken = new Set([...quantities, ...distractors].map(({ first }) => first));
  const signed = inherited(tokens, signless(tokens, quantities));
  const counted: Quantity[] = [];
  let after: Quantity | null = null;
  for (const quantity of signed.toReversed()) {
    const known: UnitMeaning | null =
      quantity.counted ?? listed(tokens, quantity, after) ?? headed(tokens, quantity) ?? alike(tokens, quantity, after);
    const found: Quantity | null = known ? { ...quantity, counted: known } : named(tokens, quantity, taken);
    after = found;
    if (found) counted.push(found);
  }
  return counted.reverse();
}

/** `đạt 98,2%, Tràng Định (97,6), Cao Lộc 96,9`: decimals after a percentage are percentages; so is `97,5 kế hoạch`. */
function signless(tokens: readonly TextToken[], quantities: readonly Quantity[]): Quantity[] {
  let last = -SIGN_REACH;
  return quantities.map((quantity) => {
    if (quantity.counted?.unit === 'percent') last = quantity.next;
    if (!isDecimal(tokens, quantity)) return quantity;
    const ofPlan = quantity.counted !== null;
    if (!ofPlan && quantity.first - last > SIGN_REACH) return quantity;
    last = quantity.next;
    return { ...quantity, next: ofPlan ? quantity.next - PLAN : quantity.next, counted: { unit: 'percent' } };
  });
}

/** `BHXH bắt buộc 84,8 nghìn`, `tăng 21.340`: after a number of people a large one without a noun counts people too. */
function inherited(tokens: readonly TextToken[], quantities: readonly Quantity[]): Quantity[] {
  let last: Quantity | null = null;
  return quantities.map((quantity) => {
    const large = quantity.form === 'printed' && quantity.value >= 1000;
    const bare = quantity.counted === null && large && !isNoun(tokens[quantity.next]);
    const found =
      bare && last && quantity.first - last.next < SIGN_REACH ? { ...quantity, counted: last.counted } : quantity;
    if (found.counted?.unit === 'person') last = { ...found, counted: { unit: 'person' } };
    else if (found.counted?.unit === 'vnd') last = null;
    return found;
  });
}

const isNoun = (token: TextToken | undefined): boolean => token?.kind === 'word' && !NOT_NOUNS.has(token.text);

/** A small decimal number of one token, with no noun after it. */
function isDecimal(tokens: readonly TextToken[], { next, value, step, counted, form }: Quantity): boolean {
  const plan = counted?.unit === 'other' && ['hoạch', 'tiêu'].includes(tokens[next - 1]?.text ?? '');
  if (counted !== null && !plan) return false;
  return form === 'printed' && step < 1 && step >= 0.001 && value <= MOST_PERCENT;
}

/** `tăng 4.547 và 16.623 người` */
function listed(tokens: readonly TextToken[], { next }: Quantity, after: Quantity | null): UnitMeaning | null {
  const joined = after !== null && after.first === next + 1 && JOINTS.includes(tokens[next]?.text ?? '');
  return joined ? after.counted : null;
}

/** A member of a list that ends with the unit: both follow the same word. */
function alike(tokens: readonly TextToken[], { first, next }: Quantity, after: Quantity | null): UnitMeaning | null {
  if (after === null || after.first - next > LIST_REACH || after.counted?.unit === 'percent') return null;
  const joint = tokens[next]?.text ?? '';
  const same = LISTING.includes(tokens[first - 1]?.text ?? '') && LISTING.includes(tokens[after.first - 1]?.text ?? '');
  return same && [',', ';', 'và', ')'].includes(joint) ? after.counted : null;
}

/** `Số người tham gia BHXH tự nguyện: 7.548`: the last noun that can be counted before the mark of a heading. */
function headed(tokens: readonly TextToken[], { first, form }: Quantity): UnitMeaning | null {
  const signed = HEADINGS.includes(tokens[first - 1]?.text ?? '');
  if (form !== 'printed' && !(form === 'plain' && tokens[first - 1]?.text === ':')) return null;
  for (let at = first - 1; at >= Math.max(0, first - BACK); at -= 1) {
    if (tokens[at]?.kind === 'break' || tokens[at]?.text === '.') return null;
    const heading = tokens[at]?.text === 'số' || tokens[at]?.text === 'lượng';
    const noun = heading ? readUnit(tokens, at + 1) : null;
    if (noun) return noun.meaning;
    if (!signed && form === 'printed' && tokens[at]?.text === 'người') return { unit: 'person' };
  }
  return null;
}

/** `71 căn nhà`: a number before any word that can be a noun counts it. */
function named(tokens: readonly TextToken[], quantity: Quantity, taken: ReadonlySet<number>): Quantity | null {
  const noun = tokens[quantity.next];
  if (
    quantity.form === 'words' ||
    noun?.kind !== 'word' ||
    (noun.text.length < 2 && noun.text !== 'ý') ||
    NOT_NOUNS.has(noun.text)
  )
    return null;
  if (taken.has(quantity.next)) return null;
  if (quantity.form === 'plain' && !isFree(tokens, quantity)) return null;
  return { ...quantity, next: quantity.next + 1, counted: { unit: 'other' } };
}

/** A number right after a name or a noun may be its number: `Chương trình 135`, `Covid 19`. */
function isFree(tokens: readonly TextToken[], { first, hedge }: Quantity): boolean {
  const before = tokens[first - 1];
  if (hedge !== 'exact' || before === undefined || before.kind !== 'word') return true;
  const head = tokens[first - 2];
  return before.capital === 'none' || head === undefined || head.kind === 'break' || head.text === '.';
}
