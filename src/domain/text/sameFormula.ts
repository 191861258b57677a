/** Whether two formulas are the same but for blanks, case and the sign between arguments, which sheets rewrite. */
export function sameFormula(a: string, b: string): boolean {
  return formulaKey(a) === formulaKey(b);
}

function formulaKey(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, at) => {
      if (at % 2 === 0) return part.replace(/\s/g, '').replace(/;/g, ',').toUpperCase();
      // A plain name of a tab may stand without its quotes.
      return /^'[\p{L}_][\p{L}\p{M}\p{N}_]*'$/u.test(part) ? part.slice(1, -1).toUpperCase() : part;
    })
    .join('');
}
