import type { Database } from '#server/database/connect.ts';

/** Somebody before the door: by which address of the portal they come, and what they show. */
export interface Door {
  db: Database;
  /** `https://bhxh.example.vn` */
  base: string;
  headers: Headers;
  /** Whether the accounts of the demonstration may come in, whose password everybody knows. */
  isDemonstration: boolean;
}
