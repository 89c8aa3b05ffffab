/* Which area's pay a ZIP code stands for (src/build/where.mjs packs the table). */

let read: { from: string; codes: readonly string[]; shown: Uint16Array } | undefined;

/**
 * What is shown for a ZIP code: an area's code, its state's (`TX`) where the area has no published figures, or `US`;
 * undefined where there is no such ZIP code.
 *
 * @param zip Five digits.
 * @param table The table that is loaded on demand.
 */
export function zipArea(zip: string, table: string): string | undefined {
  if (read?.from !== table) read = { from: table, ...unpack(table) };
  return read.codes[read.shown[Number(zip)]! - 1];
}

/** The numbers of a line: a digit of base 36, after capitals for what it carries. */
function numbersIn(line: string): number[] {
  const numbers: number[] = [];
  let carried = 0;
  for (let at = 0; at < line.length; at++) {
    const sign = line.charCodeAt(at);
    if (sign >= 65 && sign <= 90) carried = carried * 26 + sign - 64;
    else {
      numbers.push(carried * 36 + sign - (sign < 58 ? 48 : 87));
      carried = 0;
    }
  }
  return numbers;
}

/** For every number of five digits one more than the place of its area among the codes; 0 for no ZIP code. */
function unpack(table: string): { codes: readonly string[]; shown: Uint16Array } {
  const [codes = '', ...lines] = table.split('\n');
  const [gaps, rows, since, lengths] = lines.map(numbersIn) as [
    number[],
    number[],
    number[],
    number[],
  ];
  const shown = new Uint16Array(100_000);
  const met: number[] = [];
  let run = -1;
  let left = 0;
  let zip = 0;
  gaps.forEach((gap, row) => {
    zip += gap;
    for (const end = zip + rows[row]!; zip < end; zip++) {
      if (!left) {
        run++;
        left = lengths[run]!;
        // An area of its own, or one met before.
        met.unshift(since[run] ? met.splice(since[run]!, 1)[0]! : met.length + 1);
      }
      shown[zip] = met[0]!;
      left--;
    }
  });
  return { codes: codes.split(' '), shown };
}
