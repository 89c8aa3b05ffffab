// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import { str } from '@lit/localize/internal/str-tag.js';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  'site.apply': `의료 코딩 프로그램에 지원하기`,
  'site.apply-about': `학교에 교육 프로그램에 대해 문의하세요.`,
  'site.areas': str`지역: ${0}`,
  'site.chapters': `목차`,
  'site.embed': `내 사이트에 넣기`,
  'site.frame': `스크립트를 쓰지 않을 때는 프레임으로:`,
  'site.language': `한국어`,
  'site.languages': `언어`,
  'site.made': str`이 페이지를 만든 때: ${0}.`,
  'site.median-of': str`${0}, ${1}, ${2}: 절반은 연 ${3}보다 많이, 절반은 적게 받습니다.`,
  'site.menu': `메인 메뉴`,
  'site.missing': `해당 페이지가 없습니다`,
  'site.moved': `이 페이지는 다음 주소로 옮겨졌습니다:`,
  'site.pages': `페이지`,
  'site.paste': `스크립트는 페이지에 한 번만, 태그는 카드를 넣을 자리에 붙여 넣으세요:`,
  'site.pay': `의료 코더 급여`,
  'site.pay-in': str`의료 코더 급여: ${0}`,
  'site.pay-of': str`${0}, ${1}, ${2}: 절반은 연 ${3}보다 많이, 절반은 적게 받습니다. 10명 중 8명은 ${4}에서 ${5} 사이를 받습니다.`,
  'site.requirements': `의료 코더가 되는 데 필요한 것`,
  'site.requirements-about': `학력, 교육, 자격증, 취업을 거치는 순서대로 보여 주며, 항목마다 이유와 출처가 있습니다.`,
  'site.short': `가이드|급여|기간|요건|지원하기`,
  'site.states': `주 및 미국령`,
  'site.timeline': `의료 코더가 되는 데 걸리는 기간`,
  'site.timeline-about': `교육부터 첫 취업까지 개월 수와 날짜로 보여 줍니다. 세 가지 학업 경로를 나란히 비교하고, 무엇을 가정했는지도 밝힙니다.`,
  'site.wider': `더 넓은 지역`,
};
