import type { Language } from '#base/words.ts';

/** Where the portal's pages stand. Addresses are Vietnamese and never change: people share them. */
export const ADDRESSES = {
  home: '/',
  bulletins: '/ban-tin',
  about: '/gioi-thieu',
  accessibility: '/tro-nang',
  corrections: '/dinh-chinh',
  statistics: '/so-lieu',
  checker: '/kiem-tra-so-lieu',
  law: '/luat',
  simulation: '/mo-phong',
  contribution: '/tinh-muc-dong',
  household: '/tinh-bhyt-ho-gia-dinh',
  questions: '/hoi-dap',
  pension: '/luong-huu',
  leaving: '/rut-mot-lan',
  atOnce: '/dong-mot-lan',
  allowance: '/tro-cap-tuoi-gia',
  death: '/khi-nguoi-than-mat',
  birth: '/sinh-con',
  refund: '/hoan-tien',
  eligibility: '/ai-duoc-tham-gia',
} as const;

/** Addresses below which nothing is for search engines: the office and its entrance, links that serve once, receipts, programs. */
export const UNLISTED = ['/van-phong', '/dang-nhap', '/loi-moi', '/xac-nhan', '/lich', '/api'] as const;

/** The page of a bulletin, and the one of what stands behind a figure of it. */
export const bulletinAddress = (slug: string): string => `${ADDRESSES.bulletins}/${slug}`;
export const evidenceAddress = (slug: string, figure: string): string => `${bulletinAddress(slug)}/so-lieu/${figure}`;

/** The page of a rule of law, at one of its figures where one is named. */
export const ruleAddress = (rule: string, parameter?: string): string =>
  `${ADDRESSES.law}/${rule}${parameter === undefined ? '' : `#${parameter}`}`;

/** Where the pages of the office stand. */
export const OFFICE = {
  signIn: '/dang-nhap',
  today: '/van-phong',
  people: '/van-phong/nguoi',
  newHousehold: '/van-phong/ho/moi',
  households: '/van-phong/ho',
  receipts: '/van-phong/bien-lai',
  spoiled: '/van-phong/bien-lai/hong',
  books: '/van-phong/quyen',
  bookOpen: '/van-phong/quyen/moi',
  resembling: '/van-phong/ho/moi/trung.json',
  files: '/van-phong/tep',
  handIn: '/van-phong/tep/moi',
  closings: '/van-phong/chot-so',
  batches: '/van-phong/dot-ke-khai',
  incidents: '/van-phong/dieu-chinh',
  bankAccounts: '/van-phong/chot-so/ngan-hang',
  held: '/van-phong/chot-so/dang-giu',
  advances: '/van-phong/chot-so/ung-truoc',
  deposits: '/van-phong/nop-tien',
  newDeposit: '/van-phong/nop-tien/moi',
  statements: '/van-phong/nop-tien/sao-ke',
  reconciliation: '/van-phong/nop-tien/doi-soat',
  waitingMoney: '/van-phong/nop-tien/doi-soat/chua-xac-nhan',
  remuneration: '/van-phong/thu-lao',
  remunerationRates: '/van-phong/thu-lao/muc',
  activities: '/van-phong/hoat-dong',
  newActivity: '/van-phong/hoat-dong/moi',
  activityCalendar: '/van-phong/hoat-dong/lich',
  activityMap: '/van-phong/hoat-dong/ban-do',
  reportedActivities: '/van-phong/hoat-dong/bao',
  newReported: '/van-phong/hoat-dong/bao/moi',
  visits: '/van-phong/tham-ho',
  newVisit: '/van-phong/tham-ho/moi',
  campaigns: '/van-phong/chien-dich',
  newCampaign: '/van-phong/chien-dich/moi',
  programmes: '/van-phong/chuong-trinh',
  newProgramme: '/van-phong/chuong-trinh/moi',
  organisations: '/van-phong/don-vi',
  newOrganisation: '/van-phong/don-vi/moi',
  charges: '/van-phong/don-vi/phu-trach',
  renewals: '/van-phong/tai-tuc',
  renewalRates: '/van-phong/ty-le-tai-tuc',
  candidates: '/van-phong/ung-vien',
  periods: '/van-phong/bang-ky',
  periodFigure: '/van-phong/bang-ky/so',
  heldFigure: '/van-phong/bang-ky/can-cu',
  plans: '/van-phong/ke-hoach',
  planDraft: '/van-phong/ke-hoach/moi',
  audit: '/van-phong/nhat-ky',
  auditChain: '/van-phong/nhat-ky/chuoi',
  signOut: '/dang-xuat',
  membership: '/van-phong/vai-tro',
  accounts: '/van-phong/tai-khoan',
  publisher: '/van-phong/cong',
  accountInvite: '/van-phong/tai-khoan/moi',
  emergency: '/van-phong/tai-khoan/khan-cap',
  ownAccount: '/van-phong/tai-khoan/cua-toi',
  ownFeeds: '/van-phong/tai-khoan/cua-toi/lich',
  ownTokens: '/van-phong/tai-khoan/cua-toi/ma-truy-cap',
  link: '/loi-moi',
  secondFactor: '/dang-nhap/ma',
  recovery: '/dang-nhap/quen-mat-khau',
  passkey: '/dang-nhap/khoa',
  outside: '/dang-nhap/don-vi',
  linkOutside: '/dang-nhap/don-vi/gan',
  ownPasskeys: '/van-phong/tai-khoan/cua-toi/khoa',
} as const;

