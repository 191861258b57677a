import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { array, int, looseObject, optional, positive, string } from 'zod/mini';
import { Clasp } from './Clasp.ts';
import { differences } from './canonical.ts';
import { checkPushed, forPush, pulled } from './claspFiles.ts';
import { Failure, failures } from './Failure.ts';
import { type Files, writeFiles } from './Files.ts';
import type { Login } from './Login.ts';
import type { Deployment, Version } from './released.ts';

const number = int().check(positive());
const deployment = looseObject({
  deploymentId: string(),
  versionNumber: optional(number),
  description: optional(string()),
});
/** The answers of clasp 3.4.1. */
const answers = {
  pull: looseObject({ pulledFiles: array(string()) }),
  push: array(string()),
  versions: array(looseObject({ versionNumber: number, description: optional(string()) })),
  version: looseObject({ versionNumber: number }),
  deployments: array(deployment),
  deployment,
};

const FILES = 'files';

/** The name of a file that clasp gives by its path. */
const nameOf = (path: string) => relative(FILES, path).replaceAll('\\', '/');

/**
 * A script at Google. Works in a folder of its own, so that nothing of the project is ever written over, and
 * none of its files is ignored.
 */
export class Script {
  private readonly folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  private readonly clasp: Clasp;

  constructor(
    readonly id: string,
    login: Login,
  ) {
    this.clasp = new Clasp(this.folder, login);
    writeFileSync(join(this.folder, '.clasp.json'), JSON.stringify({ scriptId: id, rootDir: FILES }));
    writeFileSync(join(this.folder, '.claspignore'), '');
  }

  /** The files as they are now, or as they were in a version. */
  async read(version?: number): Promise<Files> {
    this.clear();
    const words = version === undefined ? [] : ['--versionNumber', String(version)];
    const { pulledFiles } = await this.clasp.run(answers.pull, 'pull', ...words);
    return pulled(this.files, pulledFiles.map(nameOf));
  }

  /**
   * Replaces all files, if the script still is as it was read `before`, then reads them again: only what has arrived
   * counts. Source: clasp 3.4.1, commands/push.
   */
  async write(files: Files, before: Files): Promise<void> {
    const now = await this.read();
    const moving = differences(before, now);
    if (moving.length > 0) throw new Failure(failures.changedMeanwhile({ names: moving }));
    this.clear();
    writeFiles(this.files, forPush(files, now));
    const answer = await this.clasp.run(answers.push, 'push', '--force');
    checkPushed([...files.keys()], answer.map(nameOf));
    const missing = differences(files, await this.read());
    if (missing.length > 0) throw new Failure(failures.notArrived({ names: missing }));
  }

  versions(): Promise<readonly Version[]> {
    return this.clasp.run(answers.versions, 'list-versions');
  }

  async createVersion(description: string): Promise<number> {
    const { versionNumber } = await this.clasp.run(answers.version, 'create-version', description);
    return versionNumber;
  }

  /** Those that serve a version. */
  async deployments(): Promise<readonly Deployment[]> {
    const all = await this.clasp.run(answers.deployments, 'list-deployments');
    return all.filter(one => one.versionNumber !== undefined);
  }

  async deploy(version: number, description: string, existing: string | undefined): Promise<string> {
    const [command, ...which] =
      existing === undefined ? ['create-deployment'] : ['update-deployment', existing];
    const options = ['--versionNumber', String(version), '--description', description];
    const { deploymentId } = await this.clasp.run(answers.deployment, command!, ...which, ...options);
    return deploymentId;
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get files(): string {
    return join(this.folder, FILES);
  }

  private clear(): void {
    rmSync(this.files, { recursive: true, force: true });
    mkdirSync(this.files);
  }
}
