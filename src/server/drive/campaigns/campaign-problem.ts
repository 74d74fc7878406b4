import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay } from '#base/vietnamese.ts';

/** Why a campaign is not recorded, or not changed. */
export interface CampaignProblems {
  'code-not-plain': { code: string };
  'code-taken': { code: string };
  'campaign-unknown': { code: string };
  'changed-meanwhile': object;
  'id-taken': object;
  'days-reversed': { from: Day; to: Day };
  'commune-unknown': { text: string };
  'reason-missing': object;
  'campaign-said-so': object;
}

export type CampaignProblem = ProblemOf<CampaignProblems>;
export const campaignProblem = problemsOf<CampaignProblems>();

export const CAMPAIGN_WORDS: ProblemWords<CampaignProblems> = {
  'code-not-plain': ({ code }) => ({
    vi: `«${code}» không dùng làm mã được: chỉ chữ không dấu, số và dấu gạch ngang, nhiều nhất 40.`,
    en: `«${code}» cannot be a code: letters without accents, digits and hyphens only, 40 at most.`,
  }),
  'code-taken': ({ code }) => ({
    vi: `Đã có chiến dịch mang mã «${code}»: mở chiến dịch ấy để lập bản mới.`,
    en: `There is a campaign of the code «${code}»: open it to record its next version.`,
  }),
  'campaign-unknown': ({ code }) => ({
    vi: `Không có chiến dịch nào mang mã «${code}».`,
    en: `There is no campaign of the code «${code}».`,
  }),
  'changed-meanwhile': () => ({
    vi: 'Vừa có người lập bản mới của chiến dịch này: mở lại trang để xem rồi hãy sửa.',
    en: 'Somebody recorded a new version of this campaign just now: open the page again before you change it.',
  }),
  'id-taken': () => ({
    vi: 'Mã lần ghi này đã dùng cho chiến dịch khác: hãy mở lại trang và ghi lại.',
    en: 'This id stands for another campaign: open the page again, and record it again.',
  }),
  'days-reversed': ({ from, to }) => ({
    vi: `Ngày bắt đầu ${formatDay(from)} sau ngày kết thúc ${formatDay(to)}.`,
    en: `The first day, ${from}, is after the last one, ${to}.`,
  }),
  'commune-unknown': ({ text }) => ({
    vi: `Không có xã, phường nào tên «${text}» trong tỉnh.`,
    en: `There is no commune named «${text}» in the province.`,
  }),
  'reason-missing': () => ({
    vi: 'Bản mới cần nêu lý do thay đổi.',
    en: 'A new version needs its reason.',
  }),
  'campaign-said-so': () => ({
    vi: 'Bản đang có ghi đúng như vậy: chưa có gì thay đổi.',
    en: 'The version there says just so: nothing is changed.',
  }),
};
