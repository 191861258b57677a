import { gzipSync } from 'node:zlib';

const MOST = { bytes: 250 * 1024, zipped: 80 * 1024 };
/** Names of vocabularies, which are never fetched. */
const NAMESPACES = /http:\/\/www\.w3\.org\/[\w/]+/g;
/** What Preact itself has for a property that no part of ours uses: our text in it would have to be an object. */
const PREACTS_OWN = /=="dangerouslySetInnerHTML"|\.__html==\w+\.innerHTML|\.innerHTML=\w+\.__html(?=\))/g;
const FORBIDDEN: readonly (readonly [found: RegExp, fault: string])[] = [
  [/https?:\/\/[^\s"'`]*/, 'an outside address'],
  [/(?:src|href)\s*=\s*["']?\/\//, 'an outside address'],
  [/<link\b|<script[^>]+src|@import|url\((?!["']?data:)/, 'something that is fetched'],
  [/innerHTML|outerHTML|insertAdjacentHTML|document\.write/i, 'text that becomes HTML'],
  [/\beval\(|\bnew Function\b/, 'text that becomes code'],
];

/** Everything that is wrong with a built page of the add-on, which must be whole, small and safe. */
export function pageFaults(name: string, html: string): readonly string[] {
  const bytes = Buffer.byteLength(html);
  const zipped = gzipSync(html).length;
  const ours = html.replace(NAMESPACES, '').replace(PREACTS_OWN, '');
  return [
    ...(bytes > MOST.bytes ? [`has ${bytes} bytes, at most ${MOST.bytes} are allowed`] : []),
    ...(zipped > MOST.zipped ? [`has ${zipped} bytes zipped, at most ${MOST.zipped} are allowed`] : []),
    ...FORBIDDEN.flatMap(([found, fault]) => {
      const at = ours.search(found);
      return at < 0 ? [] : [`has ${fault}: ${ours.slice(at, at + 60)}`];
    }),
  ].map(fault => `${name} ${fault}`);
}