/** The page of one entry of the audit. */
export const auditEntryAddress = (number: number): string => `${OFFICE.audit}/${number}`;

/** The page of an account, and of what is sent from it. */
export const accountAddress = (id: string): string => `${OFFICE.accounts}/${id}`;

/** The page behind a link that serves once. */
export const linkAddress = (token: string): string => `${OFFICE.link}/${token}`;

/** The page to sign in on, which leads on to where somebody wanted to go. */
export const signInAddress = (next: string): string => leadingTo(OFFICE.signIn, next);
/** The second step of signing in, which leads on as well. */
export const secondStepAddress = (next: string): string => leadingTo(OFFICE.secondFactor, next);

const leadingTo = (door: string, next: string): string =>
  next === OFFICE.today ? door : `${door}?${NEXT}=${encodeURIComponent(next)}`;
export const NEXT = 'den';
/** What came of signing in outside, in the address to which one comes back. */
export const OUTSIDE_NAME = 'don-vi';
export const LINKED_OUTSIDE = `${OFFICE.ownAccount}?${OUTSIDE_NAME}=linked`;

/** The page of one person. */
export const personAddress = (id: string): string => `${OFFICE.people}/${id}`;

/** The page of the people of a household. */
export const householdAddress = (id: string): string => `${OFFICE.households}/${id}`;

/** The page on which what a household pays for health insurance is taken. */
export const collectHouseholdAddress = (id: string): string => `${householdAddress(id)}/thu`;

/** The page on which a contribution of a person is taken back. */
export const correctAddress = (id: string, contributionId: string): string =>
  `${personAddress(id)}/sua/${contributionId}`;
/** The page on which a change of a payment or of its person is asked for. */
export const askChangeAddress = (id: string, contributionId: string): string =>
  `${personAddress(id)}/dieu-chinh/${contributionId}`;
export const reverseAddress = (id: string, contributionId: string): string =>
  `${personAddress(id)}/huy/${contributionId}`;

/** One file that was handed in, and its refused rows. */
export const handedFileAddress = (id: string): string => `${OFFICE.files}/${id}`;
export const refusedRowsAddress = (id: string, kind: 'csv' | 'xlsx'): string =>
  `${handedFileAddress(id)}/bi-tu-choi.${kind}`;

/** The page on which somebody enrols, and the one on which an enrolment is attributed again. */
export const enrolAddress = (id: string): string => `${personAddress(id)}/dang-ky`;
export const attributeAddress = (id: string, enrolmentId: string): string => `${enrolAddress(id)}/${enrolmentId}`;

