import type { Language } from '#base/words.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { FollowedIndicator } from '#drive/followed-target.ts';
import type { PeriodCount, PeriodRows, Unassigned } from '#drive/period-table.ts';

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
  unassigned: Readonly<Record<Unassigned, string>>;
  rows: string;
  rowsOf: Readonly<Record<PeriodRows, string>>;
  within: string;
  everywhere: string;
  worksFor: string;
  unknownHolder: string;
  withoutPoint: (name: string) => string;
  collectorUnknown: string;
  behind: string;
  onPace: string;
  identity: string;
  heldIdentity: string;
  heldMeaning: string;
  heldEvidenceOf: (count: string, name: string) => string;
  heldCounts: string;
  rest: (area: string) => string;
  ofArea: (area: string) => string;
  period: string;
  inCommune: string;
  people: string;
  peopleFound: (total: string, counted: string) => string;
  peopleUnknown: string;
  noPeople: string;
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
      taken_over: 'Nhận sang',
      handed_over: 'Bàn giao',
      closing: 'Cuối kỳ',
      cumulative: 'Luỹ kế mới từ đầu năm',
    },
    assigned: 'Được giao',
    targetOf: (value, owner) => `${value} (${owner})`,
    kinds: { participants: (value) => `${value} người đang tham gia`, joined: (value) => `${value} người mới` },
    noTarget: 'chưa giao',
    unassigned: {
      'of-others': 'ngoài địa bàn của bạn',
      'by-code': 'giao theo mã người thu, xem kế hoạch',
      'of-the-whole': 'giao cho cả đơn vị, không riêng địa bàn này',
      'of-nobody': '',
    },
    rows: 'Mỗi dòng là',
    rowsOf: {
      areas: 'Địa bàn',
      organisations: 'Tổ chức dịch vụ thu',
      points: 'Điểm thu',
      collectors: 'Nhân viên thu',
    },
    within: 'Thuộc tổ chức',
    everywhere: 'Mọi tổ chức',
    worksFor: 'Thuộc',
    unknownHolder: 'Chưa rõ tổ chức nào',
    withoutPoint: (name) => `${name} (không qua điểm thu)`,
    collectorUnknown: 'Chưa rõ nhân viên thu nào',
    behind: 'Chậm nhịp',
    onPace: 'đúng nhịp',
    identity:
      'Mỗi dòng: đầu kỳ + mới + quay lại + chuyển đến − dừng đóng − kết thúc − chuyển đi = cuối kỳ; các đơn vị cộng lại đúng bằng dòng cuối. Bấm một số để xem căn cứ.',
    heldIdentity:
      'Mỗi dòng: đầu kỳ + mới + quay lại + chuyển đến + nhận sang − dừng đóng − kết thúc − chuyển đi − bàn giao = cuối kỳ; các dòng cộng lại đúng bằng dòng cuối. Bấm một số để xem căn cứ.',
    heldMeaning:
      'Người tham gia tính cho nơi ghi lần đăng ký hoặc khoản đóng gần nhất của họ tại bàn thu, tính đến ngày ấy. Người do cơ quan BHXH ghi, vào sổ bằng tệp hoặc từ trước thì chưa rõ tổ chức nào. Khác với số lượt đăng ký ghi công cho chương trình.',
    heldEvidenceOf: (count, name) => `«${count}» của ${name} dựa vào đâu?`,
    heldCounts: 'Cách tính',
    rest: (area) => `Là số của ${area} trừ đi mọi người đã rõ tổ chức.`,
    ofArea: (area) => `Số của ${area}`,
    period: 'Kỳ',
    inCommune: 'Theo xã',
    people: 'Những người trong số này',
    peopleFound: (total, counted) => `Bạn thấy ${total} trong ${counted} người.`,
    peopleUnknown: 'Của những người chưa rõ tổ chức nào thì không có danh sách ở đây; hãy tìm ở mục Người tham gia.',
    noPeople: 'Không có ai trong phạm vi của bạn.',
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
      taken_over: 'Taken over',
      handed_over: 'Handed over',
      closing: 'Closing',
      cumulative: 'Joined since the year began',
    },
    assigned: 'Assigned',
    targetOf: (value, owner) => `${value} (${owner})`,
    kinds: { participants: (value) => `${value} people covered`, joined: (value) => `${value} new people` },
    noTarget: 'no target',
    unassigned: {
      'of-others': 'not of your areas',
      'by-code': 'set by the collector’s code: see the plan',
      'of-the-whole': 'set for the whole organisation, not for this area',
      'of-nobody': '',
    },
    rows: 'Each row is',
    rowsOf: {
      areas: 'An area',
      organisations: 'A collection organisation',
      points: 'A collection point',
      collectors: 'A collector',
    },
    within: 'Within the organisation',
    everywhere: 'Every organisation',
    worksFor: 'Of',
    unknownHolder: 'No organisation known',
    withoutPoint: (name) => `${name} (at no point)`,
    collectorUnknown: 'No collector known',
    behind: 'Behind',
    onPace: 'on pace',
    identity:
      'In each row opening + joined + returned + moved in − lapsed − ended − moved out = closing, and the units sum to the last row. Open a number to see what it rests on.',
    heldIdentity:
      'In each row opening + joined + returned + moved in + taken over − lapsed − ended − moved out − handed over = closing, and the rows sum to the last one. Open a number to see what it rests on.',
    heldMeaning:
      'A participant is held by whoever recorded their newest enrolment or payment at a desk, up to that day. Who was recorded by an SI office, came by a file or from before is of no organisation that is known. Enrolments credited to programmes are something else.',
    heldEvidenceOf: (count, name) => `What «${count}» of ${name} rests on`,
    heldCounts: 'How it is counted',
    rest: (area) => `What ${area} counts, less everybody whose organisation is known.`,
    ofArea: (area) => `What ${area} counts`,
    period: 'Period',
    inCommune: 'By commune',
    people: 'The people in this number',
    peopleFound: (total, counted) => `You see ${total} of ${counted} people.`,
    peopleUnknown: 'There is no list here of those of whom no organisation is known; look for them under People.',
    noPeople: 'Nobody in your reach.',
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
