import { tidy } from '../text/tidy.ts';

/** So many links may show that an initiative is applied (minh chứng). */
const MOST_LINKS = 10;

/** What is wrong with links that were typed: one that is none, or too many; `found` is that one, or how many. */
export interface EvidenceProblem {
  readonly code: 'notLink' | 'many';
  readonly found: string;
}

/** The lines of a cell, each once. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split(/[\r\n\v\u2028\u2029]/).map(tidy);
  return lines.filter((line, at) => line !== '' && lines.indexOf(line) === at);
}

export function isLink(line: string): boolean {
  return /^https:\/\/[^\s/"<>]+\.[^\s"<>]+$/i.test(line);
}

/** The cell after links were added: what stood there stays. */
export function withLinks(cell: string, added: string): string {
  return linesOf(`${cell}\n${added}`).join('\n');
}

/** What keeps links from being added to a cell. */
export function evidenceProblem(cell: string, added: string): EvidenceProblem | undefined {
  const wrong = linesOf(added).find(line => !isLink(line));
  if (wrong !== undefined) return { code: 'notLink', found: wrong };
  const count = linesOf(withLinks(cell, added)).length;
  const grows = withLinks(cell, added) !== withLinks(cell, '');
  return grows && count > MOST_LINKS ? { code: 'many', found: String(count) } : undefined;
}
