import { type Files, MANIFEST } from './Files.ts';

/**
 * What a file says; undefined where it says nothing. The service may end lines in its own way and lay out the manifest
 * anew (?), which is no change.
 */
export function canonical(name: string, content: string | undefined): string | undefined {
  const text = content
    ?.replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd();
  if (!text) return undefined;
  return name === MANIFEST ? laidOut(text) : text;
}

/** The names whose content differs, or that only one side has. */
export function differences(one: Files, other: Files): readonly string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.filter(name => canonical(name, one.get(name)) !== canonical(name, other.get(name)));
}

function laidOut(json: string): string {
  try {
    return JSON.stringify(ordered(JSON.parse(json)));
  } catch {
    return json;
  }
}

/** The same with its keys in order; an empty object, such as `"dependencies": {}`, says nothing. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, ordered(one)] as const);
  return Object.fromEntries(entries.filter(([, one]) => JSON.stringify(one) !== '{}').sort(byKey));
}

const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one < other ? -1 : 1;
