/** What is wrong, and what to do about it, in words. */
export interface Problem {
  readonly fault: string;
  readonly fix: string;
}
