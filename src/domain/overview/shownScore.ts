/** A total as its cell shows it: always 2 decimals, «94,90»; a text where there is none. */
export function shownScore(score: number | string): string {
  return typeof score === 'number' ? score.toFixed(2).replace('.', ',') : score;
}
