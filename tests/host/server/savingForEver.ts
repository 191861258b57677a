import { readFileSync, writeSync } from 'node:fs';
import { KeptFile } from '../../../src/host/files/KeptFile.ts';
import { Saving } from '../../../src/host/server/Saving.ts';
import { killAtCall } from './killAtCall.ts';

/*
 * A process that saves one workbook after the other into a file, and says when a saving begins and ends, until it is
 * killed: from outside, or by itself at a call to the disk. The first workbook comes again after the last.
 */

const say = (text: string) => writeSync(1, `${text}\n`);

const [path = '', call = '', ...books] = process.argv.slice(2);
const contents = books.map(book => readFileSync(book));
const file = new KeptFile(path, readFileSync(path));
await file.start();
let count = 0;
if (call !== '') await killAtCall(Number(call), () => count > 0);
const saving = new Saving(file, {
  content: async () => {
    const at = count++ % contents.length;
    say(`begun ${at}`);
    return { bytes: contents[at]!, saved: () => say(`saved ${at}`) };
  },
  tell: ({ what }) => {
    if (what !== 'saved' && what !== 'original') say(what);
  },
});
for (;;) await saving.now();
