/**
 * The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced. A marker that is not there is an
 * error: a generated table must not vanish unnoticed.
 */
export function fillMarkers(text: string, parts: Readonly<Record<string, string>>): string {
  let filled = text;
  for (const [name, part] of Object.entries(parts)) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const from = filled.indexOf(open);
    const to = filled.indexOf(close);
    if (from < 0 || to < from) throw new Error(`no place for ${open} … ${close}`);
    filled = `${filled.slice(0, from + open.length)}\n${part}\n${filled.slice(to)}`;
  }
  return filled;
}
