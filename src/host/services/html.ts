import { ask } from './ask.ts';
import { only } from './only.ts';

type Output = GoogleAppsScript.HTML.HtmlOutput;

function newOutput(content: string): Output {
  const shown = { title: '', width: 0, height: 0 };
  const change = (part: Partial<typeof shown>) => {
    Object.assign(shown, part);
    return output;
  };
  const output: Output = only<Output>('HtmlOutput', {
    getContent: () => content,
    getTitle: () => shown.title,
    getWidth: () => shown.width,
    getHeight: () => shown.height,
    setTitle: title => change({ title }),
    setWidth: width => change({ width: width ?? 0 }),
    setHeight: height => change({ height: height ?? 0 }),
  });
  return output;
}

/** HtmlService without templates. Source: https://developers.google.com/apps-script/reference/html/html-service */
export const htmlService = only<GoogleAppsScript.HTML.HtmlService>('HtmlService', {
  createHtmlOutput: ((html = '') =>
    newOutput(String(html))) as GoogleAppsScript.HTML.HtmlService['createHtmlOutput'],
  createHtmlOutputFromFile: name => newOutput(ask('file', { name })),
});
