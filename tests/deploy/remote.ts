import type { Files } from '../../src/deploy/Files.ts';
import type { RemoteFile } from './fakeGoogle.ts';

const ENDS = { SERVER_JS: '.js', HTML: '.html', JSON: '.json' } as const;
const TYPES = Object.entries(ENDS) as [RemoteFile['type'], string][];

/** The files of the fake by their names on disk. */
export function onDisk(files: readonly RemoteFile[]): Files {
  return new Map(files.map(({ name, type, source }) => [`${name}${ENDS[type]}`, source]));
}

/** The same the other way round. */
export function atGoogle(files: Files): readonly RemoteFile[] {
  return [...files].map(([path, source]) => {
    const [type, end] = TYPES.find(([, one]) => path.endsWith(one))!;
    return { name: path.slice(0, -end.length), type, source };
  });
}

/** A script after somebody has edited it: new sources by name; undefined deletes. */
export function edited(
  files: readonly RemoteFile[],
  edits: Readonly<Record<string, string | undefined>>,
): readonly RemoteFile[] {
  const all = new Map<string, string | undefined>([...onDisk(files), ...Object.entries(edits)]);
  return atGoogle(new Map([...all].filter((one): one is [string, string] => one[1] !== undefined)));
}
