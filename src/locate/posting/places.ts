/* Where the job of a posting is. */
import { all, isA, item, text, texts, type Item } from './read-value.js';

/** One of the places of a job, as posted. */
export interface PostedPlace {
  /** Its ZIP code; empty where none is posted. */
  readonly zip: string;
  /** Its name as `readPlace` takes it; empty where it is not named in full. */
  readonly name: string;
  /** As posted; empty where it is not said. */
  readonly country: string;
}

const letters = (written: string): string => written.toLowerCase().replace(/[^a-z]/g, '');

const HOME = /^(us|usa|unitedstates|unitedstatesofamerica|theunitedstates|estadosunidos|eeuu)?$/;
/** Territories, which some post as a country. */
const TERRITORY = /^(pr|puertorico|gu|guam|vi|virginislands|usvirginislands)$/;

const NATION: PostedPlace = { zip: '', name: 'United States', country: 'US' };

/** Whether a place is in another country. */
export const isAbroad = ({ country }: PostedPlace): boolean =>
  !HOME.test(letters(country)) && !TERRITORY.test(letters(country));

/** The places of a posting, the first first, no two alike; none where it names none. */
export function placesOf(posting: Item): readonly PostedPlace[] {
  const places = isRemote(posting) ? whereFrom(posting) : all(posting['jobLocation']).map(placeOf);
  const named = places.filter(({ zip, name, country }) => zip || name || country);
  return [...new Map(named.map((place) => [JSON.stringify(place), place])).values()];
}

const isRemote = ({ jobLocationType }: Item): boolean =>
  texts(jobLocationType).some((type) => /telecommute/i.test(type));

/** Where a job may be done from; anywhere in the nation, unless the posting is of another country. */
function whereFrom({ applicantLocationRequirements, jobLocation }: Item): readonly PostedPlace[] {
  const allowed = all(applicantLocationRequirements).map(requirement);
  if (allowed.length) return allowed.some((place) => place === NATION) ? [NATION] : allowed;
  const abroad = all(jobLocation).map(placeOf).filter(isAbroad);
  return abroad.length ? abroad : [NATION];
}

/** A requirement is a country, or a place by its name or address. */
function requirement(value: unknown): PostedPlace {
  const { address } = item(value);
  if (address) return placeOf(value);
  const name = text(value);
  const country = isA('Country', item(value)) || HOME.test(letters(name));
  if (!country) return { zip: '', name, country: '' };
  return HOME.test(letters(name)) ? NATION : { zip: '', name, country: name };
}

/** A place by its address; either may be a text. */
function placeOf(value: unknown): PostedPlace {
  const { address = value } = item(value);
  const { postalCode, addressLocality, addressRegion, addressCountry } = item(address);
  const [city, country] = [text(addressLocality), text(addressCountry)];
  const region = text(addressRegion) || (TERRITORY.test(letters(country)) ? country : '');
  if (!postalCode && !city && !region) return { zip: '', name: text(address), country };
  return {
    zip: text(postalCode),
    name: region ? [city, region].filter(Boolean).join(', ') : fullName(city),
    country,
  };
}

/** A name in which a state can be told from a city: “Washington” alone is no state in the field of a city. */
const fullName = (name: string): string => (name.includes(',') ? name : '');
