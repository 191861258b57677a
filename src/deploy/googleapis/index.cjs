/*
 * `googleapis` as clasp needs it. Google's own package holds all of its six hundred interfaces: 209 MB to install, and a
 * second to load at each step. package.json puts this in its place (`overrides`).
 */
exports.google = Object.assign(
  {},
  require('@googleapis/discovery'),
  require('@googleapis/drive'),
  require('@googleapis/logging'),
  require('@googleapis/oauth2'),
  require('@googleapis/script'),
  require('@googleapis/serviceusage'),
);
