import type { Language } from '#base/words.ts';
import type { EndingReason, Scheme } from '#coverage/facts.ts';
import type { Need } from '#register/person.ts';

/** What pages about people say. */
interface PeopleTexts {
  schemes: Readonly<Record<Scheme, string>>;
  shortSchemes: Readonly<Record<Scheme, string>>;
  questions: Readonly<Record<Need, (month: string) => string>>;
  questionOf: (text: string) => string;
  questionOfNumber: string;
  answers: Readonly<Record<Need, (count: string, month: string) => string>>;
  found: (count: string) => string;
  foundInCommune: (count: string) => string;
  covered: (vsi: string, hhi: string) => string;
  emptySearch: string;
  emptyNumber: string;
  emptyNeeds: Readonly<Record<Need, string>>;
  all: string;
  needs: Readonly<Record<Need, string>>;
  need: string;
  scheme: string;
  bothSchemes: string;
  commune: string;
  asOf: string;
  month: string;
  filters: string;
  caption: string;
  name: string;
  siCode: string;
  citizenId: string;
  phone: string;
  email: string;
  born: (date: string) => string;
  formerly: (name: string) => string;
  until: (day: string) => string;
  since: (day: string) => string;
  toCome: (month: string) => string;
  ended: (day: string) => string;
  never: string;
  ending: (digits: string) => string;
  nothing: string;
  back: string;
  backToRecord: string;
  who: string;
  birth: string;
  sex: string;
  sexes: Readonly<Record<'male' | 'female', string>>;
  ethnicity: string;
  group: string;
  groups: Readonly<Record<string, string>>;
  place: string;
  firstRecorded: string;
  cover: string;
  coverFinding: (scheme: string, state: string) => string;
  spans: (count: number) => string[];
  span: (from: string, to: string) => string;
  workDay: (day: string) => string;
  money: string;
  moneyOf: (scheme: string, paid: string, support: string | null) => string;
  nothingPaid: string;
  household: string;
  householdAlone: string;
  facts: string;
  noFacts: string;
  contribution: (scheme: string, from: string, months: number) => string;
  paid: (paid: string) => string;
  supported: (support: string) => string;
  income: (amount: string) => string;
  receipt: (number: string) => string;
  openReceipt: string;
  agent: (code: string) => string;
  enrolment: (scheme: string) => string;
  activity: (title: string) => string;
  endingFact: (scheme: string, reason: string) => string;
  reasons: Readonly<Record<EndingReason, string>>;
  move: (place: string) => string;
  undoneOn: (at: string) => string;
  seen: string;
  print: string;
}

