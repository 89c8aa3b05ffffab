/*
 * The rooms of src and what each may import: the house is read from facts to index, never back. Types
 * count as imports, and nothing may be reached in a circle. `npm run lint` holds this (dependency-cruiser).
 */

/** What a room may import, besides itself. */
const ROOMS = {
  embed: [],
  facts: [],
  locales: [],
  i18n: ['embed', 'locales'],
  loader: ['embed', 'i18n'],
  frames: ['embed'],
  check: ['embed'],
  base: ['embed', 'i18n'],
  words: ['embed', 'i18n', 'base', 'facts'],
  locate: ['embed', 'i18n', 'base', 'facts', 'words'],
  widgets: ['embed', 'i18n', 'base', 'facts', 'words', 'locate', 'locales'],
  prerender: ['embed', 'check', 'i18n', 'base', 'facts', 'words', 'widgets', 'locales', 'index'],
};

/** The rooms that may import a package. */
const PACKAGES = {
  'lit(-html)?': ['base', 'widgets', 'prerender'],
  '@lit/localize': ['i18n', 'locales'],
  '@lit-labs/ssr': ['prerender'],
  parse5: ['check', 'prerender'],
};

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const folders = (rooms) => `^src/(${rooms.join('|')})(/|\\.ts$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule('no-circle', 'Move what both need to a file of its own.', {}, { circular: true }),
    ...Object.entries(ROOMS).map(([room, below]) =>
      rule(
        `${room}-looks-down`,
        below.length ? `${room} imports ${below.join(', ')} only.` : `${room} imports nothing.`,
        { path: folders([room]) },
        { path: '^src/', pathNot: folders([room, ...below]) },
      ),
    ),
    rule(
      'widgets-stay-apart',
      'A widget never imports another widget.',
      { path: '^src/widgets/([^/]+)/' },
      { path: '^src/widgets/', pathNot: '^src/widgets/$1/' },
    ),
    ...Object.entries(PACKAGES).map(([name, rooms]) =>
      rule(
        `${name}-has-its-rooms`,
        `Only ${rooms.join(', ')} may import it.`,
        { pathNot: folders(rooms), path: '^src/' },
        { path: `^node_modules/${name}/` },
      ),
    ),
    rule(
      'everything-resolves',
      'An import leads to a file.',
      { path: '^src/' },
      { couldNotResolve: true },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/build/' },
  },
};
