import type { Language } from '#base/words.ts';
import type { Resemblance } from '#register/doubles.ts';
import type { MergeDone } from './merge-names.ts';

/** What the page says on which records of one person are merged. */
interface MergeTexts {
  link: string;
  title: (name: string) => string;
  lead: string;
  back: string;
  /** Before and after the name, which leads to the other record. */
  isDouble: readonly [string, string];
  hasDouble: readonly [string, string];
  since: (when: string, reason: string) => string;
  merged: string;
  undo: string;
  undoReason: string;
  undoHint: string;
  possible: string;
  none: string;
  compare: string;
  why: {
    name: Readonly<Record<Resemblance['name'], string>>;
    birth: Readonly<Record<Resemblance['birth'], string>>;
    commune: Readonly<Record<'same' | 'other', string>>;
  };
  compareTitle: (name: string) => string;
  compareCaption: string;
  what: string;
  own: string;
  other: string;
  facts: string;
  factsOf: (count: string) => string;
  kept: string;
  keptHint: string;
  keepOwn: (name: string, born: string) => string;
  keepOther: (name: string, born: string) => string;
  reason: string;
  reasonHint: string;
  consequence: string;
  submit: string;
  distinct: string;
  distinctHint: string;
  missing: string;
  done: Readonly<Record<MergeDone, string>>;
}

export const MERGE_TEXTS: Readonly<Record<Language, MergeTexts>> = {
  vi: {
    link: 'Hồ sơ trùng của người này',
    title: (name) => `Hồ sơ trùng của ${name}`,
    lead: 'Một người bị nhập hai lần thì bị đếm hai lần. Gộp hai hồ sơ không chuyển khoản nào đi; gộp nhầm thì tách được, kể cả sau nhiều tháng.',
    back: 'Về hồ sơ',
    isDouble: ['Hồ sơ này đã được gộp vào hồ sơ của ', ': mọi khoản ở đây tính cho hồ sơ ấy.'],
    hasDouble: ['Hồ sơ của ', ' đã được gộp vào hồ sơ này: mọi khoản ở đó tính cho hồ sơ này.'],
    since: (when, reason) => `Gộp lúc ${when}. Lý do: ${reason}`,
    merged: 'Đã gộp',
    undo: 'Tách hai hồ sơ',
    undoReason: 'Lý do tách',
    undoHint: 'Mỗi việc, kể cả việc ghi sau khi gộp, lại tính cho hồ sơ đã ghi. Không ghi số căn cước, số điện thoại.',
    possible: 'Có thể trùng với',
    none: 'Không thấy hồ sơ nào khác giống tên và ngày sinh trong địa bàn của bạn.',
    compare: 'So sánh',
    why: {
      name: { same: 'cùng tên', alike: 'tên gần giống' },
      birth: {
        same: 'cùng ngày sinh',
        swapped: 'ngày và tháng sinh đảo nhau',
        partly: 'một bên chỉ ghi năm hoặc tháng sinh',
        unknown: 'chưa rõ ngày sinh',
      },
      commune: { same: 'cùng xã', other: 'khác xã' },
    },
    compareTitle: (name) => `So sánh với hồ sơ của ${name}`,
    compareCaption: 'Hai hồ sơ cạnh nhau',
    what: 'Thông tin',
    own: 'Hồ sơ này',
    other: 'Hồ sơ kia',
    facts: 'Các sự việc đã ghi',
    factsOf: (count) => `${count} sự việc`,
    kept: 'Giữ hồ sơ',
    keptHint: 'Nơi cư trú và thông tin của hồ sơ được giữ là đúng từ nay.',
    keepOwn: (name, born) => `Hồ sơ này: ${name}, ${born}`,
    keepOther: (name, born) => `Hồ sơ kia: ${name}, ${born}`,
    reason: 'Lý do gộp',
    reasonHint: 'Ví dụ: cùng giấy khai sinh, nhập hai lần. Không ghi số căn cước, số điện thoại.',
    consequence: 'Từ lúc này hai hồ sơ được đếm là một người. Số liệu đã biết trước đó giữ nguyên.',
    submit: 'Gộp hai hồ sơ',
    distinct: 'Không phải một người',
    distinctHint: 'Sổ nhớ điều này và không hỏi lại về hai hồ sơ.',
    missing: 'Cần nêu lý do.',
    done: {
      linked: 'Đã gộp. Hai hồ sơ nay được đếm là một người.',
      unlinked: 'Đã tách. Mỗi việc lại tính cho hồ sơ đã ghi.',
      distinct: 'Đã ghi nhớ: đây là hai người.',
    },
  },
  en: {
    link: 'Other records of this person',
    title: (name) => `Other records of ${name}`,
    lead: 'Somebody entered twice is counted twice. A merge moves nothing; a wrong one can be undone, also after months.',
    back: 'Back to the record',
    isDouble: ['This record is merged into that of ', ': whatever stands here counts for that one.'],
    hasDouble: ['The record of ', ' is merged into this one: whatever stands there counts for this one.'],
    since: (when, reason) => `Merged at ${when}. Reason: ${reason}`,
    merged: 'Merged',
    undo: 'Separate the two records',
    undoReason: 'Reason for separating them',
    undoHint:
      'Each fact, also later ones, counts again for the record that it was recorded for. No citizen number, no telephone.',
    possible: 'May be the same as',
    none: 'There is no other record of nearly this name and birth within your areas.',
    compare: 'Compare',
    why: {
      name: { same: 'the same name', alike: 'nearly the same name' },
      birth: {
        same: 'born on the same day',
        swapped: 'day and month of birth swapped',
        partly: 'one says only the year or month of birth',
        unknown: 'birth not known',
      },
      commune: { same: 'the same commune', other: 'another commune' },
    },
    compareTitle: (name) => `Compared with the record of ${name}`,
    compareCaption: 'The two records side by side',
    what: 'What',
    own: 'This record',
    other: 'The other one',
    facts: 'Recorded facts',
    factsOf: (count) => `${count} facts`,
    kept: 'Record to keep',
    keptHint: 'What the kept record says of residence and person holds from now on.',
    keepOwn: (name, born) => `This record: ${name}, ${born}`,
    keepOther: (name, born) => `The other one: ${name}, ${born}`,
    reason: 'Reason for the merge',
    reasonHint: 'For instance: the same birth certificate, entered twice. No citizen number, no telephone.',
    consequence: 'From now on the two records count as one person. Figures known before stay as they are.',
    submit: 'Merge the two records',
    distinct: 'Not the same person',
    distinctHint: 'The register remembers it, and does not ask about the two again.',
    missing: 'A reason is needed.',
    done: {
      linked: 'Merged. The two records now count as one person.',
      unlinked: 'Separated. Each fact counts again for the record that it was recorded for.',
      distinct: 'Remembered: these are two people.',
    },
  },
};
