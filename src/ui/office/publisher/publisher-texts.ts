import type { Language } from '#base/words.ts';

/** What is said where it is recorded who answers for the portal. */
interface PublisherTexts {
  heading: string;
  lead: string;
  nobody: string;
  since: (moment: string, by: string) => string;
  form: string;
  submit: string;
  recorded: string;
  unchanged: string;
  optional: string;
  seePortal: string;
}

export const PUBLISHER_TEXTS: Readonly<Record<Language, PublisherTexts>> = {
  vi: {
    heading: 'Ai chịu trách nhiệm về cổng thông tin?',
    lead: 'Những dòng này đứng ở chân mọi trang của cổng, trong nguồn tin và trong dữ liệu tải về. Mỗi lần sửa là một bản mới; bản cũ còn trong sổ.',
    nobody: 'Chưa ghi cơ quan nào: cổng chưa nói được mình là của ai.',
    since: (moment, by) => `Ghi lúc ${moment}, ${by}.`,
    form: 'Thông tin cơ quan chủ quản',
    submit: 'Ghi',
    recorded: 'Đã ghi. Cổng nói theo bản mới ngay từ bây giờ.',
    unchanged: 'Không có gì khác bản đang có.',
    optional: 'Có thể để trống.',
    seePortal: 'Xem trang giới thiệu của cổng',
  },
  en: {
    heading: 'Who answers for the portal?',
    lead: 'These lines stand at the foot of every page of the portal, in its feeds and with its data. Each change is a new version; older ones stay in the register.',
    nobody: 'Nobody is recorded yet: the portal cannot say whose it is.',
    since: (moment, by) => `Recorded at ${moment} by ${by}.`,
    form: 'Who publishes the portal',
    submit: 'Record',
    recorded: 'Recorded. The portal says so from now on.',
    unchanged: 'Nothing differs from what is there.',
    optional: 'May be left empty.',
    seePortal: 'See what the portal says about itself',
  },
};
