import type { Scope } from '../sheet/Operations.ts';

const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** The stores of PropertiesService with Google's limits: 9 KB a value, 500 KB a store. */
export class Properties {
  private readonly stores: Map<string, Readonly<Record<string, string>>>;

  /** `kept` tells of a change of what is kept with the document. */
  constructor(
    document: Readonly<Record<string, string>>,
    private readonly kept: () => void,
  ) {
    this.stores = new Map([[keyOf('document', ''), document]]);
  }

  read(scope: Scope, user: string): Readonly<Record<string, string>> {
    return this.stores.get(keyOf(scope, user)) ?? {};
  }

  write(scope: Scope, user: string, properties: Readonly<Record<string, string>>): void {
    const sizes = Object.entries(properties).map(([key, value]) => Buffer.byteLength(key + value));
    if (sizes.some(size => size > LARGEST_VALUE)) throw new Error('Argument too large: value');
    if (sizes.reduce((sum, size) => sum + size, 0) > LARGEST_STORE)
      throw new Error(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    this.stores.set(keyOf(scope, user), properties);
    if (scope === 'document') this.kept();
  }
}

function keyOf(scope: Scope, user: string): string {
  return scope === 'user' ? `user ${user}` : scope;
}
