import { z } from 'zod';
import { ok } from '#base/result.ts';
import type { FollowedBulletin } from '#bulletins/followed-bulletin.ts';
import { type CheckedText, checkText } from '#claims/check.ts';
import { CLAIM_INDICATORS, CLAIM_SCHEMES } from '#claims/claim.ts';
import { codeJson, dayJson } from '#input/json.ts';
import { type DeskContext, operation, type PureContext } from '#server/desk/operation.ts';
import { type CheckedAgainstRegister, checkAgainstRegister } from './check-against-register.ts';
import { followBulletins } from './follow-bulletins.ts';
import { BULLETINS_A_PAGE, listBulletins } from './list-bulletins.ts';
import { publishBulletin } from './publish-bulletin.ts';
import { PUBLISH_WORDS } from './publish-problem.ts';
import { PUBLISHER_WORDS } from './publisher-problem.ts';
import { readBulletin } from './read-bulletin.ts';
import { readEvidence, readFigurePerCommune } from './read-evidence.ts';
import { readHome } from './read-home.ts';
import { readNewestDay } from './read-newest-day.ts';
import { readNewestText } from './read-newest-text.ts';
import { readPublisher } from './read-publisher.ts';
import { recordPublisher } from './record-publisher.ts';
import { REVIEW_WORDS } from './review-problem.ts';
import { type DraftedReview, reviewProgramme } from './review-programme.ts';
import {
  boundFigureShape,
  bulletinDraftShape,
  bulletinListShape,
  bulletinShape,
  communeValuesShape,
  evidencePageShape,
  homeShape,
  newPublisherShape,
  publisherShape,
  readBulletinShape,
  soughtBulletinsShape,
} from './shapes.ts';

export { BULLETINS_A_PAGE };

const place = z.strictObject({ slug: z.string(), name: z.string() });
const nothing = z.strictObject({});

export const bulletinPublish = operation({
  id: 'bulletin.publish',
  title: { vi: 'Đăng bản tin với số liệu của sổ', en: 'Publish a bulletin with its figures from the register' },
  may: 'bulletin.publish',
  route: { method: 'POST', path: '/bulletins' },
  again: 'same-address',
  input: bulletinDraftShape,
  output: bulletinShape,
  problems: PUBLISH_WORDS,
  run: ({ desk, now }: DeskContext, draft) => publishBulletin(desk, draft, now),
});

export const bulletinList = operation({
  id: 'bulletin.list',
  title: { vi: 'Các bản tin theo chủ đề, nơi, năm và theo lời', en: 'Bulletins by topic, place, year and by words' },
  may: 'bulletin.read',
  route: { method: 'GET', path: '/bulletins' },
  input: soughtBulletinsShape,
  output: bulletinListShape,
  problems: {},
  run: async ({ desk }: DeskContext, sought) => ok(await listBulletins(desk, sought)),
});

export const bulletinRead = operation({
  id: 'bulletin.read',
  title: { vi: 'Một bản tin, số liệu lúc đăng và hôm nay', en: 'A bulletin with its figures as published and today' },
  may: 'bulletin.read',
  route: { method: 'GET', path: '/bulletins/{slug}' },
  input: z.strictObject({ slug: z.string() }),
  output: readBulletinShape,
  problems: {},
  run: async ({ desk, now }: DeskContext, { slug }) => ok(await readBulletin(desk, slug, now)),
});

export const bulletinEvidence = operation({
  id: 'bulletin.evidence',
  title: { vi: 'Căn cứ của một số liệu trong bản tin', en: 'What stands behind a figure of a bulletin' },
  may: 'bulletin.read',
  route: { method: 'GET', path: '/bulletins/{slug}/figures/{name}' },
  input: place,
  output: evidencePageShape,
  problems: {},
  run: async ({ desk, now }: DeskContext, where) => ok(await readEvidence(desk, where, now)),
});

export const bulletinCommunes = operation({
  id: 'bulletin.communes',
  title: { vi: 'Một số liệu theo từng xã', en: 'A figure commune by commune' },
  may: 'bulletin.read',
  input: z.strictObject({ province: z.string(), figure: boundFigureShape }),
  output: communeValuesShape,
  problems: {},
  run: async ({ desk }: DeskContext, { province, figure }) => ok(await readFigurePerCommune(desk, province, figure)),
});

export const bulletinHome = operation({
  id: 'bulletin.home',
  title: { vi: 'Trang đầu: các bản tin và số liệu chính', en: 'The home page: bulletins and headline figures' },
  may: 'bulletin.read',
  input: z.strictObject({ province: z.string() }),
  output: homeShape,
  problems: {},
  run: async ({ desk, now }: DeskContext, { province }) => ok(await readHome(desk, province, now)),
});

export const bulletinNewestDay = operation({
  id: 'bulletin.newest-day',
  title: { vi: 'Ngày mới nhất mà số liệu đã đăng nói tới', en: 'The newest day that a published figure is about' },
  may: 'bulletin.read',
  input: nothing,
  output: dayJson,
  problems: {},
  run: async ({ desk, now }: DeskContext) => ok(await readNewestDay(desk, now)),
});

