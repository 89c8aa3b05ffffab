/*
 * The script build's one Trusted Types policy, in place of the one that each copy of Lit would make:
 * a second policy of a name is refused, and Lit then throws while its module runs.
 * https://github.com/lit/lit/issues/4602
 */
import { own } from './document.js';
import { page, type Policy } from './page.js';

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

function makePolicy(): Policy | null {
  const same = (text: string) => text;
  try {
    return (
      trustedTypes?.createPolicy('coder-widgets', { createHTML: same, createScriptURL: same }) ??
      null
    );
  } catch {
    page.refused = !takesMarkup();
    return null;
  }
}

/** A page may refuse policies without requiring them: then plain markup does as well. */
function takesMarkup(): boolean {
  try {
    own('createRange')().createContextualFragment('<b></b>');
    return true;
  } catch {
    return false;
  }
}

/**
 * The policy; undefined where none is needed, or none is to be had. Made when something is to be drawn or
 * loaded: a page without a widget has nothing to report.
 */
export function policy(): Policy | undefined {
  if (page.policy === undefined) {
    page.policy = makePolicy();
    if (page.refused) {
      const detail = { name: 'trusted-types', value: 'coder-widgets' };
      own('dispatchEvent')(new CustomEvent('coder-error', { detail, bubbles: true }));
    }
  }
  return page.policy ?? undefined;
}
