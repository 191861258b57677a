import fc from 'fast-check';

fc.configureGlobal({ seed: 2020, endOnFailure: true });

// One thread serves many mutants: what a file does before its tests begin must not meet the mutant of before.
const stryker = (globalThis as { __stryker__?: { activeMutant?: string | undefined } }).__stryker__;
if (stryker) stryker.activeMutant = undefined;
