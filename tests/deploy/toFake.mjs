/*
 * Given to Node with --import: sends every https call for Google to the fake on this machine and refuses all others. clasp
 * has no setting for the host, and its client uses node:https.
 *
 * A process lives for a second, in which nothing that V8 optimizes is worth its while.
 *
 * Of Google's six hundred interfaces, which clasp loads with its client, only those that it calls are loaded: that halves
 * the time of every process.
 */
import http from 'node:http';
import https from 'node:https';
import Module, { syncBuiltinESMExports } from 'node:module';
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-opt');

const { hostname, port } = new URL(process.env.FAKE_GOOGLE);

https.request = (first, second, third) => {
  const address = typeof first === 'string' || first instanceof URL ? new URL(first) : undefined;
  const options = address ? (typeof second === 'object' ? second : {}) : first;
  const answered = typeof second === 'function' ? second : third;
  const asked = address?.hostname ?? options.hostname ?? options.host;
  if (!/(^|\.)googleapis\.com$/.test(asked)) throw new Error(`a call to ${asked}`);
  const path = address ? address.pathname + address.search : options.path;
  return http.request(
    { ...options, protocol: 'http:', hostname, host: hostname, port, path, agent: undefined },
    answered,
  );
};
syncBuiltinESMExports();

const INDEX = /googleapis[\\/]build[\\/]src[\\/](?:apis[\\/])?index\.js$/;
const UNUSED =
  /^\.\/(?!googleapis|apis$)(?!(?:apis\/)?(?:script|drive|oauth2|logging|serviceusage|discovery)(?:\/|$))/;
const load = Module._load;
Module._load = (request, parent, isMain) =>
  INDEX.test(parent?.filename) && UNUSED.test(request) ? {} : load(request, parent, isMain);
