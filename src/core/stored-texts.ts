/** A stored `{"x": "https://…"}`; what is no text in it is left out. */
export function textsByName(json: string): Record<string, string> {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const entries = Object.entries(value);
  return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
}

/** A stored `["…", …]`; what is no text in it is left out. */
export function textList(json: string): string[] {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
