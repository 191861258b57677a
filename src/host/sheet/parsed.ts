/** What a text says as JSON; undefined if it is none: it comes from elsewhere, cut or changed maybe. */
export function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
