import { redirect } from '@sveltejs/kit';
import { keepSetting } from '#ui/keep-setting.ts';
import { chosen, type Settings } from '#ui/settings.ts';
import { fieldsOf } from '../../form-body.ts';
import type { RequestHandler } from './$types.js';

const KEYS: readonly (keyof Settings)[] = ['lang', 'size', 'theme'];

/** Remembers what was chosen and goes back to the page on which it was. */
export const POST: RequestHandler = async (event) => {
  const typed = await fieldsOf(event.request);
  for (const key of KEYS) {
    const value = chosen(key, typed.get(key));
    if (value) keepSetting(event, key, value);
  }
  redirect(303, ownPath(typed.get('back'), event.url.origin));
};

/** A form can be made to say anything: only a path of this portal is gone back to. */
function ownPath(back: FormDataEntryValue | null, origin: string): string {
  const url = URL.parse(typeof back === 'string' ? back : '', origin);
  // A path that begins with two slashes is an address of somebody else.
  return url?.origin === origin && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}` : '/';
}
