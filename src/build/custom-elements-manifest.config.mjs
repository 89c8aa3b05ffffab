/* The analyzer's settings: what of the source goes into custom-elements.json. */
export default {
  globs: ['src/base/coder-element.ts', 'src/widgets/*/*-element.ts'],
  outdir: '.',
  litelement: true,
  plugins: [publicOnly()],
};

/** Keeps what a page may use: no private or protected members, and none of Lit's own hooks. */
function publicOnly() {
  const hidden = ({ name, privacy, static: isStatic, kind }) =>
    // A symbol has no name.
    !name ||
    privacy === 'private' ||
    privacy === 'protected' ||
    name.startsWith('#') ||
    isStatic ||
    (kind === 'method' && /Callback$|^(willUpdate|render)$/.test(name));
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      // The file system gives the files in any order.
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          const { members = [], attributes } = declaration;
          const inside = new Set(members.filter(hidden).map(({ name }) => name));
          declaration.members = members.filter((member) => !hidden(member));
          declaration.attributes = attributes?.filter(
            ({ description, fieldName }) => description && !(fieldName && inside.has(fieldName)),
          );
        }
      }
    },
  };
}
