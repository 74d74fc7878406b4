import { field, fieldProblem } from './field.ts';

/** Where a site is found, without any path: `https://bhxh.example.vn`. */
export const origin = () =>
  field((text) => {
    const url = URL.parse(text);
    const isOrigin =
      url && ['http:', 'https:'].includes(url.protocol) && [url.origin, `${url.origin}/`].includes(url.href);
    return isOrigin ? url : fieldProblem('not-an-origin', { text });
  });
