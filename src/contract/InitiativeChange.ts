import * as z from 'zod/mini';
import { type ActionId, actions } from '../domain/initiative/actions.ts';
import { answers } from './Registration.ts';
import { changeKey, longText, request, typedText } from './schema.ts';

/** What every change of an initiative says: which one, as last seen, and by whom. */
const change = {
  number: longText,
  /** The version that the person has seen. */
  version: z.int(),
  /** Made with the change: asked again with the same one, it is done once and answered alike. */
  key: changeKey,
  /** The code that the person has chosen where no e-mail tells who they are; else blank. */
  as: longText,
};

/** New answers for an initiative (sửa nội dung); all of them are sent. */
export const initiativeEdit = request({
  ...change,
  ...answers,
});

export type InitiativeEdit = z.infer<typeof initiativeEdit>;

const steps = actions
  .map(({ id }) => id as Exclude<ActionId, 'edit'>)
  .filter(id => (id as ActionId) !== 'edit');

/** A step in the life of an initiative. */
export const stateChange = request({
  ...change,
  action: z.enum(steps),
  /** Needed for some steps, welcome with all. */
  reason: typedText,
  /** dd/mm/yyyy, of `apply`: when it was first applied; else blank. */
  day: typedText,
  /** Of `apply`: links, one a line, that come to those that are there; else blank. */
  evidence: typedText,
});

export type StateChange = z.infer<typeof stateChange>;
