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
