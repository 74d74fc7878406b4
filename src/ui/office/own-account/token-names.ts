/** How the fields of the page about one's own tokens are called. */
export const TOKEN_NAMES = { name: 'ten', permissions: 'viec', days: 'ngay', token: 'ma' } as const;

/** What was typed into the form. */
export interface TypedToken {
  name: string;
  permissions: readonly string[];
  days: string;
}
