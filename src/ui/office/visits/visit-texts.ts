import type { Language } from '#base/words.ts';
import type { VisitReached, VisitStep } from '#drive/visit.ts';

/** What pages about rounds from house to house say. */
interface VisitTexts {
  question: (from: string, to: string) => string;
  answer: (rounds: string, households: string, enrolled: string) => string;
  empty: string;
  filters: string;
  from: string;
  to: string;
  commune: string;
  activity: string;
  whose: string;
  everybodys: string;
  mine: string;
  open: string;
  caption: string;
  village: string;
  days: string;
  households: string;
  steps: Readonly<Record<VisitStep, string>>;
  reached: Readonly<Record<VisitReached, string>>;
  conversion: string;
  nobodyMet: string;
  byVillage: string;
  byVisitor: string;
  rounds: string;
  inCharge: string;
  twice: string;
  openTitle: string;
  villageHint: string;
  activityCode: string;
  activityHint: string;
  chooseVisitor: string;
  submitOpen: string;
  back: string;
  title: (village: string, area: string) => string;
  state: (households: string, knocked: string, met: string, interested: string, enrolled: string) => string;
  withdrawn: (reason: string) => string;
  add: string;
  sheet: string;
  fill: string;
  on: string;
  onHint: string;
  save: string;
  saved: (count: string) => string;
  opened: string;
  noHouseholds: string;
  known: string;
  registerKnows: string;
  registerUnaware: (schemes: string) => string;
  enrolNow: string;
  notInRegister: string;
  recordHousehold: string;
  lastBy: (name: string) => string;
  interestedIn: string;
  outOfSight: string;
  withdraw: string;
  withdrawTitle: string;
  reason: string;
  takeOff: string;
  takeOffTitle: string;
  eraseTitle: string;
  erase: string;
  which: string;
  addTitle: (village: string) => string;
  addLead: string;
  choose: string;
  among: string;
  everybody: string;
  candidatesOf: (scheme: string) => string;
  why: string;
  anyReason: string;
  name: string;
  chooseHere: string;
  onRound: string;
  nobodyFound: string;
  labels: string;
  labelsHint: string;
  submitAdd: string;
  phone: string;
  household: string;
  label: string;
  day: (step: string) => string;
  ofActivity: string;
}

