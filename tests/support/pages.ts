import { BULLETIN } from './province.ts';

/** Addresses of each page of the route tree, by its id. Every page has at least one: `tests/tidy/pages.test.ts` holds it. */
export const PAGES: Readonly<Record<string, readonly string[]>> = {
  '/': ['/', '/?lang=en'],
  '/ban-tin/[slug]': [BULLETIN],
  '/ban-tin/[slug]/so-lieu/[name]': [`${BULLETIN}/so-lieu/attainment`],
  '/kiem-tra-so-lieu': ['/kiem-tra-so-lieu'],
  '/luat': ['/luat'],
  '/luat/[rule]': ['/luat/contribution'],
  '/mo-phong': ['/mo-phong', '/mo-phong?thu-nhap=x'],
  '/so-lieu': ['/so-lieu', '/so-lieu?chi-so=attainment&dia-ban=061', '/so-lieu?ngay=x'],
  '/tinh-bhyt-ho-gia-dinh': ['/tinh-bhyt-ho-gia-dinh'],
  '/tinh-muc-dong': ['/tinh-muc-dong', '/tinh-muc-dong?thu-nhap=1&nam-dong=x'],
};
/** Addresses that lead to no page: what is shown then must be usable too. */
export const NO_PAGES: readonly string[] = ['/khong-co'];
