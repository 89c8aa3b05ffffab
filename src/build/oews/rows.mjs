/* From the published rows to the rows of the project's own tables. */
import { PERCENTILES } from '../csv.mjs';
import { Refused } from './refused.mjs';

const COLUMNS = { p10: 'A_PCT10', p25: 'A_PCT25', p50: 'A_MEDIAN', p75: 'A_PCT75', p90: 'A_PCT90' };

export const CODERS = '29-2072';
export const MANAGERS = '11-9111';

/** Cross-industry, all owners: what the figures of an occupation in a place are. */
export const isWhole = (row) => Number(row.NAICS) === 0 && row.OWN_CODE === '1235';

/** A published cell as the tables hold it: withheld is empty, a limit ends with a plus. */
export function figure(row, column, limit) {
  const cell = row[column].replaceAll(',', '');
  if (['*', '**', '~', ''].includes(cell)) return '';
  if (cell === '#') {
    if (!limit)
      throw new Refused(`${row.at}: ${column} is #, and no note says which limit that is.`);
    return `${limit}+`;
  }
  if (!/^\d+(\.\d+)?$/.test(cell))
    throw new Refused(`${row.at}: ${column} is "${cell}", which is no figure.`);
  return cell;
}

/** The percentiles of a row, in order. */
export function percentiles(row, limit) {
  const found = Object.fromEntries(
    PERCENTILES.map((name) => [name, figure(row, COLUMNS[name], limit)]),
  );
  let last = 0;
  for (const name of PERCENTILES.filter((each) => found[each])) {
    const dollars = Number.parseInt(found[name], 10);
    if (dollars < last) {
      throw new Refused(
        `${row.at}: ${COLUMNS[name]} (${dollars}) is below the percentile before it (${last}).`,
      );
    }
    last = dollars;
  }
  return found;
}

const areaRow = (row, limit) => ({
  area_title: row.AREA_TITLE,
  employment: figure(row, 'TOT_EMP', limit),
  ...percentiles(row, limit),
});

/** A state's or territory's row. */
export const stateRow = (row, limit) => ({
  area_code: row.AREA.padStart(2, '0'),
  state: row.PRIM_STATE,
  ...areaRow(row, limit),
});

/** The row of an area below the states; its code keeps its zeros. */
export const metroRow = (row, limit) => {
  const nonmetro = row.AREA_TYPE === '6';
  return {
    area_code: row.AREA.padStart(nonmetro ? 7 : 5, '0'),
    area_type: nonmetro ? 'nonmetro' : 'metro',
    ...areaRow(row, limit),
  };
};

/** A national row of a year. */
export const nationalRow = (row, year, limit) => ({
  period: `May ${year}`,
  occ_code: row.OCC_CODE,
  occ_title: row.OCC_TITLE,
  employment: figure(row, 'TOT_EMP', limit),
  mean: figure(row, 'A_MEAN', limit),
  hourly_p50: row.OCC_CODE === CODERS ? figure(row, 'H_MEDIAN', limit) : '',
  ...percentiles(row, limit),
  note: '',
});
