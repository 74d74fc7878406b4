import type { BulletinDraft } from '#server/publishing/publish-bulletin.ts';

const AUTHOR = 'Ban biên tập Baophu';
const IN_2020 = 'from=2020-01-01, to=2020-12-31';
const PARTICIPANTS_2020 = 'participants(vsi, area=06, on=2020-12-31)';
const PARTICIPANTS_2019 = 'participants(vsi, area=06, on=2019-12-31)';

/** The facts of the source document of 5 January 2021 in words of our own; every number is counted. */
export const YEAR_BULLETIN: BulletinDraft = {
  slug: 'bao-hiem-xa-hoi-tu-nguyen-nam-2020',
  publishedAt: new Date('2021-01-05T17:30:00+07:00'),
  title: 'Bắc Kạn có {{over_7500}} người tham gia bảo hiểm xã hội tự nguyện',
  lead:
    'Đến hết năm 2020, {{participants}} người dân trong tỉnh đang tham gia bảo hiểm xã hội (BHXH) tự nguyện, ' +
    '{{doubled}} so với cuối năm 2019.',
  body: [
    'Chỉ tiêu của năm 2020 là {{target_2020}} người; như vậy toàn tỉnh đạt {{attainment}} kế hoạch. Phía sau con số ấy là ' +
      'một năm ngành BHXH, ngành Lao động - Thương binh và Xã hội, bưu điện và chính quyền cơ sở cùng về từng thôn, từng ' +
      'tổ dân phố để người dân hiểu mình được hưởng gì khi tham gia.',
    'Ngay từ đầu năm, BHXH tỉnh lập kế hoạch, phân chỉ tiêu cho từng đơn vị trực thuộc và ký chương trình phối hợp với các ' +
      'sở, ngành, đoàn thể. Sở Lao động - Thương binh và Xã hội đưa chính sách đến {{reached}} lượt người lao động và ' +
      'người sử dụng lao động tại các doanh nghiệp; bên cạnh các chủ doanh nghiệp, {{advised}} lượt người lao động được ' +
      'tư vấn về pháp luật lao động và bảo hiểm thất nghiệp.',
    'Hai ngày ra quân là hai điểm nhấn. Ngày 23/5/2020, hưởng ứng Tháng BHXH toàn dân, BHXH tỉnh cùng Bưu điện tỉnh vận ' +
      'động được {{launch_may}} người đăng ký BHXH tự nguyện chỉ trong một ngày. Ngày 11/7/2020, hưởng ứng Ngày Bảo hiểm y ' +
      'tế (BHYT) Việt Nam, có thêm {{launch_july}} người đăng ký, trong đó {{launch_july_vsi}} người tham gia BHXH tự ' +
      'nguyện và {{launch_july_hhi}} người tham gia BHYT hộ gia đình.',
    'Giữa hai đợt cao điểm là công việc bền bỉ ở cơ sở. Cùng Bưu điện tỉnh và ủy ban nhân dân các xã, phường, thị trấn, ' +
      'BHXH tỉnh mở {{conferences}} hội nghị tuyên truyền trực tiếp tại thôn, tổ dân phố; qua đó {{won_at_conferences}} ' +
      'người đăng ký tham gia BHXH tự nguyện và BHYT hộ gia đình.',
    'Năm 2021, tỉnh phấn đấu phát triển {{target_2021}} người tham gia BHXH tự nguyện, với tốc độ tăng trưởng ' +
      '{{growth_2021}}, theo kế hoạch Ủy ban nhân dân tỉnh giao.',
  ].join('\n\n'),
  picture: 'post-office-visit',
  caption: 'Nhân viên bưu điện đến tận nhà giới thiệu BHXH tự nguyện (tranh minh họa)',
  author: AUTHOR,
  figures: {
    over_7500: { expression: PARTICIPANTS_2020, wording: 'trên 7.500' },
    participants: { expression: PARTICIPANTS_2020, wording: '7.548' },
    doubled: { expression: `ratio(${PARTICIPANTS_2020}, ${PARTICIPANTS_2019})`, wording: 'gấp hơn hai lần' },
    target_2020: { expression: 'target(participants(vsi, area=06, on=2020-12-31))', wording: '5.658' },
    attainment: { expression: `attainment(${PARTICIPANTS_2020})`, wording: '133,4%' },
    reached: { expression: `attendance(kind=outreach, ${IN_2020})`, wording: 'hàng trăm' },
    advised: { expression: `attendance(kind=consultation, audience=workers, ${IN_2020})`, wording: 'hơn 3.000' },
    launch_may: { expression: 'enrolments(vsi, activity=RQ-2020-05-23)', wording: '193' },
    launch_july: {
      expression: 'sum(enrolments(vsi, activity=RQ-2020-07-11), enrolments(hhi, activity=RQ-2020-07-11))',
      wording: '304',
    },
    launch_july_vsi: { expression: 'enrolments(vsi, activity=RQ-2020-07-11)', wording: '205' },
    launch_july_hhi: { expression: 'enrolments(hhi, activity=RQ-2020-07-11)', wording: '99' },
    conferences: { expression: `activities(kind=conference, ${IN_2020})`, wording: 'trên 140' },
    won_at_conferences: {
      expression: `sum(enrolments(vsi, kind=conference, ${IN_2020}), enrolments(hhi, kind=conference, ${IN_2020}))`,
      wording: 'gần 1.400',
    },
    target_2021: { expression: 'target(joined(vsi, area=06, from=2021-01-01, to=2021-12-31))', wording: '7.500' },
    growth_2021: {
      expression: 'target(growth(participants(vsi, area=06, on=2021-12-31), since=2020-12-31))',
      wording: '30%',
    },
  },
};

