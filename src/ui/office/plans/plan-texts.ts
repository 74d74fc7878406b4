import type { Language } from '#base/words.ts';
import type { NormPer, PlanState, TargetKind } from '#drive/plans/plan.ts';

/** What the pages of plans say. */
interface PlanTexts {
  question: (year: string) => string;
  answer: (plans: string, year: string) => string;
  beside: (area: string) => string;
  empty: (year: string) => string;
  caption: string;
  draft: string;
  year: string;
  areaLabel: string;
  wholeArea: string;
  filter: string;
  ownerColumn: string;
  document: string;
  documentOf: (no: string, day: string) => string;
  stateColumn: string;
  states: Readonly<Record<PlanState, string>>;
  noTargetHere: string;
  fromFiles: string;
  fromFilesLead: string;
  recordedOn: string;
  draftTitle: string;
  draftLead: string;
  draftSubmit: string;
  back: string;
  owner: string;
  ownerHint: string;
  documentNo: string;
  documentDay: string;
  period: string;
  periodHint: string;
  top: string;
  whole: string;
  topHint: string;
  planOf: (unit: string) => string;
  assignedMore: (owner: string, documentNo: string, target: string, value: string, more: string) => string;
  assignedLess: (owner: string, documentNo: string, target: string, value: string, less: string) => string;
  assignedSame: (owner: string, documentNo: string, target: string, value: string) => string;
  scheme: string;
  kind: string;
  chooseKind: string;
  kinds: Readonly<Record<TargetKind, string>>;
  shortKinds: Readonly<Record<TargetKind, string>>;
  value: string;
  valueHint: string;
  onlyFor: (kind: string) => string;
  per: string;
  choosePer: string;
  pers: Readonly<Record<NormPer, string>>;
  ownNorms: (units: string) => string;
  denominator: string;
  denominatorHint: string;
  denominatorValue: string;
  denominatorSource: string;
  denominatorDay: string;
  title: (owner: string, period: string) => string;
  targets: string;
  noTargets: string;
  toGrid: string;
  rateOf: (name: string, value: string, source: string, day: string) => string;
  inPeople: (people: string) => string;
  addTarget: string;
  addTargetSubmit: string;
  done: Readonly<Record<'target' | 'submitted' | 'approved' | 'returned' | 'revised' | 'answered', string>>;
  submit: string;
  approve: string;
  approveLead: string;
  giveBack: string;
  reason: string;
  revise: string;
  reviseLead: string;
  versions: string;
  versionOf: (no: string) => string;
  drafted: (by: string, at: string) => string;
  steps: Readonly<Record<'submitted' | 'returned' | 'approved', (by: string, at: string) => string>>;
  older: (no: string) => string;
}

