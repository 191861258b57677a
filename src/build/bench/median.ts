/** The median time of `runs` calls, in milliseconds, after `warmUps` calls that are not counted. */
export function median(call: () => unknown, runs: number, warmUps = 0): number {
  for (let i = 0; i < warmUps; i++) call();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    call();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 1]!;
}
