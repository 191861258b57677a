import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clasp } from './Clasp.ts';
import { differences, type Files, readFiles, writeFiles } from './Files.ts';
import { Trouble } from './Trouble.ts';

/** A version that Google keeps for ever. */
export interface Version {
  readonly versionNumber: number;
  readonly description?: string;
}

/** What of the script others use; without a number it is the head, which every script has. */
interface Deployment {
  readonly deploymentId: string;
  readonly versionNumber?: number;
  readonly description?: string;
}

/** A script at Google. Works in a folder of its own, so that nothing of the project is ever written over. */
export class Script {
  private readonly folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  private readonly clasp = new Clasp(this.folder);

  constructor(readonly id: string) {
    writeFileSync(join(this.folder, '.clasp.json'), JSON.stringify({ scriptId: id, rootDir: 'files' }));
  }

  /** The files as they are now, or as they were in a version. */
  async read(version?: number): Promise<Files> {
    this.clear();
    await this.clasp.run('pull', ...(version === undefined ? [] : ['--versionNumber', String(version)]));
    return readFiles(this.files);
  }

  /**
   * Replaces all files, then reads them again: a push may say that it has skipped everything and yet succeed, and only
   * what has arrived counts. Source: clasp 3.4.1, commands/push.
   */
  async write(files: Files): Promise<void> {
    this.clear();
    writeFiles(this.files, files);
    await this.clasp.run('push', '--force');
    const missing = differences(files, await this.read());
    if (missing.length > 0) throw new Trouble(texts => texts.notArrived(missing));
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
    const words = existing === undefined ? ['create-deployment'] : ['update-deployment', existing];
    const { deploymentId } = await this.clasp.run<{ deploymentId: string }>(...words, ...options);
    return deploymentId;
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get files(): string {
    return join(this.folder, 'files');
  }

  private clear(): void {
    rmSync(this.files, { recursive: true, force: true });
    mkdirSync(this.files);
  }
}
