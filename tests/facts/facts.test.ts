/* Holds the project's facts against the figures of the guide and of the official tables. */
import { expect } from '@open-wc/testing';
import { checklist, degrees } from '../../src/facts/checklist.js';
import { apprenticeLift, credentials, pathCredentials } from '../../src/facts/credentials.js';
import { growth, openings } from '../../src/facts/outlook.js';
import { occupationPages } from '../../src/facts/occupations.js';
import * as paths from '../../src/facts/paths.js';
import { sources } from '../../src/facts/sources.js';
import * as wages from '../../src/facts/wages.js';

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
    expect(wages.printedMedian).to.include({ value: 44090, asOf: guide.asOf, source: 'oews' });
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

  it('carry how the apprentice mark is lifted, and the credentials of each path', () => {
    const { experience, experienceWithCourse, course } = apprenticeLift;
    expect([experience.value, experienceWithCourse.value, course.value]).to.deep.equal([2, 1, 80]);
    expect(pathCredentials).to.deep.equal({
      certificate: ['CPC', 'CCA', 'CCS'],
      associate: ['RHIT'],
      bachelor: ['RHIA'],
    });
  });

  it('carry the 13 items of the checklist, and the degrees, each with a source and a date', () => {
    expect(checklist).to.have.length(13);
    expect(new Set(checklist.map(({ id }) => id)).size).to.equal(13);
    for (const { id, sources: from, checked } of [...checklist, ...degrees]) {
      expect(from, id).to.not.be.empty;
      expect(checked, id).to.match(/^\d{4}-\d\d$/);
    }
  });

  it('ask for each item as much as the guide does', () => {
    const need = (wanted: string) =>
      checklist.filter((item) => item.need === wanted).map(({ id }) => id);
    expect(need('required')).to.deep.equal([
      'diploma',
      'path',
      'terminology',
      'icd-10-cm',
      'cpt-hcpcs',
      'hipaa',
    ]);
    expect(need('optional')).to.deep.equal(['cpc-a', 'bachelor']);
  });

  it('link the own page of each occupation group', () => {
    expect(occupationPages['records-2020']).to.contain('2020').and.contain('292098');
    expect(occupationPages.records).to.contain('292072');
    expect(occupationPages.managers).to.contain('119111');
  });

  it('link https addresses only', () => {
    for (const source of Object.values(sources)) {
      if ('href' in source) expect(source.href).to.match(/^https:\/\//);
    }
  });
});
