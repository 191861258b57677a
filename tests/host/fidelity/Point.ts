/** Something that holds in Google Sheets and here, too. */
export interface Point {
  /** As a sentence; with «(?)» if nobody without an account can know. */
  readonly point: string;
  /** The page of Google, or the report of somebody, that says so. */
  readonly source: string;
  /** Of a point with «(?)»: the question of the self-test that asks Google. */
  readonly asked?: string;
  readonly check: () => void | Promise<void>;
}
