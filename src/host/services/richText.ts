import type { RichText } from '../sheet/Operations.ts';
import { lacking, only } from './only.ts';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type RichTextValueBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

const contents = new WeakMap<RichTextValue, RichText>();

/** What a value of the script says; `method` is the one that was called with it. */
export function richTextOf(value: RichTextValue, method: string): RichText {
  const found = contents.get(value);
  if (found) return found;
  throw new Error(
    `The parameters (${typeof value}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
  );
}

/** The reverse; null where a cell holds no text. */
export function richTextValueOf(content: RichText): RichTextValue;
export function richTextValueOf(content: RichText | null): RichTextValue | null;
export function richTextValueOf(content: RichText | null): RichTextValue | null {
  if (!content) return null;
  const value = only<RichTextValue>('RichTextValue', {
    getText: () => content.text,
    getLinkUrl: () => content.url,
    copy: () => builderOf(content),
  });
  contents.set(value, content);
  return value;
}

/** SpreadsheetApp.newRichTextValue, for texts that are one link as a whole. */
export const newRichTextValue = () => builderOf({ text: '', url: null });

function builderOf(given: RichText): RichTextValueBuilder {
  let content = given;
  const change = (part: Partial<RichText>): RichTextValueBuilder => {
    content = { ...content, ...part };
    return builder;
  };
  const builder = only<RichTextValueBuilder>('RichTextValueBuilder', {
    setText: text => change({ text, url: null }),
    setLinkUrl: ((...urls: readonly (string | null)[]) =>
      urls.length === 1
        ? change({ url: urls[0]! })
        : lacking(
            'RichTextValueBuilder.setLinkUrl(startOffset, endOffset, linkUrl)',
          )) as RichTextValueBuilder['setLinkUrl'],
    build: () => richTextValueOf(content),
  });
  return builder;
}
