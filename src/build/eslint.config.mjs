import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../../', import.meta.url));

const PURE = 'src/widgets/*/!(*-element|coder-*|*.styles|*-parts|*-store).ts';

const hostile = (selector, message) => ({ selector, message });

/** What breaks on pages that replace built-ins, forbid inline styles, or feed in strange text. */
const HOSTILE = [
  hostile(
    "MemberExpression[object.name='Array'][property.name='from']",
    'Prototype.js replaces Array.from: spread instead.',
  ),
  hostile(
    'ForInStatement',
    'for…in meets what pages add to prototypes: use for…of or Object.entries.',
  ),
  hostile("MemberExpression[property.name='innerHTML']", 'Text goes in as text: use a template.'),
  hostile(
    'TemplateElement[value.raw=/\\sstyle=/]',
    'style-src forbids style attributes: use a class or SVG geometry.',
  ),
  hostile(
    "MemberExpression[object.name='document']",
    'A name in the page’s markup may hide it: own(…) of src/embed/document.ts.',
  ),
  hostile("NewExpression[callee.object.name='Intl']", 'Intl objects are made once, in src/i18n.'),
  hostile(
    "CallExpression[callee.property.name='matches']",
    'Pages take Element.prototype.matches away: localName, hasAttribute or closest.',
  ),
  hostile('CallExpression[callee.property.name=/^toLocale/]', 'Formats come from src/i18n.'),
  hostile(
    "TaggedTemplateExpression[tag.name='svg'] > TemplateLiteral > TemplateElement[value.raw=/\\/>/]",
    'Close the tags of an svg template in full: the build takes the slash for needless.',
  ),
  hostile(
    "CallExpression[callee.name='msg']:not([arguments.1.properties.0.key.name='id'])",
    'A message has an explicit id.',
  ),
];

export default tseslint.config(
  {
    basePath: root,
    ignores: [
      'dist/',
      'node_modules/',
      '**/node_modules/',
      'src/locales/generated/',
      'tests/i18n/generated/',
      'src/facts/generated/',
      '.data/',
      'tests/hosts/.built/',
    ],
  },
  {
    basePath: root,
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { tsconfigRootDir: dirname(root) } },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice'].rules,
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      complexity: ['error', 10],
      'max-lines-per-function': ['error', { max: 50, skipComments: true }],
      'max-lines': ['error', { max: 300, skipComments: true }],
    },
  },
  {
    basePath: root,
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...HOSTILE] },
  },
  {
    basePath: root,
    // A page on which nothing happens.
    files: ['src/prerender/stand-ins.ts'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    basePath: root,
    files: ['src/i18n/**/*.ts', 'src/embed/document.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    basePath: root,
    files: [PURE, 'src/words/*.ts', 'src/locate/**/*.ts', 'src/widgets/guide/text/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit', 'lit/*', '**/coder-element.js'],
              message: 'Models are pure: no Lit, no DOM.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'document', 'window', 'location', 'Date', 'localStorage'],
    },
  },
  {
    basePath: root,
    files: ['tests/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    basePath: root,
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.base],
    rules: { 'no-undef': 'off', 'no-unused-vars': 'error', complexity: ['error', 10] },
  },
);
