import { fileURLToPath } from 'node:url';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The folder that is pushed. */
export const addon = path('dist/addon');

/** What the build has made: the very files that are pushed, and what runs them here. */
export const built = {
  worker: path('.cache/host/worker.mjs'),
  services: path('.cache/host/services.js'),
  code: path(process.env.TRACED_CODE ?? 'dist/addon/Code.js'),
};

/** The command behind `npm start`. */
export const command = path('.cache/host/main.mjs');

/** The command behind `npm run score`. */
export const scoring = path('.cache/score/main.mjs');

/** The folder of the built page. */
export const page = path('.cache/page');
