import type { Page } from '../web/parse/values.ts';

/** What a page's JSON-LD says of an organisation, as far as its fields have the shapes of schema.org. */
export interface Organisation {
  name: string | null;
  legalName: string | null;
  description: string | null;
  founded: string | null;
  address: string | null;
  sameAs: readonly string[];
  emails: readonly string[];
  people: readonly NamedPerson[];
}

export interface NamedPerson {
  name: string;
  role: string | null;
  pages: readonly string[];
}

type JsonObject = Page['jsonLd'][number];

export function readOrganisations({ jsonLd }: Pick<Page, 'jsonLd'>): Organisation[] {
  return jsonLd.filter((object) => isOf(object, /organi[sz]ation|corporation|business/i)).map(read);
}

/** Those who stand on the page by themselves: a team page. */
export function readPeople({ jsonLd }: Pick<Page, 'jsonLd'>): NamedPerson[] {
  return jsonLd.filter((object) => isOf(object, /^person$/i)).flatMap(personOf);
}

function read(object: JsonObject): Organisation {
  const contacts = objectsOf(object.contactPoint);
  return {
    name: textOf(object.name),
    legalName: textOf(object.legalName),
    description: textOf(object.description),
    founded: textOf(object.foundingDate),
    address: addressOf(object.address),
    sameAs: textsOf(object.sameAs),
    emails: [object, ...contacts].flatMap(({ email }) =>
      textsOf(email).map((text) => text.replace(/^mailto:/i, '')),
    ),
    people: [
      ...named(object.founder, 'founder'),
      ...named(object.founders, 'founder'),
      ...named(object.employee, null),
      ...named(object.employees, null),
      ...named(object.member, null),
    ],
  };
}

function named(value: unknown, role: string | null): NamedPerson[] {
  return objectsOf(value)
    .flatMap(personOf)
    .map((person) => ({ ...person, role: person.role ?? role }));
}

function personOf(object: JsonObject): NamedPerson[] {
  const name = textOf(object.name);
  if (name === null) return [];
  const pages = [...textsOf(object.sameAs), ...textsOf(object.url)];
  return [{ name, role: textOf(object.jobTitle), pages }];
}

function addressOf(value: unknown): string | null {
  const [address] = objectsOf(value);
  if (!address) return textOf(value);
  const country = objectsOf(address.addressCountry)[0]?.name ?? address.addressCountry;
  const parts = [address.streetAddress, address.postalCode, address.addressLocality, country];
  const told = parts.map(textOf).filter((part) => part !== null);
  return told.length > 0 ? told.join(', ') : null;
}

function isOf(object: JsonObject, type: RegExp): boolean {
  return textsOf(object['@type']).some((text) => type.test(text));
}

function textOf(value: unknown): string | null {
  const [text] = textsOf(value);
  return text ?? null;
}

function textsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value.slice(0, mostValues) : [value];
  return values
    .filter((item) => typeof item === 'string')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function objectsOf(value: unknown): JsonObject[] {
  const values: unknown[] = Array.isArray(value) ? value.slice(0, mostValues) : [value];
  return values.filter(
    (item): item is JsonObject => typeof item === 'object' && item !== null && !Array.isArray(item),
  );
}

const mostValues = 60;
