/** A part of what is built: a module of `parts` that has its name, or what `programs` exports by that name. */
export interface Part {
  /** The folder that holds what is made of it and nothing else; a check has none, and is never left out. */
  readonly folder?: string;
  make(root: string): Promise<Made | Faulty>;
}

/** The files of a part, by name, and the files and folders of src that they are made of. */
export interface Made {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly sources: readonly string[];
}

/** What keeps a part from being built; nothing, where a check has been passed. */
export interface Faulty {
  readonly faults: readonly string[];
}
