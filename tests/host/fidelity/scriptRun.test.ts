import { expect } from 'vitest';
import { probe } from '../execution/probe.ts';
import { framed } from './framed.ts';
import { holds } from './holds.ts';

const guide = 'https://developers.google.com/apps-script/guides/html/communication';
const reference = 'https://developers.google.com/apps-script/guides/html/reference/run';

/** A function of the page that calls the server with an argument. */
const given = (value: string) => () => framed().evaluate(`google.script.run.f(${value})`);
const sent = (value: string) => {
  const { sent: messages, evaluate } = framed();
  evaluate(`google.script.run.f(${value})`);
  return JSON.parse(messages[0]!.args) as unknown;
};
/** What a page gets that calls a function which gives this back. */
const got = (value: string) => probe(`function give() { ${value} }`).run('give');
const HEARING = `google.script.run.withUserObject('tôi')
  .withSuccessHandler(function (value, user) { heard.push(['ok', value, user]); })
  .withFailureHandler(function (error, user) { heard.push([error.message, user]); })`;

holds('google.script.run: arguments', [
  ...['new Date()', '[new Date()]', '{ at: { day: new Date() } }', 'function () {}', 'new Node()'].map(
    value => ({
      point: `${value} fails at once`,
      source: `${guide}#parameters_and_return_values`,
      check: () => expect(given(value)).toThrow('Failed due to illegal value in property: 0'),
    }),
  ),
  {
    point: 'an object that refers to itself fails',
    source: `${guide}#parameters_and_return_values`,
    check: () =>
      expect(given('(function () { var a = {}; a.a = [a]; return a; })()')).toThrow(
        'Failed due to circular reference.',
      ),
  },
  {
    point: 'undefined becomes null in arrays',
    source: `${guide}#parameters_and_return_values`,
    check: () => expect(sent('[1, undefined, [undefined]]')).toEqual([[1, null, [null]]]),
  },
  {
    point: 'numbers, texts, truth values, null, objects and arrays arrive as they are',
    source: `${guide}#parameters_and_return_values`,
    check: () =>
      expect(sent('{ a: [1.5, "x", true, null], b: {} }, "hai"')).toEqual([
        { a: [1.5, 'x', true, null], b: {} },
        'hai',
      ]),
  },
]);

holds('google.script.run: results', [
  ...[
    ['a date', 'return new Date();'],
    ['a date inside', 'return { at: [new Date()] };'],
    ['a function', 'return [function () {}];'],
    ['a map', 'return new Map();'],
    ['an object that refers to itself', 'var a = {}; a.a = a; return a;'],
    ['nothing', ''],
  ].map(([what, value]) => ({
    point: `${what} comes back as null, without a word`,
    source: `${guide}#parameters_and_return_values`,
    check: async () => expect(await got(value!)).toBeNull(),
  })),
  {
    point: 'numbers, texts, truth values, null, objects and arrays come back; undefined in arrays is null',
    source: `${guide}#parameters_and_return_values`,
    check: async () =>
      expect(await got('return { a: [1, "x", true, null, undefined], b: undefined };')).toEqual({
        a: [1, 'x', true, null, null],
      }),
  },
]);

holds('google.script.run: calls', [
  {
    point: 'a call goes on at once; the success handler gets the value and the user object',
    source: `${guide}#success_handlers`,
    check: () => {
      const { evaluate, sent: messages, heard, answer } = framed();
      expect(evaluate(`${HEARING}.f()`)).toBeUndefined();
      expect(heard()).toEqual([]);
      answer(messages[0]!.run, { value: '{"a":1}' });
      expect(heard()).toEqual([['ok', { a: 1 }, 'tôi']]);
    },
  },
  {
    point: 'the failure handler gets what the script has thrown',
    source: `${guide}#failure_handlers`,
    check: () => {
      const { evaluate, sent: messages, heard, answer, logged } = framed();
      evaluate(`${HEARING}.f()`);
      answer(messages[0]!.run, { error: 'Nhập tên' });
      expect(heard()).toEqual([['Nhập tên', 'tôi']]);
      expect(logged).toEqual([]);
    },
  },
  {
    point: 'without a failure handler the page is told nothing: the failure is on the console only',
    source: `${guide}#failure_handlers`,
    check: () => {
      const { evaluate, sent: messages, heard, answer, logged } = framed();
      evaluate('google.script.run.withSuccessHandler(function () { heard.push(1); }).f()');
      answer(messages[0]!.run, { error: 'Nhập tên' });
      expect(heard()).toEqual([]);
      expect(logged).toEqual([expect.objectContaining({ message: 'Nhập tên' })]);
    },
  },
  {
    point: 'a handler makes a new runner and leaves the one before as it was',
    source: `${guide}#script_runners`,
    check: () => {
      const { evaluate, sent: messages, heard, answer } = framed();
      evaluate(`var one = ${HEARING}; one.withSuccessHandler(function () { heard.push('other'); }); one.f()`);
      answer(messages[0]!.run, { value: '1' });
      expect(heard()).toEqual([['ok', 1, 'tôi']]);
    },
  },
  {
    point: 'answers come in any order',
    source: guide,
    check: async () => {
      const { run } = probe(`
        function slow() { for (var end = Date.now() + 500; Date.now() < end;); return 'slow'; }
        function quick() { return 'quick'; }`);
      await run('quick');
      const order: unknown[] = [];
      await Promise.all(['slow', 'quick'].map(name => run(name).then(value => order.push(value))));
      expect(order).toEqual(['quick', 'slow']);
    },
  },
  {
    point: 'ten run at the same time at most; stricter here, four',
    source: guide,
    check: async () => {
      const { run } = probe(`
        function work() { var begin = Date.now(); for (; Date.now() < begin + 40;); return [begin, Date.now()]; }`);
      const spans = (await Promise.all(Array.from({ length: 12 }, () => run('work')))) as [number, number][];
      const atOnce = spans.map(([begin]) => spans.filter(([from, to]) => from <= begin && begin < to).length);
      expect(Math.max(...atOnce)).toBeLessThanOrEqual(4);
    },
  },
  {
    point: 'a function whose name ends in _ is private; so is what is not declared at the top level',
    source: `${guide}#private_functions`,
    check: async () => {
      const { run } = probe(
        'function open() { return 1; } function hidden_() {} var App_ = { inner: open };',
      );
      expect(await run('open')).toBe(1);
      for (const name of ['hidden_', 'inner', 'App_', 'none', '__execute', 'toString_'])
        await expect(run(name)).rejects.toThrow(`Script function not found: ${name}`);
    },
  },
  {
    point: 'what the script throws is told in its own words',
    source: `${reference}#withfailurehandlerfunction`,
    check: () =>
      expect(probe('function f() { throw new Error("Nhập tên sáng kiến"); }').run('f')).rejects.toThrow(
        /^Nhập tên sáng kiến$/,
      ),
  },
  {
    point: 'a page is a file beside the script, named without its ending, with no scriptlets in it',
    source:
      'https://developers.google.com/apps-script/reference/html/html-service#createhtmloutputfromfilefilename',
    check: async () => {
      const { run } = probe(
        `function page() { return HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Đăng ký').getContent(); }
         function other() { return HtmlService.createHtmlOutputFromFile('../Code').getContent(); }`,
        { Sidebar: '<p><?= 1 ?></p>' },
      );
      expect(await run('page')).toBe('<p><?= 1 ?></p>');
      await expect(run('other')).rejects.toThrow('No HTML file named ../Code was found.');
    },
  },
]);
