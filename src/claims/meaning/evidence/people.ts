import type { CueFound } from '../cues.ts';
import { has, nearest, type ReadText } from '../surroundings.ts';
import { type Add, type Clues, GROUP_OF, means } from './evidence.ts';

/** What people or households do, what is done for them, and what is said of them. */
export function addPeopleEvidence(clues: Clues, add: Add): void {
  addNoun(clues, add);
  if (!clues.around.quantity.counted?.attendance) {
    if (!isOfCards(clues)) addPredicate(clues, add);
    addVerb(clues, add);
  }
  addWhole(clues, add);
  add(clues.scheme === 'none' ? 'no scheme' : clues.scheme === 'carried' ? 'a scheme carried on' : 'names a scheme');
}

const isOfCards = ({ text, around }: Clues): boolean => text.tokens[around.quantity.next - 1]?.text === 'thẻ';

function addNoun(clues: Clues, add: Add): void {
  const { text, around } = clues;
  if (isOfCards(clues)) add('counts cards', { at: around.quantity.next - 1, next: around.quantity.next });
  const { counted, next } = around.quantity;
  const noun = { at: next - 1, next };
  if (counted?.attendance) add('counts attendance', noun);
  if (counted?.staff) add('counts staff', noun);
  if (counted?.unit === 'household') add('counts households', noun);
  if (['nghèo', 'viên', 'bào', 'khẩu', 'bộ', 'chức'].includes(text.tokens[next - 1]?.text ?? ''))
    add('counts members or poor people', noun);
}

/** What the words after it say that they do. */
function addPredicate({ around: { after } }: Clues, add: Add): void {
  const first = after.find(({ cues }) => PREDICATES.some((cue) => cues.has(cue)));
  if (!first) return;
  const joins = after.find(({ cues }) => cues.has('join') || cues.has('outside'));
  const day = after.slice(0, 4).find(({ cues }) => cues.has('fresh') && !cues.has('win'));
  if (joins?.cues.has('join') && day && day.at > joins.at) add('take part on one day', day);
  add(predicateName(first, joins), first);
}

function predicateName(first: CueFound, joins: CueFound | undefined): string {
  const takePart = joins?.cues.has('join') === true;
  if (first.cues.has('attend')) return 'were present';
  if (first.cues.has('outside')) return 'do not take part';
  if (first.cues.has('beside')) return 'receive or leave';
  if (first.cues.has('base')) return takePart && joins !== first ? 'of a group, and take part' : 'could take part';
  if (first.cues.has('fresh') || first.cues.has('win')) return 'come newly';
  if (first.cues.has('give')) return 'buy or are given';
  return takePart ? 'take part' : 'do not take part';
}

const PREDICATES = ['attend', 'outside', 'beside', 'base', 'fresh', 'win', 'join', 'give'] as const;

/** The verb that governs it. */
function addVerb({ text, around, near, sentence }: Clues, add: Add): void {
  const { left, after } = around;
  const toWin = nearest(near, 'win', 'have', 'reach', 'aim')?.cues.has('aim') && isLeft(text, near);
  if ((left && has(after.slice(0, 2), 'aim')) || toWin) add('still to be won');
  const verb = nearest(near, ...VERBS) ?? null;
  const lead = text.tokens[around.quantity.first - 1]?.text;
  if (verb) add(verbName(verb), verb);
  if (verb?.cues.has('have') && has(near, 'win')) add('a stock raised by people won', verb);
  const [last] = sentence;
  if (lead === 'với' && last && means(last, 'growth') && last.clause === around.clause) add('the size of the change');
  const addressed = nearest([...near, ...around.opening], 'address', 'attend');
  const forPeople = lead === 'cho' && !has(near, 'have');
  const cho = { at: around.quantity.first - 1, next: around.quantity.first };
  if (forPeople) add(addressed ? 'spoken to' : 'for people', addressed ?? cho);
  else if (addressed && (lead === 'có' || lead === 'với') && !has(after.slice(0, 2), 'win', 'fresh'))
    add('people at an event', addressed);
  const opening = verb ? null : nearest([...around.opening, ...around.sentence], ...VERBS);
  if (opening) add(`opens with: ${verbName(opening)}`, opening);
  const round = nearest([...near, ...around.opening, ...around.sentence], 'round');
  if (round && !around.end && !has(near, 'total')) add('in a round of the drive', round);
  const cues = [...near, ...around.opening, ...around.after];
  const until = has([...around.sentence, ...near, ...around.opening], 'until');
  if (until && has(near, 'win') && !has(cues, 'fresh')) add('won until a day');
}

