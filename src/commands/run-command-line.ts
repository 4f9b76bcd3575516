import { pageWidth } from "./columns.ts";
import type { Outside } from "./command.ts";
import { commands } from "./commands.ts";
import { commandHelp, overview } from "./help.ts";
import { readArguments } from "./read-arguments.ts";

/** Does what a command line asks for, and returns the exit code. What can't be done is thrown as a Failure. */
export async function runCommandLine(argv: readonly string[], outside: Outside): Promise<number> {
  const request = readArguments(argv, commands);
  const width = pageWidth(outside.screen);
  switch (request.kind) {
    case "version":
      outside.print(`gopls-leak-gate ${outside.version}\n`);
      return 0;
    case "help":
      outside.print(request.command ? commandHelp(request.command, width) : overview(commands, width));
      return 0;
    case "run":
      return request.command.run(request.given, outside);
  }
}
