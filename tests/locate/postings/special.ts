/* Job postings that cannot be compared, are hard to read, or are Microdata, in the shapes that boards publish: written from the documentation of schema.org and of search engines. */
import { address, base, houston, json, offer, pay, script, yearly, type Case } from './make.js';

export const SPECIAL: Readonly<Record<string, Case>> = {
  'another occupation': {
    markup: json({ ...base, title: 'Registered Nurse', jobLocation: houston, baseSalary: yearly }),
    expected: {
      area: '26420',
      unjudged: true,
      lines: ['This job is of another occupation than these figures.'],
    },
  },
  'an occupation by its code': {
    markup: json({
      ...base,
      title: 'HIM Specialist II',
      occupationalCategory: '29-2072.00 Medical Records Specialists',
      jobLocation: houston,
      baseSalary: yearly,
    }),
    expected: { area: '26420', offer },
  },
  'an occupation by the code of an item': {
    markup: json({
      ...base,
      title: 'Specialist',
      relevantOccupation: {
        '@type': 'Occupation',
        occupationalCategory: { '@type': 'CategoryCode', codeValue: '29-2072' },
      },
      jobLocation: houston,
      baseSalary: yearly,
    }),
    expected: { area: '26420', offer },
  },
  'part time, by the year': {
    markup: json({
      ...base,
      employmentType: ['PART_TIME'],
      jobLocation: houston,
      baseSalary: yearly,
    }),
    expected: {
      area: '26420',
      unjudged: true,
      lines: ['Part-time pay can only be compared by the hour.'],
    },
  },
  'part time, by the hour': {
    markup: json({
      ...base,
      employmentType: 'PART_TIME',
      jobLocation: houston,
      baseSalary: pay({ value: '25.00', unitText: 'HOUR' }),
    }),
    expected: { area: '26420', offer: { low: 25, period: 'hour' } },
  },
  'another currency': {
    markup: json({
      ...base,
      jobLocation: houston,
      baseSalary: pay({ value: 52000, unitText: 'YEAR' }, 'CAD'),
    }),
    expected: { area: '26420' },
    warnings: ['posting: its pay is in CAD, not in USD; left out.'],
  },
  'another country': {
    markup: json({
      ...base,
      jobLocation: address({
        addressLocality: 'Toronto',
        addressRegion: 'ON',
        addressCountry: 'CA',
      }),
      baseSalary: yearly,
    }),
    expected: {
      area: 'US',
      abroad: true,
      unjudged: true,
      lines: ['This job is not in the United States, where these figures are from.'],
    },
  },
  'Puerto Rico as a country': {
    markup: json({
      ...base,
      jobLocation: address({ addressLocality: 'San Juan', addressCountry: 'PR' }),
    }),
    expected: { area: '41980' },
  },
  'a city alone': {
    markup: json({ ...base, jobLocation: address({ addressLocality: 'Washington' }) }),
    expected: {
      area: 'US',
      lines: ['Where this job is could not be told; these figures are for the United States.'],
    },
  },
  'a ZIP code in an area without figures': {
    markup: json({ ...base, jobLocation: address({ postalCode: '55901', addressRegion: 'MN' }) }),
    expected: {
      area: 'MN',
      lines: ['There are no figures for “55901” itself; these are for its state.'],
    },
    warnings: ['posting: its place is in an area without published figures; using MN.'],
  },
  'a ZIP code that is none, and a city': {
    markup: json({
      ...base,
      jobLocation: address({
        postalCode: '00000',
        addressLocality: 'Houston',
        addressRegion: 'TX',
      }),
    }),
    expected: { area: '26420' },
  },
  'a military ZIP code': {
    markup: json({ ...base, jobLocation: address({ postalCode: '09012' }) }),
    expected: { area: 'US', missing: '09012' },
    warnings: ['posting: its place is military, and in no area; using US.'],
  },
  'an amount without a unit': {
    markup: json({ ...base, jobLocation: houston, baseSalary: pay({ value: 52000 }) }),
    expected: { area: '26420' },
    warnings: ['posting: its pay has no amount or no unit that can be read; left out.'],
  },
  'a yearly amount by the hour': {
    markup: json({
      ...base,
      jobLocation: houston,
      baseSalary: pay({ value: 52000, unitText: 'HOUR' }),
    }),
    expected: { area: '26420' },
    warnings: ['posting: its pay has no amount or no unit that can be read; left out.'],
  },
  'only an upper end': {
    markup: json({
      ...base,
      jobLocation: houston,
      baseSalary: pay({ maxValue: 58000, unitText: 'YEAR' }),
    }),
    expected: { area: '26420' },
    warnings: ['posting: its pay has no amount or no unit that can be read; left out.'],
  },
  'line breaks inside a text, and a comma too many': {
    markup: script(`
      /* <![CDATA[ */
      {"@type": "JobPosting", "title": "Medical
        Coder", "description": "A, b", "jobLocation": ${JSON.stringify(houston)},}
      /* ]]> */`),
    expected: { area: '26420' },
  },
  'in Spanish': {
    markup: json({
      ...base,
      title: 'Codificador(a) médico(a)',
      jobLocation: address({ addressLocality: 'Mayagüez', addressRegion: 'Puerto Rico' }),
      baseSalary: '$18 por hora',
    }),
    expected: { area: '32420', offer: { low: 18, period: 'hour' } },
  },
  'empty and of the wrong kinds': {
    markup: json({
      '@type': 'JobPosting',
      title: 7,
      jobLocation: [null, 5, { address: null }],
      baseSalary: { value: { value: {} } },
      employmentType: { a: 1 },
      occupationalCategory: [[null]],
    }),
    expected: {
      area: 'US',
      unjudged: true,
      lines: [
        'Where this job is could not be told; these figures are for the United States.',
        'This job is of another occupation than these figures.',
      ],
    },
  },
  Microdata: {
    markup: `<div itemscope itemtype="http://schema.org/JobPosting">
      <h1 itemprop="title">Outpatient <b>Coder</b></h1>
      <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"
        ><span itemprop="name">Example Clinic</span></span>
      <div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place">
        <p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
          <span itemprop="addressLocality">Houston</span>, <span itemprop="addressRegion">TX</span>
          <meta itemprop="addressCountry" content="US">
        </p>
      </div>
      <span itemprop="baseSalary" itemscope itemtype="https://schema.org/MonetaryAmount">
        <meta itemprop="currency" content="USD">
        <span itemprop="value" itemscope itemtype="https://schema.org/QuantitativeValue">
          $<data itemprop="value" value="25.00">25</data> an <span itemprop="unitText">hour</span>
        </span>
      </span>
      <div data-coder-ignore><span itemprop="title">Nurse</span></div>
    </div>`,
    expected: { area: '26420', offer: { low: 25, period: 'hour' } },
  },
  'older Microdata, without items inside': {
    markup: `<article itemscope itemtype="https://schema.org/JobPosting">
      <h1 itemprop="title">Certified Professional Coder (CPC)</h1>
      <p><span itemprop="jobLocation">Houston, Texas</span>, <span itemprop="baseSalary">$48,000 - $58,000 a year</span>
    </article>`,
    expected: { area: '26420', offer: { low: 48000, high: 58000, period: 'year' } },
  },
};