export const PLAN_TEXTS: Readonly<Record<Language, PlanTexts>> = {
  vi: {
    question: (year) => `Năm ${year}, ai giao những chỉ tiêu nào?`,
    answer: (plans, year) => `${plans} kế hoạch của năm ${year}, đứng cạnh nhau theo từng chủ, không cộng lại.`,
    beside: (area) => `Chỉ tiêu cho ${area}`,
    empty: (year) => `Năm ${year} chưa có kế hoạch nào. Hãy lập kế hoạch đầu tiên theo văn bản giao chỉ tiêu.`,
    caption: 'Các kế hoạch, mỗi chủ một dòng',
    draft: 'Lập kế hoạch',
    year: 'Năm',
    areaLabel: 'Địa bàn',
    wholeArea: 'Cả địa bàn của kế hoạch',
    filter: 'Chọn năm và địa bàn',
    ownerColumn: 'Ai giao',
    document: 'Văn bản',
    documentOf: (no, day) => `${no}, ngày ${day}`,
    stateColumn: 'Tình trạng',
    states: { draft: 'đang lập', submitted: 'chờ duyệt', returned: 'bị trả lại', approved: 'đã duyệt' },
    noTargetHere: 'không có chỉ tiêu ở đây',
    fromFiles: 'Chỉ tiêu nhập từ tệp',
    fromFilesLead: 'Có trong sổ theo tệp đã nhập, không lập ở đây; cũng đứng riêng từng chủ.',
    recordedOn: 'Vào sổ ngày',
    draftTitle: 'Lập kế hoạch',
    draftLead:
      'Một kế hoạch là một văn bản của một chủ cho một kỳ. Ghi chỉ tiêu đầu tiên ngay ở đây; các chỉ tiêu khác thêm sau.',
    draftSubmit: 'Lập kế hoạch này',
    back: 'Về các kế hoạch',
    owner: 'Ai giao chỉ tiêu',
    ownerHint: 'Ví dụ «Ủy ban nhân dân tỉnh Bắc Kạn», «Bảo hiểm xã hội Việt Nam».',
    documentNo: 'Số văn bản',
    documentDay: 'Ngày văn bản',
    period: 'Kỳ',
    periodHint: 'Viết 2021 (năm), 2021-Q1 (quý), 2021-05 (tháng) hoặc 2021-W05 (tuần).',
    top: 'Kế hoạch của',
    whole: 'Cả tỉnh',
    topHint: 'BHXH cơ sở lập kế hoạch của mình để chia phần tỉnh đã giao xuống các xã, tổ chức, người thu.',
    planOf: (unit) => `Kế hoạch của ${unit}`,
    assignedMore: (owner, documentNo, target, value, more) =>
      `${target}: ${owner} (${documentNo}) giao ${value}, kế hoạch này nhiều hơn ${more}.`,
    assignedLess: (owner, documentNo, target, value, less) =>
      `${target}: ${owner} (${documentNo}) giao ${value}, kế hoạch này ít hơn ${less}.`,
    assignedSame: (owner, documentNo, target, value) =>
      `${target}: đúng bằng ${value} mà ${owner} (${documentNo}) giao.`,
    scheme: 'Chính sách',
    kind: 'Loại chỉ tiêu',
    chooseKind: 'Hãy chọn: tồn hay mới?',
    kinds: {
      stock: 'Số người đang tham gia đến cuối kỳ (tồn)',
      new: 'Số người tham gia mới trong kỳ',
      growth: 'Tăng so với cuối năm trước, %',
      rate: 'Tỷ lệ trên một mẫu số, %',
      activities: 'Số hoạt động trong kỳ',
      norm: 'Định mức',
      conversion: 'Tỷ lệ người dự đăng ký tham gia, %',
    },
    shortKinds: {
      stock: 'đang tham gia cuối kỳ',
      new: 'tham gia mới',
      growth: 'tăng so với năm trước, %',
      rate: 'tỷ lệ, %',
      activities: 'hoạt động',
      norm: 'định mức',
      conversion: 'người dự đăng ký, %',
    },
    value: 'Chỉ tiêu',
    valueHint: 'Ví dụ 7.500, hoặc 30 khi là phần trăm.',
    onlyFor: (kind) => `Chỉ khi loại là «${kind}»`,
    per: 'Định mức tính trên',
    choosePer: 'Hãy chọn',
    pers: { activity: 'mỗi hoạt động', month: 'mỗi tháng', district: 'mỗi huyện', head: 'mỗi người thu' },
    ownNorms: (units) => `${units} nơi có định mức riêng`,
    denominator: 'Mẫu số là gì',
    denominatorHint: 'Ví dụ «lực lượng lao động trong độ tuổi».',
    denominatorValue: 'Mẫu số là bao nhiêu',
    denominatorSource: 'Nguồn của mẫu số',
    denominatorDay: 'Số liệu ngày',
    title: (owner, period) => `Kế hoạch ${period} của ${owner}`,
    targets: 'Các chỉ tiêu',
    noTargets: 'Chưa có chỉ tiêu nào.',
    toGrid: 'Phân bổ',
    rateOf: (name, value, source, day) => `của ${name}: ${value} (${source}, ngày ${day})`,
    inPeople: (people) => `tức ${people} người`,
    addTarget: 'Thêm chỉ tiêu',
    addTargetSubmit: 'Thêm chỉ tiêu này',
    done: {
      target: 'Đã thêm chỉ tiêu.',
      submitted: 'Đã trình. Một người khác trong phòng kế hoạch duyệt hoặc trả lại.',
      approved: 'Đã duyệt. Từ bây giờ kết quả được so với các chỉ tiêu này.',
      returned: 'Đã trả lại cho người lập.',
      answered: 'Đã ghi lời giải thích.',
      revised: 'Đã lập bản mới với mọi số của bản trước. Bản trước còn hiệu lực đến khi bản này được duyệt.',
    },
    submit: 'Trình kế hoạch',
    approve: 'Duyệt kế hoạch',
    approveLead: 'Duyệt thì các chỉ tiêu có hiệu lực; muốn đổi về sau phải lập bản mới kèm lý do.',
    giveBack: 'Trả lại cho người lập',
    reason: 'Lý do',
    revise: 'Lập bản mới',
    reviseLead: 'Bản mới bắt đầu với mọi số của bản này. Kết quả các tháng trước, như đã biết khi ấy, không đổi.',
    versions: 'Các bản của kế hoạch',
    versionOf: (no) => `Bản ${no}`,
    drafted: (by, at) => `${by} lập lúc ${at}`,
    steps: {
      submitted: (by, at) => `${by} trình lúc ${at}`,
      returned: (by, at) => `${by} trả lại lúc ${at}`,
      approved: (by, at) => `${by} duyệt lúc ${at}`,
    },
    older: (no) => `Đây là bản ${no}, không phải bản mới nhất.`,
  },
  en: {
    question: (year) => `Who sets which targets in ${year}?`,
    answer: (plans, year) => `${plans} plans of ${year}, owner beside owner, never added.`,
    beside: (area) => `Targets of ${area}`,
    empty: (year) => `There is no plan of ${year} yet. Draft the first one from the document that sets the targets.`,
    caption: 'Plans, a row for each owner',
    draft: 'Draft a plan',
    year: 'Year',
    areaLabel: 'Area',
    wholeArea: 'The whole area of the plan',
    filter: 'Choose a year and an area',
    ownerColumn: 'Who sets it',
    document: 'Document',
    documentOf: (no, day) => `${no} of ${day}`,
    stateColumn: 'State',
    states: { draft: 'being drafted', submitted: 'to be approved', returned: 'returned', approved: 'approved' },
    noTargetHere: 'no target here',
    fromFiles: 'Targets of files',
    fromFilesLead: 'In the register by files, not drafted here; each owner by itself too.',
    recordedOn: 'Recorded on',
    draftTitle: 'Draft a plan',
    draftLead: 'A plan is one document of one owner for one period. Give its first target here; others come later.',
    draftSubmit: 'Draft this plan',
    back: 'Back to the plans',
    owner: 'Who sets the targets',
    ownerHint: 'For instance the people’s committee of the province.',
    documentNo: 'Number of the document',
    documentDay: 'Day of the document',
    period: 'Period',
    periodHint: 'Write 2021 (a year), 2021-Q1, 2021-05 (a month) or 2021-W05 (a week).',
    top: 'Plan of',
    whole: 'The whole province',
    topHint: 'A base office has a plan of its own, in which it shares out what it was given.',
    planOf: (unit) => `Plan of ${unit}`,
    assignedMore: (owner, documentNo, target, value, more) =>
      `${target}: ${owner} (${documentNo}) gave ${value}; this plan has ${more} more.`,
    assignedLess: (owner, documentNo, target, value, less) =>
      `${target}: ${owner} (${documentNo}) gave ${value}; this plan has ${less} less.`,
    assignedSame: (owner, documentNo, target, value) =>
      `${target}: exactly the ${value} that ${owner} (${documentNo}) gave.`,
    scheme: 'Scheme',
    kind: 'Kind of target',
    chooseKind: 'Choose: a stock or a flow?',
    kinds: {
      stock: 'People covered at the end (a stock)',
      new: 'People who join in the period (a flow)',
      growth: 'Growth on the end of the year before, %',
      rate: 'Rate of a denominator, %',
      activities: 'Activities in the period',
      norm: 'Norm',
      conversion: 'Share of those present who enrol, %',
    },
    shortKinds: {
      stock: 'covered at the end',
      new: 'new people',
      growth: 'growth, %',
      rate: 'rate, %',
      activities: 'activities',
      norm: 'norm',
      conversion: 'present who enrol, %',
    },
    value: 'Target',
    valueHint: 'For instance 7500, or 30 where it is in per cent.',
    onlyFor: (kind) => `Only where the kind is «${kind}»`,
    per: 'A norm for each',
    choosePer: 'Choose',
    pers: { activity: 'activity', month: 'month', district: 'district', head: 'collector' },
    ownNorms: (units) => `${units} have their own`,
    denominator: 'Name of the denominator',
    denominatorHint: 'For instance «labour force».',
    denominatorValue: 'How much the denominator is',
    denominatorSource: 'Source of the denominator',
    denominatorDay: 'Figures of',
    title: (owner, period) => `Plan ${period} of ${owner}`,
    targets: 'Targets',
    noTargets: 'There is no target yet.',
    toGrid: 'Share it out',
    rateOf: (name, value, source, day) => `of ${name}: ${value} (${source}, ${day})`,
    inPeople: (people) => `that is ${people} people`,
    addTarget: 'Add a target',
    addTargetSubmit: 'Add this target',
    done: {
      target: 'The target is added.',
      submitted: 'It is submitted. Somebody else of the planners approves or returns it.',
      approved: 'It is approved. From now on results are compared with its targets.',
      returned: 'It is returned to whoever drafted it.',
      answered: 'The answer is recorded.',
      revised: 'The next version has all figures of this one, which stays true until the new one is approved.',
    },
    submit: 'Submit the plan',
    approve: 'Approve the plan',
    approveLead: 'Its targets take effect; a later change is a new version with its reason.',
    giveBack: 'Return it',
    reason: 'Reason',
    revise: 'Draft the next version',
    reviseLead: 'It begins with all figures of this one. Results of earlier months, as they were known then, stay.',
    versions: 'Versions of the plan',
    versionOf: (no) => `Version ${no}`,
    drafted: (by, at) => `drafted by ${by}, ${at}`,
    steps: {
      submitted: (by, at) => `submitted by ${by}, ${at}`,
      returned: (by, at) => `returned by ${by}, ${at}`,
      approved: (by, at) => `approved by ${by}, ${at}`,
    },
    older: (no) => `This is version ${no}, not the newest one.`,
  },
};
