/*
 * Writes a calendar, RFC 5545: https://www.rfc-editor.org/rfc/rfc5545. Days have no time and no zone,
 * so that no clock change and no traveller moves them.
 */

/** Something that takes a whole day. */
export interface CalendarEvent {
  /** Names the event within its calendar: the same from one download to the next. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly summary: string;
}

/** What all events of a calendar share. */
export interface CalendarInfo {
  /** Where the calendar was made: with an event's id it is unique and stays the same. */
  readonly site: string;
  /** Language of the texts. */
  readonly language: string;
  readonly description: string;
  /** Address of the plan. */
  readonly url: string;
  /** When it is made, ISO 8601 in UTC: of two events with one id, a calendar keeps the later. */
  readonly made: string;
}

/** Octets in a line, without its end. */
const LINE = 75;

/** Writes events as a calendar. */
export function calendar(events: readonly CalendarEvent[], info: CalendarInfo): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//coder-widgets//timeline//EN',
    ...events.flatMap((event) => eventLines(event, info)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const eventLines = ({ id, day, summary }: CalendarEvent, info: CalendarInfo): string[] => [
  'BEGIN:VEVENT',
  `UID:${id}@${info.site}`,
  `DTSTAMP:${info.made.replace(/[-:]|\.\d+/g, '')}`,
  `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
  `SUMMARY;LANGUAGE=${info.language}:${escapeText(summary)}`,
  `DESCRIPTION;LANGUAGE=${info.language}:${escapeText(info.description)}`,
  `URL:${info.url}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Breaks a line after 75 octets at most, never within a character; what follows begins with a space. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let room = LINE;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (octets > room) {
      folded += '\r\n ';
      room = LINE - 1;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}
