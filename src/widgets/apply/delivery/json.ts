/**
 * Writes JSON whatever the page has done to built-ins: old libraries give arrays and objects a `toJSON`
 * that encodes them twice. Texts are written by the browser, which asks no `toJSON` for them.
 */
export function toJson(value: unknown): string {
  if (value !== Object(value)) return JSON.stringify(value);
  return Array.isArray(value)
    ? `[${value.map(toJson).join()}]`
    : `{${Object.entries(value as object)
        .map(([name, inner]) => `${JSON.stringify(name)}:${toJson(inner)}`)
        .join()}}`;
}

/** Reads JSON; undefined when it is none. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
