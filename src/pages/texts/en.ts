import { formatShare, WHOLE } from '../../domain/initiative/shares.ts';
import type { Texts } from '../texts.ts';

export const en: Texts = {
  heading: 'Register an initiative',
  loading: 'Opening…',
  secret: 'Do not type anything that is a state secret.',
  deadline: day => `Last day: ${day}.`,
  restored: 'The draft was restored.',
  discard: 'Discard draft',
  fields: {
    kind: 'Kind',
    title: 'Title',
    field: 'Field',
    before: 'How it is now',
    now: 'What changes',
    expected: 'Expected result',
    starts: 'First day of use (optional)',
    authors: 'Authors',
  },
  hints: {
    title: '10 to 200 characters: what, and how',
    before: 'How it was done so far, what was in the way',
    now: 'What is done differently',
    expected: 'What is gained, how it is measured',
    starts: 'Day/month/year, e.g. 03/02/2020',
    authors: 'Type a name or code, marks do not matter: «dao»',
  },
  choose: 'Choose…',
  me: 'Who registers',
  addAuthor: 'Add a co-author',
  share: name => `Share of ${name} (%)`,
  remove: name => `Remove ${name}`,
  equal: 'Share equally',
  found: count => (count === 0 ? 'Nobody fits. Change the name or code' : `${count} people fit`),
  total: total => `Total: ${formatShare(total)}%`,
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  readAs: day => `Read as ${day}`,
  send: 'Register',
  sending: 'Sending…',
  copy: 'Copy all I typed',
  copied: 'Copied. Paste it into another file to keep it.',
  summary: count => (count === 1 ? 'One answer needs a change' : `${count} answers need a change`),
  problems: {
    kind: {
      missing: 'Choose a kind',
      unknown: found => `There is no kind "${found}". Choose one of the list`,
    },
    field: {
      missing: 'Choose a field',
      unknown: found => `There is no field "${found}". Choose one of the list`,
    },
    missing: {
      title: 'Type the title',
      before: 'Say how it is now',
      now: 'Say what changes',
      expected: 'Say what you expect',
      authors: 'Choose who registers',
    },
    short: found => `The title has only ${found} characters. Write at least 10`,
    long: (found, most) => `You wrote ${found} characters. Shorten it to ${most}`,
    notDate: found => `"${found}" is not a date. Type day/month/year, e.g. 03/02/2020`,
    unreal: found => `There is no day "${found}". Type day/month/year, e.g. 03/02/2020`,
    stranger: found => `The tab Cán bộ has no code "${found}". Choose somebody else or tell your admin`,
    twice: found => `"${found}" is there twice. Remove one`,
    share: 'Each share is above 0, with at most two decimals, e.g. 33,34',
    total: total => {
      const by = formatShare(Math.abs(WHOLE - total));
      const how = total < WHOLE ? `${by}% are missing` : `${by}% too much`;
      return `The shares add up to ${formatShare(total)}%: ${how}. Change them or choose Share equally`;
    },
  },
  failures: {
    busy: () => 'Somebody else is sending. Your text is still here, not sent. Send again in a moment',
    late: day =>
      `Registration ended on ${day}. Your text is still here. Ask your admin about the next campaign`,
    twin: number => `There is one of the same title: ${number}. Look at it, or choose Send anyway`,
    missingTab: tab =>
      `The workbook lacks the tab «${tab}». Ask your admin to choose Thi đua → Thiết lập bảng tính, then send again`,
    missingColumn: column =>
      `The workbook lacks the column «${column}». Ask your admin to restore it, then send again`,
    readOnly: () => 'This account may only view the workbook. Ask your admin for access, then send again',
    invalid: what => `The server could not read it (${what}). Reload the workbook and send again`,
    offline: () =>
      'No connection. Your text is still here; it is not known whether it was sent. Sending again adds no second row',
    accounts: () =>
      'You are signed in to several Google accounts, so Google refuses. Open the workbook in a private window',
    unexpected: detail => `Not registered: ${detail}. Send again; if it fails again, tell your admin`,
  },
  retry: 'Send again',
  reopen: 'Open again',
  sendAnyway: 'Send anyway',
  receipt: {
    heading: 'Registered',
    number: 'Number',
    at: 'At',
    next: 'A reviewer will look at it and note the result in the column Trạng thái of the tab Sáng kiến. It counts for the score of every author from now on.',
    another: 'Register another',
  },
};
