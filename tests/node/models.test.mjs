import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const models = {
  salary: 'salaryView',
  timeline: 'timelineView',
  requirements: 'requirementsView',
  apply: 'applyView',
  guide: 'guideView',
};

for (const [widget, name] of Object.entries(models)) {
  test(`the ${widget} model runs in Node, without Lit`, async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [`${src}widgets/${widget}/${widget}.ts`],
      bundle: true,
      format: 'esm',
      write: false,
      metafile: true,
    });
    const fromLit = Object.keys(metafile.inputs).filter((file) =>
      /node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//.test(file),
    );
    assert.deepEqual(fromLit, []);
    const code = Buffer.from(outputFiles[0].contents).toString('base64');
    const module = await import(`data:text/javascript;base64,${code}`);
    assert.equal(typeof module[name], 'function');
  });
}

test('the facts import nothing but themselves', async () => {
  const files = readdirSync(`${src}facts`).filter((file) => file.endsWith('.ts'));
  const entryPoints = files.map((file) => `${src}facts/${file}`);
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    outdir: 'out',
    write: false,
    metafile: true,
  });
  for (const file of Object.keys(metafile.inputs)) assert.match(file, /src\/facts\//);
});

test('the npm build can be imported where there is no page, as servers do that render one', async () => {
  const module = await import('../../dist/index.js');
  assert.equal(typeof module.CoderSalary, 'function');
});
