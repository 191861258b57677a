import { ask } from './ask.ts';

/** Keys that the language itself looks up. */
const LANGUAGE = new Set<PropertyKey>(['then', 'toJSON', 'constructor', 'valueOf', 'toString']);

/**
 * A service with the part of Google's type that the local copy has. Anything else throws a sentence that names it, so
 * that nothing passes here in silence that would matter in Sheets.
 */
export function only<Type extends object>(name: string, part: Partial<Type>): Type {
  return new Proxy(part as Type, {
    get(target, key) {
      if (key in target || typeof key === 'symbol' || LANGUAGE.has(key)) return Reflect.get(target, key);
      return lacking(`${name}.${key}`);
    },
  });
}

export function lacking(name: string): never {
  ask('missing', { name });
  throw new Error(`Bản cục bộ chưa có ${name}: chỉ Google Sheets có.`);
}

/** A person, of whom Google tells the e-mail alone. */
export const userOf = (getEmail: () => string) => only<GoogleAppsScript.Base.User>('User', { getEmail });
