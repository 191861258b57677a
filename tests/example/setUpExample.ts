import { LocalSheet } from '../../src/host/server/LocalSheet.ts';
import { texts } from '../../src/host/texts.ts';
import { blankFile } from '../../src/host/xlsx/blankFile.ts';
import { built } from '../built.ts';

/** The workbook that the built add-on sets up in an empty spreadsheet, calculated. */
export async function setUpExample(): Promise<LocalSheet> {
  const sheet = new LocalSheet({
    built,
    file: blankFile('Bảng tính mẫu'),
    language: texts.vi,
    log: text => console.log(text),
  });
  await sheet.start({ setUp: true });
  await sheet.engine.settled();
  return sheet;
}
