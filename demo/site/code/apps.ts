/* Code for apps: each framework reads braces, quotes and entities in a way of its own. */
import { escaped } from '../../../src/embed/snippet.js';
import { block, leadOf, rule, style, tagName, type Block, type Said } from './block.js';
import type { Target } from './target.js';

const APP = 'In an app';

const load = (said: Said): string => `import 'coder-widgets/${tagName(said)}';`;

const component = ({ widget }: Said): string => `${widget[0]!.toUpperCase()}${widget.slice(1)}`;

/** The tag as a template writes it, over several lines; `more` is what the framework needs on it. */
function template(said: Said, indent: string, more = '', escape = escaped): string {
  const name = tagName(said);
  const href = leadOf(said);
  const words = escape(said.words);
  const inside = href ? `<a href="${escape(href)}">${words}</a>` : words;
  const settings = Object.entries(said.settings)
    .map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${escape(value)}"`))
    .join('');
  return `${indent}<${name}${more}${settings}>${inside}</${name}>`;
}

/** JSX takes no backslashes in quotes, and braces in text as code: an expression holds any text. */
function jsx(said: Said): string {
  const value = (text: string) =>
    /^[\w .,:/#@+=?-]*$/.test(text) ? `"${text}"` : `{${JSON.stringify(text)}}`;
  const settings = Object.entries(said.settings).map(([key, text]) => ` ${key}=${value(text)}`);
  const href = leadOf(said);
  const words = /[{}<>&]/.test(said.words) ? `{${JSON.stringify(said.words)}}` : said.words;
  const inside = href ? `<a href=${value(href)}>${words}</a>` : words;
  return `    <${tagName(said)}${settings.join('')}>\n      ${inside}\n    </${tagName(said)}>`;
}

const react = (said: Said): string => `${load(said)}

export function ${component(said)}() {
  return (
${jsx(said)}
  );
}`;

const vue = (said: Said): string => `<script setup>
${load(said)}
</script>

<template>
${template(said, '  ', ' v-pre')}
</template>`;

/** Braces and `@` begin expressions and blocks in templates. */
const inBraces = (text: string): string =>
  escaped(text).replace(/[{}@]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const svelte = (said: Said): string => `<script>
  ${load(said)}
</script>

${template(said, '', '', inBraces)}`;

const inBackticks = (text: string): string => text.replace(/[\\\`$]/g, '\\$&');

const angular = (
  said: Said,
): string => `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${load(said)}

@Component({
  selector: 'app-coder-${said.widget}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <ng-container ngNonBindable>
${inBackticks(template(said, '      ', '', inBraces))}
    </ng-container>
  \`,
})
export class Coder${component(said)} {}`;

/** What a page sets around it, where something is set. */
const withRule = (said: Said, ...blocks: readonly Block[]): readonly Block[] =>
  style(said) ? [...blocks, block('In your style sheet', 'css', rule(said))] : blocks;

const target = (
  id: string,
  name: string,
  strips: string,
  language: Block['language'],
  code: (said: Said) => string,
): Target => ({
  id,
  name,
  group: APP,
  where:
    'npm i coder-widgets, then this component. Languages and tables come along as your bundler splits them.',
  strips,
  tried: 'apps',
  blocks: (said) => withRule(said, block('A component', language, code(said))),
});

export const appTargets: readonly Target[] = [
  target(
    'react',
    'React',
    'Every setting is an attribute, so React 18 and 19 both pass it on. React 18 hears our events by a ref only.',
    'jsx',
    react,
  ),
  target(
    'vue',
    'Vue',
    'v-pre has Vue leave the tag as it is. To bind a setting take it off, and name coder-… under isCustomElement.',
    'vue',
    vue,
  ),
  target(
    'angular',
    'Angular',
    'Within ngNonBindable Angular leaves the tag as it is. To bind a setting take that off, and write [attr.period]="…".',
    'ts',
    angular,
  ),
  target(
    'svelte',
    'Svelte',
    'Braces in texts are written as entities: Svelte would read them as code.',
    'svelte',
    svelte,
  ),
];
