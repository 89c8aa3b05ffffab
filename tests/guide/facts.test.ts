/* Holds the project's facts against the figures of the guide and of the official tables. */
import { expect } from '@open-wc/testing';
import { checklist } from '../../src/guide/checklist.js';
import { credentials } from '../../src/guide/credentials.js';
import { growth, openings } from '../../src/guide/outlook.js';
import * as paths from '../../src/guide/paths.js';
import { sources } from '../../src/guide/sources.js';
import * as wages from '../../src/guide/wages.js';

describe('facts', () => {
  it('carry the pay of both editions', () => {
    const { guide, newest } = wages.nationalWages;
    expect(guide.percentiles).to.deep.equal({ 10: 28800, 50: 45240, 90: 73370 });
    expect(newest.percentiles).to.deep.equal({
      10: 37000,
      25: 43490,
      50: 51140,
      75: 64820,
      90: 81150,
    });
    expect(newest.hourlyMedian).to.equal(24.59);
    expect(wages.managementWages.guide.percentiles[50]).to.equal(104280);
    expect(wages.managementWages.newest.percentiles[50]).to.equal(123860);
    expect(wages.nationalMean.value).to.equal(56790);
    expect(wages.nationalJobs.value).to.equal(194720);
  });

  it('label the guide’s figures as the 2020 group, never as the series since 2021', () => {
    expect(wages.nationalWages.guide.occupation).to.equal('records-2020');
    expect(wages.nationalWages.newest.occupation).to.equal('records');
  });

  it('carry growth as a projection with its years', () => {
    expect(growth.guide).to.include({ value: 9, asOf: '2020/2030' });
    expect(growth.newest).to.include({ value: 7, asOf: '2024/2034' });
    expect(openings.value).to.equal(14200);
  });

  it('carry the lengths of the paths', () => {
    expect(paths.training.certificate).to.include({ min: 9, max: 20 });
    expect(paths.training.associate).to.include({ min: 24, max: 24 });
    expect(paths.training.bachelor).to.include({ min: 48, max: 48 });
    const { training, examWait, jobSearch, workingWithin } = paths;
    expect(training.certificate.max + examWait.max + jobSearch.max).to.equal(workingWithin.value);
  });

  it('carry who may sit each exam', () => {
    expect(credentials.CPC).to.include({ eligibility: 'none', openBook: true });
    expect(credentials.CPC.questions.value).to.equal(100);
    expect(credentials.CCA.eligibility).to.equal('high-school');
    expect(credentials.RHIT.duration.value).to.equal(3.5);
    expect(credentials.RHIA.eligibility).to.equal('accredited-bachelor');
  });

  it('carry the 13 items of the checklist, each with a source', () => {
    expect(checklist).to.have.length(13);
    expect(new Set(checklist.map(({ id }) => id)).size).to.equal(13);
    for (const { id, sources: from } of checklist) expect(from, id).to.not.be.empty;
  });

  it('link https addresses only', () => {
    for (const source of Object.values(sources)) {
      if ('href' in source) expect(source.href).to.match(/^https:\/\//);
    }
  });
});
