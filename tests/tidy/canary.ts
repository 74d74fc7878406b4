/**
 * A canary for `npm run check`: each line below is a mistake that the compiler must find. Where it is not strict any more,
 * there is nothing to expect, and the check fails.
 */
// @ts-expect-error a text is not a number
export const count: number = 'seven';
// @ts-expect-error what may be missing must be looked for
export const first: string = ['a'][0];
// @ts-expect-error a parameter has a type
export const same = (value) => value;
// @ts-expect-error an optional property is left out, never undefined
export const options: { known?: string } = { known: undefined };
