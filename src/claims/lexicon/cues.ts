import { each } from '../text/phrases.ts';

/**
 * What words say of a number near them.
 * `goal`: it was set. `aim`: what follows is only wanted. `done`: what follows was done. `rise`: a change.
 * `exceed`: a distance to something else. `win`: people who came. `have`: people who are there. `reach`: a level.
 * `address`: people who were spoken to. `attend`: people who were present. `same`: the number before in another form. `cover`: a share of the people.
 * `compare`: what follows is what something is compared with. `since`: an earlier time. `earlier`: one that
 * can only be compared with. `share`: a part of a whole.
 * `whole`: what a rate is a share of. `base`: people who could take part.
 * `owed`: contributions that are late.
 * `beside`: people who receive or leave, and do not take part.
 * `join`: who do. `total`: a sum. `fulfil`: a plan was fulfilled. `part`: parts of what was said follow.
 */
export type Cue =
  | 'goal'
  | 'aim'
  | 'done'
  | 'rise'
  | 'exceed'
  | 'win'
  | 'fresh'
  | 'have'
  | 'reach'
  | 'same'
  | 'base'
  | 'join'
  | 'total'
  | 'address'
  | 'attend'
  | 'cover'
  | 'whole'
  | 'compare'
  | 'since'
  | 'share'
  | 'fulfil'
  | 'part'
  | 'beside'
  | 'earlier'
  | 'owed'
  | 'until';

const cues = (cue: Cue, list: string): [string, Cue][] =>
  each(
    cue,
    list.split(/\s*,\s*/).map((phrase) => phrase.trim()),
  );

