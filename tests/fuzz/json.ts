import fc from 'fast-check';

/** What JSON can carry. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const TEXTS = [
  ...[
    '',
    ' ',
    'x',
    '=1+1',
    "'",
    'CB01',
    'cb07',
    'SK-2020-0006',
    'Sáng kiến',
    'Năm 2020',
    'Cán bộ',
    'Tiêu chí',
    'B7',
  ],
  ...[
    'A1:B2',
    'ZZZ99999',
    '3/2/2020',
    '31/02/2020',
    '2020-02-03',
    '10',
    '-1',
    '1e999',
    'approve',
    'withdraw',
    'final',
  ],
  ...[
    '__proto__',
    'constructor',
    'ă'.repeat(60_000),
    'Tiến'.normalize('NFD'),
    '\uD800',
    '\u0000',
    'a\nb',
    '<b>',
  ],
];

const anyJson: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Json>(...TEXTS) },
  { weight: 2, arbitrary: fc.constantFrom<Json>(null, true, false, 0, -1, 1.5, 1e308, 2020, 10_000, 3333) },
  { weight: 1, arbitrary: fc.constantFrom<Json>([], {}, [[]], [null], { length: 1e9 }, { toString: 1 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json> },
);

/** Every place in a value, as the keys that lead there. */
function placesIn(value: Json, above: readonly string[] = []): readonly (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [above];
  return [above, ...Object.entries(value).flatMap(([key, part]) => placesIn(part as Json, [...above, key]))];
}

/** The value with something else in a place; `undefined` leaves it out. */
function replaced(value: Json, [key, ...rest]: readonly string[], other: Json | undefined): Json | undefined {
  if (key === undefined) return other;
  const parts = Object.entries(value as Record<string, Json>).flatMap(([name, part]) => {
    const next = name === key ? replaced(part, rest, other) : part;
    return next === undefined ? [] : [[name, next] as const];
  });
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

/** Arguments like these, with something wrong in up to three places, or wholly other ones. */
export function nearly(args: readonly unknown[]): fc.Arbitrary<readonly Json[]> {
  const wrong = fc.tuple(fc.nat(1000), fc.option(anyJson, { nil: undefined, freq: 6 }));
  const near = fc.array(wrong, { maxLength: 3 }).map(changes =>
    changes.reduce<Json>((value, [at, other]) => {
      const places = placesIn(value).slice(1);
      if (places.length === 0) return value;
      return replaced(value, places[at % places.length]!, other) ?? [];
    }, args as Json),
  ) as fc.Arbitrary<readonly Json[]>;
  return fc.oneof(
    { weight: 5, arbitrary: near },
    { weight: 1, arbitrary: fc.array(anyJson, { maxLength: 2 }) },
  );
}
