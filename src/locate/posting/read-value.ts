/* Reads values out of plain data that anybody may have written: JSON-LD, or Microdata brought into its shape. */

/** An item: its type under `@type`, its properties by name, each a value or a list of them. */
export type Item = Readonly<Record<string, unknown>>;

/** The values of a property; none where it is missing. */
export const all = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat(3) : [value];
};

/** The first value of a property as an item; one without properties where it is none. */
export const item = (value: unknown): Item => {
  const [first] = all(value);
  return typeof first === 'object' && first !== null ? (first as Item) : {};
};

/** The first value of a property as text: that of a value object, or the name of an item. */
export function text(value: unknown): string {
  const [first] = all(value);
  if (typeof first === 'string' || typeof first === 'number') return String(first).trim();
  const { '@value': plain, name } = item(first);
  return plain === undefined && name === undefined ? '' : text(plain ?? name);
}

/** The texts of a property; a list may also be written into one, between commas. */
export const texts = (value: unknown): readonly string[] => all(value).map(text).filter(Boolean);

/** Whether an item is of a type of schema.org, however that is written. */
export const isA = (type: string, { '@type': types }: Item): boolean =>
  texts(types).some((each) => each.replace(/^.*[/:#]/, '') === type);
