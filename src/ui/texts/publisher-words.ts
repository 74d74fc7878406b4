import type { Language } from '#base/words.ts';
import type { ReuseTerms } from '#bulletins/publisher.ts';

/** What is said of whoever answers for the portal, on it and in the office. */
interface PublisherWords {
  name: string;
  governedBy: string;
  responsible: string;
  address: string;
  telephone: string;
  email: string;
  permit: string;
  reuse: string;
  terms: Readonly<Record<ReuseTerms, string>>;
}

export const PUBLISHER_LABELS: Readonly<Record<Language, PublisherWords>> = {
  vi: {
    name: 'Cơ quan chủ quản cổng',
    governedBy: 'Cơ quan cấp trên',
    responsible: 'Chịu trách nhiệm nội dung',
    address: 'Địa chỉ',
    telephone: 'Điện thoại',
    email: 'Thư điện tử',
    permit: 'Giấy phép',
    reuse: 'Sử dụng lại',
    terms: {
      'cc-by': 'Được sử dụng lại theo giấy phép CC BY 4.0, ghi rõ nguồn',
      'named-source': 'Ghi rõ nguồn khi sử dụng lại thông tin từ cổng này',
      'on-request': 'Sử dụng lại khi được cơ quan chủ quản đồng ý',
    },
  },
  en: {
    name: 'Publisher',
    governedBy: 'Governed by',
    responsible: 'Responsible for the content',
    address: 'Address',
    telephone: 'Telephone',
    email: 'E-mail',
    permit: 'Permit',
    reuse: 'Reuse',
    terms: {
      'cc-by': 'May be reused under CC BY 4.0, naming the source',
      'named-source': 'Name the source when you reuse information from this portal',
      'on-request': 'May be reused where the publisher agrees',
    },
  },
};
