/* Pay as search engines read it: https://schema.org/Occupation */
import type { Percentile, Wages } from '../../facts/wage.js';
import { NATION } from '../../words/place-settings.js';

const KEYS: Readonly<Record<Percentile, string>> = {
  10: 'percentile10',
  25: 'percentile25',
  50: 'median',
  75: 'percentile75',
  90: 'percentile90',
};

/** SOC code of medical records specialists. */
const SOC = '29-2072';

const kindOf = (code: string): string => {
  if (code === NATION) return 'Country';
  return /^\d/.test(code) ? 'AdministrativeArea' : 'State';
};

/** The newest figures of a place. A percentile that was published as a limit only is left out. */
export function occupation(name: string, code: string, place: string, wages: Wages): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name,
    occupationalCategory: SOC,
    occupationLocation: { '@type': kindOf(code), name: place },
    estimatedSalary: {
      '@type': 'MonetaryAmountDistribution',
      name: 'base',
      currency: 'USD',
      duration: 'P1Y',
      ...distribution(wages),
    },
  };
}

function distribution({ percentiles, topCoded = [] }: Wages): object {
  const known = Object.entries(percentiles) as unknown as [`${Percentile}`, number][];
  return Object.fromEntries(
    known
      .map(([percentile, dollars]) => [Number(percentile) as Percentile, dollars] as const)
      .filter(([percentile]) => !topCoded.includes(percentile))
      .map(([percentile, dollars]) => [KEYS[percentile], dollars]),
  );
}
