const list = (text: string): string[] => text.split(/\s*,\s*/).map((phrase) => phrase.trim());

/** Kinds of documents; the number after one is its number, not a count. */
export const DOCUMENT_NOUNS: readonly string[] = list(
  `nghị quyết, nghị định, quyết định, thông tư, thông tư liên tịch, luật, bộ luật, chỉ thị, công văn, kế hoạch, hướng dẫn, thông báo,
   kết luận, đề án, tờ trình, báo cáo, công điện, pháp lệnh, văn bản, quy chế, quy định, biên bản, giấy phép, hợp đồng, chương trình,
   văn bản hợp nhất, nghị quyết liên tịch, quy trình, thư ngỏ, nq, qđ, nđ, tt, cv, kh, ct`,
);

/** Nouns that a number names rather than counts. `firm`: also where a counted noun follows. */
export const LABEL_NOUNS: {
  readonly [kind in 'ordinal' | 'address' | 'code']: { firm: readonly string[]; loose: readonly string[] };
} = {
  ordinal: {
    firm: list(
      'thứ, lần thứ, điều, khoản, chương, mục, phụ lục, biểu số, mẫu số, mẫu, kỳ họp thứ, hạng, top, vị trí, vị trí thứ, xếp thứ',
    ),
    loose: list(
      'đợt, kỳ, khóa, nhóm, lớp, cấp, bậc, loại, bước, vòng, tập, tuần, lần, phần, bảng, biểu, hình, trang, câu, bài, điểm, mức, ngạch, quý, tiết, dự án, hợp phần, vùng, phiên, cách mạng công nghiệp, công nghiệp',
    ),
  },
  address: {
    firm: list(
      'số nhà, ngõ, ngách, hẻm, kiệt, quốc lộ, tỉnh lộ, đường tỉnh, ql, tl, đt, khu phố, kp, tổ dân phố, lô, tầng, phòng, phố, đường số, đường, quận, phường, km',
    ),
    loose: list('tổ, thôn, ấp, khu, khóm, xóm, bản, đội, cụm, khu vực, tòa nhà, cổng, cửa'),
  },
  code: {
    firm: list(
      'mã số, mã, cmnd, cccd, stk, tài khoản, số tài khoản, số thẻ, số sổ, mã đơn vị, căn cước, isbn, covid, sars - cov, covid -',
    ),
    loose: list('số'),
  },
};

/** Words before a telephone number. */
export const PHONE_NOUNS: readonly string[] = list(
  `điện thoại, số điện thoại, đt, sđt, hotline, đường dây nóng, tổng đài, số máy, zalo, fax, tel, di động, liên hệ, hỗ trợ khách hàng, gọi, máy lẻ`,
);
