declare const unit: unique symbol;

/** A whole number of Vietnamese đồng. */
export type Dong = number & { readonly [unit]: 'VND' };

/** @throws RangeError for a fraction: a bug in our code, never a person's mistake. */
export function dong(amount: number): Dong {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole amount of đồng: ${amount}`);
  return amount as Dong;
}
