import type { Language } from '#base/words.ts';
import type { RepeatEvery } from '#drive/repeats.ts';

/** What pages say about copies and repeats of an activity. */
interface RepeatTexts {
  copy: string;
  copied: string;
  repeat: string;
  title: (what: string) => string;
  lead: (first: string) => string;
  every: string;
  choices: Readonly<Record<RepeatEvery, string>>;
  until: string;
  submit: string;
  done: (count: string) => string;
}

export const REPEAT_TEXTS: Readonly<Record<Language, RepeatTexts>> = {
  vi: {
    copy: 'Sao thành hoạt động mới',
    copied: 'Chép từ một hoạt động khác: chọn ngày rồi ghi. Số người có mặt và kết quả không chép theo.',
    repeat: 'Lặp lại',
    title: (what) => `Lặp lại hoạt động: ${what}`,
    lead: (first) =>
      `Lần đầu là ngày ${first}. Mỗi lần sau là một hoạt động riêng, có mã riêng, sửa riêng; số người có mặt để trống.`,
    every: 'Lặp lại',
    choices: { week: 'Mỗi tuần', 'two-weeks': 'Hai tuần một lần', month: 'Mỗi tháng' },
    until: 'Đến hết ngày',
    submit: 'Ghi các lần sau',
    done: (count) => `Đã ghi thêm ${count} hoạt động.`,
  },
  en: {
    copy: 'Copy to a new activity',
    copied:
      'Copied from another activity: choose the day, then record it. Who was present and what came of it are not copied.',
    repeat: 'Repeat',
    title: (what) => `Repeat: ${what}`,
    lead: (first) =>
      `The first one is on ${first}. Each later one is an activity of its own, with its own code; who was present stays open.`,
    every: 'Again',
    choices: { week: 'Every week', 'two-weeks': 'Every two weeks', month: 'Every month' },
    until: 'Until',
    submit: 'Record the later ones',
    done: (count) => `${count} more activities are recorded.`,
  },
};
