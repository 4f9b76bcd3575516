import { shown } from "../../text/shown.ts";
import type { Annotations } from "./annotate.ts";

/** The runner's annotations as the one way to a workflow's log: what a file, an input or GitHub says in them draws nothing there. */
export function shownAnnotations({ error, warning, notice }: Annotations): Annotations {
  return {
    error: (message, properties) => error(shown(message), properties),
    warning: (message, properties) => warning(shown(message), properties),
    notice: (message, properties) => notice(shown(message), properties),
  };
}
