import { watchedServices } from '../../src/build/bench/watchedServices.ts';

/**
 * Source that goes behind Code.js: `recorded` calls a function of the script with a clock that stands still and ids that
 * are numbered, for somebody whose account is in a language. Gives its reply, or what it threw, and its service calls.
 */
export const fixed = `${watchedServices}
function recorded(name, given, step, language) {
  var now = new Date(2020, 8, 15, 9, 30).getTime(), ids = step * 100;
  Date = class extends Date {
    constructor() { if (arguments.length) super(...arguments); else super(now); }
    static now() { return now; }
  };
  Utilities = { getUuid: function () { return '00000000-0000-4000-8000-' + ('00000000000' + ++ids).slice(-12); } };
  Session = new Proxy(Session, { get: function (target, key) {
    return key === 'getActiveUserLocale' ? function () { return language; } : target[key];
  } });
  try {
    var counted = watched(name, given);
    return { reply: counted.reply === undefined ? null : counted.reply, calls: counted.calls };
  } catch (error) {
    return { threw: error.message };
  }
}
`;
