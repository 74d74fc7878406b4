import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay } from '#base/vietnamese.ts';
import type { TieKind } from '#drive/organisations/organisation.ts';
import { TIE_WORDS } from '#drive/organisations/tie-words.ts';

/** Why an organisation is not recorded or changed, or why nobody is put in charge of an area. */
export interface OrganisationProblems {
  'code-not-plain': { code: string };
  'code-taken': { code: string; name: string };
  'code-twice': { code: string };
  'name-missing': { code: string };
  'name-too-long': { code: string; most: number };
  'kind-unknown': { code: string; text: string };
  'organisation-unknown': { code: string };
  'area-unknown': { text: string; on: Day };
  'area-of-others': { text: string };
  'whole-unknown': { code: string };
  'part-of-itself': { code: string };
  'not-an-office': { name: string };
  'areas-unknown': { codes: readonly string[]; on: Day };
  'charged-meanwhile': { names: readonly string[] };
  'changed-meanwhile': { name: string };
  'no-heads': object;
  'organisation-ended': { name: string; on: Day };
  'whole-ended': { code: string; on: Day };
  'day-to-come': { day: Day };
  'reason-missing': object;
  'tie-left': { kind: TieKind; count: number };
  'hand-over-missing': { people: number };
  'assignee-unknown': object;
}

export type OrganisationProblem = ProblemOf<OrganisationProblems>;
export const organisationProblem = problemsOf<OrganisationProblems>();

export const ORGANISATION_WORDS: ProblemWords<OrganisationProblems> = {
  'organisation-ended': ({ name, on }) => ({
    vi: `${name} đã kết thúc từ ${formatDay(on)}: muốn dùng lại thì mở lại đơn vị trước.`,
    en: `${name} ended on ${on}: open it again first.`,
  }),
  'whole-ended': ({ code, on }) => ({
    vi: `Đơn vị trên «${code}» đã kết thúc từ ${formatDay(on)}.`,
    en: `«${code}», which it is to be part of, ended on ${on}.`,
  }),
  'day-to-come': ({ day }) => ({
    vi: `Ngày ${formatDay(day)} chưa tới: đến ngày ấy hãy ghi, khi mọi việc đã xong.`,
    en: `${day} is still to come: record it on that day, when everything is settled.`,
  }),
  'reason-missing': () => ({ vi: 'Hãy nêu lý do.', en: 'Say the reason.' }),
  'tie-left': ({ kind, count }) => ({
    vi: `Còn ${count} ${TIE_WORDS[kind].vi}: giải quyết xong mới kết thúc được.`,
    en: `${count} ${TIE_WORDS[kind].en} are left: settle them first.`,
  }),
  'hand-over-missing': ({ people }) => ({
    vi: `${people} người đang giao cho đơn vị này: chọn người nhận bàn giao, hoặc thu lại.`,
    en: `${people} people are assigned to its collectors: choose who takes them over, or take them back.`,
  }),
  'assignee-unknown': () => ({
    vi: 'Chọn người nhận bàn giao trong danh sách.',
    en: 'Choose who takes them over from the list.',
  }),
  'code-not-plain': ({ code }) => ({
    vi: `«${code}» không dùng làm mã được: chỉ gồm chữ không dấu, chữ số và dấu nối, nhiều nhất 40 ký tự, ví dụ BHXH-CS-1.`,
    en: `«${code}» cannot be a code: letters without accents, digits and hyphens only, 40 at most, such as BHXH-CS-1.`,
  }),
  'code-taken': ({ code, name }) => ({
    vi: `Mã «${code}» đã là của ${name}, và nói khác: hãy sửa trên trang của đơn vị ấy.`,
    en: `The code «${code}» is ${name}’s, of whom something else is said: change it on their page.`,
  }),
  'code-twice': ({ code }) => ({
    vi: `Mã «${code}» có ở hơn một dòng.`,
    en: `The code «${code}» stands in more than one row.`,
  }),
  'name-missing': ({ code }) => ({
    vi: `Đơn vị «${code}» chưa có tên.`,
    en: `The organisation «${code}» has no name.`,
  }),
  'name-too-long': ({ code, most }) => ({
    vi: `Tên của đơn vị «${code}» dài quá ${most} ký tự.`,
    en: `The name of the organisation «${code}» has more than ${most} letters.`,
  }),
  'kind-unknown': ({ code, text }) => ({
    vi: `«${text}» của đơn vị «${code}» không phải là một loại đơn vị.`,
    en: `«${text}» of the organisation «${code}» is no kind of organisation.`,
  }),
  'organisation-unknown': ({ code }) => ({
    vi: `Không có đơn vị nào mang mã «${code}».`,
    en: `There is no organisation of the code «${code}».`,
  }),
  'area-unknown': ({ text, on }) => ({
    vi: `Ngày ${formatDay(on)} trong sổ không có địa bàn nào là «${text}».`,
    en: `On ${formatDay(on)} there is no area «${text}» in the register.`,
  }),
  'area-of-others': ({ text }) => ({
    vi: `«${text}» không thuộc địa bàn của bạn.`,
    en: `«${text}» is none of your areas.`,
  }),
  'whole-unknown': ({ code }) => ({
    vi: `Đơn vị trên «${code}» không có trong sổ.`,
    en: `There is no organisation «${code}» for it to be part of.`,
  }),
  'part-of-itself': ({ code }) => ({
    vi: `Đơn vị «${code}» không thể thuộc chính mình, dù qua đơn vị khác.`,
    en: `The organisation «${code}» cannot be part of itself, not through others either.`,
  }),
  'not-an-office': ({ name }) => ({
    vi: `${name} không phải cơ quan BHXH nên không phụ trách xã.`,
    en: `${name} is no office of social insurance, and is in charge of no commune.`,
  }),
  'areas-unknown': ({ codes, on }) => ({
    vi: `Ngày ${formatDay(on)} địa bàn của bạn không có xã ${codes.join(', ')}.`,
    en: `On ${formatDay(on)} there is no commune ${codes.join(', ')} in your areas.`,
  }),
  'charged-meanwhile': ({ names }) => ({
    vi: `Trong lúc bạn sửa, người khác đã giao ${names.join(', ')}: mở lại trang để xem rồi hãy giao.`,
    en: `Meanwhile somebody else put an office in charge of ${names.join(', ')}: open the page again before you do.`,
  }),
  'changed-meanwhile': ({ name }) => ({
    vi: `Trong lúc bạn sửa, người khác đã sửa đơn vị này, nay là «${name}»: mở lại trang để xem rồi hãy sửa.`,
    en: `Meanwhile somebody else changed this organisation, now «${name}»: open the page again before you change it.`,
  }),
  'no-heads': () => ({
    vi: 'Tệp chưa có dòng đầu với Mã, Tên, Loại, Địa bàn. Hãy tải danh sách về, sửa rồi nộp lại.',
    en: 'The file has no row of heads with Code, Name, Kind, Area. Take the list along, change it, and hand it in again.',
  }),
};
