/** Why citizen ids and telephones cannot be opened, for whoever keeps the server. */
export const masterKeyWords = {
  none: 'Citizen ids and telephones are sealed, and no master key is given: set BAOPHU_MASTER_KEY_FILE to its file, or BAOPHU_MASTER_KEY to the key itself.',
  unreadable: (file: string, code: string) =>
    `The master key in ${file} cannot be read (${code}). Citizen ids and telephones are sealed with it: put the file back, or name another one by BAOPHU_MASTER_KEY_FILE.`,
  notAKey: (source: string) =>
    `${source} holds no master key: that is 32 bytes in base64, as "openssl rand -base64 32" prints them.`,
  another: (wanted: string, given: string) =>
    `The numbers of this register are sealed under the master key ${wanted}, and the one that is given is ${given}. Nothing was read or written. Name the right one by BAOPHU_MASTER_KEY_FILE.`,
  changed:
    'A key of this register was changed in the database: the master key does not open it. Restore the table number_keys from a backup.',
} as const;