/** The pages on which it is recorded that cover of a person ends, or that they have moved. */
export const endingAddress = (id: string): string => `${personAddress(id)}/dung`;
export const moveAddress = (id: string): string => `${personAddress(id)}/chuyen`;

/** The page on which a payment of a person is taken. */
export const collectAddress = (id: string): string => `${personAddress(id)}/thu`;

/** The page on which it is noted that a person was asked to pay on. */
export const attemptAddress = (id: string): string => `${personAddress(id)}/lien-he`;

/** The page on which a record is merged with another one of the same person; with `other` beside it. */
export const mergeAddress = (id: string, other?: string): string =>
  `${personAddress(id)}/gop${other ? `?${COMPARED_NAME}=${other}` : ''}`;
export const COMPARED_NAME = 'voi';

/** What a person may ask about their own data, and that data as a file. */
export const ownDataAddress = (id: string): string => `${personAddress(id)}/du-lieu`;
export const ownDataFileAddress = (id: string): string => `${ownDataAddress(id)}.json`;

/** What a number of a period table rests on. */
export const periodFigureAddress = (expression: string): string =>
  `${OFFICE.periodFigure}?${EXPRESSION_NAME}=${encodeURIComponent(expression)}`;
export const EXPRESSION_NAME = 'bieu-thuc';

/** The page of an activity, and the one on which it is corrected. */
export const activityAddress = (code: string): string => `${OFFICE.activities}/${encodeURIComponent(code)}`;
/** A sheet on which whoever comes signs. */
export const attendanceAddress = (code: string): string => `${activityAddress(code)}/danh-sach-ky`;
/** Who was invited to an activity or there, by person. */
export const attendantsAddress = (code: string): string => `${activityAddress(code)}/nguoi-du`;
/** The page on which a list of those who signed is read from a file. */
export const attendantsFileAddress = (code: string): string => `${attendantsAddress(code)}/tep`;
/** An activity as a file for calendars. */
export const activityIcsAddress = (code: string): string => `${activityAddress(code)}/lich.ics`;
/** What an activity cost, and how many people its village has. */
export const activityCostsAddress = (code: string): string => `${activityAddress(code)}/chi-phi`;
/** The page on which an activity is planned again on later days. */
export const activityRepeatAddress = (code: string): string => `${activityAddress(code)}/lap-lai`;
export const activityCorrectAddress = (code: string): string => `${activityAddress(code)}/sua`;

/** The page of an organisation. */
export const organisationAddress = (code: string): string => `${OFFICE.organisations}/${encodeURIComponent(code)}`;
/** The page on which an organisation is ended. */
export const organisationEndAddress = (code: string): string => `${organisationAddress(code)}/ket-thuc`;
/** In the address of an organisation that was ended just now: how many people were handed over. */
export const ENDED_NAME = 'da-ket-thuc';
/** In the address of what was recorded just now. */
export const RECORDED_NAME = 'da-ghi';
/** The name of what whoever sends a form has seen, so that nobody overwrites what somebody wrote meanwhile. */
export const SEEN_NAME = 'da-thay';
/** The page of an activity that a partner reports. */
export const reportedAddress = (id: string): string => `${OFFICE.reportedActivities}/${id}`;

/** The page of a round from house to house, the one on which households are put on it, and the sheet to print. */
export const roundAddress = (id: string): string => `${OFFICE.visits}/${id}`;
export const roundAddAddress = (id: string): string => `${roundAddress(id)}/them`;
/** The page on which a house that had only a label is tied to a household. */
export const roundTieAddress = (id: string, lineId: string): string => `${roundAddress(id)}/gan/${lineId}`;
export const roundSheetAddress = (id: string): string => `${roundAddress(id)}/phieu`;

/** The page of a campaign, and the one on which its next version is recorded. */
export const campaignAddress = (code: string): string => `${OFFICE.campaigns}/${encodeURIComponent(code)}`;
export const campaignChangeAddress = (code: string): string => `${campaignAddress(code)}/ban-moi`;

