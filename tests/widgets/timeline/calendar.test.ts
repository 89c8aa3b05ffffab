import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { PATHS } from '../../../src/facts/paths.js';
import { isoMonth } from '../../../src/i18n/month.js';
import { calendar, type CalendarInfo } from '../../../src/widgets/timeline/calendar.js';
import { timelineSettings } from '../../../src/widgets/timeline/timeline-settings.js';
import { timelineEvents } from '../../../src/widgets/timeline/timeline.js';
import { inEnglish, inSpanish, thisMonth } from '../../helpers/model.js';

const info: CalendarInfo = {
  site: 'school.example',
  language: 'en',
  description: 'As planned.',
  url: 'https://school.example/#coder-timeline?path=certificate&start=2027-01',
  made: '2026-11-23T17:30:00.123Z',
};

const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

const planned = (given: Parameters<typeof timelineSettings>[0], [msg, format] = inEnglish) => {
  const settings = timelineSettings(given, thisMonth, () => undefined);
  const { events, description } = timelineEvents(settings, msg, format);
  return calendar(events, { ...info, description });
};

const octets = (line: string) => new TextEncoder().encode(line).length;

describe('the calendar of a timeline', () => {
  it('is read by a calendar program as whole days without a time', () => {
    const events = read(planned({ start: '2027-01', hoursPerWeek: 12 }));
    expect(events.map(({ summary, startDate }) => [startDate.toString(), summary])).to.deep.equal([
      ['2027-01-01', 'Training starts'],
      ['2028-04-01', 'Training done'],
      ['2028-04-01', 'Certification exam: at the earliest'],
      ['2028-05-01', 'Certification exam: at the latest'],
      ['2028-04-01', 'First job: at the earliest'],
      ['2028-08-01', 'First job: at the latest'],
    ]);
    for (const { startDate, endDate, description, component } of events) {
      expect(startDate.isDate).to.equal(true);
      expect(startDate.zone.tzid).to.equal('floating');
      expect(endDate.subtractDate(startDate).toSeconds()).to.equal(24 * 60 * 60);
      expect(description).to.contain('between April 2028 and August 2028');
      expect(component.getFirstPropertyValue('url')).to.equal(info.url);
      expect(String(component.getFirstPropertyValue('dtstamp'))).to.equal('2026-11-23T17:30:00Z');
    }
  });

  it('names an event the same each time, so that a new plan takes the place of the old', () => {
    const uids = (text: string) => read(text).map(({ uid }) => uid);
    const first = uids(planned({ start: '2027-01' }));
    expect(uids(planned({ start: '2028-05' }))).to.deep.equal(first);
    expect(new Set(first).size).to.equal(first.length);
    expect(first[0]).to.equal('start@school.example');
    const paced = uids(planned({ start: '2027-01', hoursPerWeek: 12 }));
    expect(paced.filter((uid) => !first.includes(uid))).to.deep.equal([]);
  });

  it('keeps the day of a start, and ends a month that lacks it on its last', () => {
    const days = (start: string) =>
      read(planned({ start, programMonths: '1', examMonths: '12', searchMonths: '1' })).map(
        ({ startDate }) => startDate.toString(),
      );
    expect(days('2027-01-31')).to.deep.equal([
      '2027-01-31',
      '2027-02-28',
      '2028-02-29',
      '2028-03-31',
    ]);
    expect(days('2027-12-30')[1]).to.equal('2028-01-30');
  });

  it('comes back whole whatever the texts, in lines of 75 octets', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a,b;c\\d\nnew “línea”', 'día '.repeat(60), '📅'.repeat(80), 'x\\n'),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const clean = text.replace(/[\u0000-\u001f\u007f]/g, '');
        const written = calendar([{ id: 'a', day: '2028-02-29', summary: clean }], {
          ...info,
          description: `${clean}\n${clean}`,
        });
        for (const line of written.split('\r\n')) expect(octets(line)).to.be.at.most(75);
        expect(written.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
        const [event] = read(written);
        expect(event!.summary).to.equal(clean);
        expect(event!.description).to.equal(`${clean}\n${clean}`);
      }),
    );
  });

  it('is never out of order, for any start and path', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PATHS),
        fc.integer({ min: thisMonth, max: thisMonth + 600 }),
        fc.integer({ min: 1, max: 28 }),
        (path, month, day) => {
          const start = `${isoMonth(month)}-${String(day).padStart(2, '0')}`;
          const at = new Map(
            read(planned({ path, start })).map(({ uid, startDate }) => [
              uid.split('@')[0],
              startDate.toString(),
            ]),
          );
          expect(at.get('start')).to.equal(start);
          expect(at.get('exam')! <= at.get('job')!).to.equal(true);
          expect(at.get('exam-latest')! <= at.get('job-latest')!).to.equal(true);
        },
      ),
    );
  });

  it('speaks the language of the card', () => {
    const [event] = read(planned({ start: '2027-01' }, inSpanish));
    expect(event!.summary).to.equal('Inicio de la capacitación');
    expect(event!.description).to.contain('enero de 2027');
  });
});
