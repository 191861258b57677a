import { markdownTable } from './markdownTable.ts';
import { shippedPackages } from './shippedPackages.ts';

/** The packages that are shipped, then the licence of each, word for word as it demands. */
export async function licenceTexts(root: string): Promise<string> {
  const packages = await shippedPackages(root);
  const table = markdownTable(
    ['Gói · Package', 'Phiên bản · Version', 'Giấy phép · Licence'],
    packages.map(({ name, version, licence }) => [name, version, licence]),
  );
  return [table, ...packages.map(({ name, text }) => `## ${name}\n\n\`\`\`text\n${text}\n\`\`\``)].join(
    '\n\n',
  );
}
