const fewer = Number(process.env.FEWER_RUNS ?? 1);

/** How often a law is tried: as often as asked for, or a fraction of it where each mutant has to meet it. */
export const runs = (full: number): number => Math.ceil(full / fewer);
