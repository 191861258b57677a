import { gzipSync } from 'node:zlib';
import type { Gate } from './Gate.ts';

type Forbidden = readonly (readonly [found: RegExp, fault: string])[];
const ANYWHERE: Forbidden = [
  [/https?:\/\/[^\s"'`]*/, 'an outside address'],
  [/innerHTML|outerHTML|insertAdjacentHTML|document\.write/i, 'text that becomes HTML'],
];
const IN_SCRIPT: Forbidden = [...ANYWHERE, [/\.constructor\(\s*["'`]/, 'text that becomes code']];
const IN_PAGE: Forbidden = [
  ...ANYWHERE,
  [/(?:src|href)\s*=\s*["']?\/\//, 'an outside address'],
  [/<link\b|<script[^>]+src|@import|url\((?!["']?data:)/, 'something that is fetched'],
  [/\beval\(|\bnew Function\b/, 'text that becomes code'],
];

const faultsIn = (text: string, forbidden: Forbidden) =>
  forbidden.flatMap(([found, fault]) => {
    const at = text.search(found);
    return at < 0 ? [] : [`has ${fault}: ${text.slice(at, at + 60)}`];
  });

/** The script names no outside address and makes neither HTML nor code from text; `globals` refuses eval and Function. */
export const inert: Gate = ({ text }) => faultsIn(text, IN_SCRIPT).map(fault => `Code.js ${fault}`);

const MOST = { bytes: 250 * 1024, zipped: 80 * 1024 };
/** Names of vocabularies, which are never fetched. */
const NAMESPACES = /http:\/\/www\.w3\.org\/[\w/]+/g;
/** What Preact itself has for a property that no part of ours uses: our text in it would have to be an object. */
const PREACTS_OWN = /=="dangerouslySetInnerHTML"|\.__html==\w+\.innerHTML|\.innerHTML=\w+\.__html(?=\))/g;

/** Everything that is wrong with a built page of the add-on, which must be whole, small and safe. */
export function pageFaults(name: string, html: string): readonly string[] {
  const bytes = Buffer.byteLength(html);
  const zipped = gzipSync(html).length;
  const ours = html.replace(NAMESPACES, '').replace(PREACTS_OWN, '');
  return [
    ...(bytes > MOST.bytes ? [`has ${bytes} bytes, at most ${MOST.bytes} are allowed`] : []),
    ...(zipped > MOST.zipped ? [`has ${zipped} bytes zipped, at most ${MOST.zipped} are allowed`] : []),
    ...faultsIn(ours, IN_PAGE),
  ].map(fault => `${name} ${fault}`);
}
