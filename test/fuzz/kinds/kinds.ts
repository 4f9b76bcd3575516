import type { Kind } from "../kind.ts";
import { configKind } from "./config.ts";
import { optionsKind } from "./options.ts";
import { runDirectoryKind } from "./run-directory.ts";
import { settingsKind } from "./settings.ts";
import { traceKind } from "./trace.ts";
import { workloadKind } from "./workload.ts";

/** The kinds of input for the command line. */
export const kinds: readonly Kind[] = [
  optionsKind,
  configKind,
  settingsKind,
  workloadKind,
  traceKind,
  runDirectoryKind,
];
