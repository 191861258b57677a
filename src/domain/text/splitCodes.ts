import { tidy } from './tidy.ts';

/**
 * The codes of people or units that a cell lists, as 2-scoring.md, «Lists in a cell», has it: between `;` `,` `、` `/` `|`, line
 * breaks and « và »; but the whole cell, or a part between `;`, that is a code itself (`P1/TT`) is that one code.
 */
export function splitCodes(text: string, isCode: (code: string) => boolean): readonly string[] {
  const whole = tidy(text);
  if (whole === '') return [];
  if (isCode(whole) || !SEPARATED.test(text)) return [whole];
  return filled(text.split(/[;；]/)).flatMap(part =>
    isCode(tidy(part)) ? [tidy(part)] : filled(part.normalize('NFC').split(OTHERS)).map(tidy),
  );
}

const SEPARATED = /[;；,，、/|\r\n\u2028]|\sv/i;
const OTHERS = /[,，、/|\r\n\u2028]|\sv\u00E0\s/i;

function filled(parts: readonly string[]): readonly string[] {
  return parts.filter(part => tidy(part) !== '');
}
