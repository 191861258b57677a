import type { Identifier, MemberExpression, Program } from 'acorn';
import { full } from 'acorn-walk';
import { freeNames } from './es2019.ts';

/** A permission that people are asked for (scope), what it is for, and the calls that lead to what needs it. */
export interface Scope {
  readonly address: string;
  readonly vi: string;
  readonly en: string;
  readonly calls: readonly string[];
}

/**
 * Every permission that the script may need, with the calls through which everything that needs it is reached. Source:
 * Google's guides «Authorization scopes» and «Authorization for Google Services».
 */
export const scopes: readonly Scope[] = [
  {
    address: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
    vi: 'Đọc và ghi chỉ bảng tính này',
    en: 'Reads and writes this spreadsheet only',
    calls: [
      'SpreadsheetApp.getActiveSpreadsheet',
      'SpreadsheetApp.flush',
      'SpreadsheetApp.newConditionalFormatRule',
      'SpreadsheetApp.newDataValidation',
      'SpreadsheetApp.ProtectionType',
    ],
  },
  {
    address: 'https://www.googleapis.com/auth/script.container.ui',
    vi: 'Hiện menu, thanh bên và cửa sổ',
    en: 'Shows menu, sidebar and windows',
    calls: ['SpreadsheetApp.getUi'],
  },
  {
    address: 'https://www.googleapis.com/auth/userinfo.email',
    vi: 'Biết ai đang dùng: so với cột E-mail của tab Cán bộ, và với Người xét duyệt của tab Cấu hình',
    en: 'Knows who uses it: compared with the column E-mail of Cán bộ and with the council named in Cấu hình',
    calls: ['Session.getActiveUser', 'Session.getEffectiveUser'],
  },
];

/** Calls that need no permission. */
const free: readonly string[] = [
  'HtmlService.createHtmlOutput',
  'HtmlService.createHtmlOutputFromFile',
  'Session.getActiveUserLocale',
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
