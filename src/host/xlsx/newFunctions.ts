/** Functions newer than the file format, which files write with a prefix; Excel shows #NAME? without it. */
const PREFIXES: Readonly<Record<string, string>> = {
  '_xlfn.': `CONCAT IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH UNIQUE SEQUENCE LET LAMBDA TEXTSPLIT TEXTBEFORE
    TEXTAFTER VSTACK HSTACK TAKE DROP CHOOSECOLS CHOOSEROWS TOCOL TOROW DAYS ISOWEEKNUM NUMBERVALUE IFNA XOR`,
  '_xlfn._xlws.': 'FILTER SORT',
};

const prefixOf = new Map(
  Object.entries(PREFIXES).flatMap(([prefix, names]) =>
    names.split(/\s+/).map(name => [name, prefix] as const),
  ),
);

/** A formula of the engine as a file has it, without `=`. */
export function withPrefixes(formula: string): string {
  return formula
    .replace(/^=/, '')
    .replace(
      /"(?:[^"]|"")*"|'(?:[^']|'')*'|\b[A-Z][A-Z0-9.]*(?=\()/g,
      word => `${prefixOf.get(word) ?? ''}${word}`,
    );
}

/** The reverse, with `=`. */
export function withoutPrefixes(formula: string): string {
  return `=${formula.replace(/^=/, '').replace(/_{1,2}xl(?:fn|udf|ws)\./gi, '')}`;
}
