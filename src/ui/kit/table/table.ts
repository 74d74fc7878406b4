/** A column of a table: its text for each row, and how it is shown. */
export interface Column<Row> {
  /** In the address, where the list is sorted by it. */
  name: string;
  label: string;
  text: (row: Row) => string;
  /** A second, softer line. */
  detail?: (row: Row) => string | null;
  href?: (row: Row) => string | null;
  isNumber?: boolean;
  isSortable?: boolean;
  /** Of the whole list, not of the page. */
  total?: string | undefined;
}
