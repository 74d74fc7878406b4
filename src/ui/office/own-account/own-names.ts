/** How the fields of the page about one's own account are called. */
export const OWN_NAMES = {
  current: 'mat-khau-hien-nay',
  password: 'mat-khau',
  repeated: 'nhap-lai',
  code: 'ma',
  session: 'phien',
  passkey: 'khoa',
} as const;
