/** Since when an initiative waits for its next step, ISO 8601: its last change, as the overview counts, too. */
export function waitingSince({
  updatedAt,
  registeredAt,
}: {
  readonly updatedAt: string;
  readonly registeredAt: string;
}): string {
  return updatedAt || registeredAt;
}
