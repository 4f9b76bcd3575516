import { I as literal } from "./plan.js";
import { i as shown, n as mapTexts } from "./shown.js";
// src/report/posted-report.ts
/**
* A report as others may read it: nothing in it that can't be seen, and no paths of the machine on which it was made. A path
* in the workspace begins there, the workspace goes by its own name, and a home folder by "~", which names no user.
*/
function postedReport(report) {
	const workspaces = [...new Set(report.arms.map(({ workspace }) => shown(workspace)))].filter((path) => /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path) && baseOf(path) !== "").sort((a, b) => b.length - a.length).map((path) => ({
		path: pathPattern(path.replace(/[/\\]+$/, "")),
		base: baseOf(path)
	}));
	return mapTexts(report, (text) => withoutHomes(workspaces.reduce(below, shown(text))));
}
/**
* Where a path can begin: not within another one, nor in an address, nor behind "." or "..", which are relative. A file's URI and an
* option of one letter stand right before theirs.
*/
const BEGIN = String.raw`(?:(?<![\p{L}\p{N}_/\\-])(?<!(?:^|[\s/.(["'${"`"}])\.)|(?<=\bfile:///?)|(?<=(?:^|\s)-[A-Za-z]))`;
/** What goes on with a name: a dot does if something follows it. */
const MORE_NAME = String.raw`[\p{L}\p{N}_-]|\.[\p{L}\p{N}_-]`;
function pathPattern(path) {
	return new RegExp(String.raw`${BEGIN}${literal(path)}(?:([\\/])(?=[\p{L}\p{N}_.@-])|(?!${MORE_NAME}))`, "gu");
}
/** "/home/me/shop/api/api.go" is "api/api.go" below "/home/me/shop", which is "shop". */
function below(text, { path, base }) {
	return text.replace(path, (_, separator) => separator === void 0 ? base : "");
}
function baseOf(path) {
	return path.split(/[/\\]/).findLast((part) => part !== "") ?? "";
}
/** Folders of homes: of Linux, macOS, Windows, and of Windows as Git and WSL name it. */
const HOMES = String.raw`(?:(?:/var|/usr|/export)?/home|(?:/mnt)?/[A-Za-z]/Users|/Users|[A-Za-z](?::|%3A)[\\/]Users)`;
/** A user's name: on Windows and macOS it may be of several words, which only a path that goes on tells from a sentence. */
const WORD = String.raw`[^\s\\/:"'${"`"},;()[\]{}<>|!?*…]`;
const USER = String.raw`${WORD}*[^\s\\/:"'${"`"},;()[\]{}<>|!?*….](?:(?: \p{Lu}${WORD}*)+(?=[\\/]))?`;
const HOME = new RegExp(String.raw`${BEGIN}(?:${HOMES}[\\/]${USER}|(?:/var)?/root(?!${MORE_NAME}))`, "gu");
function withoutHomes(text) {
	return text.replace(HOME, "~");
}
export { postedReport as t };
