/* Fails when a generated file is not what the source makes of it, and leaves the files as they were. */
import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GENERATED, generate } from './generate.mjs';
import { root } from './run.mjs';

/** Every file below a path, or the path itself. */
async function filesBelow(path) {
  if (!(await stat(join(root, path))).isDirectory()) return [path];
  const found = await readdir(join(root, path), { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)));
}

const readAll = async () => {
  const files = (await Promise.all(GENERATED.map(filesBelow))).flat();
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(root, file), 'utf8')])),
  );
};

/** The package's version, which the source carries as well. */
async function checkVersion() {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const source = await readFile(join(root, 'src/embed/version.ts'), 'utf8');
  return source.includes(`'${version}'`) ? [] : ['src/embed/version.ts (version)'];
}

/** Makes the generated files again, compares, and puts back what was there. */
export async function checkDrift() {
  const backup = await mkdtemp(join(tmpdir(), 'coder-widgets-'));
  const before = await readAll();
  for (const path of GENERATED) await cp(join(root, path), join(backup, path), { recursive: true });
  try {
    await generate();
    const after = await readAll();
    const names = new Set([...before.keys(), ...after.keys()]);
    const stale = [...names].filter((name) => before.get(name) !== after.get(name));
    stale.push(...(await checkVersion()));
    if (stale.length)
      throw new Error(`Not up to date, run "npm run generate": ${stale.join(', ')}`);
  } finally {
    for (const path of GENERATED) {
      await rm(join(root, path), { recursive: true });
      await cp(join(backup, path), join(root, path), { recursive: true });
    }
    await rm(backup, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await checkDrift();
