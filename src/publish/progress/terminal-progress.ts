import {
  DefaultRenderer,
  Listr,
  ListrDefaultRendererLogLevels,
  ListrLogger,
  PRESET_TIMER,
  ProcessOutput,
  Spinner,
} from "listr2";
import type { Progress } from "../../model/world.ts";
import { oneLine } from "../../text/one-line.ts";
import { cycleLine, shareLine } from "./cycle-line.ts";
import { plainProgress } from "./plain-progress.ts";

/** Frames of the spinner are this far apart: fast enough to be seen alive, slow enough to cost nothing beside gopls. */
const FRAME_MS = 250;
/** A stage whose text is longer goes by its name. */
const TITLE_LENGTH = 90;
const WARNING_ICON = "!";

/**
 * Progress on a terminal: the stage that runs has a spinner and its time, the ones before it a tick. Awaiting `close` leaves
 * the terminal as it was; a stage that has not ended is then marked as failed. Load this module only where there is a
 * terminal, for it brings listr2.
 */
export function terminalProgress(stream: NodeJS.WriteStream): {
  show: (progress: Progress) => void;
  close: () => Promise<void>;
} {
  // A terminal of no known size (some containers say 0 × 0) would get a letter a line, or nothing.
  if (!stream.columns || !stream.rows) {
    const { show, close } = plainProgress(stream);
    return { show, close: async () => close() };
  }
  let current: Line | undefined;
  let shown: Promise<void> = Promise.resolve();

  const begin = (title: string, icon?: string): Line => {
    const line = newLine(title, icon);
    shown = shown.then(() => showLine(line, stream));
    return line;
  };
  const show = (progress: Progress): void => {
    switch (progress.kind) {
      case "stage":
        current?.end(true);
        current = begin(progress.text.length <= TITLE_LENGTH ? progress.text : progress.stage);
        return;
      case "cycle":
        current ??= begin(progress.stage);
        current.retitle(cycleLine(progress));
        return;
      case "share":
        current ??= begin(progress.stage);
        current.retitle(shareLine(progress));
        return;
      case "done":
        current ??= begin(progress.stage);
        current.retitle(endedLine(progress));
        current.end(true);
        current = undefined;
        return;
      case "warning":
        begin(oneLine(progress.warning.message), WARNING_ICON).end(true);
    }
  };
  return {
    show,
    close: () => {
      current?.end(false);
      current = undefined;
      return shown;
    },
  };
}

/** One line of the screen: what it says now, and how it is told that its work ended. */
interface Line {
  readonly icon: string | undefined;
  readonly retitle: (title: string) => void;
  readonly end: (well: boolean) => void;
  /** Settles when the line has ended; rejects when it did not end well. */
  readonly ended: Promise<void>;
  /** Calls back with the title, now and whenever it changes. */
  readonly follow: (onTitle: (title: string) => void) => void;
}

function newLine(first: string, icon: string | undefined): Line {
  let title = first;
  let onTitle = (_: string): void => {};
  let end = (_: boolean): void => {};
  const ended = new Promise<void>((resolve, reject) => {
    end = (well) => (well ? resolve() : reject(new Error(title)));
  });
  ended.catch(() => {});
  return {
    icon,
    retitle: (text) => {
      title = text;
      onTitle(text);
    },
    end: (well) => end(well),
    ended,
    follow: (listener) => {
      onTitle = listener;
      listener(title);
    },
  };
}

function endedLine({ stage, text }: { stage: string; text: string }): string {
  return text.startsWith(stage) ? text : `${stage}: ${text}`;
}

/** Draws a line until it has ended, and leaves its last state on the screen. */
async function showLine(line: Line, stream: NodeJS.WriteStream): Promise<void> {
  const icon = line.icon === undefined ? {} : { [ListrDefaultRendererLogLevels.COMPLETED]: line.icon };
  const logger = new ListrLogger({ useIcons: true, toStderr: [], processOutput: new ProcessOutput(stream, stream) });
  const task = {
    title: " ",
    task: async (_: unknown, listrTask: { title?: string }): Promise<void> => {
      line.follow((title) => {
        listrTask.title = title;
      });
      await line.ended;
    },
  };
  const listr = new Listr([task], {
    renderer: TerminalRenderer,
    rendererOptions: {
      logger,
      spinner: new CalmSpinner(),
      icon,
      ...(line.icon === undefined ? { timer: PRESET_TIMER } : {}),
    },
    exitOnError: false,
    registerSignalListeners: false,
  });
  await listr.run();
}

/** listr2 looks at standard output alone; here the stream that was given is the terminal. */
class TerminalRenderer extends DefaultRenderer {
  static override nonTTY = true;
}

class CalmSpinner extends Spinner {
  override start(onFrame?: () => void): void {
    super.start(onFrame, FRAME_MS);
  }
}