export const CUES: readonly (readonly [string, Cue])[] = [
  ...cues(
    'goal',
    `chỉ tiêu, kế hoạch, được giao, giao, mục tiêu, dự toán, kh, nghị quyết, quyết định, đề ra, đặt ra, chỉ tiêu được giao,
     kế hoạch giao, chỉ tiêu giao, theo kế hoạch, kịch bản, định hướng, lộ trình, nhiệm vụ được giao, giao cho, giao chỉ tiêu, được giao chỉ tiêu, đặt mục tiêu, bhxh việt nam giao`,
  ),
  ...cues(
    'aim',
    `phấn đấu, đặt mục tiêu, mục tiêu, dự kiến, quyết tâm, yêu cầu, nhiệm vụ, hướng tới, hướng đến, đặt chỉ tiêu, cần, phải,
     sẽ, nữa, mục tiêu là, phấn đấu đến, đăng ký chỉ tiêu, đặt ra mục tiêu, đề ra mục tiêu, đặt kế hoạch`,
  ),
  ...cues(
    'done',
    'đã, kết quả, thực tế, đến nay, thực hiện được, kết thúc, trên thực tế, tuy nhiên, nhưng, hiện có, hiện nay',
  ),
  ...cues(
    'rise',
    `tăng, giảm, tăng thêm, tăng trưởng, tốc độ tăng, tốc độ tăng trưởng, mức tăng, tăng khoảng, tăng lên, giảm đi, giảm xuống,
     sụt giảm, tăng bình quân, mức giảm, tăng ròng`,
  ),
  ...cues(
    'exceed',
    `vượt, thấp hơn, cao hơn, còn thiếu, thiếu, kém, hụt, vượt mức, nhiều hơn, ít hơn, thấp, vượt trội, còn thấp hơn, cách, thừa, lớn hơn,
     nhỏ hơn, kém hơn, chênh, chênh lệch`,
  ),
  ...cues(
    'win',
    `phát triển, vận động, đăng ký, khai thác, thu hút, tăng mới, phát triển mới, phát triển thêm, tham gia mới, tái tục, phát triển được,
     vận động được, kết nạp, tuyển, có thêm, thêm, tái tham gia, quay lại, đăng ký tham gia, ký hợp đồng, tham gia lần đầu, mới tham gia`,
  ),
  ...cues(
    'fresh',
    'mới, thêm, tăng mới, phát triển mới, phát triển thêm, có thêm, tham gia mới, mới tham gia, tăng thêm',
  ),
  ...cues(
    'have',
    `có, hiện có, tổng số, tổng, đưa tổng số, nâng tổng số, đang tham gia, duy trì, số người tham gia, toàn tỉnh có, cả nước có,
     lũy kế, luỹ kế, số người, lên, số đối tượng, đưa số, nâng số, tổng cộng, số lao động, còn, quản lý, đang quản lý`,
  ),
  ...cues('reach', 'đạt, bằng, đạt được, chạm mốc, cán mốc'),
  ...cues('same', 'tương ứng, tương đương, tức, tương ứng với, tương đương với, hay'),
  ...cues(
    'address',
    `tuyên truyền cho, tư vấn cho, tập huấn cho, tuyên truyền, tư vấn, tập huấn, đào tạo, bồi dưỡng, phổ biến cho, truyền thông cho,
     truyền thông, tiếp cận, hướng dẫn cho, đối thoại với, phổ biến, tuyên truyền tới, tuyên truyền đến`,
  ),
  ...cues(
    'attend',
    'dự, tham dự, người dự, tham gia dự, đến dự, nghe, với sự tham gia của, thu hút sự tham gia của, có mặt, lượt nghe, theo dõi, huy động, diễu hành',
  ),
  ...cues(
    'cover',
    `bao phủ, độ bao phủ, tỷ lệ bao phủ, tỉ lệ bao phủ, tỷ lệ tham gia, tỷ lệ người tham gia, tỷ lệ lao động, tỷ lệ người dân, tỷ lệ dân số,
     diện bao phủ, tỷ lệ người, tỷ lệ lực lượng lao động, tỷ lệ người lao động, tỷ lệ, tỉ lệ, mức bao phủ, độ phủ, tỷ lệ đối tượng,
     tỷ lệ phủ`,
  ),
  ...cues(
    'whole',
    `dân số, lực lượng lao động, llld, lllđ, dân số tham gia, số lao động, người trong độ tuổi, trong độ tuổi, người dân, số dân,
     lao động trong độ tuổi, dân số toàn tỉnh, lao động, số người trong độ tuổi, số người thuộc diện, người lao động, số người lao động,
     nông dân, lao động khu vực, hộ gia đình, học sinh, sinh viên, số học sinh, nhân dân`,
  ),
  ...cues('compare', 'so với, so, so sánh với'),
  ...cues(
    'since',
    'cùng kỳ, cùng kì, năm trước, năm ngoái, đầu năm, cuối năm, tháng trước, quý trước, thời điểm, trước đó, năm trước đó',
  ),
  ...cues('owed', 'nợ, nợ đọng, tỷ lệ nợ, chậm đóng, trốn đóng, chậm nộp, số nợ'),
  ...cues('earlier', 'cùng kỳ, cùng kì, năm trước, năm ngoái, tháng trước, quý trước, năm trước đó'),
  ...cues('share', 'chiếm, hỗ trợ, đóng, mức đóng, lãi suất, mức hưởng, hưởng, mức hỗ trợ, thuế, giảm nghèo, hộ nghèo'),
  ...cues(
    'fulfil',
    'hoàn thành, thực hiện, hoàn thành kế hoạch, tỷ lệ hoàn thành, thực hiện kế hoạch, hoàn thành chỉ tiêu, tỷ lệ thực hiện, về đích',
  ),
  ...cues(
    'base',
    `dân số, dân số toàn tỉnh, tổng dân số, lực lượng lao động, lllđ, llld, trên tổng số, trong tổng số, số dân, tổng số hộ, trong độ tuổi, trong độ tuổi lao động,
     thuộc diện, chưa tham gia, phi chính thức, khu vực phi chính thức, số người trong độ tuổi, tiềm năng, lao động tự do, chưa có thẻ, tính theo, tính trên,
     tổng điều tra, điều tra dân số`,
  ),
  ...cues('join', 'tham gia, có thẻ, được cấp thẻ'),
  ...cues(
    'beside',
    `hưởng, được hưởng, hưởng chế độ, chi trả, lương hưu, trợ cấp, rút bhxh, rút bảo hiểm xã hội, nhận bhxh một lần, nhận lương hưu, dừng đóng, ngừng đóng, dừng tham gia, ngừng tham gia,
     thôi tham gia, thôi đóng, không tham gia, nghỉ đóng, gián đoạn, hưởng bhxh một lần`,
  ),
  ...cues('total', 'tổng cộng, tổng, cộng, tổng số'),
  ...cues('part', 'trong đó, trong số đó, trong số này, gồm, bao gồm, cụ thể, gồm có, cụ thể là, trong đó có, chia ra'),
  ...cues(
    'until',
    'đến, tính đến, đến hết, tính đến hết, tới, tính từ, đến thời điểm, đến ngày, tính tới, đến cuối, đến nay, hiện nay, hiện, đến thời điểm này',
  ),
];
