import type { LayoutServerLoad } from './$types.js';

export const load: LayoutServerLoad = ({ locals: { register, settings }, url }) => ({
  lang: settings.lang,
  settings,
  register,
  here: `${url.pathname}${url.search}`,
});
