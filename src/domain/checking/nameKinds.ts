import { belongs, populations, type RowKind } from '../criteria/population.ts';

/** Some of the kinds that a table is about, in the labels that people know, the widest first. */
export function nameKinds(kinds: readonly RowKind[], all: readonly RowKind[]): string {
  const names: string[] = [];
  let left = kinds;
  for (const name of ['Tất cả', ...populations.names]) {
    const members = all.filter(kind => belongs(populations.find(name)!, kind));
    if (!members.every(kind => kinds.includes(kind)) || !left.some(kind => members.includes(kind))) continue;
    names.push(name);
    left = left.filter(kind => !members.includes(kind));
  }
  for (const kind of left)
    if (kind.side === 'staff') {
      const category = populations.names.find(name => populations.find(name) === kind.category);
      names.push(`${category} ${kind.head ? 'đứng đầu' : 'không giữ chức vụ'}`);
    }
  return names.join(', ');
}