/** The page of a programme, and the one on which its next version is recorded. */
export const programmeAddress = (code: string): string => `${OFFICE.programmes}/${encodeURIComponent(code)}`;
export const programmeChangeAddress = (code: string): string => `${programmeAddress(code)}/ban-moi`;
/** The drafted review of a programme up to a day, and the same as a file. */
export const programmeReviewAddress = (code: string, on?: string): string =>
  `${programmeAddress(code)}/tong-ket${on === undefined ? '' : `?${AS_OF_NAME}=${on}`}`;
export const programmeReviewFileAddress = (code: string, on: string): string =>
  `${programmeReviewAddress(code)}/tong-ket.pdf?${AS_OF_NAME}=${on}`;
/** Who claims the enrolments of a programme by a day, below which the files of it stand. */
export const programmeCreditsAddress = (code: string, on: string): string =>
  `${programmeAddress(code)}/luot-nhan?${AS_OF_NAME}=${encodeURIComponent(on)}`;
/** Where signers claim enrolments of a programme, and what they claim stands. */
export const programmeClaimsAddress = (code: string): string => `${programmeAddress(code)}/nhan-luot`;
/** By which day something is counted. */
export const AS_OF_NAME = 'ngay';

/** The page of a receipt in the office, and the one that confirms it to everybody who has its code. */
export const receiptAddress = (code: string): string => `${OFFICE.receipts}/${code}`;
/** Where a print of it is asked for as a file. */
export const receiptFileAddress = (code: string): string => `${receiptAddress(code)}/bien-lai.pdf`;
/** Where the receipts of a page of the list are asked for as one file. */
export const RECEIPTS_PDF = `${OFFICE.receipts}/bien-lai.pdf`;
export const confirmAddress = (code: string): string => `/xac-nhan/${code}`;

/** The page of a book or series of receipts. */
export const bookAddress = (id: string): string => `${OFFICE.books}/${id}`;

/** The page of the list of a closing. */
export const closingAddress = (id: string): string => `${OFFICE.closings}/${id}`;

/** The page of an incident; all of the list, not the open ones alone, where the address says so. */
export const incidentAddress = (id: string): string => `${OFFICE.incidents}/${id}`;
export const ALL_NAME = 'tat-ca';

/** The page of a batch of records. */
export const batchAddress = (id: string): string => `${OFFICE.batches}/${id}`;

/** A paper of a batch, without the ending of a file. */
export const batchPaperAddress = (id: string, paper: string): string =>
  `${batchAddress(id)}/bieu-mau/${paper.toLowerCase()}`;

export const VERSION_NAME = 'ban';
const inVersion = (version?: number): string => (version === undefined ? '' : `?${VERSION_NAME}=${version}`);
/** The page of a plan, in one of its versions where one is named, and of one of its targets unit by unit. */
export const planAddress = (id: string, version?: number): string => `${OFFICE.plans}/${id}${inVersion(version)}`;
export const targetAddress = (planId: string, targetId: string, version?: number): string =>
  `${OFFICE.plans}/${planId}/${targetId}${inVersion(version)}`;
/** How a target is shared out over its period; of one unit where it is named by `UNIT_NAME`. */
export const stagesAddress = (planId: string, targetId: string, version?: number): string =>
  `${targetAddress(planId, targetId)}/thoi-gian${inVersion(version)}`;
export const UNIT_NAME = 'don-vi';

/** The page of a deposit slip, and of a line of a bank's statement. */
export const depositAddress = (id: string): string => `${OFFICE.deposits}/${id}`;
export const bankLineAddress = (id: string): string => `${OFFICE.statements}/${id}`;

/** The page of a period of remuneration. */
export const remunerationAddress = (id: string): string => `${OFFICE.remuneration}/${id}`;

/** Where calendars fetch the activities of an office; they show no cookie, so that the language stands in the address. */
export const feedAddress = (secret: string, lang: Language): string =>
  `/lich/${secret}.ics${lang === 'vi' ? '' : `?lang=${lang}`}`;
