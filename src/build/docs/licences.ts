import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { markdownTable } from './tables.ts';

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

/** A package of which something is in the built files. */
interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Its licence file, word for word. */
  readonly text: string;
}

/** The packages of others that Code.js and the pages carry, by name: what the bundler has really taken in. */
export async function shippedPackages(root: string): Promise<readonly ShippedPackage[]> {
  const pages = readdirSync(`${root}/src/pages/entries`).map(entry => `src/pages/entries/${entry}`);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...pages, 'src/addon/script.ts'],
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  const paths = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const names = paths.flatMap(path => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort().map(name => {
    const folder = `${root}/node_modules/${name}`;
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
      version: string;
      license: string;
    };
    return { name, version, licence: license, text: readFileSync(`${folder}/LICENSE`, 'utf8').trim() };
  });
}
