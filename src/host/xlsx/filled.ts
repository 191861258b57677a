/** An object without the parts that are undefined; undefined if nothing is left. */
export function filled<Type extends object>(
  parts: { readonly [Key in keyof Type]: Type[Key] | undefined },
): { [Key in keyof Type]?: Exclude<Type[Key], undefined> } | undefined {
  const entries = Object.entries(parts).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Type);
}
