import { expect, test } from 'vitest';
import { core, formula } from '../../../src/host/engine/univer.ts';
import { newEngine } from './newEngine.ts';

const number = (v: number) => ({ v, t: 2 });

test.each(['=OWN(A1:@)', '=A1:@', '=-', '=OWN(', '=SUM(A1:,)', "='x", '=INDEX(@;1)', '=LAMBDA(', '={1,2'])(
  '%s, which Univer cannot read, is an error of its cell; the others are calculated, and it can be mended',
  async f => {
    const { engine, tab, set, read, failures } = newEngine(() => 7);
    set({ 0: { 0: number(1), 1: { f }, 2: { f: '=A1+1' }, 3: { f: '=OWN(A1)' } } });
    const [[broken, ...others]] = (await read(0, 1, 1, 3)) as [unknown[]];
    expect(broken).toMatch(/^#/);
    expect(others).toEqual([2, 7]);
    expect(failures).toEqual([]);
    set({ 0: { 1: { f: '=A1+2', v: null } } });
    expect(await read(0, 1)).toEqual([[3]]);
    expect(engine.tab(tab).getCellRaw(0, 1)?.custom).toBeFalsy();
  },
);

test('the error says what to do, until the formula can be calculated', async () => {
  const { engine, tab, set, read } = newEngine();
  const fault = () => engine.tab(tab).getCellRaw(0, 1)?.custom?.fault;
  set({ 0: { 0: number(1), 1: { f: '=OWN(A1:@)' } } });
  expect(await read(0, 1)).toEqual([['#ERROR!']]);
  expect(fault()).toBe('không đọc được');
  set({ 0: { 1: { f: '=OWN(A1:A2)', v: null } } });
  expect(await read(0, 1)).toEqual([[1]]);
  expect(fault()).toBeUndefined();
});

test.each<[string, (open: ReturnType<typeof newEngine>, thrown: () => never) => { mend(): void }]>([
  [
    'before its first step',
    ({ engine }, thrown) => {
      const model = engine.service(formula.FormulaDataModel);
      const { getFormulaData } = model;
      model.getFormulaData = thrown;
      return { mend: () => Object.assign(model, { getFormulaData }) };
    },
  ],
  [
    'where it collects dependencies',
    ({ engine }, thrown) => {
      const manager = engine.service(formula.IDependencyManagerService);
      const { openKdTree } = manager;
      manager.openKdTree = thrown;
      return { mend: () => Object.assign(manager, { openKdTree }) };
    },
  ],
  [
    'where it keeps a result',
    ({ engine }, thrown) => {
      const runtime = engine.service(formula.IFormulaRuntimeService);
      const { setRuntimeData } = runtime;
      runtime.setRuntimeData = thrown;
      return { mend: () => Object.assign(runtime, { setRuntimeData }) };
    },
  ],
])('a calculation that fails %s ends and is told; the next one is of everything', async (_, spoil) => {
  const open = newEngine(([value]) => Number(value) * 2);
  const { engine, set, read, failures } = open;
  set({ 0: { 0: number(1), 1: { f: '=OWN(A1)' } } });
  expect(await read(0, 1)).toEqual([[2]]);
  const error = new Error('hỏng');
  const { mend } = spoil(open, () => {
    throw error;
  });
  set({ 0: { 0: number(2) } });
  expect(await engine.settled()).toBe(true);
  expect(await read(0, 1)).toEqual([[2]]);
  expect(failures).toContain(error);
  mend();
  set({ 5: { 5: number(1) } });
  expect(await read(0, 1)).toEqual([[4]]);
});

test('an error of one who listens to changes keeps the change from nobody else, and the script learns of it', () => {
  const { engine, set, changes, failures } = newEngine();
  const commands = engine.service(core.ICommandService);
  const error = new Error('nghe');
  const listening = commands.onCommandExecuted(({ id }) => {
    if (id === 'sheet.mutation.set-range-values') throw error;
  });
  const heard: string[] = [];
  commands.onCommandExecuted(({ id }) => heard.push(id));
  expect(() => set({ 0: { 0: number(1) } })).toThrow('hỏng');
  expect(failures).toEqual([error]);
  expect(heard).toContain('sheet.mutation.set-range-values');
  expect(changes).toHaveLength(1);
  listening.dispose();
  expect(() => set({ 0: { 0: number(2) } })).not.toThrow();
});

test('a command that fails is not the cause of what comes after it', async () => {
  const { engine, tab, set, read, failures } = newEngine();
  set({ 0: { 0: number(1), 1: { f: '=A1+1' } } });
  const commands = engine.service(core.ICommandService);
  const type = core.CommandType.COMMAND;
  const id = 'sheet.command.set-style';
  commands.unregisterCommand(id);
  const handler = () => {
    throw new Error('trong lệnh');
  };
  commands.registerCommand({ id, type, handler });
  expect(() => engine.run(id, { unitId: engine.unit, subUnitId: tab })).toThrow(/^hỏng$/);
  await expect(commands.executeCommand(id, {})).rejects.toThrow('trong lệnh');
  expect(failures).toHaveLength(2);
  set({ 0: { 0: number(5) } });
  expect(await read(0, 1)).toEqual([[6]]);
});
