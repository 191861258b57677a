import { ask } from './ask.ts';
import { only } from './only.ts';

type Output = GoogleAppsScript.HTML.HtmlOutput;

function newOutput(content: string): Output {
  let title = '';
  let size = { width: 0, height: 0 };
  const output: Output = only<Output>('HtmlOutput', {
    getContent: () => content,
    getTitle: () => title,
    getWidth: () => size.width,
    getHeight: () => size.height,
    setTitle: text => {
      title = text;
      return output;
    },
    setWidth: width => {
      size = { ...size, width: width ?? 0 };
      return output;
    },
    setHeight: height => {
      size = { ...size, height: height ?? 0 };
      return output;
    },
  });
  return output;
}

/** HtmlService without templates. Source: https://developers.google.com/apps-script/reference/html/html-service */
export const htmlService = only<GoogleAppsScript.HTML.HtmlService>('HtmlService', {
  createHtmlOutput: ((html = '') =>
    newOutput(String(html))) as GoogleAppsScript.HTML.HtmlService['createHtmlOutput'],
  createHtmlOutputFromFile: name => newOutput(ask('file', { name })),
});
