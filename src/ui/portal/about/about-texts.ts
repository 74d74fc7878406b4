import type { Language } from '#base/words.ts';

/** What the portal says about itself. */
interface AboutTexts {
  title: string;
  lead: string;
  parts: readonly { heading: string; text: string }[];
  contact: string;
  noContact: string;
  cite: string;
  citeText: (name: string, origin: string) => string;
  accessibility: {
    title: string;
    lead: string;
    holds: { heading: string; points: readonly string[] };
    limits: { heading: string; points: readonly string[] };
    report: string;
    reportText: string;
  };
  corrections: {
    title: string;
    lead: string;
    none: string;
    caption: (title: string) => string;
    figure: string;
    asPublished: string;
    now: string;
    unanswered: string;
    published: (day: string) => string;
  };
}

export const ABOUT_TEXTS: Readonly<Record<Language, AboutTexts>> = {
  vi: {
    title: 'Cổng này là của ai, dùng để làm gì?',
    lead: 'Cổng cho người dân biết tỉnh đã đi đến đâu trên đường phủ kín bảo hiểm xã hội: ai đang tham gia, ở đâu, so với chỉ tiêu nào.',
    parts: [
      {
        heading: 'Con số từ đâu ra',
        text: 'Mọi con số được đếm từ sổ tham gia: mỗi lần đóng, dừng, chuyển nơi ở là một dòng không ai xoá được. Từ bất kỳ con số nào trong bản tin cũng đi được một bước đến căn cứ của nó: đếm gì, ở đâu, tính đến ngày nào, sổ khi ấy đã biết những gì.',
      },
      {
        heading: 'Vì sao một con số có thể đổi',
        text: 'Chứng từ đến muộn vẫn được ghi vào đúng ngày của nó. Khi ấy con số của ngày cũ tính lại sẽ khác con số lúc công bố; bản tin giữ nguyên con số đã đăng và nói rõ nay là bao nhiêu.',
      },
      {
        heading: 'Không có thông tin cá nhân',
        text: 'Cổng chỉ đọc được tổng số. Tên, số định danh, điện thoại nằm ngoài tầm của nó. Cổng không dùng công cụ theo dõi của bên thứ ba; nó chỉ nhớ ngôn ngữ, cỡ chữ và màu mà bạn chọn.',
      },
    ],
    contact: 'Liên hệ',
    noContact: 'Cơ quan chủ quản chưa ghi địa chỉ liên hệ.',
    cite: 'Dẫn nguồn',
    citeText: (name, origin) => `${name}, cổng thông tin Bao phủ, ${origin}, ngày xem.`,
    accessibility: {
      title: 'Ai cũng dùng được cổng này',
      lead: 'Cổng được làm theo tiêu chuẩn WCAG 2.2 mức AA.',
      holds: {
        heading: 'Điều đã làm',
        points: [
          'Đọc, tìm, tính và tra cứu đều dùng được khi trình duyệt không chạy kịch bản.',
          'Dùng được chỉ bằng bàn phím; nơi đang đứng luôn nhìn thấy.',
          'Cỡ chữ từ 100% đến 200%, nền sáng, nền tối và tương phản cao, đổi ngay trên cổng.',
          'Mỗi biểu đồ và bản đồ có bảng số liệu đi kèm.',
          'Mỗi lần sửa cổng, mọi trang được kiểm bằng máy (axe) ở màn hình 320 và 1280 điểm ảnh, trong cả ba bộ màu.',
        ],
      },
      limits: {
        heading: 'Điều còn thiếu',
        points: [
          'Nghe đọc cần máy có giọng tiếng Việt; máy không có thì nút không hiện.',
          'Bản tin chỉ có tiếng Việt.',
          'Chưa kiểm cùng người khiếm thị bằng trình đọc màn hình.',
          'Tệp tải về là CSV và JSON, chưa có bản cho máy chữ nổi.',
        ],
      },
      report: 'Báo chỗ khó dùng',
      reportText: 'Gặp chỗ nào không dùng được, xin báo theo địa chỉ liên hệ ở chân trang, nói rõ trang và thiết bị.',
    },
    corrections: {
      title: 'Số liệu nào đã đăng nay tính ra khác?',
      lead: 'Bản tin giữ con số của ngày đăng. Chứng từ đến muộn, đính chính và sáp nhập địa bàn có thể làm con số cũ tính lại thành khác; tất cả những con số ấy ở đây.',
      none: 'Mọi con số đã đăng, tính lại hôm nay, vẫn như lúc đăng.',
      caption: (title) => `Số liệu của bản tin “${title}” nay tính ra khác`,
      figure: 'Trong bài',
      asPublished: 'Lúc đăng',
      now: 'Hôm nay',
      unanswered: 'không tính được',
      published: (day) => `Đăng ngày ${day}`,
    },
  },
  en: {
    title: 'Whose portal is this, and what is it for?',
    lead: 'It tells the public how far the province is with covering everybody by social insurance: who takes part, where, beside which target.',
    parts: [
      {
        heading: 'Where the numbers come from',
        text: 'Every number is counted from the register: each payment, ending and move is a line that nobody can delete. From any number in a bulletin one step leads to what it rests on: what was counted, where, as of which day, and what the register knew then.',
      },
      {
        heading: 'Why a number can change',
        text: 'A paper that comes late is still recorded on its own day. The number of that day, counted again, then differs from what was published; the bulletin keeps what it said and tells what it would be today.',
      },
      {
        heading: 'No personal data',
        text: 'The portal can read totals only. Names, identity numbers and telephones are out of its reach. It uses nobody else’s tracking; it remembers the language, size and colours that you chose, nothing more.',
      },
    ],
    contact: 'Contact',
    noContact: 'The publisher has not recorded an address yet.',
    cite: 'How to cite',
    citeText: (name, origin) => `${name}, portal Bao phủ, ${origin}, day of access.`,
    accessibility: {
      title: 'Everybody can use this portal',
      lead: 'The portal is made to WCAG 2.2, level AA.',
      holds: {
        heading: 'What holds',
        points: [
          'Reading, searching and calculating work in browsers that run no script.',
          'Everything works by keyboard alone; where you are can always be seen.',
          'Type from 100% to 200%, light, dark and high contrast, changed on the portal itself.',
          'Each chart and map comes with a table.',
          'With every change all pages are tested by axe at 320 and 1280 pixels, in all three sets of colours.',
        ],
      },
      limits: {
        heading: 'What is missing',
        points: [
          'Listening needs a Vietnamese voice on your device; without one its button is not shown.',
          'Bulletins are in Vietnamese only.',
          'It was not tested yet together with blind readers and their screen readers.',
          'Downloads are CSV and JSON; there is nothing for braille devices.',
        ],
      },
      report: 'Tell us what does not work',
      reportText: 'Write to the address at the foot of the page, naming the page and your device.',
    },
    corrections: {
      title: 'Which published figures are counted otherwise today?',
      lead: 'A bulletin keeps the numbers of its day. Late papers, corrections and merged areas can change what an old number comes to; all of these are here.',
      none: 'Every published figure, counted again today, is as it was published.',
      caption: (title) => `Figures of “${title}” that are counted otherwise today`,
      figure: 'In the text',
      asPublished: 'As published',
      now: 'Today',
      unanswered: 'cannot be counted',
      published: (day) => `Published ${day}`,
    },
  },
};
