/** The database's spelling of a column, as CamelCasePlugin writes it in the queries that Kysely builds. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
