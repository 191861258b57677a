import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest: one that began last would keep one processor waiting for the other. */
const LONGEST = [
  ...['spreadsheet', 'register', 'overview/pages', 'twoWindows', 'setUp', 'follow'].map(
    name => `e2e/${name}`,
  ),
  ...['sidebar/looks', 'admin/looks', 'protectedCells', 'periods'].map(name => `e2e/${name}`),
  ...['addon/register/faults', 'record/record', 'gaps/gaps', 'addon/repair/check', 'addon/setup/cutOff'],
  ...[
    'deploy/rollback',
    'deploy/faults',
    'deploy/colleague',
    'addon/setup/setUp',
    'addon/register/concurrency',
  ],
].map(name => `/tests/${name}.test.ts`);

const rank = ({ moduleId }: TestSpecification) => {
  const at = LONGEST.findIndex(name => moduleId.endsWith(name));
  return at < 0 ? LONGEST.length : at;
};

/** Files in the order in which they are begun: project after project as ever, in each those that take longest first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const projects = new Map<string, TestSpecification[]>();
    for (const file of await super.sort(files)) {
      const { name } = file.project;
      projects.set(name, [...(projects.get(name) ?? []), file]);
    }
    return [...projects.values()].flatMap(all => all.sort((a, b) => rank(a) - rank(b)));
  }
}
