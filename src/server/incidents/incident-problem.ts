import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { type RowProblem, rowProblemsText } from '#input/files/row-problem.ts';
import { vietnameseHead } from '#input/files/vietnamese-heads.ts';
import type { IncidentState } from '#register/incident.ts';
import { CORRECT_WORDS, type CorrectProblems } from '#server/register/collecting/correct-problem.ts';

/** Why an incident is not opened, changed, settled or withdrawn. */
export interface IncidentProblems extends CorrectProblems {
  'id-taken': object;
  'incident-unknown': object;
  'record-unknown': object;
  'record-of-others': object;
  'record-taken-back': object;
  'record-with-office': object;
  'nothing-changed': object;
  'data-refused': { problem: RowProblem };
  'ended-before': { state: Exclude<IncidentState, 'open'> };
  'other-version': { newest: number };
  'same-eyes': object;
}
export type IncidentProblem = ProblemOf<IncidentProblems>;
export const incidentProblem = problemsOf<IncidentProblems>();

const HEADS = new Map(['full_name', 'si_code', 'birth_date', 'sex'].map((column) => [column, vietnameseHead(column)]));

export const INCIDENT_WORDS: ProblemWords<IncidentProblems> = {
  ...CORRECT_WORDS,
  'id-taken': () => ({
    vi: 'Đề nghị này đã ghi trước với nội dung khác: hãy mở lại đề nghị ấy và sửa ở đó.',
    en: 'This incident was recorded before and asks for something else: open it again, and change it there.',
  }),
  'incident-unknown': () => ({
    vi: 'Không có đề nghị điều chỉnh ấy trong phạm vi của bạn.',
    en: 'There is no such incident within your sight.',
  }),
  'record-unknown': () => ({
    vi: 'Không có hồ sơ ấy trong phạm vi của bạn.',
    en: 'There is no such record within your sight.',
  }),
  'record-of-others': () => ({
    vi: 'Hồ sơ này do đơn vị khác thu: chỉ đơn vị đã thu hoặc cơ quan BHXH đề nghị điều chỉnh được.',
    en: 'Another organisation collected this record: only it or the SI office can ask for a change.',
  }),
  'record-taken-back': () => ({
    vi: 'Hồ sơ này đã được huỷ hoặc sửa: hãy mở đề nghị cho hồ sơ đang còn hiệu lực.',
    en: 'This record was taken back or corrected: open the incident on the one that holds.',
  }),
  'record-with-office': () => ({
    vi: 'Hồ sơ này ở trong đợt kê khai đã gửi, chưa có kết quả: chờ cơ quan BHXH trả lời rồi mới đề nghị điều chỉnh.',
    en: 'The SI office has this record in a batch that is sent and not answered: wait for its answer first.',
  }),
  'nothing-changed': () => ({
    vi: 'Sổ đang ghi đúng như vậy: chưa có gì để điều chỉnh.',
    en: 'The register says just so: there is nothing to change.',
  }),
  'data-refused': ({ problem }) => ({
    vi: rowProblemsText([problem], 'vi', HEADS),
    en: rowProblemsText([problem], 'en'),
  }),
  'ended-before': ({ state }) =>
    state === 'settled'
      ? { vi: 'Đề nghị này đã được giải quyết.', en: 'The incident is settled already.' }
      : { vi: 'Đề nghị này đã được rút lại.', en: 'The incident is withdrawn already.' },
  'other-version': ({ newest }) => ({
    vi: `Đề nghị đã được sửa thành bản ${newest}: xem lại bản mới rồi giải quyết.`,
    en: `The incident has a newer version, ${newest}: look at it first.`,
  }),
  'same-eyes': () => ({
    vi: 'Người viết đề nghị không tự giải quyết: nhờ người khác của đơn vị hoặc cơ quan BHXH.',
    en: 'Whoever wrote it does not settle it: ask somebody else of the organisation, or the SI office.',
  }),
};
