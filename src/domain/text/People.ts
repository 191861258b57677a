import { caseKey, fold } from './fold.ts';
import { type Findable, searchPeople } from './searchPeople.ts';

/** People by code or full name, as they are written by hand; a name that could be several people's is nobody's. */
export class People<Person extends Findable> {
  private readonly byCode: ReadonlyMap<string, Person | undefined>;
  private readonly byName: ReadonlyMap<string, Person | undefined>;
  private readonly byBareName: ReadonlyMap<string, Person | undefined>;

  constructor(private readonly all: readonly Person[]) {
    this.byCode = keyed(all, ({ code }) => caseKey(code), true);
    this.byName = keyed(all, ({ name }) => nameKey(name));
    this.byBareName = keyed(all, ({ name }) => fold(name));
  }

  /** A name without marks may be anybody's who has it with marks; with other marks it is another one. */
  find(text: string): Person | undefined {
    const bare = fold(text);
    const found = this.byCode.get(caseKey(text)) ?? this.byName.get(nameKey(text));
    return found ?? (bare === caseKey(text) ? this.byBareName.get(bare) : undefined);
  }

  /** Whom a text may mean that names nobody for sure. */
  near(text: string, most: number): readonly Person[] {
    return searchPeople(text, this.all, most);
  }
}

function keyed<Person>(
  all: readonly Person[],
  keyOf: (person: Person) => string,
  isFirst = false,
): ReadonlyMap<string, Person | undefined> {
  const found = new Map<string, Person | undefined>();
  for (const person of all) {
    const key = keyOf(person);
    if (!found.has(key)) found.set(key, person);
    else if (!isFirst) found.set(key, undefined);
  }
  return found;
}

/** Tones at the ends of words: «hoà» is «hòa». */
function nameKey(name: string): string {
  return caseKey(name)
    .normalize('NFD')
    .replace(/([\u0300\u0301\u0303\u0309\u0323])([^\s]*)/g, '$2$1');
}
