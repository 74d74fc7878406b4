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
