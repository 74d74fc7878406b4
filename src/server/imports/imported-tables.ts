import type { ImportKind } from '#input/files/import-kinds.ts';
import { importedTables as ofDrive } from '#server/drive/imported-tables.ts';
import type { ImportedTable } from '#server/files/imported-table.ts';
import { importedTables as ofRegister } from '#server/register/imported-tables.ts';

/** The tables that the rows of a file go to, in this order. */
export const importedTables: { readonly [Kind in ImportKind]: readonly [ImportedTable, ...ImportedTable[]] } = {
  ...ofRegister,
  ...ofDrive,
};
