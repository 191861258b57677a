import { expect, test } from 'vitest';
import { answered } from '../../src/addon/register/answered.ts';
import { refuse } from '../../src/addon/register/Refused.ts';

const failing = (message: string) =>
  answered(() => {
    throw new Error(message);
  });

test.each([
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  'Exception: You do not have permission to perform that action.',
  'You do not have permission to access the requested document.',
  'Bạn đang cố gắng chỉnh sửa một ô hoặc đối tượng được bảo vệ. Vui lòng liên hệ với chủ sở hữu bảng tính để xóa bảo vệ.',
  'Bạn không có quyền thực hiện tác vụ đó.',
])('Google does not let this person write: %s', message => {
  expect(failing(message)).toEqual({ refused: { code: 'readOnly', detail: message } });
});

test.each([
  'Tiêu chí, dòng 7: không có cột «Quyền hạn» trong bảng được chấm',
  'Không có tab «Được bảo vệ»',
  'tab «permission» is empty',
  'Service Spreadsheets timed out while accessing document',
])('another fault is told as it is: %s', message => {
  expect(failing(message)).toEqual({ refused: { code: 'unexpected', detail: message } });
});

test('what was refused on purpose goes out as it is', () => {
  expect(answered(() => refuse('busy'))).toEqual({ refused: { code: 'busy', detail: '' } });
});
