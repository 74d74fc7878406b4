// @ts-check
// Keys instead of passwords (WebAuthn). Without this script, or a browser that knows no keys, their buttons stay hidden.

for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('[data-passkey]'))) {
  if (!globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON) break;
  button.hidden = false;
  button.addEventListener('click', () => void use(button));
}

/** Asks the server what to do, the browser's owner for the key, and the server whether it opens. @param {HTMLButtonElement} button */
async function use(button) {
  const said = /** @type {HTMLElement} */ (document.getElementById('khoa-noi'));
  said.textContent = '';
  button.disabled = true;
  try {
    const { options, why } = await send(button, {});
    if (why) said.textContent = why;
    else {
      const credential = await (button.dataset.passkey === 'make'
        ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }));
      const answer = await send(button, { response: /** @type {PublicKeyCredential} */ (credential).toJSON() });
      if (answer.next) location.assign(answer.next);
      else said.textContent = answer.why;
    }
  } catch {
    said.textContent = button.dataset.failed ?? '';
  } finally {
    button.disabled = false;
  }
}

/** @param {HTMLButtonElement} button @param {object} body */
async function send(button, body) {
  const answer = await fetch(button.dataset.at ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.json();
}
