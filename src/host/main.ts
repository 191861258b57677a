import { run } from './run.ts';

process.env.TZ = 'Asia/Ho_Chi_Minh';

const { stdout } = process;
const width = Math.min(120, Math.max(60, stdout.columns ?? (Number(process.env.COLUMNS) || 100)));

process.exitCode = await run(process.argv.slice(2), {
  script: 'dist/addon/Code.js',
  directory: process.env.INIT_CWD ?? process.cwd(),
  columns: width,
  coloured: stdout.isTTY === true && !process.env.NO_COLOR,
  print: text => console.log(text),
  complain: text => console.error(text),
});
