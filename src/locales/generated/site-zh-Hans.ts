// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import { str } from '@lit/localize/internal/str-tag.js';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  'site.apply': `申请医疗编码课程`,
  'site.apply-about': `向学校咨询其培训课程。`,
  'site.areas': str`地区：${0}`,
  'site.chapters': `章节`,
  'site.embed': `放到您自己的网站上`,
  'site.frame': `不使用脚本时，用框架：`,
  'site.language': `简体中文`,
  'site.languages': `语言`,
  'site.made': str`本页面制作于${0}。`,
  'site.median-of': str`${0}，${1}，${2}：一半的人年薪高于 ${3}，一半的人低于此数。`,
  'site.menu': `主菜单`,
  'site.missing': `没有这个页面`,
  'site.moved': `此页面现在位于：`,
  'site.pages': `页面`,
  'site.paste': `每个页面放入一次脚本，在要显示卡片的位置放入标签：`,
  'site.pay': `医疗编码员薪资`,
  'site.pay-in': str`医疗编码员薪资：${0}`,
  'site.pay-of': str`${0}，${1}，${2}：一半的人年薪高于 ${3}，一半的人低于此数；10人中有8人在 ${4} 至 ${5} 之间。`,
  'site.requirements': `成为医疗编码员需要什么`,
  'site.requirements-about': `学历、培训、专业认证和工作，按您会遇到的先后顺序列出，每一项都说明原因和来源。`,
  'site.short': `指南|薪资|所需时间|要求|申请`,
  'site.states': `州和属地`,
  'site.timeline': `成为医疗编码员需要多长时间`,
  'site.timeline-about': `从培训到第一份工作，以月数和日期列出：三种学习途径并排比较，并说明估算的前提。`,
  'site.wider': `更大的地区`,
};