const MAY_LAUNCH: BulletinDraft = {
  slug: 'ra-quan-thang-bhxh-toan-dan-2020',
  publishedAt: new Date('2020-05-25T17:30:00+07:00'),
  title: '{{launch}} người đăng ký BHXH tự nguyện trong ngày ra quân 23/5/2020',
  lead: 'Lễ ra quân ngày 23/5/2020 mở đầu Tháng bảo hiểm xã hội (BHXH) toàn dân, với bưu điện và các đoàn thể cùng xuống cơ sở.',
  body: [
    'Sau lễ ra quân do BHXH tỉnh và Bưu điện tỉnh tổ chức, các tổ tuyên truyền đi đến chợ, khu dân cư và từng hộ kinh doanh. ' +
      'Hết ngày 23/5/2020, có thêm {{launch}} người đăng ký BHXH tự nguyện.',
    'Ngành BHXH đề nghị các xã, phường, thị trấn tiếp tục rà soát những người chưa tham gia để vận động trong Tháng BHXH ' +
      'toàn dân.',
  ].join('\n\n'),
  picture: null,
  caption: null,
  author: AUTHOR,
  figures: { launch: { expression: 'enrolments(vsi, activity=RQ-2020-05-23)', wording: '193' } },
};

const MID_YEAR: BulletinDraft = {
  slug: 'bhxh-tu-nguyen-6-thang-dau-nam-2020',
  publishedAt: new Date('2020-07-13T17:30:00+07:00'),
  title: 'Sáu tháng đầu năm 2020: {{participants}} người tham gia BHXH tự nguyện',
  lead:
    'Đến ngày 30/6/2020, toàn tỉnh có {{participants}} người tham gia bảo hiểm xã hội (BHXH) tự nguyện, đạt {{attainment}} ' +
    'kế hoạch cả năm.',
  body: [
    'Giữa tháng 7, nhịp độ tiếp tục tăng. Tại lễ ra quân ngày 11/7/2020 hưởng ứng Ngày Bảo hiểm y tế (BHYT) Việt Nam, ' +
      '{{launch}} người đăng ký: {{launch_vsi}} người tham gia BHXH tự nguyện và {{launch_hhi}} người tham gia BHYT hộ gia đình.',
    'Nửa cuối năm, các hội nghị tại thôn, tổ dân phố sẽ được mở đều khắp các huyện.',
  ].join('\n\n'),
  picture: null,
  caption: null,
  author: AUTHOR,
  figures: {
    participants: { expression: 'participants(vsi, area=06, on=2020-06-30)', wording: '4.541' },
    attainment: { expression: 'attainment(participants(vsi, area=06, on=2020-06-30))', wording: '80,3%' },
    launch: {
      expression: 'sum(enrolments(vsi, activity=RQ-2020-07-11), enrolments(hhi, activity=RQ-2020-07-11))',
      wording: '304',
    },
    launch_vsi: { expression: 'enrolments(vsi, activity=RQ-2020-07-11)', wording: '205' },
    launch_hhi: { expression: 'enrolments(hhi, activity=RQ-2020-07-11)', wording: '99' },
  },
};

const NINE_MONTHS: BulletinDraft = {
  slug: 'vuot-ke-hoach-bhxh-tu-nguyen-sau-9-thang',
  publishedAt: new Date('2020-10-05T17:30:00+07:00'),
  title: 'Sau chín tháng, BHXH tự nguyện đã vượt kế hoạch năm',
  lead:
    'Đến ngày 30/9/2020, {{participants}} người tham gia bảo hiểm xã hội (BHXH) tự nguyện, bằng {{attainment}} chỉ tiêu ' +
    'giao cho cả năm 2020.',
  body: [
    'Từ đầu năm đến hết tháng 9, {{conferences}} hội nghị tuyên truyền trực tiếp đã được mở tại thôn, tổ dân phố với sự ' +
      'tham gia của bưu điện và ủy ban nhân dân cấp xã.',
    'Các đơn vị về đích sớm tiếp tục vận động người dân và nhắc người đến hạn đóng tiếp để không gián đoạn thời gian tham gia.',
  ].join('\n\n'),
  picture: null,
  caption: null,
  author: AUTHOR,
  figures: {
    participants: { expression: 'participants(vsi, area=06, on=2020-09-30)', wording: '5.824' },
    attainment: { expression: 'attainment(participants(vsi, area=06, on=2020-09-30))', wording: '102,9%' },
    conferences: { expression: 'activities(kind=conference, from=2020-01-01, to=2020-09-30)', wording: '97' },
  },
};

/** In the order of their publication; the last one stands once everything does. */
export const BULLETINS: readonly BulletinDraft[] = [MAY_LAUNCH, MID_YEAR, NINE_MONTHS, YEAR_BULLETIN];
