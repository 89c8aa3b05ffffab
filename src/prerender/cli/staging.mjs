/*
 * A site is written beside the one that is there and takes its place when it is whole: a visitor, and a run
 * that ends half-way, sees the old one or the new one.
 */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Refused, reason } from './failures.mjs';

/** The list of the files that are ours, with the day that each page was made. */
const LIST = '.coder-widgets.json';

/** Files below a folder, as paths with slashes. */
const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => path.slice(folder.length + 1).replaceAll('\\', '/'));

/** What the site before holds. A folder of somebody else's is never replaced. */
function before(out) {
  if (!existsSync(out)) return {};
  const list = join(out, LIST);
  if (existsSync(list)) return JSON.parse(readFileSync(list, 'utf8')).files;
  if (readdirSync(out).length) {
    throw new Refused(
      `--out ${out}: it holds files that are not of such a site; give an empty folder.`,
    );
  }
  return {};
}

function folderBeside(out) {
  try {
    mkdirSync(dirname(out), { recursive: true });
    const folder = mkdtempSync(join(dirname(out), `.${basename(out)}-`));
    // Made for its owner alone; a web server is somebody else.
    chmodSync(folder, 0o777 & ~process.umask());
    return folder;
  } catch (error) {
    throw new Refused(`--out ${out}: ${reason(error)}`);
  }
}

/** Opens a site for writing: `put` its files, then `finish`, or `drop` it. */
export function stage(given) {
  const out = existsSync(given) ? realpathSync(given) : resolve(given);
  const old = listedIn(out);
  const staging = folderBeside(out);
  const folders = new Set();
  const files = {};
  const changed = [];

  function place(path) {
    const target = join(staging, path);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return target;
  }

  const current = (path) =>
    Object.hasOwn(old, path) && existsSync(join(out, path))
      ? readFileSync(join(out, path))
      : undefined;

  /** The same file, not a copy: nothing is written for it. */
  function keep(path, day = null) {
    const target = place(path);
    try {
      linkSync(join(out, path), target);
    } catch {
      copyFileSync(join(out, path), target);
    }
    files[path] = day;
  }

  /** A file; `write(day)` says what it holds, made on that day: as long as that is the same, it stays. */
  function put(path, write, today) {
    const known = current(path);
    const day = known && old[path];
    if (known?.equals(Buffer.from(write(day ?? today)))) {
      keep(path, day);
      return files[path];
    }
    writeFileSync(place(path), write(today));
    changed.push(path);
    return (files[path] = today ?? null);
  }

  return {
    put,
    keep,
    changed,
    holds: (path) => Object.hasOwn(files, path),
    /** What was there, and has not been put or kept. */
    missing: () => Object.keys(old).filter((path) => !Object.hasOwn(files, path)),
    drop: () => rmSync(staging, { recursive: true, force: true }),
    finish() {
      carryOver(out, old, files, place);
      writeFileSync(place(LIST), `${JSON.stringify({ files })}\n`);
      swap(staging, out);
    },
  };
}

function listedIn(out) {
  try {
    return before(out);
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`--out ${out}: ${error.code ? reason(error) : `${LIST} in it is damaged`}`);
  }
}

/** What somebody else put into the folder stays there. */
function carryOver(out, old, files, place) {
  if (!existsSync(out)) return;
  for (const path of filesBelow(out)) {
    const ours = path === LIST || Object.hasOwn(old, path) || Object.hasOwn(files, path);
    if (!ours) copyFileSync(join(out, path), place(path));
  }
}

function swap(staging, out) {
  const aside = `${staging}-old`;
  const replaced = existsSync(out);
  try {
    if (replaced) renameSync(out, aside);
    renameSync(staging, out);
  } catch (error) {
    if (existsSync(aside)) renameSync(aside, out);
    throw error;
  }
  if (replaced) rmSync(aside, { recursive: true, force: true });
}
