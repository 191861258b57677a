import type { Scope } from '../sheet/Operations.ts';
import { ask } from './ask.ts';
import { only } from './only.ts';

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
    getKeys: () => Object.keys(read()),
    setProperty: (key, value) => store({ ...read(), [key]: String(value) }),
    setProperties: ((added: Record<string, string>, replace = false) =>
      store({ ...(replace ? {} : read()), ...added })) as Properties['setProperties'],
    deleteProperty: key => {
      const { [key]: _, ...others } = read();
      return store(others);
    },
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
