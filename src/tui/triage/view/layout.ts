import type { Size } from '../../terminal.ts';

/** How the screen is divided, in cells and lines. */
export interface Layout {
  size: Size;
  isTooSmall: boolean;
  /** The chat stands beside the list. */
  isSplit: boolean;
  listColumns: number;
  detailColumns: number;
  /** Lines between the head line and the two lines at the foot. */
  bodyRows: number;
  /** Lines for chats: the body without the titles of the columns. */
  listRows: number;
}

export const leastSize: Size = { columns: 60, rows: 15 };

export function layoutOf(size: Size): Layout {
  const { columns, rows } = size;
  const isSplit = columns >= 100;
  const listColumns = isSplit ? Math.max(58, Math.floor(columns * 0.58)) : columns;
  const bodyRows = rows - 3;
  return {
    size,
    isTooSmall: columns < leastSize.columns || rows < leastSize.rows,
    isSplit,
    listColumns,
    detailColumns: isSplit ? columns - listColumns - 3 : columns,
    bodyRows,
    listRows: bodyRows - 1,
  };
}
