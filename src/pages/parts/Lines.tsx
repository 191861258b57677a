import { isLink, linesOf } from '../../domain/initiative/evidence.ts';

/** Evidence, a line each; links open a window of their own. */
export function Lines({ text }: { readonly text: string }) {
  return linesOf(text).map(line => (
    <p key={line} class="typed" lang="vi">
      {isLink(line) ? (
        <a href={line} target="_blank" rel="noopener">
          {line}
        </a>
      ) : (
        line
      )}
    </p>
  ));
}
