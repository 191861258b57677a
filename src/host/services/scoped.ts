import type { Scope } from '../sheet/Operations.ts';
import { ask } from './ask.ts';
import { only } from './only.ts';

type Lock = GoogleAppsScript.Lock.Lock;

function newLock(scope: Scope): Lock {
  let held = false;
  const lock: Lock = only<Lock>('Lock', {
    tryLock: milliseconds => {
      held = held || ask('lock', { scope, milliseconds });
      return held;
    },
    waitLock: milliseconds => {
      if (!lock.tryLock(milliseconds))
        throw new Error('Lock timeout: another process was holding the lock for too long.');
    },
    releaseLock: () => {
      if (held) ask('unlock', { scope });
      held = false;
    },
    hasLock: () => held,
  });
  return lock;
}

/** LockService. Source: https://developers.google.com/apps-script/reference/lock/lock-service */
export const lockService = only<GoogleAppsScript.Lock.LockService>('LockService', {
  getDocumentLock: () => newLock('document'),
  getScriptLock: () => newLock('script'),
  getUserLock: () => newLock('user'),
});

type Properties = GoogleAppsScript.Properties.Properties;

function newProperties(scope: Scope): Properties {
  const read = () => ask('readProperties', { scope });
  const store = (properties: Readonly<Record<string, string>>): Properties => {
    ask('writeProperties', { scope, properties });
    return own;
  };
  const own: Properties = only<Properties>('Properties', {
    getProperty: key => read()[key] ?? null,
    getProperties: () => ({ ...read() }),
    setProperty: (key, value) => store({ ...read(), [key]: String(value) }),
    setProperties: ((added: Record<string, string>, replace = false) =>
      store({ ...(replace ? {} : read()), ...added })) as Properties['setProperties'],
    deleteAllProperties: () => store({}),
  });
  return own;
}

/** PropertiesService. Source: https://developers.google.com/apps-script/reference/properties/properties-service */
export const propertiesService = only<GoogleAppsScript.Properties.PropertiesService>('PropertiesService', {
  getDocumentProperties: () => newProperties('document'),
  getScriptProperties: () => newProperties('script'),
  getUserProperties: () => newProperties('user'),
});
