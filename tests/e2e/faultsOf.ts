import axe from 'axe-core';
import type { Locator } from 'playwright-core';

/** What axe finds in a document, but for what is left out: rule and the first place. */
export async function faultsOf(body: Locator, leftOut: readonly string[] = []): Promise<readonly unknown[]> {
  const isThere = await body.evaluate(() => 'axe' in globalThis);
  return body.evaluate(
    async (_, [source, exclude]) => {
      new Function(source)();
      const { axe: tool } = globalThis as unknown as {
        axe: {
          run(
            context: object,
            options: object,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      // What passes need not be told in full.
      const { violations } = await tool.run(
        { exclude: exclude.map(one => [one]) },
        { resultTypes: ['violations'] },
      );
      return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    },
    [isThere ? '' : axe.source, leftOut] as const,
  );
}
