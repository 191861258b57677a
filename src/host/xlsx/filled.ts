type Parts<Type> = { [Key in keyof Type]?: Exclude<Type[Key], undefined> };

/** An object without the parts that are undefined; undefined if nothing is left. */
export function filled<Type extends object>(
  parts: { readonly [Key in keyof Type]: Type[Key] | undefined },
): Parts<Type> | undefined {
  // Most cells of a tab have no such part, and there are many of them.
  let found: Parts<Type> | undefined;
  for (const name in parts) {
    if (parts[name] === undefined) continue;
    found ??= {};
    found[name] = parts[name] as Exclude<Type[typeof name], undefined>;
  }
  return found;
}
