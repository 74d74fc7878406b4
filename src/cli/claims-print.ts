import type { Checked } from '#claims/check.ts';
import type { Claim } from '#claims/claim.ts';

/** Claims, relations and remarks as lines for people; what contradicts stands with what it would have to be. */
export function printChecked(text: string, { claims, relations, remarks }: Checked): void {
  const lineOf = lineCounter(text);
  for (const claim of claims) console.log(`line ${lineOf(claim.start)}  ${claim.span}  ${meaning(claim)}`);
  if (relations.length > 0) console.log('');
  for (const { kind, working, holds, sure, result } of relations) {
    const said = claims[result]?.span ?? '';
    const verdict = holds ? 'agrees' : sure ? 'CONTRADICTS' : 'may contradict (rounding could explain it)';
    console.log(`${verdict}: ${kind} ${working}; the text says «${said}»`);
  }
  if (remarks.length > 0) console.log('');
  for (const { sentence } of remarks) console.log(`note: ${sentence.en}`);
}

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
