import type { Progress } from "../../model/world.ts";
import { oneLine } from "../../text/one-line.ts";
import { cycleLine, shareLine } from "./cycle-line.ts";

const CYCLES_BETWEEN_LINES = 5;
/** A stage that has no cycles has this number of lines, the last of which says that it is done. */
const SHARES = 3;

/** Progress where there is no terminal: a line for each stage that begins or ends, each warning, each third of one without cycles, and every fifth cycle. */
export function plainProgress(stream: { write(text: string): unknown }): {
  show: (progress: Progress) => void;
  close: () => void;
} {
  let share = 0;
  const isNews = (progress: Progress): boolean => {
    if (progress.kind !== "share") {
      share = 0;
      return true;
    }
    const reached = Math.floor((progress.done / Math.max(progress.of, 1)) * SHARES);
    const isHigher = reached > share && reached < SHARES;
    share = Math.max(share, reached);
    return isHigher;
  };
  return {
    show: (progress) => {
      const line = isNews(progress) ? lineOf(progress) : undefined;
      if (line !== undefined) stream.write(`${line}\n`);
    },
    close: () => {},
  };
}

function lineOf(progress: Progress): string | undefined {
  switch (progress.kind) {
    case "stage":
    case "done":
      return `${progress.stage}: ${oneLine(progress.text)}`;
    case "warning":
      return `warning: ${oneLine(progress.warning.message)}`;
    case "share":
      return shareLine(progress);
    case "cycle":
      return progress.cycle % CYCLES_BETWEEN_LINES === 0 || progress.cycle === progress.cycles
        ? cycleLine(progress)
        : undefined;
  }
}
