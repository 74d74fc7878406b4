import { has, nearest } from '../surroundings.ts';
import { isAimed } from '../targets.ts';
import { type Add, type Clues, GROUP_OF, means } from './evidence.ts';

const JOINTS = [',', 'và', 'hoặc'];
/** `12,5% về lượt và 18,2% về chi phí`: so few words may stand between two numbers that `và` joins. */
const CLOSE = 5;
/** Words that members of a list have in common. */
const PARALLEL = ['đạt', 'là', 'có', 'tăng', 'giảm', 'với', '(', ':', 'được', 'chiếm'];

/** What any number may be: a change, a distance from a plan, a plan, or the number before once more. */
export function addChangeEvidence(clues: Clues, add: Add): void {
  addRise(clues, add);
  addDistance(clues, add);
  addGoal(clues, add);
  addAgain(clues, add);
}

/** `tăng 2.806 người`; `tăng so với cùng kỳ năm trước là 1.206 người`; but not `tăng lên 7.548 người`. */
function addRise({ around, near, text }: Clues, add: Add): void {
  const verb = nearest(near, 'rise', 'exceed', 'win', 'have', 'reach', 'give', 'fulfil', 'aim', 'join', 'share');
  const rise = nearest(near, 'rise');
  if (around.end && (rise || text.tokens[around.quantity.first - 1]?.text === 'từ')) {
    add('the end of a change', rise);
    return;
  }
  if (!rise) return;
  const words = text.tokens[rise.next - 1]?.text ?? '';
  if (verb === rise) {
    const fresh =
      has(
        near.filter(({ at }) => at >= rise.at),
        'fresh',
      ) || has(around.after.slice(0, 1), 'fresh');
    add(fresh && words !== 'thêm' && !has(around.after, 'since', 'compare') ? 'newly risen' : 'a change', rise);
    return;
  }
  const between = near.filter(({ at }) => at > rise.at);
  const compared = between.some(({ cues }) => cues.has('compare') || cues.has('earlier') || cues.has('since'));
  if (compared && !has(between, 'reach', 'exceed', 'win', 'give', 'join')) add('a change after its comparison', rise);
}

/** `vượt 587 người`, `thấp hơn 4,5% so với chỉ tiêu`; beside an earlier time it is a change. */
function addDistance({ around, near }: Clues, add: Add): void {
  const verb = nearest(near, 'rise', 'exceed', 'win', 'have', 'reach', 'give');
  if (!verb?.cues.has('exceed') || around.end) return;
  const goalBetween = near.some(({ at, cues }) => at > verb.at && cues.has('goal'));
  if (around.bracketed && goalBetween) return;
  const since = has(around.after, 'since') && !has(around.after, 'goal');
  add(since ? 'a distance from an earlier time' : 'a distance', verb);
}

/** What is wanted, and what is named as the plan that something is compared with. */
function addGoal(clues: Clues, add: Add): void {
  const { around, near, sentence } = clues;
  const goal = nearest(near, 'goal');
  const compare = nearest(near, 'compare');
  const reach = nearest(near, 'reach', 'rise', 'exceed');
  const changed = nearest(near, 'rise', 'have', 'win', 'reach')?.cues.has('rise') && !around.end;
  if (isAimed(around, near) && !changed)
    add('aimed', nearest([...near, ...around.opening, ...around.sentence], 'aim', 'goal'));
  if (goal && around.bracketed && near.indexOf(goal) < 2) add('a plan in brackets', goal);
  const comparedWith =
    compare &&
    !near.some(({ at, cues }) => at > compare.at && (cues.has('rise') || cues.has('exceed') || cues.has('reach')));
  const ofGoal = has(near, 'goal') || has(around.after.slice(0, 1), 'goal');
  if (comparedWith && ofGoal) add('a plan to compare with', compare);
  if (comparedWith && !ofGoal) add('compared with', compare);
  if (goal && (!reach || reach.at < goal.at) && !comparedWith && near.indexOf(goal) === 0)
    add('right after a plan', goal);
  const last = sentence[0];
  if (last && means(last, 'target') && last.clause === around.clause)
    add(reach ? 'reached against a target' : 'in one breath with a target', reach);
  if (has(around.before, 'done') || (has(around.opening, 'done') && !has(around.before, 'aim'))) add('done');
}

/** The number before once more, or a list that goes on. */
function addAgain({ text, around, near, sentence, lastSentence }: Clues, add: Add): void {
  const { quantity } = around;
  const group = GROUP_OF[quantity.counted?.unit ?? 'other'];
  const last = sentence[0];
  const same = nearest(near.slice(0, 2), 'same') ?? nearest(around.host.slice(0, 1), 'same');
  const compared = around.bracketed && has(around.host, 'compare') && GROUP_OF[last?.unit ?? 'other'] === group;
  if (
    group === 'people' &&
    around.bracketed &&
    means(last, 'coverage_rate') &&
    !has(around.before, 'base', 'goal', 'compare')
  )
    add('the people of a rate');
  const again = same || (around.bracketed && !means(last, 'coverage_rate'));
  const ofThings = means(last, 'other') && GROUP_OF[last?.unit ?? 'other'] === 'thing';
  if (last && again && !compared && !ofThings && means(last, 'growth', 'attainment', 'other', 'coverage_rate'))
    add(`again the ${last.indicator}`, same);
  const next = text.tokens[quantity.first - 1]?.text === 'và' && sentence[0] === last;
  const alike = sentence.find(
    ({ unit, indicator }) => GROUP_OF[unit] === group && (group !== 'share' || indicator !== 'growth' || next),
  );
  const own = nearest(
    near,
    'rise',
    'exceed',
    'win',
    'have',
    'reach',
    'give',
    'fulfil',
    'join',
    'address',
    'attend',
    'cover',
    'beside',
  );
  if (alike) {
    const gap = quantity.first - alike.quantity.next;
    const lead = text.tokens[quantity.first - 1]?.text ?? '';
    const joint = text.tokens[alike.quantity.next]?.text ?? '';
    const close = (gap === 1 && JOINTS.includes(joint)) || (gap <= CLOSE && lead === 'và');
    const sameLead = PARALLEL.includes(lead) && lead === text.tokens[alike.quantity.first - 1]?.text;
    const joined = !own && close && !has(around.after, 'join');
    add(`${joined ? 'joined to' : sameLead ? 'as before:' : own ? 'after' : 'listed after'} ${alike.indicator}`);
  }
  if (!last && lastSentence && GROUP_OF[lastSentence.unit] === group && !own)
    add(`next after ${lastSentence.indicator}`);
}
