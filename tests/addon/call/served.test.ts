import { afterEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { refuse } from '../../../src/addon/call/Refused.ts';
import { anybody, nothing, served } from '../../../src/addon/call/served.ts';
import { TableFault } from '../../../src/domain/criteria/TableFault.ts';

const failing = (error: unknown) => () => {
  throw error;
};

afterEach(() => vi.unstubAllGlobals());

/** The services, which tell what was done with them. */
function services({ isFree = true, hasDocument = true } = {}) {
  const did: string[] = [];
  const lock = (name: string) => ({
    tryLock: () => did.push(`${name} asked for`) > 0 && isFree,
    releaseLock: () => did.push(`${name} released`),
  });
  vi.stubGlobal('LockService', {
    getDocumentLock: () => (hasDocument ? lock('document') : null),
    getScriptLock: () => lock('script'),
  });
  vi.stubGlobal('SpreadsheetApp', { getActiveSpreadsheet: () => ({}), flush: () => did.push('flushed') });
  return did;
}

describe('the order: what was sent, who asks, the turn, the work', () => {
  const asked = (terms: { alone?: 'settled' | 'seen'; isAdmin?: boolean }, did: string[]) =>
    served(
      {
        takes: z.strictObject({ year: z.number() }),
        by: () => {
          did.push('who');
          return terms.isAdmin === false ? refuse('readOnly', { message: '' }) : 'admin';
        },
        ...(terms.alone ? { alone: terms.alone } : {}),
      },
      (_, { year }, known) => {
        did.push('work');
        return `${known} ${year}`;
      },
    );

  test.each([
    [
      'alone, settled',
      { alone: 'settled' },
      ['who', 'document asked for', 'work', 'flushed', 'document released'],
    ],
    ['alone, looking itself', { alone: 'seen' }, ['who', 'document asked for', 'work', 'document released']],
    ['beside others', {}, ['who', 'work']],
  ] as const)('%s', (_, terms, order) => {
    const did = services();
    expect(asked(terms, did)({ year: 2020 })).toEqual({ value: 'admin 2020' });
    expect(did).toEqual(order);
  });

  test.each([
    ['of what was sent another part', { year: '2020' }, {}, { code: 'invalid', part: 'year' }, []],
    ['something else was sent', 'x', {}, { code: 'invalid', part: '' }, []],
    ['nothing was sent', undefined, {}, { code: 'invalid', part: '' }, []],
    [
      'somebody who may not',
      { year: 1 },
      { isAdmin: false, alone: 'settled' },
      { code: 'readOnly', message: '' },
      ['who'],
    ],
  ] as const)('refused before anything else: %s', (_, sent, terms, refused, order) => {
    const did = services();
    expect(asked(terms, did)(sent)).toEqual({ refused });
    expect(did).toEqual(order);
  });

  test('outside a document the script is locked', () => {
    const did = services({ hasDocument: false });
    asked({ alone: 'settled' }, did)({ year: 1 });
    expect(did).toContain('script asked for');
  });

  test('held by others for too long: nothing is done', () => {
    const did = services({ isFree: false });
    expect(asked({ alone: 'settled' }, did)({ year: 1 })).toEqual({ refused: { code: 'busy' } });
    expect(did).toEqual(['who', 'document asked for']);
  });

  test('the lock is released when the work fails', () => {
    const did = services();
    const reply = served({ takes: nothing, by: anybody, alone: 'settled' }, failing(new Error('hỏng')))();
    expect(reply).toEqual({ refused: { code: 'unexpected', message: 'hỏng' } });
    expect(did).toEqual(['document asked for', 'document released']);
  });
});

describe('what goes wrong is data for the page', () => {
  const refusedWith = (error: unknown) => {
    services();
    return served({ takes: nothing, by: anybody }, failing(error))();
  };

  test.each([
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    'Exception: You do not have permission to perform that action.',
    'You do not have permission to access the requested document.',
    'Bạn đang cố gắng chỉnh sửa một ô hoặc đối tượng được bảo vệ. Vui lòng liên hệ với chủ sở hữu bảng tính để xóa bảo vệ.',
    'Bạn không có quyền thực hiện tác vụ đó.',
  ])('Google does not let this person write: %s', message => {
    expect(refusedWith(new Error(message))).toEqual({ refused: { code: 'readOnly', message } });
  });

  test.each([
    'Tiêu chí, dòng 7: không có cột «Quyền hạn» trong bảng được chấm',
    'Không có tab «Được bảo vệ»',
    'tab «permission» is empty',
    'Service Spreadsheets timed out while accessing document',
  ])('another fault is told as it is: %s', message => {
    expect(refusedWith(new Error(message))).toEqual({ refused: { code: 'unexpected', message } });
  });

  test('what was refused on purpose goes out as it is', () => {
    services();
    const late = () => refuse('late', { deadline: '01/02/2020', contact: '' });
    const reply = served({ takes: nothing, by: anybody }, late)();
    expect(reply).toEqual({ refused: { code: 'late', deadline: '01/02/2020', contact: '' } });
  });

  test('a fault of a table is told with its place and the way out', () => {
    const [place, fault, fix] = ['Tiêu chí dòng 3', 'thiếu điểm', 'ghi điểm'] as const;
    expect(refusedWith(new TableFault(place, fault, fix))).toEqual({
      refused: { code: 'table', place, fault, fix },
    });
  });
});
