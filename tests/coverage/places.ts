/** Code.js for the measuring of coverage, from the folder of the project. */
export const tracedCode = '.cache/traced/Code.js';

/** Where Node puts what each thread of a local spreadsheet has run. */
export const threads = '.cache/traced/threads';
