/** A version that Google keeps for ever. */
export interface Version {
  readonly versionNumber: number;
  readonly description?: string;
}

/** How a version is called at Google: `Thi đua 0.1.0`. */
export const releaseName = (version: string) => `Thi đua ${version}`;

/** Names of releases. */
export const RELEASE = /^Thi đua \d/;

/** The version of a script that has this number, or is this release: `3` or `0.1.0`. */
export function findVersion(versions: readonly Version[], wanted: string): Version | undefined {
  return versions.find(
    ({ versionNumber, description }) =>
      String(versionNumber) === wanted || description === releaseName(wanted),
  );
}
