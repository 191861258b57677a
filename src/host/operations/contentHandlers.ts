import type { Region } from '../circumstances/Region.ts';
import type { Engine } from '../engine/Engine.ts';
import { borders } from './borders.ts';
import { cells } from './cells.ts';
import { copies } from './copies.ts';
import { looks } from './looks.ts';
import { merges } from './merges.ts';
import { names } from './names.ts';
import { regionHandlers } from './region.ts';
import { richTexts } from './richTexts.ts';
import { tabs } from './tabs.ts';
import { validations } from './validations.ts';

/** All that a script can ask of the workbook itself: tabs, cells and their looks. */
export function contentHandlers(engine: Engine, region: Region) {
  return {
    ...tabs(engine),
    ...cells(engine, region),
    ...looks(engine),
    ...borders(engine),
    ...copies(engine),
    ...merges(engine),
    ...richTexts(engine),
    ...validations(engine),
    ...names(engine),
    ...regionHandlers(region),
  };
}
