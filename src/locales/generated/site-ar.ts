// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import { str } from '@lit/localize/internal/str-tag.js';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  'site.apply': `التقديم في برنامج للترميز الطبي`,
  'site.apply-about': `للاستفسار من أحد المعاهد عن برنامج التدريب لديه.`,
  'site.areas': str`المناطق: ${0}`,
  'site.chapters': `الفصول`,
  'site.embed': `إضافة هذا إلى موقعك`,
  'site.frame': `بدون نصوص برمجية، إطار:`,
  'site.language': `العربية`,
  'site.languages': `اللغات`,
  'site.made': str`أُنشئت هذه الصفحة في ${0}.`,
  'site.median-of': str`${0}، ${1}، ${2}: النصف يكسب أكثر من ${3} في السنة والنصف أقل.`,
  'site.menu': `القائمة الرئيسية`,
  'site.missing': `هذه الصفحة غير موجودة`,
  'site.moved': `انتقلت هذه الصفحة إلى هنا:`,
  'site.pages': `الصفحات`,
  'site.paste': `النص البرمجي مرة واحدة في الصفحة، والوسم في الموضع المطلوب للبطاقة:`,
  'site.pay': `الأجور في الترميز الطبي`,
  'site.pay-in': str`الأجور في الترميز الطبي: ${0}`,
  'site.pay-of': str`${0}، ${1}، ${2}: النصف يكسب أكثر من ${3} في السنة والنصف أقل؛ و8 من كل 10 يكسبون من ${4} إلى ${5}.`,
  'site.requirements': `ما يلزم لدخول مهنة الترميز الطبي`,
  'site.requirements-about': `الدراسة والتدريب والشهادة المهنية والعمل، بالترتيب الذي تأتي به، ولكل منها السبب والمصدر.`,
  'site.short': `الدليل|الأجور|المدة|المتطلبات|التقديم`,
  'site.states': `الولايات والأقاليم`,
  'site.timeline': `كم يستغرق دخول مهنة الترميز الطبي`,
  'site.timeline-about': `من التدريب إلى أول وظيفة، بالأشهر والتواريخ: ثلاثة مسارات جنبًا إلى جنب، وما يُفترض فيها.`,
  'site.wider': `مناطق أوسع`,
};
