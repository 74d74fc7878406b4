import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { COLLECT_WORDS, type CollectProblems } from './collect-problem.ts';

/** Why a payment is not corrected. */
export interface CorrectProblems extends CollectProblems {
  'not-voluntary': object;
  'same-payment': object;
  'nothing-used': object;
  'refund-unclear': object;
  'refund-of-support': object;
  'ending-not-recorded': object;
}
export const correctProblem = problemsOf<CorrectProblems>();
export type CorrectProblem = ProblemOf<CorrectProblems>;

export const CORRECT_WORDS: ProblemWords<CorrectProblems> = {
  ...COLLECT_WORDS,
  'not-voluntary': () => ({
    vi: 'Chỉ sửa được khoản đóng BHXH tự nguyện. Khoản BHYT của hộ thì huỷ rồi thu lại cả hộ, vì mức của người này theo thứ tự trong hộ.',
    en: 'Only payments to voluntary insurance are corrected. Take those of a household back and collect again: what one pays follows the order of all.',
  }),
  'same-payment': () => ({
    vi: 'Khoản đang ghi đúng như vậy: chưa có gì để sửa.',
    en: 'The payment is recorded just so: there is nothing to correct.',
  }),
  'nothing-used': () => ({
    vi: 'Không tháng nào được dùng: hãy huỷ khoản này, kèm lý do.',
    en: 'None of its months is used: take the payment back, with the reason.',
  }),
  'refund-unclear': () => ({
    vi: 'Tiền đóng hay tiền Nhà nước hỗ trợ của khoản này không chia đều cho các tháng, nên không biết mỗi tháng hoàn trả bao nhiêu.',
    en: 'What was paid, or what the State gave, is not the same for each month of it, so what a month is worth is not known.',
  }),
  'refund-of-support': () => ({
    vi: 'Khoản này có hỗ trợ của địa phương hoặc hỗ trợ khác. Chưa có nguồn nào nói phần ấy hoàn trả cho ai.',
    en: 'Local or other support is in this payment. No source says to whom that part is given back.',
  }),
  'ending-not-recorded': () => ({
    vi: 'Sổ chưa ghi người này dừng tham gia vì lý do ấy: nhờ cán bộ BHXH ghi việc dừng trước, rồi mới hoàn trả.',
    en: 'The register has no ending for that reason: ask the SI office to record it first.',
  }),
};
