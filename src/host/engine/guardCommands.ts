import type { ICommandInfo, ICommandService } from '@univerjs/core';

/** What Univer keeps to itself: the commands that are being executed. */
interface Internals {
  readonly _commandExecutionStack: Readonly<ICommandInfo>[];
}

/**
 * Keeps what is thrown where commands are executed from doing harm elsewhere: one listener's error does not keep the change
 * from the others, and a command that fails is not taken for the cause of later ones. `failed` gets what nobody else
 * would. To be called before anything listens.
 */
export function guardCommands(commands: ICommandService, failed: (error: unknown) => void): void {
  const { onCommandExecuted, executeCommand, syncExecuteCommand } = commands;
  const { _commandExecutionStack: stack } = commands as unknown as Internals;
  commands.onCommandExecuted = listener =>
    onCommandExecuted.call(commands, (command, options) => {
      try {
        listener(command, options);
      } catch (error) {
        failed(error);
      }
    });
  commands.syncExecuteCommand = ((...given: Parameters<typeof syncExecuteCommand>) => {
    const depth = stack.length;
    try {
      return syncExecuteCommand.apply(commands, given);
    } catch (error) {
      stack.splice(depth);
      throw error;
    }
  }) as typeof syncExecuteCommand;
  commands.executeCommand = ((...given: Parameters<typeof executeCommand>) => {
    const before = stack.length;
    const result = executeCommand.apply(commands, given);
    const own = stack[before];
    result.catch(error => {
      const at = own ? stack.indexOf(own) : -1;
      if (at >= 0) stack.splice(at, 1);
      failed(error);
    });
    return result;
  }) as typeof executeCommand;
}
