import { expect, test } from 'vitest';
import { nextStep } from '../../../src/domain/initiative/nextStep.ts';
import { initiativeStates } from '../../../src/domain/initiative/states.ts';

test('every state: who goes on with it, and how; nobody where it has ended', () => {
  const next = initiativeStates.map(({ name }) => {
    const step = nextStep(name);
    return [name, step && `${step.by}: ${step.id}`];
  });
  expect(Object.fromEntries(next)).toEqual({
    'Đã đăng ký': 'reviewer: approve',
    'Cần bổ sung': 'author: edit',
    'Không duyệt': undefined,
    'Đã rút': undefined,
    'Đã duyệt': 'author: start',
    'Đang triển khai': 'author: apply',
    'Đã áp dụng': 'reviewer: confirm',
    'Không hiệu quả': undefined,
    'Có hiệu quả': 'council: recognise',
    'Không công nhận': undefined,
    'Được công nhận': undefined,
  });
});
