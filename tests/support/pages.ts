import { BULLETIN } from './province.ts';

/** Addresses of each page of the route tree, by its id. Every page has at least one: `tests/tidy/pages.test.ts` holds it. */
export const PAGES: Readonly<Record<string, readonly string[]>> = {
  '/': ['/', '/?lang=en'],
  '/ban-tin/[slug]': [BULLETIN],
  '/ban-tin/[slug]/so-lieu/[name]': [`${BULLETIN}/so-lieu/attainment`],
  '/ai-duoc-tham-gia': ['/ai-duoc-tham-gia'],
  '/dong-mot-lan': ['/dong-mot-lan?sinh=05/1966'],
  '/hoan-tien': ['/hoan-tien'],
  '/hoi-dap': ['/hoi-dap'],
  '/khi-nguoi-than-mat': ['/khi-nguoi-than-mat'],
  '/kiem-tra-so-lieu': ['/kiem-tra-so-lieu'],
  '/luat': ['/luat'],
  '/luat/[rule]': ['/luat/contribution'],
  '/luong-huu': ['/luong-huu', '/luong-huu?sinh=x'],
  '/mo-phong': ['/mo-phong', '/mo-phong?thu-nhap=x'],
  '/rut-mot-lan': ['/rut-mot-lan'],
  '/sinh-con': ['/sinh-con'],
  '/so-lieu': ['/so-lieu', '/so-lieu?chi-so=attainment&dia-ban=061', '/so-lieu?ngay=x'],
  '/tinh-bhyt-ho-gia-dinh': ['/tinh-bhyt-ho-gia-dinh'],
  '/tinh-muc-dong': ['/tinh-muc-dong', '/tinh-muc-dong?thu-nhap=1&nam-dong=x'],
  '/tro-cap-tuoi-gia': ['/tro-cap-tuoi-gia?sinh=06/1965'],
};
/** Addresses that lead to no page: what is shown then must be usable too. */
export const NO_PAGES: readonly string[] = ['/khong-co'];
