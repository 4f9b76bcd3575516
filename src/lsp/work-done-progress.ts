import type {
  ProgressToken,
  WorkDoneProgressBegin,
  WorkDoneProgressEnd,
  WorkDoneProgressReport,
} from "vscode-languageserver-protocol";

/** Books on what a server says it began and ended (`$/progress`), counted by title. */
export interface WorkDoneProgress {
  readonly take: (token: ProgressToken, value: ProgressValue) => void;
  /** How many pieces of work with this title have ended. */
  readonly ended: (title: string) => number;
  /** Last message of a piece of work with this title that began and has not ended. */
  readonly outstanding: (title: string) => string | undefined;
  /** What the last piece of work with this title said when it ended. */
  readonly endMessage: (title: string) => string | undefined;
  /** Titles of all work that has not ended. */
  readonly open: () => readonly string[];
}

export type ProgressValue = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** New, empty books; `changed` is called after each entry. */
export function workDoneProgress(changed: () => void): WorkDoneProgress {
  const running = new Map<ProgressToken, { title: string; message: string }>();
  const endedByTitle = new Map<string, { count: number; message: string | undefined }>();
  return {
    take: (token, value) => {
      if (value.kind === "begin") running.set(token, { title: value.title, message: value.message ?? "" });
      const work = running.get(token);
      if (work && value.message) work.message = value.message;
      if (work && value.kind === "end") {
        running.delete(token);
        endedByTitle.set(work.title, { count: (endedByTitle.get(work.title)?.count ?? 0) + 1, message: value.message });
      }
      changed();
    },
    ended: (title) => endedByTitle.get(title)?.count ?? 0,
    endMessage: (title) => endedByTitle.get(title)?.message,
    outstanding: (title) => [...running.values()].find((work) => work.title === title)?.message,
    open: () => [...running.values()].map((work) => work.title),
  };
}
