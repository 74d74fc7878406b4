import { field, fieldProblem } from './field.ts';

const BYTES_OF_KB = 1000;

/** A text of many lines, as long as it may be. */
export const longText = ({ mostBytes }: { mostBytes: number }) =>
  field((text) => {
    if (text === '') return fieldProblem('missing', {});
    return new TextEncoder().encode(text).length > mostBytes
      ? fieldProblem('too-long', { kilobytes: mostBytes / BYTES_OF_KB })
      : text;
  });
