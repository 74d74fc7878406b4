import { dictionary, type Language } from '#base/words.ts';

/** A picture that the portal has, with what it shows for whoever cannot see it. */
export interface Picture {
  address: string;
  width: number;
  height: number;
  alt: Record<Language, string>;
}

export const pictures = dictionary<Picture>({
  'post-office-visit': {
    address: '/pictures/post-office-visit.svg',
    width: 1200,
    height: 720,
    alt: {
      vi: 'Tranh vẽ: hai nhân viên bưu điện mặc áo vàng đến một nhà sàn ở chân núi; một người đưa tờ thông tin cho cụ bà ngồi trên ghế, bên cạnh là một phụ nữ và em nhỏ; xe máy chở thùng thư đỗ bên đường.',
      en: 'Drawing: two post-office workers in yellow jackets at a stilt house below the mountains; one hands a leaflet to an old woman on a bench, a woman and a child beside her; a motorbike with a mail box stands by the road.',
    },
  },
});
