// Every page is whole as the server sends it; scripts only add to it (static/portal.js).
export const csr = false;
