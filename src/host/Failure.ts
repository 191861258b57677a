/** Ends the run with exit code 1: the message is for the person at the terminal, cause first, then the way out. */
export class Failure extends Error {}
