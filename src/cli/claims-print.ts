import { withNumbersOf } from '#base/numbers.ts';
import {
  isAnswered,
  type Judgement,
  printed,
  type RegisterReading,
  unitOfDifference,
} from '#claims/binding/judgement.ts';
import { REASONS } from '#claims/binding/reasons.ts';
import type { CheckedText } from '#claims/check.ts';
import { type Claim, isSure } from '#claims/claim.ts';

/** Claims, relations and remarks as lines for people; what contradicts stands with what it would have to be. */
export function printChecked(
  text: string,
  { claims, relations, remarks, judgements }: CheckedText & { judgements?: readonly Judgement[] },
): void {
  const lineOf = lineCounter(text);
  for (const [index, claim] of claims.entries()) {
    console.log(`line ${lineOf(claim.start)}  ${claim.span}  ${meaning(claim)}${evidence(claim)}`);
    const judgement = judgements?.[index];
    for (const line of judgement ? verdict(claim, judgement) : []) console.log(`    register: ${line}`);
  }
  if (relations.length > 0) console.log('');
  for (const { kind, working, holds, sure, result } of relations) {
    const said = claims[result]?.span ?? '';
    const verdict = holds ? 'agrees' : sure ? 'CONTRADICTS' : 'may contradict (rounding could explain it)';
    console.log(`${verdict}: ${kind} ${withNumbersOf('en', working)}; the text says «${said}»`);
  }
  if (remarks.length > 0) console.log('');
  for (const { sentence } of remarks) console.log(`note: ${sentence.en}`);
}

/** What the register says, and every other reading with its value or why it has none. */
function verdict(claim: Claim, judgement: Judgement): string[] {
  const others = judgement.others.map((reading) => `or ${reading.expression}: ${answer(claim, reading)}`);
  if (judgement.kind === 'undecided') return [`undecided: ${REASONS[judgement.reason].en}`, ...others];
  const says = { agrees: 'agrees', 'agrees-within-hedge': 'agrees within its hedge', differs: 'DIFFERS' };
  const by = judgement.kind === 'differs' ? ` by ${distance(judgement.difference, claim)}` : '';
  const { expression } = judgement.by;
  return [`${says[judgement.kind]}${by}: ${expression}: ${answer(claim, judgement.by)}`, ...others];
}

/** Two shares differ by points. */
function distance(difference: number, claim: Claim): string {
  const unit = unitOfDifference(claim);
  return `${printed(difference, { unit }, 'en')}${unit === 'percentage_point' ? ' points' : ''}`;
}

function answer(claim: Claim, reading: RegisterReading): string {
  if (!isAnswered(reading)) return reading.detail;
  const { today, whenPublished } = reading;
  const known = whenPublished === null ? '' : `, known when published ${printed(whenPublished, claim, 'en')}`;
  return `${printed(today, claim, 'en')} today${known}`;
}

function meaning({ value, upTo, unit, hedge, indicator, scheme, period, place }: Claim): string {
  const range = upTo === value ? `${value}` : `${value} to ${upTo}`;
  return [`${hedge} ${range} ${unit}`, indicator, scheme, period, place].filter((part) => part !== null).join(', ');
}

/** The words that the meaning rests on; a question mark where it is not sure. */
function evidence({ evidence: found, trust }: Claim): string {
  const words = [...new Set(found.map((each) => `«${each.words}»`))].join(' ');
  return `${isSure({ trust }) ? '' : ' (?)'}${words === '' ? '' : `  by ${words}`}`;
}

/** The line of an offset, for offsets that only grow. */
function lineCounter(text: string): (offset: number) => number {
  let [line, read] = [1, 0];
  return (offset) => {
    for (let at = text.indexOf('\n', read); at >= 0 && at < offset; at = text.indexOf('\n', read)) {
      line += 1;
      read = at + 1;
    }
    return line;
  };
}
