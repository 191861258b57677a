import { DocSelectionManagerService } from '@univerjs/docs';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import { byId } from './element.ts';
import type { View } from './newView.ts';
import { cellOf } from './typing.ts';

/** The time of the spreadsheet, wherever it is looked at. */
const ZONE = 'Asia/Ho_Chi_Minh';

/** Ctrl+; types today's day, Ctrl+Shift+; the time, into the cell or where somebody is typing in it. Source: Google's list of shortcuts. */
export function typeNow({ commands, injector, workbook }: View): void {
  const editor = injector.get(IEditorBridgeService);
  const { INSERT_TEXT, SET_VALUES } = COMMANDS;
  addEventListener(
    'keydown',
    event => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.code !== 'Semicolon') return;
      if (!byId('sheet').contains(document.activeElement)) return;
      event.preventDefault();
      event.stopPropagation();
      const text = now(event.shiftKey ? TIME : DAY);
      if (editor.isVisible().visible) {
        const range = injector.get(DocSelectionManagerService).getActiveTextRange();
        const unitId = editor.getCurrentEditorId();
        if (range)
          void commands.executeCommand(INSERT_TEXT, {
            unitId,
            range,
            segmentId: '',
            body: { dataStream: text },
          });
        return;
      }
      const range = workbook.getActiveCell()?.getRange();
      if (range) void commands.executeCommand(SET_VALUES, { range, value: cellOf(text) });
    },
    { capture: true },
  );
}

const COMMANDS = { INSERT_TEXT: 'doc.command.insert-text', SET_VALUES: 'sheet.command.set-range-values' };
const DAY = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;

const now = (parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, ...parts }).format(new Date());
