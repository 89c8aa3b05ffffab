/* What a page costs from the request until it has drawn, beside the same content as static HTML. */
import { inTurn } from './statistics.mjs';
import { STATIC, oldSubjects, pagesOf } from './subjects.mjs';
import { kilobytes, milliseconds, ratio, table } from './table.mjs';

/** A case's rows: one for each who shows it, with ratios to the static page. */
export async function measureLoads(one, bench) {
  const pages = await pagesOf(one, bench);
  const subjects = [
    ...pages.map((page) => ({ ...page, measure: () => bench.sample(page) })),
    ...(one.old ? await oldSubjects(one, bench) : []),
  ];
  return withRatios(one.name, await inTurn(subjects, bench.rounds, ({ measure }) => measure()));
}

/** The same pages through slow 4G on a slow processor. */
export async function measureSlow(one, bench) {
  const pages = await pagesOf(one, bench);
  const measured = await inTurn(pages, bench.rounds, (page) =>
    bench.sample({ ...page, slow: true }),
  );
  return withRatios(`${one.name}, slow`, measured);
}

/** Rows of a case: its figures, those of the old way beside their own page, all against the static page. Pure. */
export function withRatios(name, measured) {
  const old = new Map(
    measured
      .filter(({ old }) => old !== undefined)
      .map(({ subject, old }) => [subject.by.replace(', old way', ''), old]),
  );
  const rows = measured.filter(({ cpu }) => cpu !== undefined);
  const plain = rows.find(({ subject }) => subject.by === STATIC);
  return rows.map(({ subject: { by }, ...figures }) => ({
    page: name,
    by,
    ...figures,
    cpuRatio: figures.cpu / plain.cpu,
    drawnRatio: figures.drawn / plain.drawn,
    paintRatio: figures.paint / plain.paint,
    ...(old.has(by) && { oldCpu: old.get(by), oldRatio: old.get(by) / old.get(STATIC) }),
  }));
}

const WHO = [
  ['page', 'page'],
  ['shown by', 'by'],
];
const SENT = [
  ['requests', 'requests', String],
  ['sent', 'bytes', kilobytes],
];

export const loadsTable = (rows) =>
  table(
    [
      ...WHO,
      ['CPU', 'cpu', milliseconds],
      ['ratio', 'cpuRatio', ratio],
      ['old way', 'oldCpu', milliseconds],
      ['old ratio', 'oldRatio', ratio],
      ['blocking', 'blocking', milliseconds],
      ...SENT,
    ],
    rows,
  );

export const slowTable = (rows) =>
  table(
    [
      ...WHO,
      ['drawn', 'drawn', milliseconds],
      ['ratio', 'drawnRatio', ratio],
      ['first paint', 'paint', milliseconds],
      ['ratio', 'paintRatio', ratio],
      ...SENT,
    ],
    rows,
  );