export const VISIT_TEXTS: Readonly<Record<Language, VisitTexts>> = {
  vi: {
    question: (from, to) => `Đi từng hộ từ ${from} đến ${to} được gì?`,
    answer: (rounds, households, enrolled) => `${rounds} đợt, ${households} lượt hộ, ${enrolled} hộ đăng ký.`,
    empty: 'Chưa có đợt đi từng hộ nào như vậy. Mở một đợt để chọn hộ và giao người đi.',
    filters: 'Lọc các đợt',
    from: 'Từ ngày',
    to: 'Đến ngày',
    commune: 'Xã, phường',
    activity: 'Mã hoạt động',
    whose: 'Của ai',
    everybodys: 'Mọi người',
    mine: 'Đợt tôi phụ trách',
    open: 'Mở đợt đi từng hộ',
    caption: 'Các đợt đi từng hộ, đợt mới nhất trước',
    village: 'Thôn, tổ',
    days: 'Ngày',
    households: 'Số hộ',
    steps: { knocked: 'Gõ cửa', met: 'Gặp', interested: 'Quan tâm', enrolled: 'Đăng ký' },
    reached: {
      none: 'Chưa đi',
      knocked: 'Gõ cửa, không gặp',
      met: 'Đã gặp',
      interested: 'Quan tâm',
      enrolled: 'Đăng ký',
    },
    conversion: 'Đăng ký trên số gặp',
    nobodyMet: 'chưa gặp hộ nào',
    byVillage: 'Theo thôn, tổ',
    byVisitor: 'Theo người phụ trách',
    rounds: 'Số đợt',
    inCharge: 'Người phụ trách',
    twice: 'Một hộ có trong nhiều đợt thì tính ở mỗi đợt.',
    openTitle: 'Mở một đợt đi từng hộ',
    villageHint: 'Như thôn Nà Mày, tổ 5',
    activityCode: 'Thuộc hoạt động mã',
    activityHint: 'Để trống nếu đợt này đứng riêng.',
    chooseVisitor: 'Chọn người phụ trách',
    submitOpen: 'Mở đợt này',
    back: 'Các đợt đi từng hộ',
    title: (village, area) => `Đi từng hộ: ${village}, ${area}`,
    state: (households, knocked, met, interested, enrolled) =>
      `${households} hộ: gõ cửa ${knocked}, gặp ${met}, quan tâm ${interested}, đăng ký ${enrolled}.`,
    withdrawn: (reason) => `Đợt này đã rút lại: ${reason}`,
    add: 'Thêm hộ',
    sheet: 'Phiếu đi hộ để in',
    fill: 'Kết quả từng hộ',
    on: 'Ngày đi',
    onHint: 'Cho mọi hộ vừa đổi ở dưới. Bước đã ghi trước giữ ngày cũ.',
    save: 'Ghi kết quả',
    saved: (count) => `Đã ghi ${count} hộ.`,
    opened: 'Đã mở đợt. Bây giờ hãy thêm hộ.',
    noHouseholds: 'Đợt này chưa có hộ nào.',
    known: 'Xem hộ trong sổ',
    registerKnows: 'Sổ đã ghi lượt đăng ký.',
    registerUnaware: (schemes) => `Sổ chưa ghi lượt đăng ký ${schemes} nào của hộ từ ngày gõ cửa.`,
    enrolNow: 'Ghi lượt đăng ký',
    notInRegister: 'Sổ chưa có hộ này.',
    recordHousehold: 'Ghi hộ mới',
    lastBy: (name) => `${name} ghi lần cuối`,
    interestedIn: 'Quan tâm loại hình',
    outOfSight: 'Hộ ngoài phạm vi của bạn',
    withdraw: 'Rút lại đợt này',
    withdrawTitle: 'Rút lại đợt mở nhầm',
    reason: 'Lý do',
    takeOff: 'Bỏ hộ này',
    takeOffTitle: 'Bỏ một hộ chưa đi khỏi đợt',
    eraseTitle: 'Xoá cách gọi một nhà theo yêu cầu',
    erase: 'Xoá cách gọi này',
    which: 'Hộ',
    addTitle: (village) => `Thêm hộ vào đợt ở ${village}`,
    addLead: 'Mỗi hộ một lần: chọn một người là chọn cả hộ.',
    choose: 'Chọn từ sổ',
    among: 'Chọn trong số',
    everybody: 'Mọi người của xã',
    candidatesOf: (scheme) => `Người nên vận động: ${scheme}`,
    why: 'Lý do nên vận động',
    anyReason: 'Mọi lý do',
    name: 'Tên, khi chọn trong mọi người của xã',
    chooseHere: 'Hộ của',
    onRound: 'đã có trong đợt',
    nobodyFound: 'Không có ai như vậy ở xã này trong phạm vi của bạn.',
    labels: 'Nhà sổ chưa biết',
    labelsHint: 'Mỗi nhà một dòng, như: nhà ông Ba, cạnh đình. Chỉ viết đủ để tìm ra nhà.',
    submitAdd: 'Thêm vào đợt',
    phone: 'Điện thoại',
    household: 'Hộ',
    label: 'Cách gọi',
    day: (step) => `${step}, ngày`,
    ofActivity: 'Đi từng hộ',
  },
  en: {
    question: (from, to) => `What came of going from house to house from ${from} to ${to}?`,
    answer: (rounds, households, enrolled) => `${rounds} rounds, ${households} households, ${enrolled} enrolled.`,
    empty: 'There is no such round yet. Open one to choose households and who goes there.',
    filters: 'Filter the rounds',
    from: 'From',
    to: 'To',
    commune: 'Commune',
    activity: 'Code of the activity',
    whose: 'Whose',
    everybodys: 'Everybody’s',
    mine: 'Those I am in charge of',
    open: 'Open a round',
    caption: 'Rounds from house to house, the latest first',
    village: 'Village',
    days: 'Days',
    households: 'Households',
    steps: { knocked: 'Knocked', met: 'Met', interested: 'Interested', enrolled: 'Enrolled' },
    reached: {
      none: 'Not yet',
      knocked: 'Knocked, nobody there',
      met: 'Met',
      interested: 'Interested',
      enrolled: 'Enrolled',
    },
    conversion: 'Enrolled of those met',
    nobodyMet: 'nobody met yet',
    byVillage: 'By village',
    byVisitor: 'By who is in charge',
    rounds: 'Rounds',
    inCharge: 'In charge',
    twice: 'A household that is on several rounds counts in each.',
    openTitle: 'Open a round from house to house',
    villageHint: 'Such as Nà Mày village, group 5',
    activityCode: 'Belongs to the activity',
    activityHint: 'Empty for a round that stands alone.',
    chooseVisitor: 'Choose who is in charge',
    submitOpen: 'Open this round',
    back: 'Rounds from house to house',
    title: (village, area) => `House to house: ${village}, ${area}`,
    state: (households, knocked, met, interested, enrolled) =>
      `${households} households: ${knocked} knocked at, ${met} met, ${interested} interested, ${enrolled} enrolled.`,
    withdrawn: (reason) => `This round was withdrawn: ${reason}`,
    add: 'Add households',
    sheet: 'Sheet to print',
    fill: 'Household by household',
    on: 'Day of the visit',
    onHint: 'Of all households that you change below. Earlier steps keep their day.',
    save: 'Record the visits',
    saved: (count) => `${count} households are recorded.`,
    opened: 'The round is open. Now add households.',
    noHouseholds: 'There is no household on this round yet.',
    known: 'The household in the register',
    registerKnows: 'The register has the enrolment.',
    registerUnaware: (schemes) =>
      `The register has no enrolment of the household in ${schemes} since somebody knocked.`,
    enrolNow: 'Record the enrolment',
    notInRegister: 'The register does not know this household.',
    recordHousehold: 'Record a new household',
    lastBy: (name) => `last said by ${name}`,
    interestedIn: 'Interested in',
    outOfSight: 'A household out of your scope',
    withdraw: 'Withdraw the round',
    withdrawTitle: 'Withdraw a round that was opened by mistake',
    reason: 'Reason',
    takeOff: 'Take it off',
    takeOffTitle: 'Take off a household to which nobody went',
    eraseTitle: 'Erase what a house was called, on request',
    erase: 'Erase the label',
    which: 'Household',
    addTitle: (village) => `Add households to the round in ${village}`,
    addLead: 'Each household once: whoever is chosen stands for the whole household.',
    choose: 'Choose from the register',
    among: 'Choose among',
    everybody: 'Everybody of the commune',
    candidatesOf: (scheme) => `Worth asking: ${scheme}`,
    why: 'Why they are worth asking',
    anyReason: 'Any reason',
    name: 'Name, among everybody of the commune',
    chooseHere: 'The household of',
    onRound: 'is on the round',
    nobodyFound: 'There is nobody of that kind in this commune within your scope.',
    labels: 'Houses that the register does not know',
    labelsHint: 'One a line, such as: Mr Ba’s house, beside the temple. Only what it takes to find the house.',
    submitAdd: 'Add to the round',
    phone: 'Telephone',
    household: 'Household',
    label: 'Label',
    day: (step) => `${step} on`,
    ofActivity: 'House to house',
  },
};
