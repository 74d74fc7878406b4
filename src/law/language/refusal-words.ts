import { formatDay, formatMonth } from '#base/vietnamese.ts';
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
      `An income of ${plain(income, 'en')} đồng is below the lowest.`,
    ),
    allowedWhen: words(`Chọn từ ${plain(floor)} đồng.`, `Choose at least ${plain(floor, 'en')} đồng.`),
  }),
  'income-above-ceiling': ({ income, ceiling }) => ({
    why: words(
      `Thu nhập ${plain(income)} đồng cao hơn mức cao nhất.`,
      `An income of ${plain(income, 'en')} đồng is above the highest.`,
    ),
    allowedWhen: words(`Chọn không quá ${plain(ceiling)} đồng.`, `Choose at most ${plain(ceiling, 'en')} đồng.`),
  }),
  'months-not-of-method': ({ months, allowed }) => ({
    why: words(`Không có kỳ đóng ${months} tháng.`, `There is no payment period of ${months} months.`),
    allowedWhen: words(`Đóng ${allowed.join(', ')} tháng.`, `Pay for ${allowed.join(', ')} months.`),
  }),
  'advance-not-whole-years': ({ months }) => ({
    why: words(`${months} tháng không phải số năm tròn.`, `${months} months are not whole years.`),
    allowedWhen: words('Đóng cho số năm tròn.', 'Pay for whole years.'),
  }),
  'advance-too-short': ({ months, least }) => ({
    why: words(`${months} tháng ít hơn mức tối thiểu.`, `${months} months are fewer than the least.`),
    allowedWhen: words(`Đóng trước từ ${least} tháng trở lên.`, `Pay for at least ${least} months in advance.`),
  }),
  'too-many-months': ({ months, most }) => ({
    why: words(`${months} tháng vượt mức tối đa.`, `${months} months are more than allowed.`),
    allowedWhen: words(`Đóng không quá ${most} tháng.`, `Pay for at most ${most} months.`),
  }),
  'before-retirement-age': ({ allowedFrom }) => ({
    why: words('Chưa đến tuổi nghỉ hưu.', 'Retirement age is not reached.'),
    allowedWhen: words(`Từ tháng ${formatMonth(allowedFrom)}.`, `From ${formatMonth(allowedFrom)} on.`),
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
  'compulsory-grant-instead': ({ months }) => ({
    why: words(
      `Có ${months} tháng đóng bắt buộc: hưởng chế độ thai sản của BHXH bắt buộc, không hưởng thêm trợ cấp này.`,
      `With ${months} compulsory months the maternity benefit of compulsory insurance is due instead of this grant.`,
    ),
    allowedWhen: words('Làm hồ sơ thai sản theo BHXH bắt buộc.', 'Claim under compulsory insurance.'),
  }),
  'nothing-to-refund': ({ from }) => ({
    why: words('Mọi tháng đã đóng đều đã được tính.', 'All paid months are used.'),
    allowedWhen: words(
      `Chỉ hoàn trả tháng trước ${formatMonth(from)}.`,
      `Only months before ${formatMonth(from)} were paid for.`,
    ),
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
      `Đủ tuổi nghỉ hưu mà đóng dưới ${agedUnderYears} năm; ra nước ngoài định cư; bệnh hiểm nghèo; ${disability === null ? '' : `suy giảm khả năng lao động từ ${disability}%; `}hoặc ${startedBefore ? `đóng lần đầu trước ${formatDay(startedBefore)} và ` : ''}${pausedMonths} tháng không đóng.`,
      `At retirement age with under ${agedUnderYears} years; settling abroad; a listed disease; ${disability === null ? '' : `${disability}% disability; `}or ${startedBefore ? `first paid before ${formatDay(startedBefore)} and ` : ''}not paid for ${pausedMonths} months.`,
    ),
  }),
  'no-child': () => ({
    why: words('Chưa có con nào được sinh ra.', 'No child is named.'),
    allowedWhen: words(
      'Mỗi con được sinh ra, hoặc mỗi thai từ 22 tuần chết trong bụng mẹ hay khi chuyển dạ, được trợ cấp.',
      'The grant is for each child born and each stillborn from 22 weeks on.',
    ),
  }),
  'not-a-citizen': () => ({
    why: words('BHXH tự nguyện chỉ dành cho công dân Việt Nam.', 'Voluntary insurance is for Vietnamese citizens.'),
    allowedWhen: words(
      'Người nước ngoài làm việc theo hợp đồng từ đủ một năm tham gia BHXH bắt buộc.',
      'Foreigners with a contract of a year or more are insured compulsorily.',
    ),
  }),
  'too-young': ({ allowedFrom, years }) => ({
    why: words(`Chưa đủ ${years} tuổi.`, `Not ${years} years old yet.`),
    allowedWhen: words(
      `Tham gia được từ tháng ${formatMonth(allowedFrom)}.`,
      `Possible from ${formatMonth(allowedFrom)} on.`,
    ),
  }),
  'before-the-law': ({ from }) => ({
    why: words(
      `Trước ngày ${formatDay(from)} luật chưa có khoản này.`,
      `There was nothing of the kind before ${formatDay(from)}.`,
    ),
    allowedWhen: words(`Có từ ngày ${formatDay(from)}.`, `From ${formatDay(from)} on.`),
  }),
  'draws-a-benefit': () => ({
    why: words(
      'Người đang hưởng lương hưu, trợ cấp BHXH hoặc trợ cấp hằng tháng không tham gia BHXH tự nguyện.',
      'Who draws a pension, a social insurance benefit or a monthly allowance cannot join.',
    ),
    allowedWhen: words('Khi không còn hưởng các khoản ấy.', 'Once nothing of that kind is drawn.'),
  }),
  'draws-a-pension': () => ({
    why: words(
      'Người đang hưởng lương hưu hoặc trợ cấp BHXH hằng tháng không hưởng trợ cấp hưu trí xã hội.',
      'Who draws a pension or a monthly social insurance benefit gets no social pension.',
    ),
    allowedWhen: words('Khi không còn hưởng các khoản ấy.', 'Once nothing of that kind is drawn.'),
  }),
  'insured-compulsorily': ({ from }) => ({
    why: words(
      `Thuộc diện BHXH bắt buộc từ ngày ${formatDay(from)}, nên không đóng tự nguyện.`,
      `Insured compulsorily since ${formatDay(from)}, and so not voluntarily.`,
    ),
    allowedWhen: words(
      'Đăng ký BHXH bắt buộc với cơ quan BHXH hoặc khi khai thuế.',
      'Register for compulsory insurance at the insurance office.',
    ),
  }),
  'too-young-for-social-pension': ({ age, poorAge }) => ({
    why: words('Chưa đến tuổi hưởng trợ cấp hưu trí xã hội.', 'The age of the social pension is not reached.'),
    allowedWhen: words(
      `Từ ${age} tuổi; hộ nghèo, cận nghèo từ ${poorAge} tuổi.`,
      `From ${age} years on; poor and near-poor households from ${poorAge}.`,
    ),
  }),
  'social-pension-instead': ({ age }) => ({
    why: words(
      `Đã đủ ${age} tuổi: hưởng trợ cấp hưu trí xã hội thay cho trợ cấp hằng tháng này.`,
      `At ${age} the social pension is due instead of this allowance.`,
    ),
    allowedWhen: words('Xin trợ cấp hưu trí xã hội tại Ủy ban nhân dân xã.', 'Ask the commune for the social pension.'),
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
  const began = formatDay(parameter.entries[0]?.from ?? at);
  if (kind === 'not-yet') {
    return {
      why: words(`Trước ngày ${began} luật chưa có «${name.vi}».`, `The law had no «${name.en}» before ${began}.`),
      allowedWhen: words(`Từ ngày ${began}.`, `From ${began} on.`),
    };
  }
  if (kind === 'not-published-yet') {
    return {
      why: words(
        `«${name.vi}» của ngày ${formatDay(at)} chưa công bố.`,
        `«${name.en}» for ${formatDay(at)} is not published yet.`,
      ),
      allowedWhen: words('Khi văn bản được công bố.', 'Once it is published.'),
    };
  }
  return {
    why: words(
      `Chưa tìm được «${name.vi}» của ngày ${formatDay(at)}.`,
      `«${name.en}» for ${formatDay(at)} is not known to this program.`,
    ),
    allowedWhen: words('Khi tìm được văn bản.', 'Once its text is found.'),
  };
}
