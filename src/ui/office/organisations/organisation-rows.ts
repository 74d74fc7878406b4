import type { Language } from '#base/words.ts';
import { KIND_WORDS } from '#drive/organisations/kind-words.ts';
import type { ListedOrganisation } from '#drive/organisations/organisation.ts';
import { ORGANISATION_TEXTS } from './organisation-texts.ts';

/** The heads of a file of organisations: the first five are those by which it can be handed in again. */
export const ORGANISATION_HEADS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Mã', 'Tên', 'Loại', 'Địa bàn', 'Thuộc', ORGANISATION_TEXTS.vi.charges],
  en: ['Code', 'Name', 'Kind', 'Area', 'Part of', ORGANISATION_TEXTS.en.charges],
};

/** An organisation as a row of a file. */
export const organisationFileRow = (
  { code, name, kind, area, partOf, charges }: ListedOrganisation,
  lang: Language,
): string[] => [
  ...[code, name, KIND_WORDS[kind][lang], `${area.code} (${area.name})`],
  ...[partOf ? `${partOf.code} (${partOf.name})` : '', charges.map((each) => `${each.code} (${each.name})`).join(', ')],
];
