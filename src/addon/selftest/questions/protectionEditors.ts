import { asText } from '../../sheet/asText.ts';
import type { Question } from '../scratchTab.ts';

const FOUND = 'Z4';

/** How many editors a new protection has, and has left once all are taken off who can be. No address is told. */
export const protectionEditors: Question = {
  id: 'protectionEditors',
  expected: '',
  prepare: scratch => {
    const protection = scratch.getRange('Y1:Y3').protect();
    const count = () => protection.getEditors().length;
    const before = count();
    protection.addEditor(Session.getEffectiveUser());
    protection.removeEditors(protection.getEditors());
    const found = `${before} → ${count()}, domain ${protection.canDomainEdit()}`;
    protection.remove();
    scratch.getRange(FOUND).setValue(asText(found));
  },
  answer: scratch => String(scratch.getRange(FOUND).getValue()),
};
