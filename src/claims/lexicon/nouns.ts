/** Words that begin no noun: verbs, prepositions, conjunctions, adverbs. A number before any other word counts it. */
export const NOT_NOUNS: ReadonlySet<string> = new Set(
  `của và với cho trong ngoài trên dưới tại ở từ đến tới về theo bởi do vì nên mà thì là có được đã đang sẽ vẫn còn cũng chỉ mới
   tăng giảm đạt vượt chiếm gồm bao bằng so hơn kém thấp cao nhiều ít khoảng gần lên xuống qua ra vào nhằm để khi lúc sau trước
   này đó kia ấy nay các những mọi mỗi từng tất cả hay hoặc cùng như rồi lại nữa vừa rất quá không chưa chẳng
   tham gia thực hiện hoàn thành triển khai tổ chức xây dựng phát triển vận động hỗ trợ cấp tặng trao đóng hưởng nhận
   phải cần nếu nhưng song tuy dù thuộc đầu cuối giữa đối tổng ước tính riêng trở thêm hết mua bán giao thu chi nợ
   tiếp quy ban phê ngày tháng năm quý giai thứ lần kèm nêu hiện nâng đưa góp tỉnh`
    .split(/\s+/)
    .filter((word) => word !== 'tổ' && word !== 'chi' && word !== 'tỉnh' && word !== 'dự'),
);
