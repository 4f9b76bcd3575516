import type { Report } from "../model/report.ts";
import { mapTexts, shown } from "../text/shown.ts";

/**
 * A report as others may read it: nothing in it that can't be seen, and no paths of the machine on which it was made. A path
 * in the workspace begins there, the workspace goes by its own name, and a home folder by "~", which names no user.
 */
export function postedReport(report: Report): Report {
  const workspaces = [...new Set(report.arms.map(({ workspace }) => shown(workspace)))]
    .filter((path) => /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path) && baseOf(path) !== "")
    .sort((a, b) => b.length - a.length);
  return mapTexts(report, (text) => withoutHomes(workspaces.reduce(below, shown(text))));
}

/** "/home/me/shop/api/api.go" is "api/api.go" below "/home/me/shop", which is "shop". */
function below(text: string, workspace: string): string {
  const path = workspace.replace(/[/\\]+$/, "");
  const inside = text.split(`${path}/`).join("").split(`${path}\\`).join("");
  // What only begins alike, as /home/me/shop-2, is another folder.
  return inside.split(path).reduce((done, rest) => done + (/^[\w.-]*[\w-]/.test(rest) ? path : baseOf(path)) + rest);
}

function baseOf(path: string): string {
  return path.split(/[/\\]/).findLast((part) => part !== "") ?? "";
}

const HOME =
  /(?<![\w/.-])(?:(?:\/home|\/Users|\/var\/home|[A-Za-z]:[\\/]Users)[\\/][^\s\\/:"'`,;)]+|\/root(?=[/\s]|$))/g;

function withoutHomes(text: string): string {
  return text.replace(HOME, "~");
}
