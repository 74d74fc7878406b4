// @ts-check
// What a script adds to a page that is whole without it: cards that a tap opens and Escape closes, printing,
// copying the address, and listening where the browser has a Vietnamese voice.

const find = (/** @type {string} */ selector) => /** @type {HTMLElement | null} */ (document.querySelector(selector));
const all = (/** @type {string} */ selector) => /** @type {HTMLElement[]} */ ([...document.querySelectorAll(selector)]);

/* Cards */
const figures = all('[data-figure]');

function closeCards() {
  for (const figure of figures) delete figure.dataset.open;
}

/** The card opens to the side on which there is room. @param {HTMLElement} figure */
function place(figure) {
  const card = /** @type {HTMLElement | null} */ (figure.querySelector('[data-card]'));
  if (!card) return;
  card.dataset.side = 'start';
  if (card.getBoundingClientRect().right > document.documentElement.clientWidth - 8) card.dataset.side = 'end';
}

for (const figure of figures) {
  const link = figure.querySelector('a');
  link?.addEventListener('click', (event) => {
    if (event.detail === 0) return; // from the keyboard: the card is open already, the link leads to the note
    event.preventDefault();
    const open = 'open' in figure.dataset;
    closeCards();
    if (!open) figure.dataset.open = '';
    place(figure);
  });
  for (const arrival of ['pointerenter', 'focusin']) {
    figure.addEventListener(arrival, () => {
      delete figure.dataset.closed;
      place(figure);
    });
  }
}
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  closeCards();
  for (const figure of figures) figure.dataset.closed = '';
});
addEventListener('pointerdown', (event) => {
  if (event.target instanceof Element && !event.target.closest('[data-figure]')) closeCards();
});

/* Printing and copying */
const printer = find('[data-print]');
if (printer) {
  printer.hidden = false;
  printer.addEventListener('click', () => print());
}
const copier = find('[data-copy]');
if (copier && navigator.clipboard) {
  copier.hidden = false;
  copier.addEventListener('click', async () => {
    await navigator.clipboard.writeText(location.href.split('#')[0] ?? '');
    copier.textContent = copier.dataset.done ?? '';
  });
}

/* Listening */
const listener = find('[data-listen]');
const voice = () => speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith('vi'));

/** The sentences of the bulletin, each with its place on the page. @returns {{ words: string, range: Range }[]} */
function sentences() {
  const cutter = new Intl.Segmenter('vi', { granularity: 'sentence' });
  return all('[data-read]').flatMap((block) => {
    const pieces = piecesOf(block);
    const text = pieces.map((piece) => piece.data).join('');
    return [...cutter.segment(text)].map(({ segment, index }) => ({
      words: segment,
      range: rangeOf(pieces, index, index + segment.trimEnd().length),
    }));
  });
}

/** The words of a block without what stands on cards or is there for screen readers only. @param {HTMLElement} block */
function piecesOf(block) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[data-card], .unseen') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  /** @type {Text[]} */
  const pieces = [];
  while (walker.nextNode()) pieces.push(/** @type {Text} */ (walker.currentNode));
  return pieces;
}

/** @param {Text[]} pieces @param {number} from @param {number} to */
function rangeOf(pieces, from, to) {
  const range = new Range();
  let at = 0;
  for (const piece of pieces) {
    const end = at + piece.length;
    if (from >= at && from < end) range.setStart(piece, from - at);
    if (to > at && to <= end) range.setEnd(piece, to - at);
    at = end;
  }
  return range;
}

/** @param {Range | null} range */
function mark(range) {
  CSS.highlights?.delete('reading');
  if (range) CSS.highlights?.set('reading', new Highlight(range));
}

if (listener && 'speechSynthesis' in window) {
  const label = listener.textContent;
  let reading = false;
  const finish = () => {
    reading = false;
    listener.textContent = label;
    mark(null);
  };
  const offer = () => {
    listener.hidden = !voice();
  };
  offer();
  speechSynthesis.addEventListener('voiceschanged', offer);
  addEventListener('pagehide', () => speechSynthesis.cancel());
  listener.addEventListener('click', () => {
    if (reading) {
      speechSynthesis.cancel();
      finish();
      return;
    }
    reading = true;
    listener.textContent = listener.dataset.stop ?? '';
    const whole = sentences();
    for (const [index, { words, range }] of whole.entries()) {
      const speech = new SpeechSynthesisUtterance(words);
      speech.lang = 'vi-VN';
      speech.voice = voice() ?? null;
      speech.addEventListener('start', () => mark(range));
      if (index === whole.length - 1) speech.addEventListener('end', finish);
      speechSynthesis.speak(speech);
    }
  });
}
