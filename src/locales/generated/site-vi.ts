// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import { str } from '@lit/localize/internal/str-tag.js';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  'site.apply': `Nộp đơn vào chương trình mã hóa hồ sơ y tế`,
  'site.apply-about': `Hỏi một trường về chương trình đào tạo của trường.`,
  'site.areas': str`Các khu vực: ${0}`,
  'site.chapters': `Các chương`,
  'site.embed': `Đưa nội dung này vào trang web của quý vị`,
  'site.frame': `Nếu không dùng script, hãy dùng khung (frame):`,
  'site.language': `Tiếng Việt`,
  'site.languages': `Ngôn ngữ`,
  'site.made': str`Trang này được tạo vào ${0}.`,
  'site.median-of': str`${0}, ${1}, ${2}: một nửa có lương trên ${3} mỗi năm và một nửa có lương dưới mức đó.`,
  'site.menu': `Trình đơn chính`,
  'site.missing': `Không có trang này`,
  'site.moved': `Trang này hiện ở đây:`,
  'site.pages': `Các trang`,
  'site.paste': `Đặt script một lần trong trang, và đặt thẻ (tag) ở chỗ muốn hiện nội dung:`,
  'site.pay': `Lương chuyên viên mã hóa hồ sơ y tế`,
  'site.pay-in': str`Lương chuyên viên mã hóa hồ sơ y tế: ${0}`,
  'site.pay-of': str`${0}, ${1}, ${2}: một nửa có lương trên ${3} mỗi năm và một nửa có lương dưới mức đó; 8 trên 10 người có lương từ ${4} đến ${5}.`,
  'site.requirements': `Quý vị cần gì để trở thành chuyên viên mã hóa hồ sơ y tế`,
  'site.requirements-about': `Học vấn, đào tạo, chứng nhận chuyên môn và việc làm, theo thứ tự quý vị sẽ gặp, mỗi mục có lý do và nguồn.`,
  'site.short': `Cẩm nang|Lương|Thời gian|Điều kiện|Nộp đơn`,
  'site.states': `Các tiểu bang và lãnh thổ`,
  'site.timeline': `Mất bao lâu để trở thành chuyên viên mã hóa hồ sơ y tế`,
  'site.timeline-about': `Từ đào tạo đến việc làm đầu tiên, theo số tháng và ngày tháng: ba lộ trình học đặt cạnh nhau, và những điều được giả định.`,
  'site.wider': `Khu vực rộng hơn`,
};
