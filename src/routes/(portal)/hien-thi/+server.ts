import { redirect } from '@sveltejs/kit';
import { keepSetting } from '#ui/keep-setting.ts';
import { chosen, type Settings } from '#ui/settings.ts';
import { fieldsOf } from '../../form-body.ts';
import { ownPath } from '../../own-path.ts';
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
