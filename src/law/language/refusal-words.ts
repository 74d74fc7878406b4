import { formatDay } from '#base/vietnamese.ts';
import type { Bilingual } from '#base/words.ts';
import { plain } from './arithmetic.ts';
import type { ValueUnknown } from './parameter.ts';
import { isValueUnknown, type NumberKind, type Refusal, type RefusalFacts, type RefusalKind } from './refusals.ts';

/** A refusal in words: what stands against it, and what would make it allowed. */
export interface RefusalWords {
  why: Bilingual;
  allowedWhen: Bilingual;
}

const NUMBERS: Record<NumberKind, Bilingual> = {
  'citizen-number': { vi: 'số định danh cá nhân', en: 'citizen number' },
  'si-code': { vi: 'mã số BHXH', en: 'SI code' },
  'health-card': { vi: 'mã thẻ BHYT', en: 'health card number' },
  'unit-code': { vi: 'mã đơn vị', en: 'unit code' },
};

const words = (vi: string, en: string): Bilingual => ({ vi, en });

const WORDS: { [Kind in RefusalKind]: (facts: RefusalFacts[Kind]) => RefusalWords } = {
  'income-below-floor': ({ income, floor }) => ({
    why: words(
      `Thu nhập ${plain(income)} đồng thấp hơn mức thấp nhất.`,
      `An income of ${plain(income)} đồng is below the lowest.`,
    ),
    allowedWhen: words(`Chọn từ ${plain(floor)} đồng.`, `Choose at least ${plain(floor)} đồng.`),
  }),
  'income-above-ceiling': ({ income, ceiling }) => ({
    why: words(
      `Thu nhập ${plain(income)} đồng cao hơn mức cao nhất.`,
      `An income of ${plain(income)} đồng is above the highest.`,
    ),
    allowedWhen: words(`Chọn không quá ${plain(ceiling)} đồng.`, `Choose at most ${plain(ceiling)} đồng.`),
  }),
  'months-not-of-method': ({ months, allowed }) => ({
    why: words(`Không có kỳ đóng ${months} tháng.`, `There is no payment period of ${months} months.`),
    allowedWhen: words(`Đóng ${allowed.join(', ')} tháng.`, `Pay for ${allowed.join(', ')} months.`),
  }),
  'advance-not-whole-years': ({ months }) => ({
    why: words(`${months} tháng không phải số năm tròn.`, `${months} months are not whole years.`),
    allowedWhen: words('Đóng cho số năm tròn.', 'Pay for whole years.'),
  }),
  'too-many-months': ({ months, most }) => ({
    why: words(`${months} tháng vượt mức tối đa.`, `${months} months are more than allowed.`),
    allowedWhen: words(`Đóng không quá ${most} tháng.`, `Pay for at most ${most} months.`),
  }),
  'before-retirement-age': ({ allowedFrom }) => ({
    why: words('Chưa đến tuổi nghỉ hưu.', 'Retirement age is not reached.'),
    allowedWhen: words(`Từ tháng ${allowedFrom.split('-').reverse().join('/')}.`, `From ${allowedFrom} on.`),
  }),
  'beyond-the-years-needed': ({ months, needed }) => ({
    why: words(`${months} tháng nhiều hơn thời gian còn thiếu.`, `${months} months are more than are missing.`),
    allowedWhen: words(`Đóng cho ${needed} tháng còn thiếu.`, `Pay for the ${needed} missing months.`),
  }),
  'too-few-months': ({ months, needed }) => ({
    why: words(`Mới có ${months} tháng đóng.`, `Only ${months} months are paid.`),
    allowedWhen: words(
      `Cần ${needed} tháng, còn thiếu ${needed - months}.`,
      `${needed} months are needed, ${needed - months} more.`,
    ),
  }),
  'compulsory-rules-decide': ({ years }) => ({
    why: words(
      `Đã đóng bắt buộc từ ${years} năm: áp dụng quy định của BHXH bắt buộc.`,
      `With ${years} or more compulsory years the compulsory rules decide.`,
    ),
    allowedWhen: words('Làm thủ tục theo BHXH bắt buộc.', 'Ask under compulsory insurance.'),
  }),
  'nothing-to-refund': ({ from }) => ({
    why: words('Mọi tháng đã đóng đều đã được tính.', 'All paid months are used.'),
    allowedWhen: words(`Chỉ hoàn trả tháng trước ${from}.`, `Only months before ${from} were paid for.`),
  }),
  'missing-time-not-refunded': () => ({
    why: words(
      'Tiền đóng cho thời gian còn thiếu không được hoàn trả.',
      'Money paid for missing time is not refunded.',
    ),
    allowedWhen: words('Lương hưu được tính lại thay cho hoàn trả.', 'The pension is recalculated instead.'),
  }),
  'no-ground-for-one-off': ({ agedUnderYears, disability, pausedMonths, startedBefore }) => ({
    why: words('Chưa thuộc trường hợp được hưởng BHXH một lần.', 'No ground of the law for the one-off benefit.'),
    allowedWhen: words(
      `Đủ tuổi nghỉ hưu mà đóng dưới ${agedUnderYears} năm; ra nước ngoài định cư; bệnh hiểm nghèo; suy giảm từ ${disability}%; hoặc đóng lần đầu trước ${formatDay(startedBefore)} và ${pausedMonths} tháng không đóng.`,
      `At retirement age with under ${agedUnderYears} years; settling abroad; a listed disease; ${disability}% disability; or first paid before ${startedBefore} and not for ${pausedMonths} months.`,
    ),
  }),
  'claimed-too-late': ({ lastDay }) => ({
    why: words('Đã quá hạn nộp hồ sơ.', 'The claim comes too late.'),
    allowedWhen: words(`Nộp chậm nhất ngày ${formatDay(lastDay)}.`, `Claim by ${lastDay}.`),
  }),
  'enough-for-a-pension': ({ months, needed }) => ({
    why: words(`${months} tháng đã đủ điều kiện hưởng lương hưu.`, `${months} months are enough for a pension.`),
    allowedWhen: words(`Chỉ dành cho người đóng dưới ${needed} tháng.`, `Only with under ${needed} months.`),
  }),
  'no-such-member': ({ order }) => ({
    why: words(`Không có thành viên thứ ${order}.`, `There is no member number ${order}.`),
    allowedWhen: words('Thứ tự bắt đầu từ 1.', 'Members are counted from 1.'),
  }),
  'wrong-form': ({ what, text }) => ({
    why: words(`«${text}» không phải ${NUMBERS[what].vi}.`, `«${text}» is not a ${NUMBERS[what].en}.`),
    allowedWhen: words('Xem lại từng ký tự.', 'Check each character.'),
  }),
};

/** The refusal in Vietnamese and English. */
export function refusalWords(refusal: Refusal): RefusalWords {
  if (isValueUnknown(refusal)) return unknownWords(refusal);
  const say = WORDS[refusal.kind] as (facts: unknown) => RefusalWords;
  return say(refusal.facts);
}

function unknownWords({ kind, facts: { parameter, at } }: ValueUnknown): RefusalWords {
  const { name } = parameter;
  if (kind === 'not-published-yet') {
    return {
      why: words(
        `«${name.vi}» của ngày ${formatDay(at)} chưa công bố.`,
        `«${name.en}» for ${at} is not published yet.`,
      ),
      allowedWhen: words('Khi văn bản được công bố.', 'Once it is published.'),
    };
  }
  return {
    why: words(
      `Chưa tìm được «${name.vi}» của ngày ${formatDay(at)}.`,
      `«${name.en}» for ${at} is not known to this program.`,
    ),
    allowedWhen: words('Khi tìm được văn bản.', 'Once its text is found.'),
  };
}
