/** Those of the edited columns whose value is another than the row's, and what stood there before. */
export function changedColumns<Row extends object, Edit extends Partial<Row>>(
  row: Row,
  edit: Edit,
): { changes: Edit; before: object } {
  const known = new Map<string, unknown>(Object.entries(row));
  const changed = Object.entries(edit).filter(
    ([column, value]) => value !== undefined && value !== known.get(column),
  );
  return {
    // A part of the edit is an edit, which `fromEntries` cannot know.
    changes: Object.fromEntries(changed) as Edit,
    before: Object.fromEntries(changed.map(([column]) => [column, known.get(column)])),
  };
}
