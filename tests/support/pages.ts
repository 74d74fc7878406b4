import { BULLETIN } from './province.ts';

const PAYING =
  '/tinh-muc-dong?thu-nhap=3.000.000&ngay=2026-11-23&ky=3&nhom=poor&nhom=ethnic_minority&dia-phuong=10&sinh=1985-05&da-dong=36&nam-dong=17';
const UNREADABLE =
  '/tinh-muc-dong?thu-nhap=abc&ngay=2026-02-30&ky=2&nhom=x&so-thang=a&da-ho-tro=-1&dia-phuong=101&gioi-tinh=x&sinh=85&da-dong=x&nam-dong=99';

/**
 * Addresses of each page of the route tree, by its id, among them what it shows to a wrong input and in English. Every page
 * has at least one: `tests/tidy/pages.test.ts` asks for it, and the journey of accessibility visits them all.
 */
export const PAGES: Readonly<Record<string, readonly string[]>> = {
  '/': ['/', '/?lang=en'],
  '/ban-tin': ['/ban-tin', '/ban-tin?tim=nguoi+tham+gia', '/ban-tin?tim=khong-co&chu-de=x&nam=1', '/ban-tin?lang=en'],
  '/ban-tin/[slug]': [BULLETIN],
  '/ban-tin/[slug]/so-lieu/[name]': [`${BULLETIN}/so-lieu/attainment`],
  '/ai-duoc-tham-gia': ['/ai-duoc-tham-gia'],
  '/dang-nhap': ['/dang-nhap', '/dang-nhap?lang=en'],
  '/dang-nhap/ma': ['/dang-nhap/ma'],
  '/dang-nhap/quen-mat-khau': ['/dang-nhap/quen-mat-khau'],
  '/dong-mot-lan': ['/dong-mot-lan?sinh=05/1966'],
  '/dinh-chinh': ['/dinh-chinh'],
  '/gioi-thieu': ['/gioi-thieu', '/gioi-thieu?lang=en'],
  '/tro-nang': ['/tro-nang'],
  '/hoan-tien': ['/hoan-tien'],
  '/hoi-dap': ['/hoi-dap'],
  '/khi-nguoi-than-mat': ['/khi-nguoi-than-mat'],
  '/kiem-tra-so-lieu': ['/kiem-tra-so-lieu', '/kiem-tra-so-lieu?vi-du=1'],
  '/loi-moi/[token]': ['/loi-moi/khong-co'],
  '/luat': ['/luat'],
  '/luat/[rule]': ['/luat/contribution', '/luat/average-income', '/luat/funeral-grant?lang=en'],
  '/luong-huu': ['/luong-huu', '/luong-huu?sinh=x'],
  '/mo-phong': ['/mo-phong', '/mo-phong?thang=x&ty-le=abc', '/mo-phong?lang=en'],
  '/rut-mot-lan': ['/rut-mot-lan'],
  '/sinh-con': ['/sinh-con'],
  '/so-lieu': ['/so-lieu', '/so-lieu?chi-so=attainment&dia-ban=061', '/so-lieu?ngay=x'],
  '/tinh-bhyt-ho-gia-dinh': ['/tinh-bhyt-ho-gia-dinh', '/tinh-bhyt-ho-gia-dinh?so-thang=0&nguoi=x'],
  '/tinh-muc-dong': ['/tinh-muc-dong', PAYING, UNREADABLE, `${PAYING}&lang=en`],
  '/tro-cap-tuoi-gia': ['/tro-cap-tuoi-gia?sinh=06/1965'],
  '/xac-nhan/[code]': ['/xac-nhan/khong-co', '/xac-nhan/khong-co?lang=en'],
};

/** Addresses that lead to no page: what is shown then must be usable too. */
export const NO_PAGES: readonly string[] = ['/khong-co', '/luat/khong-co'];
