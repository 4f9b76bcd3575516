import type { Finding, Holder } from "../../../model/report.ts";
import { formatCount } from "../../../text/format-count.ts";
import { oneLine } from "../../../text/one-line.ts";
import { shortName } from "../../../text/short-name.ts";
import { nearlyWhole } from "../amount.ts";
import { unitWord } from "../units.ts";

/**
 * Who holds what is kept: "held by server.leakedForTest → element: 1 object for every request, by two reference-chain profiles". Undefined: nobody
 * could tell.
 */
export function holderNote(finding: Finding): string | undefined {
  const { holder } = finding;
  if (!holder) return undefined;
  const unit = unitWord(holder.unit, finding);
  const kept = `${counted(nearlyWhole(holder.objectsPerUnit), "object", "objects")} for every ${unit}`;
  if (holder.by === "references") {
    const others = holder.others ?? 0;
    const too = others > 0 ? `; ${counted(others, "other chain fits", "other chains fit")} as well` : "";
    return `held by ${chain(holder)}: ${kept}, by two reference-chain profiles${too}`;
  }
  const entries = `${counted(holder.entriesPerUnit ?? 1, "entry", "entries")} of ${brief(holder.path[0] ?? "")}`;
  return `held by ${entries}: ${kept} (inferred from gopls' own counters, which grow alike)`;
}

function counted(count: number, one: string, more: string): string {
  return `${formatCount(count)} ${count === 1 ? one : more}`;
}

/** Of a longer chain the first and the last are shown. */
const MOST_NODES = 8;

function chain({ path }: Holder): string {
  const [root = "", ...nodes] = path;
  const names = [brief(shortName(root)), ...nodes.map(nodeName)];
  const half = MOST_NODES / 2;
  const shown = names.length <= MOST_NODES ? names : [...names.slice(0, half), "…", ...names.slice(-half)];
  return shown.join(" → ");
}

const WORDS: Readonly<Record<string, string>> = {
  "[]": "element",
  $mapkey: "map key",
  $mapval: "map value",
  $sub_objects$: "what it points to",
};

/** A field's name without its type: "children. (map[context.canceler]struct {})". */
function nodeName(node: string): string {
  const times = / × \d+$/.exec(node)?.[0] ?? "";
  const [name = ""] = node.slice(0, node.length - times.length).split(". (");
  return brief((WORDS[name] ?? shortName(name)) + times);
}

const MOST_CHARACTERS = 60;

function brief(name: string): string {
  const characters = [...oneLine(name)];
  return characters.length > MOST_CHARACTERS
    ? `${characters.slice(0, MOST_CHARACTERS - 1).join("")}…`
    : characters.join("");
}
