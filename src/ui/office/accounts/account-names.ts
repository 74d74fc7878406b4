/** How the fields of forms about accounts are called. */
export const ACCOUNT_NAMES = {
  name: 'ho-ten',
  email: 'email',
  role: 'vai-tro',
  organisation: 'don-vi',
  areas: 'dia-ban',
  from: 'tu-ngay',
  to: 'den-ngay',
  account: 'nguoi-thay',
  reason: 'ly-do',
  hours: 'so-gio',
  office: 'ma-vai-tro',
  link: 'ma-duong-dan',
  text: 'tim',
  state: 'tinh-trang',
} as const;

/** What was typed into a form about an office, so that nothing is lost. */
export type TypedAccount = Readonly<Record<keyof typeof ACCOUNT_NAMES, string>>;

/** Which accounts a list shows. */
export const ACCOUNT_STATES = ['all', 'holds', 'over', 'emergency'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];
