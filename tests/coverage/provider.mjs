import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import v8 from '@vitest/coverage-v8';
import { V8CoverageProvider } from '@vitest/coverage-v8/dist/provider.js';
import { threads, tracedCode } from './places.ts';

const path = resolve(tracedCode);
const address = pathToFileURL(path).href;
const isRegister = file => file.includes('/src/addon/register/');
const MAP = /\n\/\/# sourceMappingURL=data:application\/json;base64,(\S+)/;

/** What a thread of a local spreadsheet has run of Code.js; nothing, if it ran none or was cut off while it reported. */
function codeIn(file) {
  const report = readFileSync(`${threads}/${file}`, 'utf8');
  if (!report.endsWith('}')) return [];
  return JSON.parse(report)
    .result.filter(({ url }) => url === 'Code.js')
    .map(script => ({ ...script, url: address }));
}

/** The domain as the tests import it; the register also as it runs in Code.js in the threads of local spreadsheets. */
class WithThreads extends V8CoverageProvider {
  async generateCoverage(context) {
    const coverage = await super.generateCoverage(context);
    this.coverageFiles = new Map();
    for (const file of readdirSync(threads))
      this.onAfterSuiteRun({
        coverage: { result: codeIn(file) },
        environment: 'ssr',
        projectName: '',
        testFiles: [file],
      });
    const inThreads = await super.generateCoverage(context);
    inThreads.filter(isRegister);
    coverage.merge(inThreads);
    return coverage;
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
