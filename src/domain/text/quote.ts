/** The most that a message shows of a cell. */
const MOST = 100;

/** What a message shows of a cell's words: all of them, or as many as it has room for and «…». */
export function cut(text: string): string {
  // Half of a sign that takes two is none.
  return text.length <= MOST ? text : `${text.slice(0, MOST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The words of a cell as a message quotes them. */
export function quote(text: string): string {
  return `"${cut(text)}"`;
}
