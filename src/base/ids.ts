declare const unit: unique symbol;

/** A UUID in lower case with its hyphens. */
export type Uuid = string & { readonly [unit]: 'uuid' };

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isUuid = (text: string): text is Uuid => FORM.test(text);

/** @throws RangeError where the text is no UUID: a bug in our code, never a person's mistake. */
export function uuid(text: string): Uuid {
  if (!isUuid(text)) throw new RangeError(`not a UUID: ${text}`);
  return text;
}
