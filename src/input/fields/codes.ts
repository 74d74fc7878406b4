import { codeJson } from '../json.ts';
import { field, fieldProblem } from './field.ts';

/** The code of something. */
export const givenCode = () =>
  field((text) => (codeJson.safeParse(text).success ? text : fieldProblem('not-a-code', { text })));

/** Codes with commas, blanks or whatever else no code has between them, each of them once. */
export const givenCodes = () => field((typed) => [...new Set(typed.split(/[\s,;|]+/u).filter((each) => each !== ''))]);
