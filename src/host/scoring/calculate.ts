import type { Area } from '../book/Book.ts';
import { Failure } from '../Failure.ts';
import type { Script } from '../script/openScript.ts';
import { cellAddress } from '../sheet/address.ts';
import type { Texts } from '../texts.ts';
import type { Block, PendingBlock } from './Block.ts';
import { fillBlock } from './fillBlock.ts';
import { runFunction } from './runFunction.ts';

/** Calculates the blocks, each after those whose results it reads, and fills their values into the tabs. */
export function calculate(blocks: readonly PendingBlock[], script: Script, texts: Texts): Block[] {
  const waiting = [...blocks];
  const done: Block[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex(block => !waiting.some(other => reads(block, other)));
    if (ready < 0) throw new Failure(texts.circular(placeOf(waiting[0]!)));
    const [block] = waiting.splice(ready, 1);
    const calculated = {
      ...block!,
      values: runFunction(script, block!.name, block!.args, placeOf(block!), texts),
    };
    const obstacle = fillBlock(calculated);
    if (obstacle) throw new Failure(texts.blocked(placeOf(calculated), `${calculated.tab.name}!${obstacle}`));
    done.push(calculated);
  }
  return done;
}

/** Whether an argument of the block holds the head cell of the other (or its own). */
function reads(block: PendingBlock, other: PendingBlock): boolean {
  return block.args.some(argument => typeof argument !== 'string' && holds(argument, other));
}

function holds(area: Area, block: PendingBlock): boolean {
  return (
    area.tab === block.tab &&
    block.row >= area.top &&
    block.row <= area.bottom &&
    block.column >= area.left &&
    block.column <= area.right
  );
}

function placeOf(block: PendingBlock): string {
  return `${block.tab.name}!${cellAddress(block.row, block.column)}`;
}
