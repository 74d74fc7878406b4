import { err, ok, type Result } from '#base/result.ts';
import { type Expected, type ParseProblem, parseProblem } from '../problem.ts';
import { type Token, tokensOf } from './tokens.ts';

/** `name(…)` as it was written, before anything in it is checked. */
export interface Call {
  type: 'call';
  name: Token;
  arguments: (Call | Value)[];
  keys: { key: Token; value: Token }[];
}

/** A word or a text in quotes, where no key stands before it. */
export interface Value {
  type: 'value';
  value: Token;
}

/** Long enough for any expression that somebody can read. */
const LONGEST = 2_000;

/** What is wrong with the form of the text, found by a reader that cannot go on; caught in `readCall` alone. */
class Unreadable extends Error {
  problem: ParseProblem;
  constructor(problem: ParseProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** Reads the form `name(argument, …, key=value, …)`. The first fault of form ends the reading. */
export function readCall(text: string): Result<Call, ParseProblem> {
  if (text.length > LONGEST) {
    return err(parseProblem('too-long', { most: LONGEST }, LONGEST));
  }
  const tokens = tokensOf(text);
  if (!tokens.ok) return tokens;
  try {
    return ok(new Reader(tokens.value).whole());
  } catch (error) {
    if (error instanceof Unreadable) return err(error.problem);
    throw error;
  }
}

class Reader {
  #next = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Call {
    const call = this.#call(this.#take('word', { what: 'indicator' }));
    this.#take('end', { what: 'end' });
    return call;
  }

  #call(name: Token): Call {
    const call: Call = { type: 'call', name, arguments: [], keys: [] };
    this.#take('(', { what: 'opening-bracket', after: name.text });
    if (this.#taken(')')) return call;
    do this.#argument(call);
    while (this.#taken(','));
    this.#take(')', { what: 'comma-or-bracket' });
    return call;
  }

  #argument(call: Call): void {
    const word = this.#value({ what: 'argument' });
    if (word.type === 'word' && this.#taken('=')) {
      call.keys.push({ key: word, value: this.#value({ what: 'value', after: word.text }) });
    } else if (word.type === 'word' && this.#peek().type === '(') {
      call.arguments.push(this.#call(word));
    } else {
      call.arguments.push({ type: 'value', value: word });
    }
  }

  #value(expected: Expected): Token {
    return this.#peek().type === 'quoted' ? this.#take('quoted', expected) : this.#take('word', expected);
  }

  #peek(): Token {
    const token = this.#tokens[this.#next];
    if (!token) throw new RangeError('read beyond the end');
    return token;
  }

  #taken(type: Token['type']): boolean {
    if (this.#peek().type !== type) return false;
    this.#next += 1;
    return true;
  }

  #take(type: Token['type'], expected: Expected): Token {
    const token = this.#peek();
    if (token.type !== type) {
      const found = token.type === 'end' ? null : token.text;
      throw new Unreadable(parseProblem('unexpected-text', { expected, found }, token.at));
    }
    this.#next += 1;
    return token;
  }
}
