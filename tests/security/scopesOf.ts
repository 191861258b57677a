import type { Identifier, MemberExpression, Program } from 'acorn';
import { full } from 'acorn-walk';
import { scopes } from '../../src/build/docs/scopes.ts';
import { freeNames } from '../../src/build/gates/es2019.ts';

/** Calls that need no permission. */
const free: readonly string[] = [
  'HtmlService.createHtmlOutput',
  'HtmlService.createHtmlOutputFromFile',
  'Session.getActiveUserLocale',
  'Session.getScriptTimeZone',
  'SpreadsheetApp.BorderStyle',
  'SpreadsheetApp.CopyPasteType',
  'LockService.getDocumentLock',
  'LockService.getScriptLock',
  'PropertiesService.getDocumentProperties',
  'PropertiesService.getUserProperties',
  'Utilities.getUuid',
];

/** The addresses of the permissions that a script needs; a call of a service that stands in no list is an error. */
export function scopesOf(program: Program): readonly string[] {
  const called = serviceCalls(program);
  const unknown = called.filter(
    call => !free.includes(call) && !scopes.some(({ calls }) => calls.includes(call)),
  );
  if (unknown.length > 0) throw new Error(`No scope is known for ${unknown.join(', ')}`);
  return scopes
    .filter(({ calls }) => calls.some(call => called.includes(call)))
    .map(({ address }) => address);
}

/** Every `Service.method` of a script; a service that is used in another way counts as `Service`. */
function serviceCalls(program: Program): readonly string[] {
  const services = freeNames(program).filter(name =>
    /^[A-Z]\w*(App|Service)$|^(Session|Utilities|CacheService)$/.test(name),
  );
  const [calls, bare] = [new Set<string>(), new Map<string, number>()];
  full(program, (node, _state, type) => {
    if (node.type === 'Identifier' && type !== 'VariablePattern') count(bare, (node as Identifier).name, 1);
    if (node.type !== 'MemberExpression') return;
    const { object, property, computed } = node as MemberExpression;
    if (object.type !== 'Identifier' || computed || property.type !== 'Identifier') return;
    if (!services.includes(object.name)) return;
    calls.add(`${object.name}.${property.name}`);
    count(bare, object.name, -1);
  });
  return [...calls, ...services.filter(name => bare.get(name) !== 0)];
}

function count(of: Map<string, number>, name: string, by: number): void {
  of.set(name, (of.get(name) ?? 0) + by);
}
