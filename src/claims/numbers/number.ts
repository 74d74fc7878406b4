/** A number as it was read from a text. */
export interface NumberRead {
  value: number;
  /** The worth of the last printed digit; for numbers in words of their last word. */
  step: number;
  /** The token after it. */
  next: number;
  /** `plain` has no separators and no magnitude: a year or a code could look so. */
  form: 'plain' | 'printed' | 'words' | 'several';
}
