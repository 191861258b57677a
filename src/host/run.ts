import { existsSync } from 'node:fs';
import type { CommandContext } from './CommandContext.ts';
import { campaignsOf, checkCampaign } from './campaigns.ts';
import { Failure } from './errors.ts';
import { parseOptions } from './parseOptions.ts';
import { showSheet } from './showSheet.ts';
import { texts } from './texts.ts';

/** The command behind `npm start`: shows the spreadsheet, or scores and prints; returns the exit code. */
export async function run(words: readonly string[], context: CommandContext): Promise<0 | 1> {
  const { print, complain } = context;
  const options = parseOptions(words);
  const language = texts[options.language];
  if (options.unknown !== undefined) {
    complain(`${language.unknownOption(options.unknown)}\n\n${language.usage}`);
    return 1;
  }
  if (options.help) {
    print(language.usage);
    return 0;
  }
  if (options.file !== undefined && options.campaign !== undefined) {
    complain(language.campaignOfFile);
    return 1;
  }
  try {
    if (!existsSync(context.built.code)) throw new Failure(language.notBuilt);
    if (options.campaign !== undefined) checkCampaign(options.campaign, campaignsOf(context.built), language);
    const work = options.print ? (await import('./print/printScores.ts')).printScores : showSheet;
    await Promise.race([work(options, context, language), context.uncaught.fatal]);
    return 0;
  } catch (error) {
    const { message = String(error) } = (error ?? {}) as Partial<Error>;
    complain(error instanceof Failure ? message : language.unexpected(message.split('\n')[0]!));
    return 1;
  }
}
