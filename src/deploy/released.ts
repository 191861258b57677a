/** A version that Google keeps for ever. */
export interface Version {
  readonly versionNumber: number;
  readonly description?: string | undefined;
}

/** What of the script others use; without a number it is the head, which every script has. */
export interface Deployment {
  readonly deploymentId: string;
  readonly versionNumber?: number | undefined;
  readonly description?: string | undefined;
}

/** How a version is called at Google: `Thi đua 0.1.0`. */
export const releaseName = (version: string) => `Thi đua ${version}`;

const RELEASE = /^Thi đua \d/;

/** The deployment that serves our releases; undefined if there is none yet. */
export const ours = (deployments: readonly Deployment[]) =>
  deployments.find(one => RELEASE.test(one.description ?? ''));

/** The version of a script that has this number, or is this release: `3` or `0.1.0`. */
export function findVersion(versions: readonly Version[], wanted: string): Version | undefined {
  return versions.find(
    ({ versionNumber, description }) =>
      String(versionNumber) === wanted || description === releaseName(wanted),
  );
}
