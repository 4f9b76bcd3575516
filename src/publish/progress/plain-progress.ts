import type { Progress } from "../../model/world.ts";
import { cycleLine } from "./cycle-line.ts";

const CYCLES_BETWEEN_LINES = 5;

/** Progress where there is no terminal: a line for each stage that begins or ends, each warning, and every fifth cycle. */
export function plainProgress(stream: { write(text: string): unknown }): {
  show: (progress: Progress) => void;
  close: () => void;
} {
  return {
    show: (progress) => {
      const line = lineOf(progress);
      if (line !== undefined) stream.write(`${line}\n`);
    },
    close: () => {},
  };
}

function lineOf(progress: Progress): string | undefined {
  switch (progress.kind) {
    case "stage":
    case "done":
      return `${progress.stage}: ${progress.text}`;
    case "warning":
      return `warning: ${progress.warning.message}`;
    case "cycle":
      return progress.cycle % CYCLES_BETWEEN_LINES === 0 || progress.cycle === progress.cycles
        ? cycleLine(progress)
        : undefined;
  }
}
