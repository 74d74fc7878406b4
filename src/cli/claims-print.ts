import type { Checked } from '#claims/check.ts';
import type { Claim } from '#claims/claim.ts';
import { type Judgement, printed } from '#claims/register/judgement.ts';

/** Claims, relations and remarks as lines for people; what contradicts stands with what it would have to be. */
export function printChecked(
  text: string,
  { claims, relations, remarks, judgements }: Checked & { judgements?: readonly Judgement[] },
): void {
  const lineOf = lineCounter(text);
  for (const [index, claim] of claims.entries()) {
    console.log(`line ${lineOf(claim.start)}  ${claim.span}  ${meaning(claim)}`);
    const judgement = judgements?.[index];
    if (judgement) console.log(`    register: ${verdict(claim, judgement)}`);
  }
  if (relations.length > 0) console.log('');
  for (const { kind, working, holds, sure, result } of relations) {
    const said = claims[result]?.span ?? '';
    const verdict = holds ? 'agrees' : sure ? 'CONTRADICTS' : 'may contradict (rounding could explain it)';
    console.log(`${verdict}: ${kind} ${working}; the text says «${said}»`);
  }
  if (remarks.length > 0) console.log('');
  for (const { sentence } of remarks) console.log(`note: ${sentence.en}`);
}

function verdict(claim: Claim, judgement: Judgement): string {
  if (judgement.kind === 'cannot-be-told') return `cannot be told: ${judgement.detail ?? REASONS[judgement.reason]}`;
  const { expression, today, whenPublished } = judgement.by;
  const known = whenPublished === null ? '' : `, known when published ${printed(whenPublished, claim)}`;
  const says = { agrees: 'agrees', 'agrees-within-hedge': 'agrees within its hedge', differs: 'DIFFERS' }[
    judgement.kind
  ];
  const by = judgement.kind === 'differs' ? ` by ${printed(judgement.difference, claim)}` : '';
  return `${says}${by}: ${printed(today, claim)} today${known}; ${expression}`;
}

const REASONS: Record<Extract<Judgement, { kind: 'cannot-be-told' }>['reason'], string> = {
  'no-indicator': 'no indicator counts this',
  'other-scheme': 'the register has no such scheme',
  'scheme-not-told': 'the text does not tell the scheme',
  'period-not-told': 'the text does not tell the period',
  'place-not-in-register': 'the place is not in this register',
  'no-answer': 'the register has nothing for it',
  'too-many': 'only the first hundred claims are looked up',
};

function meaning({ value, upTo, unit, hedge, indicator, scheme, period, place }: Claim): string {
  const range = upTo === value ? `${value}` : `${value} to ${upTo}`;
  return [`${hedge} ${range} ${unit}`, indicator, scheme, period, place].filter((part) => part !== null).join(', ');
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