export const PEOPLE_TEXTS: Readonly<Record<Language, PeopleTexts>> = {
  vi: {
    schemes: { vsi: 'Bảo hiểm xã hội tự nguyện', hhi: 'Bảo hiểm y tế hộ gia đình' },
    shortSchemes: { vsi: 'BHXH tự nguyện', hhi: 'BHYT hộ gia đình' },
    questions: {
      everybody: () => 'Có ai trong sổ?',
      covered: () => 'Ai đang tham gia?',
      due: (month) => `Ai đến hạn trong tháng ${month}?`,
      lapsed: () => 'Ai đã dừng đóng?',
    },
    questionOf: (text) => `Ai là “${text}”?`,
    questionOfNumber: 'Ai có số này?',
    answers: {
      everybody: (count) => `${count} người trong phạm vi của bạn.`,
      covered: (count) => `${count} người đang tham gia trong phạm vi của bạn.`,
      due: (count, month) => `${count} người có ngày cuối được bảo hiểm trong tháng ${month}.`,
      lapsed: (count) => `${count} người đã dừng đóng và chưa quay lại.`,
    },
    found: (count) => `${count} người, gần đúng nhất đứng trước.`,
    foundInCommune: (count) => `${count} người ở xã, phường ấy.`,
    covered: (vsi, hhi) => `Trong đó ${vsi} người đang có BHXH tự nguyện, ${hhi} người đang có BHYT hộ gia đình.`,
    emptySearch:
      'Không thấy ai trong phạm vi của bạn. Thử tên không dấu, chỉ tên gọi, hoặc 4 số cuối; thêm tên xã sau dấu phẩy để thu hẹp.',
    emptyNumber: 'Không thấy ai có số này trong phạm vi của bạn. Kiểm lại từng chữ số, hoặc tìm theo tên.',
    emptyNeeds: {
      everybody: 'Chưa có ai. Danh sách đầy lên khi tệp người tham gia được nạp vào sổ.',
      covered: 'Không có ai. Người có khoản đóng còn hiệu lực sẽ hiện ở đây.',
      due: 'Không có ai đến hạn trong tháng này. Chọn tháng khác để xem trước.',
      lapsed: 'Không có ai. Người hết hạn mà chưa đóng tiếp sẽ hiện ở đây.',
    },
    all: 'Xem tất cả',
    needs: { everybody: 'Tất cả', covered: 'Đang tham gia', due: 'Đến hạn', lapsed: 'Đã dừng đóng' },
    need: 'Tình trạng',
    scheme: 'Loại hình',
    bothSchemes: 'Cả hai',
    commune: 'Xã, phường',
    asOf: 'Tính đến ngày',
    month: 'Tháng đến hạn',
    filters: 'Lọc danh sách',
    caption: 'Người tham gia, xã, thời hạn của từng loại hình',
    name: 'Họ và tên',
    siCode: 'Mã số BHXH',
    citizenId: 'Số căn cước',
    phone: 'Điện thoại',
    email: 'Thư điện tử',
    born: (date) => `sinh ${date}`,
    formerly: (name) => `trong sổ: ${name}`,
    until: (day) => `đến hết ${day}`,
    since: (day) => `dừng từ ${day}`,
    toCome: (month) => `đã đóng, tính từ tháng ${month}`,
    ended: (day) => `kết thúc ${day}`,
    never: 'chưa tham gia',
    ending: (digits) => `••• ${digits}`,
    nothing: 'chưa có',
    back: 'Về danh sách',
    backToRecord: 'Về hồ sơ',
    who: 'Thông tin',
    birth: 'Ngày sinh',
    sex: 'Giới tính',
    sexes: { male: 'Nam', female: 'Nữ' },
    ethnicity: 'Dân tộc',
    group: 'Nhóm được hỗ trợ',
    groups: {
      poor: 'Hộ nghèo',
      near_poor: 'Hộ cận nghèo',
      ethnic_minority: 'Dân tộc thiểu số',
      island: 'Xã đảo',
      other: 'Nhóm khác',
    },
    place: 'Xã, phường cư trú',
    firstRecorded: 'Vào sổ lúc',
    cover: 'Thời gian được bảo hiểm',
    coverFinding: (scheme, state) => `${scheme}: ${state}`,
    spans: (count) => (count === 0 ? [] : [`${count} quãng`]),
    span: (from, to) => `từ ${from} đến hết ${to}`,
    workDay: (day) => `Vạch đứng: ngày ${day}`,
    money: 'Tiền đã đóng',
    moneyOf: (scheme, paid, support) =>
      `${scheme}: tự đóng ${paid} đồng${support === null ? '' : `, được hỗ trợ ${support} đồng`}.`,
    nothingPaid: 'Chưa có khoản đóng nào.',
    household: 'Cùng hộ gia đình',
    householdAlone: 'Không thấy người khác cùng hộ trong phạm vi của bạn.',
    facts: 'Những gì sổ đã ghi',
    noFacts: 'Sổ chưa ghi khoản đóng hay biến động nào của người này.',
    contribution: (scheme, from, months) => `Đóng ${scheme}: ${months} tháng từ ${from}`,
    paid: (paid) => `Tự đóng ${paid} đồng`,
    supported: (support) => `Được hỗ trợ ${support} đồng`,
    income: (amount) => `Thu nhập chọn: ${amount} đồng/tháng`,
    receipt: (number) => `Biên lai ${number}`,
    openReceipt: 'Xem biên lai',
    agent: (code) => `Nhân viên thu ${code}`,
    enrolment: (scheme) => `Đăng ký tham gia ${scheme}`,
    activity: (title) => `Tại: ${title}`,
    endingFact: (scheme, reason) => `Kết thúc ${scheme}: ${reason}`,
    reasons: {
      death: 'qua đời',
      pension: 'hưởng lương hưu',
      compulsory: 'chuyển sang bắt buộc',
      withdrawn: 'rút một lần',
      other: 'lý do khác',
    },
    move: (place) => `Chuyển đến ${place}`,
    undoneOn: (at) => `Huỷ lúc ${at}`,
    seen: 'Lượt xem này được ghi vào nhật ký.',
    print: 'In trang này bằng lệnh in của trình duyệt; mục lục và nút không in ra.',
  },
  en: {
    schemes: { vsi: 'Voluntary social insurance', hhi: 'Household health insurance' },
    shortSchemes: { vsi: 'Voluntary SI', hhi: 'Household HI' },
    questions: {
      everybody: () => 'Who is in the register?',
      covered: () => 'Who is covered?',
      due: (month) => `Who is due in ${month}?`,
      lapsed: () => 'Who has stopped paying?',
    },
    questionOf: (text) => `Who is “${text}”?`,
    questionOfNumber: 'Whose number is it?',
    answers: {
      everybody: (count) => `${count} people within your areas.`,
      covered: (count) => `${count} people are covered within your areas.`,
      due: (count, month) => `${count} people have their last day of cover in ${month}.`,
      lapsed: (count) => `${count} people have stopped paying and have not returned.`,
    },
    found: (count) => `${count} people, the likeliest first.`,
    foundInCommune: (count) => `${count} people of that commune.`,
    covered: (vsi, hhi) => `Of these ${vsi} have voluntary social insurance, ${hhi} household health insurance.`,
    emptySearch:
      'Nobody within your areas. Try the name without accents, the given name alone, or the last 4 digits; add the commune after a comma to narrow it.',
    emptyNumber: 'Nobody within your areas has this number. Check each digit, or search by name.',
    emptyNeeds: {
      everybody: 'Nobody yet. The list fills when a file of people is imported.',
      covered: 'Nobody. Whoever has paid for the present time appears here.',
      due: 'Nobody is due in this month. Choose another month to look ahead.',
      lapsed: 'Nobody. Whoever runs out and does not pay on appears here.',
    },
    all: 'Show all',
    needs: { everybody: 'All', covered: 'Covered', due: 'Due', lapsed: 'Stopped paying' },
    need: 'State',
    scheme: 'Scheme',
    bothSchemes: 'Both',
    commune: 'Commune',
    asOf: 'As of',
    month: 'Month',
    filters: 'Filter the list',
    caption: 'People, communes, and how long each scheme lasts',
    name: 'Name',
    siCode: 'SI code',
    citizenId: 'Citizen number',
    phone: 'Telephone',
    email: 'E-mail',
    born: (date) => `born ${date}`,
    formerly: (name) => `recorded as ${name}`,
    until: (day) => `up to ${day}`,
    since: (day) => `stopped on ${day}`,
    toCome: (month) => `paid, counted from ${month} on`,
    ended: (day) => `ended on ${day}`,
    never: 'never joined',
    ending: (digits) => `••• ${digits}`,
    nothing: 'none',
    back: 'Back to the list',
    backToRecord: 'Back to the record',
    who: 'About',
    birth: 'Birth',
    sex: 'Sex',
    sexes: { male: 'Male', female: 'Female' },
    ethnicity: 'Ethnicity',
    group: 'Supported group',
    groups: {
      poor: 'Poor household',
      near_poor: 'Near-poor household',
      ethnic_minority: 'Ethnic minority',
      island: 'Island commune',
      other: 'Other',
    },
    place: 'Commune of residence',
    firstRecorded: 'First recorded',
    cover: 'Time covered',
    coverFinding: (scheme, state) => `${scheme}: ${state}`,
    spans: (count) => (count === 0 ? [] : [count === 1 ? '1 span' : `${count} spans`]),
    span: (from, to) => `from ${from} to the end of ${to}`,
    workDay: (day) => `The upright line is ${day}`,
    money: 'Money paid',
    moneyOf: (scheme, paid, support) =>
      `${scheme}: ${paid} đồng paid${support === null ? '' : `, ${support} đồng of support`}.`,
    nothingPaid: 'No contribution yet.',
    household: 'Same household',
    householdAlone: 'Nobody else of the household is within your areas.',
    facts: 'What the register has recorded',
    noFacts: 'Neither a contribution nor a movement is recorded for this person.',
    contribution: (scheme, from, months) => `Paid ${scheme}: ${months} months from ${from}`,
    paid: (paid) => `Paid ${paid} đồng`,
    supported: (support) => `Supported by ${support} đồng`,
    income: (amount) => `Chosen income: ${amount} đồng a month`,
    receipt: (number) => `Receipt ${number}`,
    openReceipt: 'Open the receipt',
    agent: (code) => `Collector ${code}`,
    enrolment: (scheme) => `Enrolled in ${scheme}`,
    activity: (title) => `At: ${title}`,
    endingFact: (scheme, reason) => `${scheme} ended: ${reason}`,
    reasons: {
      death: 'death',
      pension: 'pension',
      compulsory: 'compulsory insurance',
      withdrawn: 'withdrawal',
      other: 'another reason',
    },
    move: (place) => `Moved to ${place}`,
    undoneOn: (at) => `Undone at ${at}`,
    seen: 'This look is in the audit.',
    print: 'Print this page by the browser’s own command; menus and buttons are not printed.',
  },
};
