import type { Language } from '#base/words.ts';
import { KIND_WORDS } from '#drive/organisations/kind-words.ts';
import type { ListedOrganisation } from '#drive/organisations/organisation.ts';
import { formatDate } from '../../format.ts';
import { ENDING_TEXTS } from './ending/ending-texts.ts';
import { ORGANISATION_TEXTS } from './organisation-texts.ts';

/** The heads of a file of organisations: the first five are those by which it can be handed in again. */
export const ORGANISATION_HEADS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Mã', 'Tên', 'Loại', 'Địa bàn', 'Thuộc', ORGANISATION_TEXTS.vi.charges, ORGANISATION_TEXTS.vi.state],
  en: ['Code', 'Name', 'Kind', 'Area', 'Part of', ORGANISATION_TEXTS.en.charges, ORGANISATION_TEXTS.en.state],
};

/** An organisation as a row of a file. */
export const organisationFileRow = (
  { code, name, kind, area, partOf, charges, endedOn }: ListedOrganisation,
  lang: Language,
): string[] => [
  ...[code, name, KIND_WORDS[kind][lang], `${area.code} (${area.name})`],
  ...[partOf ? `${partOf.code} (${partOf.name})` : '', charges.map((each) => `${each.code} (${each.name})`).join(', ')],
  endedOn ? ENDING_TEXTS[lang].ended(formatDate(endedOn)) : ORGANISATION_TEXTS[lang].works,
];
