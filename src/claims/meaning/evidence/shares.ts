import type { CueFound } from '../cues.ts';
import { has, nearest, type ReadText } from '../surroundings.ts';
import { type Add, type Clues, GROUP_OF, means } from './evidence.ts';

/** What a percentage is a share of. */
export function addShareEvidence(clues: Clues, add: Add): void {
  addSize(clues, add);
  addWholeAfter(clues, add);
  addVerb(clues, add);
  addHost(clues, add);
  add(clues.scheme === 'none' ? 'no scheme' : clues.scheme === 'carried' ? 'a scheme carried on' : 'names a scheme');
  if (clues.lastRate && !clues.sentence.some(({ unit }) => GROUP_OF[unit] === 'share'))
    add(`the last rate was ${clues.lastRate}`);
}

/** Plans are seldom fulfilled by so little. */
const LOW = 20;

function addSize({ around: { quantity } }: Clues, add: Add): void {
  if (quantity.value > 100) add('over 100');
  else if (quantity.value < LOW) add('under 20');
}

/** `90,85% dân số`, `133,4% kế hoạch`, `75% so với cùng kỳ`, `70% người lao động không biết`. */
function addWholeAfter({ around, near }: Clues, add: Add): void {
  const { after, quantity, goalLater, thingsLater } = around;
  const [first, second] = after;
  const bad = after.slice(0, 4).find(({ cues }) => cues.has('outside') || cues.has('opinion'));
  if (bad) add('who do not take part, or only know or want', bad);
  if (quantity.counted?.whole) add('of the people', { at: quantity.first, next: quantity.next });
  const compare = nearest(near, 'compare', 'reach', 'rise', 'exceed')?.cues.has('compare');
  if (first?.cues.has('goal') && !compare && !has(near.slice(0, 1), 'rise')) add('of a plan', first);
  else if (first?.cues.has('compare') && second?.cues.has('goal')) add('of a plan', second);
  else if (first?.cues.has('compare') && has(after.slice(1, 3), 'since')) add('compared with an earlier time', first);
  else if (first?.cues.has('things')) add('of things', first);
  else if (first?.cues.has('whole') || (first?.cues.has('compare') && second?.cues.has('whole')))
    add('of the people', first);
  else if (first?.cues.has('cover')) add('of the coverage', first);
  else if (first?.cues.has('join')) add('who take part', first);
  if (has(after.slice(0, 3), 'total') && !quantity.counted?.whole && !has(after.slice(0, 2), 'whole'))
    add('of a sum', first ?? null);
  if (goalLater) add('the plan ends the list');
  if (thingsLater && !first?.cues.has('things')) add('of things');
  if (has(around.sentence, 'things')) add('the sentence speaks of things');
}

/** `độ bao phủ`, `tỷ lệ người dân`: more than a bare `tỷ lệ`. */
const isCoverage = ({ tokens }: ReadText, cover: CueFound | null): boolean =>
  cover !== null && (tokens[cover.at]?.text === 'bao' || cover.next > cover.at + 2);

function addVerb({ around, near, text }: Clues, add: Add): void {
  const cues = [...near, ...around.opening];
  const cover = nearest(cues, 'cover');
  if (cover) add(isCoverage(text, cover) ? 'coverage is named' : 'a rate is named', cover);
  else if (has(around.sentence, 'cover')) add('the sentence names a rate', nearest(around.sentence, 'cover'));
  const verb = nearest(near, 'reach', 'fulfil', 'share', 'have', 'win', 'rise', 'exceed', 'compare');
  const things = nearest(cues, 'things', 'owed');
  if (things) add('a rate of things', things);
  if (!verb) return;
  if (verb.cues.has('fulfil') && !has(near.slice(0, near.indexOf(verb)), 'cover')) add('a plan fulfilled', verb);
  else if (verb.cues.has('reach')) add('reached', verb);
  else if (verb.cues.has('share')) add('a part', verb);
  else if (verb.cues.has('win')) add('won', verb);
}

/** The number that it stands beside. */
function addHost({ text, around, near, sentence, lastSentence }: Clues, add: Add): void {
  const level = sentence.find(({ unit, indicator }) => unit !== 'percentage_point' && indicator !== 'growth');
  const last = sentence[0];
  const areas = last?.quantity.counted?.area === true && last.quantity.whole === undefined;
  const covers = isCoverage(text, nearest([...near, ...around.opening], 'cover'));
  if (last && GROUP_OF[last.unit] === 'thing' && !covers) add(areas ? 'right after areas' : 'right after things');
  if (level && GROUP_OF[level.unit] === 'money' && has(near, 'share')) add('a part of money');
  if (last?.quantity.whole !== undefined) add('right after a part and its whole');
  if (level && !(covers && GROUP_OF[level.unit] === 'thing')) {
    if (!(areas && level === last)) add(`beside ${GROUP_OF[level.unit]}: ${level.indicator}`);
    if (means(level, 'other') && GROUP_OF[level.unit] === 'people' && !has(near, 'cover'))
      add('a share of people of no scheme');
  } else if (lastSentence) add(`after a sentence of ${GROUP_OF[lastSentence.unit]}: ${lastSentence.indicator}`);
  if (has(near, 'part') && level && GROUP_OF[level.unit] === 'share') add(`part of ${level.indicator}`);
  if (has(around.sentence, 'fulfil') && !has([...near, ...around.opening], 'cover'))
    add('the sentence speaks of a plan fulfilled');
  const verb = nearest(around.sentence, 'compare', 'reach', 'rise', 'exceed', 'have');
  if (verb?.cues.has('compare') && around.sentence.some(({ at, cues }) => at > verb.at && cues.has('goal')))
    add('the sentence compares with a plan', verb);
}
