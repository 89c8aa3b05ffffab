/* Job postings that a card can be told from, in the shapes that boards publish: written from the documentation of schema.org and of search engines. */
import { address, base, houston, json, offer, pay, yearly, type Case } from './make.js';

export const PLAIN: Readonly<Record<string, Case>> = {
  'the example of a search engine': {
    markup: json({
      ...base,
      jobLocation: houston,
      baseSalary: pay({ value: 25, unitText: 'HOUR' }),
    }),
    expected: { area: '26420', offer: { low: 25, period: 'hour' } },
  },
  'a range as numbers': {
    markup: json({
      ...base,
      jobLocation: houston,
      baseSalary: pay({ minValue: 48000, maxValue: 58000, unitText: 'YEAR' }),
    }),
    expected: { area: '26420', offer: { low: 48000, high: 58000, period: 'year' } },
  },
  'amounts as texts with commas and signs': {
    markup: json({
      ...base,
      jobLocation: houston,
      baseSalary: pay({ minValue: '$48,000.00', maxValue: '58,000', unitText: 'Yearly' }),
    }),
    expected: { area: '26420', offer: { low: 48000, high: 58000, period: 'year' } },
  },
  'a graph of an SEO plugin, its parts by reference': {
    markup: json({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', '@id': '#page', name: 'Jobs' },
        {
          ...base,
          '@id': '#job',
          jobLocation: { '@id': '#clinic' },
          baseSalary: { '@id': '#pay' },
        },
        { '@id': '#clinic', '@type': 'Place', address: { '@id': '#address' } },
        { '@id': '#address', '@type': 'PostalAddress', postalCode: '10001', addressRegion: 'NY' },
        { '@id': '#pay', ...yearly },
      ],
    }),
    expected: { area: '35620', offer },
  },
  'an array of blocks, lists where one is expected': {
    markup: json([
      { '@type': 'BreadcrumbList' },
      {
        ...base,
        '@type': ['Intangible', 'JobPosting'],
        title: ['Medical Coder'],
        jobLocation: [{ ...houston, address: [houston.address] }],
        baseSalary: [{ ...yearly, value: [{ value: ['52000'], unitText: ['YEAR'] }] }],
      },
    ]),
    expected: { area: '26420', offer },
  },
  'a posting inside a page': {
    markup: json({
      '@type': 'WebPage',
      mainEntity: { ...base, '@type': 'http://schema.org/JobPosting', jobLocation: houston },
    }),
    expected: { area: '26420' },
  },
  'an address without a ZIP code': {
    markup: json({
      ...base,
      jobLocation: address({ addressLocality: 'St. Louis', addressRegion: 'Missouri' }),
      baseSalary: yearly,
    }),
    expected: { area: '41180', offer },
  },
  'an address that is a text': {
    markup: json({
      ...base,
      jobLocation: { '@type': 'Place', address: 'Houston, TX 77002, USA' },
      baseSalary: '$52,000 per year',
    }),
    expected: { area: '26420', offer },
  },
  'a state alone, as ISO has it': {
    markup: json({
      ...base,
      jobLocation: address({
        addressRegion: 'US-TX',
        addressCountry: { '@type': 'Country', name: 'USA' },
      }),
      baseSalary: yearly,
    }),
    expected: { area: 'TX', offer },
  },
  'several places': {
    markup: json({
      ...base,
      jobLocation: [
        houston,
        address({ addressLocality: 'Dallas', addressRegion: 'TX' }),
        houston,
        address({ addressLocality: 'Austin', addressRegion: 'TX' }),
        address({ addressLocality: 'Waco', addressRegion: 'TX' }),
      ],
    }),
    expected: { area: '26420', others: 'and 3 other places' },
  },
  'two places': {
    markup: json({ ...base, jobLocation: [houston, address({ postalCode: '10001' })] }),
    expected: { area: '26420', others: 'and 1 other place' },
  },
  'work from home, anywhere in the nation': {
    markup: json({
      ...base,
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'USA' },
      baseSalary: pay({ value: 200, unitText: 'DAY' }),
    }),
    expected: { area: 'US', offer: { low: 52000, period: 'year' } },
  },
  'work from home in one of two states': {
    markup: json({
      ...base,
      jobLocationType: 'TELECOMMUTE',
      jobLocation: houston,
      applicantLocationRequirements: [
        { '@type': 'State', name: 'New York, USA' },
        { '@type': 'State', name: 'Texas, USA' },
      ],
      baseSalary: pay({ value: '1,000', unitText: 'WEEK' }),
    }),
    expected: { area: 'NY', others: 'and 1 other place', offer: { low: 52000, period: 'year' } },
  },
  'work from home, and no word on where': {
    markup: json({ ...base, jobLocationType: ['TELECOMMUTE'], jobLocation: houston }),
    expected: { area: 'US' },
  },
  'a ZIP code that lost its zero, by the month': {
    markup: json({
      ...base,
      jobLocation: address({ postalCode: 2108, addressCountry: 'US' }),
      baseSalary: pay({ value: 4500, unitText: 'MONTH' }),
    }),
    expected: { area: '14460', offer: { low: 4500, period: 'month' } },
  },
  'pay beside the unit, the currency on the posting': {
    markup: json({
      ...base,
      jobLocation: houston,
      salaryCurrency: 'USD',
      baseSalary: { '@type': 'MonetaryAmount', minValue: 24.5, maxValue: 31, unitText: 'HOURLY' },
    }),
    expected: { area: '26420', offer: { low: 24.5, high: 31, period: 'hour' } },
  },
  'a price, as older postings have it': {
    markup: json({
      ...base,
      jobLocation: houston,
      baseSalary: {
        '@type': 'PriceSpecification',
        price: '52k',
        priceCurrency: 'USD',
        unitCode: 'ANN',
      },
    }),
    expected: { area: '26420', offer },
  },
};
