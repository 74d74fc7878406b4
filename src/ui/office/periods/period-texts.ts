import type { Language } from '#base/words.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { FollowedIndicator } from '#drive/followed-target.ts';
import type { PeriodCount } from '#drive/period-table.ts';

/** What the page of a period table says. */
interface PeriodTexts {
  question: (from: string, to: string) => string;
  answer: (name: string, opening: string, closing: string) => string;
  notCounted: string;
  scheme: string;
  schemes: Readonly<Record<Scheme, string>>;
  from: string;
  to: string;
  area: string;
  wholeRegister: string;
  known: string;
  knownHint: string;
  filters: string;
  caption: string;
  unit: string;
  whole: (name: string) => string;
  partOf: (name: string) => string;
  counts: Readonly<Record<PeriodCount, string>>;
  assigned: string;
  targetOf: (value: string, owner: string) => string;
  kinds: Readonly<Record<FollowedIndicator, (value: string) => string>>;
  noTarget: string;
  notFollowed: string;
  behind: string;
  onPace: string;
  identity: string;
  ofToday: string;
  back: string;
  evidenceOf: (label: string) => string;
  value: string;
  meaning: string;
  expression: string;
  asOf: string;
  knownAt: string;
  position: string;
  digest: string;
  unreadable: string;
}

export const PERIOD_TEXTS: Readonly<Record<Language, PeriodTexts>> = {
  vi: {
    question: (from, to) => `Từ ${from} đến ${to}, mỗi đơn vị thêm bớt bao nhiêu người?`,
    answer: (name, opening, closing) => `${name}: đầu kỳ ${opening} người, cuối kỳ ${closing} người.`,
    notCounted: 'chưa tính được',
    scheme: 'Loại hình',
    schemes: { vsi: 'BHXH tự nguyện', hhi: 'BHYT hộ gia đình' },
    from: 'Từ ngày',
    to: 'Đến ngày',
    area: 'Đơn vị',
    wholeRegister: 'Cả tỉnh',
    known: 'Như đã biết đến hết ngày',
    knownHint: 'Để trống: như sổ biết bây giờ.',
    filters: 'Chọn kỳ và đơn vị',
    caption: 'Được giao, đầu kỳ, trong kỳ, cuối kỳ và luỹ kế của mỗi đơn vị',
    unit: 'Đơn vị',
    whole: (name) => `Cộng ${name}`,
    partOf: (name) => `phần của sổ này trong ${name}`,
    counts: {
      opening: 'Đầu kỳ',
      joined: 'Mới',
      returned: 'Quay lại',
      lapsed: 'Dừng đóng',
      ended: 'Kết thúc',
      moved_in: 'Chuyển đến',
      moved_out: 'Chuyển đi',
      closing: 'Cuối kỳ',
      cumulative: 'Luỹ kế mới từ đầu năm',
    },
    assigned: 'Được giao',
    targetOf: (value, owner) => `${value} (${owner})`,
    kinds: { participants: (value) => `${value} người đang tham gia`, joined: (value) => `${value} người mới` },
    noTarget: 'chưa giao',
    notFollowed: 'ngoài địa bàn của bạn',
    behind: 'Chậm nhịp',
    onPace: 'đúng nhịp',
    identity:
      'Mỗi dòng: đầu kỳ + mới + quay lại + chuyển đến − dừng đóng − kết thúc − chuyển đi = cuối kỳ; các đơn vị cộng lại đúng bằng dòng cuối. Bấm một số để xem căn cứ.',
    ofToday: 'Địa giới đổi trong kỳ hoặc từ đầu năm: mọi số đếm theo địa bàn của hôm nay.',
    back: 'Bảng của kỳ',
    evidenceOf: (label) => `Căn cứ của số «${label}»`,
    value: 'Giá trị',
    meaning: 'Nghĩa',
    expression: 'Biểu thức',
    asOf: 'Tính đến',
    knownAt: 'Đếm lúc',
    position: 'Vị trí của sổ',
    digest: 'Mã băm của căn cứ',
    unreadable: 'Địa chỉ này không hỏi một số nào.',
  },
  en: {
    question: (from, to) => `Who came and went in each unit from ${from} to ${to}?`,
    answer: (name, opening, closing) => `${name}: ${opening} people at the opening, ${closing} at the closing.`,
    notCounted: 'not computed',
    scheme: 'Scheme',
    schemes: { vsi: 'Voluntary SI', hhi: 'Household HI' },
    from: 'From',
    to: 'To',
    area: 'Unit',
    wholeRegister: 'The whole province',
    known: 'As known at the end of',
    knownHint: 'Empty: as the register knows now.',
    filters: 'Choose a period and a unit',
    caption: 'Assigned, opening, in the period, closing and cumulative of each unit',
    unit: 'Unit',
    whole: (name) => `Sum: ${name}`,
    partOf: (name) => `the part of this register in ${name}`,
    counts: {
      opening: 'Opening',
      joined: 'Joined',
      returned: 'Returned',
      lapsed: 'Lapsed',
      ended: 'Ended',
      moved_in: 'Moved in',
      moved_out: 'Moved out',
      closing: 'Closing',
      cumulative: 'Joined since the year began',
    },
    assigned: 'Assigned',
    targetOf: (value, owner) => `${value} (${owner})`,
    kinds: { participants: (value) => `${value} people covered`, joined: (value) => `${value} new people` },
    noTarget: 'no target',
    notFollowed: 'not of your areas',
    behind: 'Behind',
    onPace: 'on pace',
    identity:
      'In each row opening + joined + returned + moved in − lapsed − ended − moved out = closing, and the units sum to the last row. Open a number to see what it rests on.',
    ofToday: 'Borders changed within the period or since its year began: everything is counted in the areas of today.',
    back: 'The table of the period',
    evidenceOf: (label) => `What «${label}» rests on`,
    value: 'Value',
    meaning: 'Meaning',
    expression: 'Expression',
    asOf: 'As of',
    knownAt: 'Counted at',
    position: 'Position of the register',
    digest: 'Digest of the evidence',
    unreadable: 'This address asks for no number.',
  },
};
