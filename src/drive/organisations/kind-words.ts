import type { Bilingual } from '#base/words.ts';
import type { OrganisationKind } from './organisation.ts';

/** What a kind of organisation is called, on pages and in files. */
export const KIND_WORDS: Readonly<Record<OrganisationKind, Bilingual>> = {
  si_office: { vi: 'Cơ quan BHXH', en: 'Social insurance office' },
  collection_service: { vi: 'Tổ chức dịch vụ thu', en: 'Collection organisation' },
  collection_point: { vi: 'Điểm thu', en: 'Collection point' },
  department: { vi: 'Sở, ban, ngành', en: 'Department' },
  mass_organisation: { vi: 'Đoàn thể', en: 'Mass organisation' },
  committee: { vi: 'Ủy ban nhân dân', en: 'People’s committee' },
};
