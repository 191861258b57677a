import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import v8 from '@vitest/coverage-v8';
import { V8CoverageProvider } from '@vitest/coverage-v8/dist/provider.js';
import { threads, tracedCode } from './places.ts';

const path = resolve(tracedCode);
const address = pathToFileURL(path).href;
const MAP = /\n\/\/# sourceMappingURL=data:application\/json;base64,(\S+)/;

/** What a thread of a local spreadsheet has run of Code.js; nothing, if it ran none. */
function codeIn(file) {
  const { result } = JSON.parse(readFileSync(`${threads}/${file}`, 'utf8'));
  return result.filter(({ url }) => url === 'Code.js').map(script => ({ ...script, url: address }));
}

/** Adds to the coverage of what the tests import that of Code.js in the threads of local spreadsheets. */
class WithThreads extends V8CoverageProvider {
  async generateCoverage(context) {
    for (const file of readdirSync(threads))
      this.onAfterSuiteRun({
        coverage: { result: codeIn(file) },
        environment: 'ssr',
        projectName: '',
        testFiles: [file],
      });
    return super.generateCoverage(context);
  }

  isIncluded(file) {
    return file === path || super.isIncluded(file);
  }

  async getSources(url, ...rest) {
    if (url !== address) return super.getSources(url, ...rest);
    const code = readFileSync(path, 'utf8');
    const map = JSON.parse(Buffer.from(MAP.exec(code)[1], 'base64').toString('utf8'));
    return { code, map: { ...map, sources: map.sources.map(source => new URL(source, address).href) } };
  }
}

export default { ...v8, getProvider: () => new WithThreads() };
