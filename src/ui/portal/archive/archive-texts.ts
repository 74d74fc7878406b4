import type { Language } from '#base/words.ts';
import type { Topic } from '#bulletins/archive.ts';

interface ArchiveTexts {
  heading: string;
  lead: string;
  form: string;
  search: string;
  searchHint: string;
  topic: string;
  place: string;
  year: string;
  all: string;
  show: string;
  clear: string;
  topics: Record<Topic, string>;
  found: (count: string) => string;
  none: string;
  noneYet: string;
  feeds: string;
}

export const ARCHIVE_TEXTS: Readonly<Record<Language, ArchiveTexts>> = {
  vi: {
    heading: 'Bản tin',
    lead: 'Mọi bản tin đã công bố; mỗi con số trong bài đều có căn cứ.',
    form: 'Tìm bản tin',
    search: 'Tìm theo lời',
    searchHint: 'Có dấu hay không dấu đều được.',
    topic: 'Chủ đề',
    place: 'Nơi',
    year: 'Năm',
    all: 'Tất cả',
    show: 'Tìm',
    clear: 'Xem tất cả',
    topics: { vsi: 'BHXH tự nguyện', hhi: 'BHYT hộ gia đình', activities: 'Hoạt động vận động' },
    found: (count) => `${count} bản tin`,
    none: 'Không có bản tin nào như vậy. Xin thử ít chữ hơn, hoặc bỏ bớt điều kiện.',
    noneYet: 'Chưa có bản tin nào được công bố.',
    feeds: 'Theo dõi bản tin mới',
  },
  en: {
    heading: 'Bulletins',
    lead: 'Every bulletin that was published; each number in them comes with its evidence. They are in Vietnamese.',
    form: 'Find bulletins',
    search: 'Words',
    searchHint: 'With or without Vietnamese accents.',
    topic: 'Topic',
    place: 'Place',
    year: 'Year',
    all: 'All',
    show: 'Search',
    clear: 'Show all',
    topics: { vsi: 'Voluntary social insurance', hhi: 'Household health insurance', activities: 'Activities' },
    found: (count) => (count === '1' ? '1 bulletin' : `${count} bulletins`),
    none: 'There is no such bulletin. Try fewer words, or fewer conditions.',
    noneYet: 'No bulletin has been published yet.',
    feeds: 'Follow new bulletins',
  },
};
