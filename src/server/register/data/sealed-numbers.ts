import type { Uuid } from '#base/ids.ts';
import type { ImportedColumn } from '#server/files/imported-table.ts';
import type { NumberKeys, SealedNumber } from '#server/keys/number-keys.ts';

/** The columns of sealed numbers, of a person and of a correction, as files fill them. */
export const SEALED_COLUMNS: readonly ImportedColumn[] = [
  ...sealedColumns('citizen', 'citizen_id', ['sealed', 'index', 'end']),
  ...sealedColumns('phone', 'phone', ['sealed', 'index']),
  ...sealedColumns('email', 'email', ['sealed', 'index']),
  {
    name: 'key_version',
    type: 'smallint',
    sealed: 'version',
    value:
      'case when num_nonnulls(line.citizen_sealed, line.phone_sealed, line.email_sealed) > 0 then line.key_version end',
  },
];

function sealedColumns(
  number: SealedNumber,
  from: string,
  parts: readonly ('sealed' | 'index' | 'end')[],
): ImportedColumn[] {
  return parts.map((part) => ({ name: `${number}_${part}`, type: 'bytea', from, sealed: { number, part } }));
}

/** A sealed number in an answer of the database. */
export interface SealedJson {
  /** The person or correction that it is bound to. */
  of: Uuid;
  version: number;
  /** In base64. */
  sealed: string;
}

/** The sealed number of a line of people or corrections, null where it has none. */
export const sealedJson = (number: SealedNumber, line: string): string =>
  `case when ${line}.${number}_sealed is not null then jsonb_build_object(
     'of', ${line}.id, 'version', ${line}.key_version, 'sealed', encode(${line}.${number}_sealed, 'base64')) end`;

/** The number itself. */
export function openNumber(keys: NumberKeys | null, number: SealedNumber, value: SealedJson | null): string | null {
  if (value === null) return null;
  if (keys === null) throw new Error('numbers are sealed, and the register has no key');
  const { of, version, sealed } = value;
  return keys.open({ number, of, version, sealed: Buffer.from(sealed, 'base64') });
}
