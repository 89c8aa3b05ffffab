/* What is pasted into posts, and what is then to be seen. */

const block = (address) =>
  `<!-- wp:embed {"url":"${address}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->`;

const escaped = (text) => text.replace(/[.?*+^$|()[\]{}\\]/g, '\\$&');

/**
 * The cases: `content` of a post by `author`, the `figure` that the card in it shows, whether WordPress has put the
 * frame into its sandbox, and the `provider` that it was told of, if any.
 *
 * @param {string} files The base of the pages as plain files.
 * @param {string} made The base of those that a server makes when they are asked for.
 */
export function casesFor(files, made) {
  const texas = `${files}es/salary/tx/`;
  const year = '$48,860';
  const found = { author: 'administrator', figure: year, sandboxed: true };
  const known = `${made}es/salary/ca/`;
  return [
    { ...found, title: 'address alone', content: texas },
    { ...found, title: 'in the block for embeds', content: block(texas) },
    { ...found, title: 'by an author', author: 'author', content: texas },
    { ...found, title: 'address of the frame', content: `${files}embed/es/salary/tx/` },
    { ...found, title: 'right to left', content: `${files}ar/salary/tx/`, figure: /48,860/ },
    {
      ...found,
      title: 'higher than 1000 px',
      content: `${files}es/timeline/`,
      figure: /9.24 meses/,
    },
    // The answer is a file, and the same for every address that leads to it.
    { ...found, title: 'plain files, with a setting', content: `${texas}?period=hour` },
    {
      ...found,
      title: 'made pages, with a setting',
      content: `${made}es/salary/tx/?period=hour`,
      figure: '$23.49',
    },
    {
      ...found,
      title: 'a provider it knows',
      content: `${known}?period=month`,
      figure: /\$\d,\d{3}$/,
      sandboxed: false,
      provider: [`#^${escaped(known)}.*#i`, `${made}oembed`],
    },
  ];
}
