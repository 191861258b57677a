import { Output } from './result/Output.ts';
import { MOST_ROWS } from './result/workbook.ts';
import { run } from './run.ts';
import { said } from './said.ts';

/* `npm run score`: many workbooks by one table of criteria. Stands in .cache when it is built. */

process.env.TZ = 'Asia/Ho_Chi_Minh';

const output = new Output();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    output.discard();
    const language = process.argv.includes('en') ? 'en' : 'vi';
    console.error(`\n${said.stopped[language]}`);
    process.exit(130);
  });

process.exitCode = await run(process.argv.slice(2), {
  ...{ directory: process.env.INIT_CWD ?? process.cwd(), environment: process.env, output },
  sheetRows: MOST_ROWS,
  isTerminal: process.stderr.isTTY === true,
  print: text => console.log(text),
  draw: text => process.stderr.write(text),
  complain: text => console.error(text),
});
