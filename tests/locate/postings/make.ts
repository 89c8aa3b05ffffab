/* What the job postings of the tests are made of. */

/** What a card is to make of a posting. */
export interface Expected {
  readonly area: string;
  readonly offer?: { low: number; high?: number; period: string };
  readonly others?: string;
  readonly unjudged?: true;
  readonly abroad?: true;
  readonly missing?: string;
  readonly lines?: readonly string[];
}

export interface Case {
  readonly markup: string;
  readonly expected: Expected;
  readonly warnings?: readonly string[];
}

export const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
export const json = (data: object) => script(JSON.stringify(data));

export const base = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Medical Coder',
  datePosted: '2026-11-02',
  hiringOrganization: { '@type': 'Organization', name: 'Example Clinic' },
};

export const address = (parts: object) => ({
  '@type': 'Place',
  address: { '@type': 'PostalAddress', ...parts },
});

export const houston = address({
  streetAddress: '100 Main St',
  addressLocality: 'Houston',
  addressRegion: 'TX',
  postalCode: '77002',
  addressCountry: 'US',
});

export const pay = (value: object, currency = 'USD') => ({
  '@type': 'MonetaryAmount',
  currency,
  value: { '@type': 'QuantitativeValue', ...value },
});

export const yearly = pay({ value: 52000, unitText: 'YEAR' });
export const offer = { low: 52000, period: 'year' };
