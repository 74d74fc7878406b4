/**
 * Whether two births, a day, a month or a year as far as they are known, may be those of one person: one says less than the other,
 * or day and month are exchanged. What is not known may be anything.
 */
export function mayBeOneBirth(one: string | null, other: string | null): boolean {
  if (!one || !other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) || exchanged(one) === other;
}

/** `1985-03-02` of `1985-02-03`. */
const exchanged = (day: string): string => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$1-$3-$2');
