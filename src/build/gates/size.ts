import type { Gate } from './Gate.ts';

const LIMIT = 288 * 1024;

/** Code.js is read anew at every execution; each further 100 KB cost about 1,5 ms. */
export const size: Gate = ({ text }) => {
  const bytes = Buffer.byteLength(text);
  return bytes > LIMIT ? [`Code.js has ${bytes} bytes, at most ${LIMIT} are allowed`] : [];
};
