import fc from 'fast-check';

/** How a header is spread over rows, as merged cells spread it: columns one by one, or some side by side under a parent. */
export const anySpread = fc.record({
  depth: fc.constantFrom(1, 1, 2, 2, 3),
  parts: fc.array(
    fc.record({
      size: fc.integer({ min: 1, max: 3 }),
      hasParent: fc.boolean(),
      levels: fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});
type Spread = typeof anySpread extends fc.Arbitrary<infer Value> ? Value : never;

const parents = ['Nhiệm vụ', 'Kỷ luật', 'Thi đua', 'Kết quả', 'Thông tin', 'Phần chung'];

/** The rows of a header with these titles. Nothing stands over the first two columns, key and name. */
export function spreadOver(titles: readonly string[], { depth, parts }: Spread): unknown[][] {
  const rows = Array.from({ length: depth }, () => titles.map((): unknown => ''));
  const level = parts[0]!.levels[0]! % depth;
  for (const at of [0, 1]) rows[level]![at] = titles[at];
  for (let at = 2, turn = 0; at < titles.length; turn++) {
    const { size, hasParent, levels } = parts[turn % parts.length]!;
    const columns = Array.from({ length: Math.min(size, titles.length - at) }, (_, k) => at + k);
    const isGroup = hasParent && depth > 1;
    const places = columns.map((_, k) => (isGroup ? 1 + (levels[k]! % (depth - 1)) : levels[k]! % depth));
    columns.forEach((column, k) => {
      rows[places[k]!]![column] = titles[column];
    });
    if (isGroup)
      for (let level = 0; level < Math.min(...places); level++)
        rows[level]![at] = parents[(turn + level) % parents.length];
    at += columns.length;
  }
  const filled = rows.map(row => row.filter(cell => cell !== '')).filter(row => row.length > 0);
  // Nobody gives one column a row for itself: it would be a title.
  const isTitle = filled.some(row => row.length === 1 && titles.includes(String(row[0])));
  return isTitle ? [[...titles]] : rows.filter(row => row.some(cell => cell !== ''));
}
