/** A formula with `;` between the arguments, as Vietnamese sheets show it, for one with `,`, as files hold it. */
export function withSemicolons(formula: string): string {
  return exchange(formula, ',', ';');
}

/** The reverse of `withSemicolons`. */
export function withCommas(formula: string): string {
  return exchange(formula, ';', ',');
}

/** Exchanges the separators outside quotes and braces (in braces `;` parts rows). */
function exchange(formula: string, from: string, to: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|[,;]/g, part =>
    part === from ? to : part,
  );
}