export const bulletinNewestText = operation({
  id: 'bulletin.newest-text',
  title: { vi: 'Bản tin mới nhất dưới dạng văn bản', en: 'The newest bulletin as plain prose' },
  may: 'bulletin.read',
  input: nothing,
  output: z.object({ text: z.string(), published: dayJson }).nullable(),
  problems: {},
  run: async ({ desk }: DeskContext) => ok(await readNewestText(desk)),
});

const context = z.strictObject({ place: z.string().nullable(), published: z.string().nullable() });
const correction = z.strictObject({
  start: z.int(),
  end: z.int(),
  indicator: z.enum(CLAIM_INDICATORS).exactOptional(),
  scheme: z.enum(CLAIM_SCHEMES).nullable().exactOptional(),
  period: z.string().nullable().exactOptional(),
  place: z.string().nullable().exactOptional(),
});
const checkedText = z.strictObject({
  text: z.string(),
  setting: context,
  /** What an editor says that numbers should have been read as. */
  corrections: z.array(correction).default([]),
});

export const claimsCheck = operation({
  id: 'claims.check',
  title: { vi: 'Kiểm các con số của một bài với nhau', en: 'Check the numbers of a text against each other' },
  may: 'claims.check',
  input: checkedText,
  output: z.custom<CheckedText>(),
  problems: {},
  run: async (_: PureContext, { text, setting, corrections }) => ok(checkText(text, setting, corrections)),
});

export const claimsCheckRegister = operation({
  id: 'claims.check-register',
  title: { vi: 'Kiểm các con số của một bài với sổ', en: 'Check the numbers of a text against the register' },
  may: 'claims.check',
  input: checkedText,
  output: z.custom<CheckedAgainstRegister>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, { text, setting, corrections }) =>
    ok(await checkAgainstRegister(desk, text, { setting, now, corrections })),
});

export const bulletinFollow = operation({
  id: 'bulletin.follow',
  title: { vi: 'Bản tin đã đăng có số liệu nay đã đổi', en: 'Published bulletins whose figures have moved' },
  may: 'bulletin.follow',
  input: nothing,
  output: z.custom<FollowedBulletin[]>(),
  problems: {},
  run: async ({ desk, now }: DeskContext) => ok(await followBulletins(desk, now)),
});

export const publisherRead = operation({
  id: 'publisher.read',
  title: { vi: 'Cơ quan chủ quản cổng thông tin', en: 'Who answers for the portal' },
  may: 'bulletin.read',
  route: { method: 'GET', path: '/publisher' },
  input: nothing,
  output: publisherShape,
  problems: {},
  run: async ({ desk }: DeskContext) => ok(await readPublisher(desk)),
});

export const publisherRecord = operation({
  id: 'publisher.record',
  title: { vi: 'Ghi cơ quan chủ quản cổng thông tin', en: 'Record who answers for the portal' },
  may: 'publisher.record',
  route: { method: 'POST', path: '/publisher' },
  again: 'same-content',
  input: newPublisherShape,
  output: z.enum(['recorded', 'unchanged']),
  problems: PUBLISHER_WORDS,
  run: ({ desk }: DeskContext, given) => recordPublisher(desk, given),
});

export const bulletinMoved = operation({
  id: 'bulletin.moved',
  title: {
    vi: 'Bản tin đã đăng có số liệu nay tính ra khác',
    en: 'Published bulletins with figures that are counted otherwise today',
  },
  may: 'bulletin.read',
  route: { method: 'GET', path: '/bulletins-moved' },
  input: nothing,
  output: z.custom<FollowedBulletin[]>(),
  problems: {},
  run: async ({ desk, now }: DeskContext) =>
    ok((await followBulletins(desk, now)).filter(({ moved }) => moved.length > 0)),
});

export const programmeReview = operation({
  id: 'programme.review',
  title: {
    vi: 'Dự thảo tổng kết năm của một chương trình, mỗi số là một biểu thức',
    en: 'The yearly review of a programme, drafted from figures',
  },
  may: 'programme.read',
  route: { method: 'POST', path: '/programmes/{code}/review' },
  input: z.strictObject({ code: codeJson, on: dayJson }),
  output: z.custom<DraftedReview | null>(),
  problems: REVIEW_WORDS,
  run: ({ desk, now }: DeskContext, asked) => reviewProgramme(desk, asked, now),
});

export const PUBLISHING_OPERATIONS = {
  programmeReview,
  bulletinFollow,
  bulletinMoved,
  claimsCheck,
  claimsCheckRegister,
  publisherRead,
  publisherRecord,
  bulletinPublish,
  bulletinList,
  bulletinRead,
  bulletinEvidence,
  bulletinCommunes,
  bulletinHome,
  bulletinNewestDay,
  bulletinNewestText,
};
