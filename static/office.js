// @ts-check
// What a script adds to the office, which is whole without it: keys, and a word where there is no connection.

const find = (/** @type {string} */ selector) => /** @type {HTMLElement | null} */ (document.querySelector(selector));

/* Keys: `/` to the search box, `g` and a letter to a part of the office, `n` to the page's main act, `?` for help */
const WAIT_AFTER_G = 1500;
let wentAt = Number.NEGATIVE_INFINITY;

/** Whoever types a text means letters. @param {EventTarget | null} target */
const isTyping = (target) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const help = /** @type {HTMLDetailsElement | null} */ (find('[data-key-help]'));

addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    if (isTyping(event.target)) /** @type {HTMLElement} */ (event.target).blur();
    if (help?.open) {
      help.open = false;
      help.querySelector('summary')?.focus();
    }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const isAfterG = event.timeStamp - wentAt < WAIT_AFTER_G;
  wentAt = Number.NEGATIVE_INFINITY;
  if (isAfterG) {
    const door = find(`[data-go="${CSS.escape(event.key)}"]`);
    if (door) follow(event, door);
    return;
  }
  if (event.key === 'g') wentAt = event.timeStamp;
  else if (event.key === '/') focusOn(event, find('[data-key="/"]'));
  else if (event.key === 'n') follow(event, find('[data-key="n"]'));
  else if (event.key === '?' && help) {
    help.open = true;
    focusOn(event, help.querySelector('summary'));
  }
});

/** @param {KeyboardEvent} event @param {HTMLElement | null} element */
function focusOn(event, element) {
  if (!element) return;
  event.preventDefault();
  element.focus();
}

/** @param {KeyboardEvent} event @param {HTMLElement | null} element */
function follow(event, element) {
  if (!element) return;
  event.preventDefault();
  element.click();
}

/* No connection */
const offline = find('[data-offline]');
function showConnection() {
  if (offline) offline.hidden = navigator.onLine;
}
addEventListener('online', showConnection);
addEventListener('offline', showConnection);
showConnection();

/* Somebody who is being typed: once name and birth are there, whether the register has them already */
for (const person of document.querySelectorAll('[data-typed-person]')) {
  if (person instanceof HTMLElement) person.addEventListener('focusout', () => void askAbout(person));
}

/** @param {HTMLElement} person */
async function askAbout(person) {
  const { typedPerson = '', name = '', birth = '' } = person.dataset;
  const typed = (/** @type {string} */ of) =>
    /** @type {HTMLInputElement | null} */ (person.querySelector(`[name="${of}"]`))?.value.trim() ?? '';
  const told = person.querySelector('[data-resembles]');
  const [fullName, birthDate] = [typed(name), typed(birth)];
  const asked = `${fullName}|${birthDate}`;
  if (!told || person.dataset.asked === asked) return;
  person.dataset.asked = asked;
  told.replaceChildren();
  if (fullName === '' || birthDate === '') return;
  const answer = await fetch(typedPerson, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fullName, birthDate }),
  }).catch(() => null); // without a connection the form itself asks
  const found = answer?.ok ? await answer.json() : null;
  if (!found || person.dataset.asked !== asked) return;
  const link = document.createElement('a');
  link.href = found.address;
  link.textContent = found.says;
  told.replaceChildren(link);
}

/* A grid of fields: arrow keys and Enter go up and down, a block copied from a spreadsheet fills downwards, sums follow what is typed */
for (const grid of document.querySelectorAll('[data-grid]')) {
  if (grid instanceof HTMLElement) workAsGrid(grid);
}

/** @param {HTMLElement} grid */
function workAsGrid(grid) {
  const cells = /** @type {HTMLInputElement[]} */ ([...grid.querySelectorAll('tbody input')]);
  const goTo = (/** @type {number} */ at) => {
    cells[at]?.focus();
    cells[at]?.select();
  };
  grid.addEventListener('keydown', (event) => {
    const at = cells.indexOf(/** @type {HTMLInputElement} */ (event.target));
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey) ? -1 : 1;
    if (!['ArrowUp', 'ArrowDown', 'Enter'].includes(event.key)) return;
    event.preventDefault(); // Enter goes on to the next cell; the form is sent by its button
    goTo(at + step);
  });
  grid.addEventListener('paste', (event) => {
    const at = cells.indexOf(/** @type {HTMLInputElement} */ (event.target));
    const lines = (event.clipboardData?.getData('text') ?? '').replace(/\r?\n$/, '').split(/\r?\n/);
    if (at < 0 || (lines.length === 1 && !lines[0]?.includes('\t'))) return;
    event.preventDefault();
    for (const [nth, line] of lines.entries()) {
      const cell = cells[at + nth];
      if (cell) cell.value = (line.split('\t').at(-1) ?? '').trim(); // of several columns the last one holds the figure
      if (cell) showUnsaved(grid, cell);
    }
    showSums(grid, cells);
  });
  if (grid.dataset.refused !== undefined) showSums(grid, cells); // what was typed stands there, and is not saved
  grid.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement) showUnsaved(grid, event.target);
    showSums(grid, cells);
  });
}

/** @param {HTMLElement} grid @param {HTMLInputElement} cell */
function showUnsaved(grid, cell) {
  const said = cell.parentElement?.querySelector('[data-how]');
  if (!(said instanceof HTMLElement)) return;
  said.dataset.saved ??= said.textContent ?? '';
  said.textContent = cell.value === cell.defaultValue ? said.dataset.saved : (grid.dataset.unsavedWord ?? '');
}

/** A figure as the server reads it: `7.500`, `7,500`, `7 500`, `35,5`, `35.5%`. @param {string} typed */
function figureIn(typed) {
  const text = typed.trim().replace(/\s/g, ' ').replace(/ ?%$/, '');
  if (/^\d{1,3}(?:[. ]\d{3})+$|^\d{1,3}(?:,\d{3})+$/.test(text)) return Number(text.replace(/\D/g, ''));
  return Number(text.replace(',', '.'));
}

/** What the units below each unit have together, and what is left of it. @param {HTMLElement} grid @param {HTMLInputElement[]} cells */
function showSums(grid, cells) {
  const number = (/** @type {HTMLInputElement | undefined} */ cell) => figureIn(cell?.value ?? '');
  const shown = (/** @type {number} */ value) =>
    Number.isNaN(value) ? '?' : value.toLocaleString(document.documentElement.lang === 'en' ? 'en-GB' : 'vi-VN');
  for (const below of grid.querySelectorAll('[data-below]')) {
    const unit = /** @type {HTMLElement} */ (below).dataset.below ?? '';
    const parts = cells.filter((cell) => cell.dataset.under === unit && cell.value.trim() !== '');
    const left = grid.querySelector(`[data-left="${CSS.escape(unit)}"]`);
    const sum = parts.reduce((all, cell) => all + number(cell), 0);
    below.textContent = parts.length === 0 ? '' : shown(sum);
    if (left)
      left.textContent = parts.length === 0 ? '' : shown(number(cells.find((cell) => cell.name === unit)) - sum);
  }
}
