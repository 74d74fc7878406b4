import type { Bilingual } from '#base/words.ts';

/** What is said before any page of the portal can be made: the request never reached one. */
export interface BarePage {
  title: Bilingual;
  text: Bilingual;
}

export const BARE_PAGES = {
  foreignForm: {
    title: { vi: 'Chưa nhận được biểu mẫu này', en: 'This form was not taken' },
    text: {
      vi: 'Biểu mẫu không được gửi từ chính trang này, hoặc trình duyệt không cho biết nó được gửi từ đâu. Hãy mở lại trang, điền và gửi lại.',
      en: 'The form was not sent from this site, or the browser did not tell where it came from. Please open the page again, fill it in and send it.',
    },
  },
  foreignHost: {
    title: { vi: 'Cổng này không ở địa chỉ ấy', en: 'This portal is not at that address' },
    text: {
      vi: 'Tên miền trong yêu cầu không phải của cổng này. Người vận hành: hãy khởi động với --origin và địa chỉ mà người đọc dùng.',
      en: 'The host of the request is not one of this portal. Whoever runs it: start it with --origin and the address that readers use.',
    },
  },
  wrongMethod: {
    title: { vi: 'Địa chỉ này không mở được như một trang', en: 'This address does not open as a page' },
    text: {
      vi: 'Địa chỉ này chỉ nhận điều được gửi theo cách khác. Chưa có gì thay đổi.',
      en: 'This address only takes what is sent in another way. Nothing was changed.',
    },
  },
  unreadable: {
    title: { vi: 'Không đọc được yêu cầu này', en: 'This request cannot be read' },
    text: {
      vi: 'Địa chỉ hoặc nội dung gửi lên quá dài, hoặc bị hỏng trên đường đi.',
      en: 'The address or what was sent is too long, or was broken on its way.',
    },
  },
} satisfies Record<string, BarePage>;
