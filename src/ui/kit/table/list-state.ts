/** How a list is shown; all of it stands in the address, so that a list can be sent and found again. */
export interface ListState {
  /** Name of the column that it is sorted by. */
  sort: string;
  isDescending: boolean;
  /** From 1. */
  page: number;
}

/** The names of a list's state in an address. */
export const LIST_NAMES = { sort: 'xep', page: 'trang' } as const;

/** The state of a list in an address: a column that it has, `-` before its name for downwards; else the first order. */
export function readListState(search: URLSearchParams, columns: readonly string[], first: string): ListState {
  const given = search.get(LIST_NAMES.sort) ?? first;
  const name = given.replace(/^-/, '');
  const isKnown = columns.includes(name);
  const order = isKnown ? given : first;
  const page = search.get(LIST_NAMES.page) ?? '';
  return {
    sort: order.replace(/^-/, ''),
    isDescending: order.startsWith('-'),
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** An address with some of its parameters changed; null takes one away. */
export function withParameters(here: string, changes: Readonly<Record<string, string | null>>): string {
  const url = new URL(here, 'http://office');
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return `${url.pathname}${url.search}`;
}

/** The address of the list sorted by a column: the other way round where it is sorted by it already. Begins at its first page. */
export const sortedAddress = (here: string, name: string, { sort, isDescending }: ListState): string =>
  withParameters(here, {
    [LIST_NAMES.sort]: sort === name && !isDescending ? `-${name}` : name,
    [LIST_NAMES.page]: null,
  });

/** The address of the list as a file: the same choice under `danh-sach.csv`, without the page. */
export function fileAddress(here: string, kind: 'csv' | 'ics' | 'xlsx'): string {
  const url = new URL(withParameters(here, { [LIST_NAMES.page]: null }), 'http://office');
  return `${url.pathname.replace(/\/$/, '')}/danh-sach.${kind}${url.search}`;
}
