/** How the fields behind a link are called. */
export const LINK_NAMES = { name: 'ho-ten', email: 'email', password: 'mat-khau', repeated: 'nhap-lai' } as const;
