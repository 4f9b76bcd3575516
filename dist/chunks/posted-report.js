import { i as shown, n as mapTexts } from "./shown.js";
// src/report/posted-report.ts
/**
* A report as others may read it: nothing in it that can't be seen, and no paths of the machine on which it was made. A path
* in the workspace begins there, the workspace goes by its own name, and a home folder by "~", which names no user.
*/
function postedReport(report) {
	const workspaces = [...new Set(report.arms.map(({ workspace }) => shown(workspace)))].filter((path) => /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path) && baseOf(path) !== "").sort((a, b) => b.length - a.length);
	return mapTexts(report, (text) => withoutHomes(workspaces.reduce(below, shown(text))));
}
/** "/home/me/shop/api/api.go" is "api/api.go" below "/home/me/shop", which is "shop". */
function below(text, workspace) {
	const path = workspace.replace(/[/\\]+$/, "");
	return text.split(`${path}/`).join("").split(`${path}\\`).join("").split(path).reduce((done, rest) => done + (/^[\w.-]*[\w-]/.test(rest) ? path : baseOf(path)) + rest);
}
function baseOf(path) {
	return path.split(/[/\\]/).findLast((part) => part !== "") ?? "";
}
const HOME = /(?<![\w/.-])(?:(?:\/home|\/Users|\/var\/home|[A-Za-z]:[\\/]Users)[\\/][^\s\\/:"'`,;)]+|\/root(?=[/\s]|$))/g;
function withoutHomes(text) {
	return text.replace(HOME, "~");
}
export { postedReport as t };
