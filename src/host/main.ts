import { fileURLToPath } from 'node:url';
import { UncaughtErrors } from './errors.ts';
import { run } from './run.ts';

process.env.TZ = 'Asia/Ho_Chi_Minh';

/** Where the build has put this program. */
const built = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const { stdout } = process;
const width = Math.min(120, Math.max(60, stdout.columns ?? (Number(process.env.COLUMNS) || 100)));
const stopped = new Promise<void>(resolve => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
});
const uncaught = new UncaughtErrors();
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => uncaught.met(error));

process.exitCode = await run(process.argv.slice(2), {
  built: {
    worker: built('worker.mjs'),
    services: built('services.js'),
    code: built('../../dist/addon/Code.js'),
  },
  page: built('../page'),
  directory: process.env.INIT_CWD ?? process.cwd(),
  columns: width,
  coloured: stdout.isTTY === true && !process.env.NO_COLOR,
  print: text => console.log(text),
  complain: text => console.error(text),
  stopped,
  uncaught,
});
process.exit();