/** `còn phải phát triển 2.600 người` */
const isLeft = ({ tokens }: ReadText, near: readonly CueFound[]): boolean =>
  near.some(({ at }) => ['phải', 'cần'].includes(tokens[at]?.text ?? '') && tokens[at - 1]?.text === 'còn');

const VERBS = [
  'fulfil',
  'everybody',
  'beside',
  'outside',
  'attend',
  'address',
  'win',
  'give',
  'have',
  'reach',
  'base',
  'join',
  'rise',
  'exceed',
  'share',
] as const;

function verbName({ cues }: CueFound): string {
  const found = VERBS.find((cue) => cues.has(cue));
  return `verb ${found}`;
}

/** `165.430 học sinh, trong đó 142.980 em tham gia`: all of them, not only those who take part. */
function isOfMore({ text, around, near, scheme }: Clues): boolean {
  const { after, quantity, index } = around;
  const next = text.quantities[index + 1];
  if (!next || scheme === 'after' || has(near, 'win', 'give') || has(after, ...PREDICATES)) return false;
  const [from, to] = [quantity.next, next.first];
  if (text.positions[from]?.sentence !== text.positions[to]?.sentence || to - from > PART_REACH) return false;
  const part = text.cues.slice(from, to).some((cue) => cue?.cues.has('part'));
  const joins = text.cues.slice(next.next, next.next + JOIN_REACH).some((cue) => cue?.cues.has('join'));
  return part && joins && GROUP_OF[next.counted?.unit ?? 'other'] === 'people';
}

/** How many words lie between a whole and its part, and between the part and what it does. */
const PART_REACH = 12;
const JOIN_REACH = 5;

/** A part is of the kind of its whole; people who could take part have no scheme. */
function addWhole(clues: Clues, add: Add): void {
  const { around, near, sentence, lastSentence, lastPeople, scheme } = clues;
  const alone =
    sentence.length === 0 &&
    !nearest(near, ...VERBS) &&
    !around.after.some(({ cues }) => PREDICATES.some((cue) => cues.has(cue)));
  if (alone && lastPeople && scheme === 'carried' && around.quantity.counted?.unit === 'person')
    add(`the last people were ${lastPeople}`);
  if (isOfMore(clues)) add('a whole of which some take part');
  const people = sentence.find(({ unit }) => GROUP_OF[unit] === 'people');
  const whole = people ?? (lastSentence && GROUP_OF[lastSentence.unit] === 'people' ? lastSentence : null);
  if (has([...near, ...around.opening], 'part') && whole) add(`part of ${whole.indicator}`);
  if (means(sentence[0], 'events') || has(around.sentence, 'attend')) add('beside an event');
  const compare = nearest(near, 'compare', 'earlier');
  const verb = nearest(near, 'rise', 'exceed', 'win', 'give', 'reach');
  if (compare && (!verb || verb.at < compare.at || around.bracketed) && !has(near, 'goal')) {
    const level = sentence.find(
      (each) => GROUP_OF[each.unit] === 'people' && !means(each, 'growth', 'target', 'attainment'),
    );
    if (verb === null || around.bracketed || !has([verb], 'rise'))
      add(`as earlier: ${level?.indicator ?? 'stock'}`, compare);
  }
}
