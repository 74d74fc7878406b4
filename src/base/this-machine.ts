const NAMES = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether a host of an address is the machine that the program runs on: nobody is on the way to it. */
export const isThisMachine = (hostname: string): boolean => NAMES.test(hostname);
