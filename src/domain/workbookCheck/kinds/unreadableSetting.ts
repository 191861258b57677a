import { Names } from '../../text/Names.ts';
import { isReadSetting } from '../isReadSetting.ts';
import { Reader } from '../Reader.ts';
import type { Check } from './Check.ts';

/** A setting that counts as none because it cannot be read. Words: the text, what belongs there, its name. */
export const unreadableSetting: Check = facts => {
  const reader = Reader.of(facts, 'Cấu hình');
  const kinds = new Names(Object.entries(facts.settings));
  return (reader?.spots('Giá trị') ?? []).flatMap(({ row, value, text }) => {
    const name = reader!.text('Mục', row);
    const kind = kinds.find(name);
    return kind === undefined || isReadSetting(kind, value)
      ? []
      : [reader!.fault('Giá trị', row, [text, kind, name])];
  });
};
