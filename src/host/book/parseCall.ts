/** A formula that is one call of a function: `=NAME(a; b)`; the arguments as they were typed. */
export interface Call {
  readonly name: string;
  readonly args: readonly string[];
}

/** Takes a lone call apart; undefined for a formula with anything before, after or inside it that is not plain. */
export function parseCall(formula: string): Call | undefined {
  const match = /^=\s*\+?([A-Z_][A-Z0-9_.]*)\s*\(([\s\S]*)\)\s*$/i.exec(formula);
  if (!match) return undefined;
  const args = splitArguments(match[2]!);
  return args && { name: match[1]!.toUpperCase(), args };
}

/** The text of a quoted argument (`"điểm; xếp loại"`), or undefined if it is not one. */
export function parseText(argument: string): string | undefined {
  const match = /^"((?:[^"]|"")*)"$/.exec(argument);
  return match?.[1]?.replaceAll('""', '"');
}

/** Parts at `;` or `,` outside quotes; undefined where there are brackets or braces outside quotes. */
function splitArguments(text: string): string[] | undefined {
  const parts = text.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\s\S]/g) ?? [];
  const args = [''];
  for (const part of parts) {
    if ('(){}'.includes(part)) return undefined;
    if (part === ';' || part === ',') args.push('');
    else args[args.length - 1] += part;
  }
  return args.map(argument => argument.trim());
}
