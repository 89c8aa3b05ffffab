import { codes } from './generated/codes.js';

/**
 * The code of the language that a tag asks for: `es-MX` finds `es`, and so does `es_MX.UTF-8`; `zh-TW` finds
 * `zh-Hans`, which is the Chinese that there is. Undefined when there is none.
 */
export function matchLanguage(tag: string): string | undefined {
  const first = /^\s*([a-z]+)(?![a-z\d])/i.exec(tag)?.[1]!.toLowerCase();
  return RegExp(`\\b${first}\\b\\S*`).exec(codes)?.[0].split('=').pop();
}

/** Whether a tag asks for Chinese in traditional characters. */
export const isTraditional = (tag: string): boolean =>
  /^\s*zh[-_](?!hans)(\w+[-_])*(hant|tw|hk|mo)\b/i.test(tag);
