/*
 * Given to Node with --import: sends every https call for Google to the fake on this machine and refuses all others. clasp
 * has no setting for the host, and its client uses node:https.
 *
 * A process lives for a second, in which nothing that V8 optimizes is worth its while.
 */
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
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
