import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Clasp } from './Clasp.ts';
import { differences } from './canonical.ts';
import { checkPushed, forPush, pulled } from './claspFiles.ts';
import { Failure, failures } from './Failure.ts';
import { type Files, writeFiles } from './Files.ts';
import type { Version } from './released.ts';

/** What of the script others use; without a number it is the head, which every script has. */
interface Deployment {
  readonly deploymentId: string;
  readonly versionNumber?: number;
  readonly description?: string;
}

const FILES = 'files';

/** The name of a file that clasp gives by its path. */
const nameOf = (path: string) => relative(FILES, path).replaceAll('\\', '/');

/**
 * A script at Google. Works in a folder of its own, so that nothing of the project is ever written over, and
 * none of its files is ignored.
 */
export class Script {
  private readonly folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  private readonly clasp = new Clasp(this.folder);

  constructor(readonly id: string) {
    writeFileSync(join(this.folder, '.clasp.json'), JSON.stringify({ scriptId: id, rootDir: FILES }));
    writeFileSync(join(this.folder, '.claspignore'), '');
  }

  /** The files as they are now, or as they were in a version. */
  async read(version?: number): Promise<Files> {
    this.clear();
    const words = version === undefined ? [] : ['--versionNumber', String(version)];
    const { pulledFiles } = await this.clasp.run<{ pulledFiles: readonly string[] }>('pull', ...words);
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
    const answer = await this.clasp.run<readonly string[]>('push', '--force');
    checkPushed([...files.keys()], answer.map(nameOf));
    const missing = differences(files, await this.read());
    if (missing.length > 0) throw new Failure(failures.notArrived({ names: missing }));
  }

  versions(): Promise<readonly Version[]> {
    return this.clasp.run('list-versions');
  }

  async createVersion(description: string): Promise<number> {
    const { versionNumber } = await this.clasp.run<{ versionNumber: number }>('create-version', description);
    return versionNumber;
  }

  /** The deployment that serves our versions; undefined if there is none yet. */
  async deployment(ours: RegExp): Promise<Deployment | undefined> {
    const all = await this.clasp.run<readonly Deployment[]>('list-deployments');
    const numbered = all.filter(one => one.versionNumber !== undefined);
    return numbered.find(one => ours.test(one.description ?? ''));
  }

  async deploy(version: number, description: string, existing: string | undefined): Promise<string> {
    const options = ['--versionNumber', String(version), '--description', description];
    const { deploymentId } = await (existing === undefined
      ? this.clasp.run<Deployment>('create-deployment', ...options)
      : this.clasp.run<Deployment>('update-deployment', existing, ...options));
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
