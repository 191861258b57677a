import type { Program } from 'acorn';
import { full } from 'acorn-walk';
import type { Gate } from './Gate.ts';

const MOST = 416 * 1024;
const MOST_FOR_FORMULAS = 136 * 1024;

/** Code.js is read anew at every execution: what formulas use costs three times as much as what V8 only passes over. */
export const size: Gate = ({ text, program }) => {
  const bytes = Buffer.byteLength(text);
  const used = bytes - Buffer.byteLength(text.slice(...largestFunction(program)));
  return [
    ...(bytes > MOST ? [`Code.js has ${bytes} bytes, at most ${MOST} are allowed`] : []),
    ...(used > MOST_FOR_FORMULAS
      ? [`formulas use ${used} bytes of Code.js, at most ${MOST_FOR_FORMULAS} are allowed`]
      : []),
  ];
};

/** Where the largest declared function stands: the one that holds all that no cell function needs. */
function largestFunction(program: Program): [start: number, end: number] {
  let largest: [number, number] = [0, 0];
  full(program, ({ type, start, end }) => {
    if (type === 'FunctionDeclaration' && end - start > largest[1] - largest[0]) largest = [start, end];
  });
  return largest;
}
