/** The files of a script: their content by their name, such as `Code.js`. */
export type Files = ReadonlyMap<string, string>;
export declare function readFiles(folder: string): Files;
export declare function writeFiles(folder: string, files: Files): void;
/** The names whose content differs, or that only one side has. The service may end lines in its own way (?). */
export declare function differences(one: Files, other: Files): readonly string[];
