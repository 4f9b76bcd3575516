import { o as FileFault, r as readText, t as openFile } from "./read-file.js";
import { l as failure } from "./run-entry.js";
import { N as isFileRef, P as isFileRole, w as hasUniqueText } from "./plan.js";
import { i as writeOutput, n as checkOutput, r as freeName, t as shellWord } from "../cli.js";
import { a as replaced, c as utf16Position, n as offsetAt, o as shortestReplacement, r as positionAt, s as spanAt, t as isPosition } from "./positions.js";
import { t as parseWorkload } from "./parse-workload.js";
import { n as doesMore } from "./open-faults.js";
import { t as workloadYaml } from "./workload-yaml.js";
import { join, resolve } from "node:path";
import { closeSync, openSync, readSync, realpathSync, statSync, unlinkSync, writeSync, writev } from "node:fs";
// src/record/trace/read/workspace-path.ts
/** Path of a `file:` URI, with "/" between; of Windows "c:/…". Undefined: it is no URI of a file. */
function pathOfUri(uri) {
	const [, host = "", path = ""] = /^file:\/\/([^/]*)(\/[^?#]*)$/i.exec(uri) ?? [];
	if (path === "") return void 0;
	try {
		const decoded = withoutDots(decodeURIComponent(path));
		const drive = /^\/([A-Za-z]):(?=\/|$)/.exec(decoded);
		if (drive) return `${drive[1]?.toLowerCase()}:${decoded.slice(3)}`;
		return host === "" || host === "localhost" ? decoded : `//${decodeURIComponent(host)}${decoded}`;
	} catch {
		return;
	}
}
/** Whether a URI is meant to be that of a file on disk. */
function isFileUri(uri) {
	return /^file:/i.test(uri);
}
/** Steps into the folder itself and back to the one above are gone, as they are where the path leads. */
function withoutDots(path) {
	if (!/\/\.{1,2}(?:\/|$)/.test(path)) return path;
	const parts = [];
	for (const part of path.split("/").slice(1)) if (part === "..") parts.pop();
	else if (part !== ".") parts.push(part);
	return `/${parts.join("/")}`;
}
/** A folder as editors write it in a URI or a path, as `pathBelow` takes it. */
function rootOf(folder) {
	return (pathOfUri(folder) ?? folder.replaceAll("\\", "/").replace(/^[A-Z]:/, (drive) => drive.toLowerCase())).replace(/(?<=[^/])\/+$/, "");
}
/** A file's path from a folder that goes by one of these names; undefined: it is not below it. Windows has names in either case. */
function pathBelow(uri, roots) {
	const path = pathOfUri(uri);
	if (path === void 0) return void 0;
	const root = roots.find((name) => isBelow(path, name));
	return root === void 0 ? void 0 : path.slice(root.replace(/\/+$/, "").length + 1);
}
/** The same as a workload names it, which would take a file's name for a role; undefined also where it can't name it. */
function workspacePath(uri, roots) {
	const path = pathBelow(uri, roots);
	if (path === void 0 || !isFileRef(path)) return void 0;
	return isFileRole(path) ? `./${path}` : path;
}
/** Whether a path lies in a folder, or in one of its folders. */
function isBelow(path, folder) {
	const base = `${folder.replace(/\/+$/, "")}/`;
	const begin = path.slice(0, base.length);
	return begin === base || WINDOWS.test(folder) && begin.toLowerCase() === base.toLowerCase();
}
/** A drive, or a share. */
const WINDOWS = /^(?:[a-z]:|\/\/)/;
// src/record/folder-here.ts
/** A folder of this machine, with its full path; one of another system, or a URI, as it is. */
function fullRoot(folder) {
	return rootOf(/^(?:file:|[A-Za-z]:[\\/]|\\\\)/i.test(folder) ? folder : resolve(folder));
}
/** Throws workspace-missing where a folder was given for the code as it is now, and is none. */
function checkWorkspace(folder) {
	if (folder === void 0) return;
	const path = fullRoot(folder);
	const kind = kindOf(path);
	if (kind !== "directory") throw failure("workspace-missing", {
		path,
		isFile: kind === "file"
	});
}
/** The path that a folder or a file leads to; undefined: it is not on this machine. */
function realPath(path) {
	try {
		return rootOf(realpathSync(path));
	} catch {
		return;
	}
}
/** A folder, the one that it leads to where it is a link, and those under which documents in it are named by way of a link. */
function namesOf(folder, documents) {
	const real = realPath(folder);
	if (real === void 0) return [folder];
	const linked = documents.flatMap((path) => {
		if (isBelow(path, folder) || isBelow(path, real)) return [];
		const realDocument = realPath(path);
		if (realDocument === void 0 || !isBelow(realDocument, real)) return [];
		const below = realDocument.slice(real.length);
		return path.endsWith(below) ? [path.slice(0, -below.length)] : [];
	});
	return [.../* @__PURE__ */ new Set([
		folder,
		real,
		...linked
	])];
}
function kindOf(path) {
	try {
		const stats = statSync(path);
		return stats.isDirectory() ? "directory" : stats.isFile() ? "file" : "other";
	} catch {
		return "other";
	}
}
// src/record/trace/read/spool.ts
/** The first bytes of a spool, by which it is told from other files. */
const spoolBegin = new TextEncoder().encode("gopls-leak-gate spool 1\n");
const EDITOR = 62;
const SERVER = 60;
/** Direction, time as a float64, length as a uint32. */
const HEAD_BYTES = 13;
/** What stands before a chunk's bytes in a spool. */
function spoolHead({ from, atMs, bytes }) {
	const head = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(HEAD_BYTES));
	head.setUint8(0, from === "editor" ? EDITOR : SERVER);
	head.setFloat64(1, atMs);
	head.setUint32(9, bytes.length);
	return new Uint8Array(head.buffer);
}
/** Whether these are the first bytes of a spool. */
function isSpool(bytes) {
	return bytes.length >= spoolBegin.length && spoolBegin.every((byte, index) => bytes[index] === byte);
}
/** The chunks of a spool that arrives in pieces. It ends where its bytes end or make no sense, as a cut one does. */
function* readSpool(pieces) {
	let rest = /* @__PURE__ */ new Uint8Array();
	let toSkip = spoolBegin.length;
	for (const piece of pieces) {
		const skipped = Math.min(toSkip, piece.length);
		toSkip -= skipped;
		rest = joined(rest, piece.subarray(skipped));
		let offset = 0;
		for (;;) {
			const chunk = chunkAt(rest, offset);
			if (chunk === "damaged") return;
			if (chunk === void 0) break;
			yield chunk;
			offset += HEAD_BYTES + chunk.bytes.length;
		}
		rest = rest.subarray(offset);
	}
}
function chunkAt(bytes, offset) {
	if (bytes.length < offset + HEAD_BYTES) return void 0;
	const head = new DataView(bytes.buffer, bytes.byteOffset + offset, HEAD_BYTES);
	const direction = head.getUint8(0);
	if (direction !== EDITOR && direction !== SERVER) return "damaged";
	const start = offset + HEAD_BYTES;
	const end = start + head.getUint32(9);
	if (bytes.length < end) return void 0;
	return {
		from: direction === EDITOR ? "editor" : "server",
		atMs: head.getFloat64(1),
		bytes: bytes.subarray(start, end)
	};
}
function joined(a, b) {
	if (a.length === 0) return b;
	const bytes = new Uint8Array(a.length + b.length);
	bytes.set(a);
	bytes.set(b, a.length);
	return bytes;
}
// src/record/spool-file.ts
/** A new spool beside a file. Throws output-not-writable. */
function createSpool(output) {
	const path = freeName(`${output}.spool`);
	const file = open(path, output);
	const waiting = [];
	let writing;
	let fault;
	const drain = async () => {
		while (waiting.length > 0 && fault === void 0) {
			const taken = waiting.splice(0, MAX_PARTS);
			await writeAll(file, taken).catch((error) => {
				fault = error.message;
			});
		}
		waiting.length = 0;
		writing = void 0;
	};
	return {
		path,
		append: (chunk) => {
			if (fault !== void 0) return;
			waiting.push(spoolHead(chunk), chunk.bytes);
			writing ??= drain();
		},
		close: async () => {
			await writing;
			closeSync(file);
			return fault;
		},
		remove: () => unlinkSync(path)
	};
}
/** The bytes of a regular file, a piece at a time. Throws what openFile throws. */
function* piecesOf(path, reading = {}) {
	const file = openFile(path, reading);
	try {
		for (;;) {
			const piece = Buffer.allocUnsafe(PIECE_BYTES);
			const read = readSync(file, piece);
			if (read === 0) return;
			yield piece.subarray(0, read);
		}
	} finally {
		closeSync(file);
	}
}
const PIECE_BYTES = 4194304;
/** Buffers of one write; the least that POSIX systems take is 1024. */
const MAX_PARTS = 512;
function open(path, output) {
	try {
		const file = openSync(path, "wx", 384);
		writeSync(file, spoolBegin);
		return file;
	} catch (error) {
		throw failure("output-not-writable", {
			path: output,
			reason: error.message
		});
	}
}
/** A write may take only part of what it was given. */
async function writeAll(file, parts) {
	let unwritten = parts.filter((part) => part.length > 0);
	while (unwritten.length > 0) {
		let written = await new Promise((resolve, reject) => {
			writev(file, unwritten, (error, bytes) => error ? reject(error) : resolve(bytes));
		});
		while (written > 0 && unwritten[0]) {
			const first = unwritten[0];
			unwritten = written >= first.length ? unwritten.slice(1) : [first.subarray(written), ...unwritten.slice(1)];
			written -= Math.min(written, first.length);
		}
	}
}
// src/record/trace/log/lines-of.ts
/** A longer line is no message that a workload could be made of; a string of V8 has at most 2^29 characters. */
const MAX_LINE_CHARS = 2 ** 27;
/** What is kept of a longer line, so that it is known for what it is. */
const HEAD_CHARS = 4096;
/**
* The lines of a text that arrives in pieces, in UTF-8, or in UTF-16 where its first characters say so, as PowerShell writes. Of a line
* of more than 2^27 characters only the beginning is kept.
*/
function* linesOf(pieces) {
	let decoder;
	const line = growingLine();
	for (const piece of pieces) {
		decoder ??= new TextDecoder(encodingOf$1(piece));
		const text = decoder.decode(piece, { stream: true });
		let start = 0;
		for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
			line.add(text.slice(start, end));
			yield line.take();
			start = end + 1;
		}
		line.add(text.slice(start));
	}
	line.add(decoder?.decode() ?? "");
	const last = line.take();
	if (last !== "") yield last;
}
/** A reader of lines. */
function lineReader(lines) {
	const iterator = lines[Symbol.iterator]();
	let ahead;
	let taken = 0;
	const following = () => {
		const { done, value } = iterator.next();
		return done ? void 0 : value;
	};
	return {
		next: () => {
			const line = ahead ? ahead.line : following();
			ahead = void 0;
			if (line !== void 0) taken++;
			return line;
		},
		peek: () => {
			ahead ??= { line: following() };
			return ahead.line;
		},
		taken: () => taken
	};
}
/** By a byte order mark; or, as a log begins with characters of ASCII, by the half of them that is zero. */
function encodingOf$1([first, second, third, fourth]) {
	if (first === 255 && second === 254 || first && second === 0 && third && fourth === 0) return "utf-16le";
	return first === 254 && second === 255 || first === 0 && second && third === 0 && fourth ? "utf-16be" : "utf-8";
}
function growingLine() {
	let parts = [];
	let length = 0;
	return {
		add: (part) => {
			length += part.length;
			if (length <= MAX_LINE_CHARS) parts.push(part);
			else if (parts.length !== 1 || (parts[0]?.length ?? 0) > HEAD_CHARS) parts = [parts.join("").slice(0, HEAD_CHARS) || part.slice(0, HEAD_CHARS)];
		},
		take: () => {
			const line = parts.join("");
			parts = [];
			length = 0;
			return line.endsWith("\r") ? line.slice(0, -1) : line;
		}
	};
}
// src/record/trace/read/message-of.ts
/**
* The JSON of one JSON-RPC message; undefined: it is none. What an editor says may be nested too deeply. A response has no method yet. Of
* what the server says no more is kept than a workload is made of, as it may be much.
*/
function messageOf(json, from, atMs) {
	if (typeof json !== "object" || json === null || Array.isArray(json)) return void 0;
	const { id, method, params, result } = json;
	if (from === "editor" && isTooDeep(params)) return "too-deep";
	const hasId = typeof id === "number" || typeof id === "string";
	const kept = {
		params: from === "editor" ? params : void 0,
		result: isHandshake(result) ? result : void 0
	};
	const common = {
		from,
		id: hasId ? String(id) : void 0,
		...kept,
		atMs
	};
	if (typeof method === "string") return {
		...common,
		kind: hasId ? "request" : "notification",
		method
	};
	return hasId ? {
		...common,
		kind: "response",
		method: void 0
	} : void 0;
}
/** Whether a result is that of `initialize`. */
function isHandshake(result) {
	return typeof result === "object" && result !== null && "capabilities" in result;
}
/** Whether parameters have more levels than a workload is made of. */
function isTooDeep(params) {
	let level = [params];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > 50) return true;
		level = level.flatMap((item) => typeof item === "object" && item !== null ? Object.values(item) : []);
	}
	return false;
}
// src/record/trace/log/beneath.ts
const MOST_CHARS$1 = 200;
/** Whether a text can be what stands before a message in its line: no part of a message does. */
function isPrefix(text) {
	return text.length <= MOST_CHARS$1 && !/[{}"']/.test(text);
}
/**
* The lines below one that had this prefix, without theirs: indentation, quote marks, numbers, or the time and the name that docker,
* journald, pm2 and their like write before every line. In theirs other digits may stand, and it may end earlier.
*/
function beneath(rest, prefix) {
	if (prefix === "") return rest;
	const stripped = (line) => line?.slice(alike(prefix, line));
	return {
		...rest,
		next: () => stripped(rest.next()),
		peek: () => stripped(rest.peek())
	};
}
/** How many characters of a line are as in a prefix: any digits for digits, as many spaces or fewer for spaces, and else the same. */
function alike(prefix, line) {
	let end = 0;
	for (const [part] of prefix.matchAll(/\d+|\s+|[^\d\s]/g)) {
		const found = /^\d/.test(part) ? digitsAt(line, end) : /^\s/.test(part) ? spacesAt(line, end, part.length) : line.startsWith(part, end) ? part.length : void 0;
		if (found === void 0) break;
		end += found;
	}
	return end;
}
function digitsAt(line, start) {
	let end = start;
	while (/\d/.test(line[end] ?? "")) end++;
	return end > start ? end - start : void 0;
}
function spacesAt(line, start, most) {
	let end = start;
	while (end - start < most && /\s/.test(line[end] ?? "")) end++;
	return end - start;
}
// src/record/trace/log/trace-header.ts
/**
* The header that a line is; undefined: it is another line. Four shapes are known:
*
*     [Trace - 15:04:05.000 PM] Sending request 'textDocument/hover - (3)'.             gopls, on 24 hours
*     [Error - Received] 15:04:05.000 PM #3 no identifier found                         gopls before v0.20, an error
*     [Trace - 3:04:05 PM] Sending request 'textDocument/hover - (3)'.                  vscode-languageclient to 9
*     2026-03-27 15:04:05.000 [trace] Sending request 'textDocument/hover - (3)'.       vscode-languageclient 10
*
* lsp-mode writes the third one, without the last quote where the server asks; LSP4J writes it without the full stop. Before it may stand
* what a line that was collected or pasted has there, or the name of an extension. All of them say Sending of what the editor sends: gopls
* writes its log as its client would.
*/
function traceHeader(line) {
	if (!line.includes(" - ") && !line.includes("] ")) return void 0;
	const head = line.slice(0, MAX_CHARS$2);
	return errorHeader(head) ?? messageHeader(head);
}
function errorHeader(head) {
	const found = ERROR.exec(head);
	const prefix = head.slice(0, found?.index);
	if (!found || !isPrefix(prefix)) return void 0;
	const [, direction, time = "", id] = found;
	return {
		writer: "gopls",
		from: direction === "Sent" ? "editor" : "server",
		kind: "response",
		id,
		method: void 0,
		clockMs: clockMs(time),
		prefix
	};
}
function messageHeader(head) {
	const found = HEADER.exec(head);
	const { stamp, time, direction, kind, method, id } = found?.groups ?? {};
	const prefix = head.slice(0, found?.index);
	if (!found || !isPrefix(prefix) || stamp === void 0 && time === void 0) return void 0;
	return {
		writer: time !== void 0 && GOPLS_TIME.test(time) ? "gopls" : "client",
		from: direction === "Sending" ? "editor" : "server",
		kind,
		id,
		method: method === "" ? void 0 : method,
		clockMs: clockMs(stamp ?? time ?? ""),
		prefix
	};
}
/** A longer one is none. */
const MAX_CHARS$2 = 500;
const ERROR = /\[Error - (Sent|Received)\] (\S+(?: [AP]M)?) #(\S+) /;
const HEADER = /(?:(?<stamp>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) \[\w+\] )?(?:\[Trace ?- ?(?<time>[^\]]{4,40})\] )?(?<direction>Sending|Received) (?<kind>request|response|notification) '(?<method>[^' ]*)(?: - \((?<id>[^)]*)\))?(?:'|\.$)/;
const GOPLS_TIME = /^\d\d:\d\d:\d\d\.\d{3} [AP]M$/;
/** Milliseconds since midnight of a time as logs have it; undefined: it is none. gopls writes 24 hours and PM beside them; others count to 12 then. */
function clockMs(time) {
	const [, hours, minutes, seconds, ms = "0"] = /(\d{1,2})[:.](\d\d)[:.](\d\d)(?:\.(\d{3}))?/.exec(time) ?? [];
	if (hours === void 0) return void 0;
	const isLate = /pm|下午|午後|오후/i.test(time) && Number(hours) < 12;
	const isMidnight = /\bam\b/i.test(time) && Number(hours) === 12;
	return (((Number(hours) + (isLate ? 12 : 0) - (isMidnight ? 12 : 0)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1e3 + Number(ms);
}
// src/record/trace/log/entry-of.ts
/** The entry of a JSON-RPC message; `before` is what stands in the log before it. Undefined: it is no message. */
function entryOf(value, before, server) {
	const time = CLOCK.exec(before)?.[0];
	const atMs = (time === void 0 ? void 0 : clockMs(time)) ?? NaN;
	const message = messageOf(value, senderOf(value, before), atMs);
	return typeof message === "object" ? {
		message,
		server
	} : message;
}
const CLOCK = /\d{1,2}:\d\d:\d\d(?:\.\d{3})?(?: [AP]M)?/i;
/** Who says a method is LSP's; who answers is told by an arrow, or else it is the server, which is asked more. */
function senderOf(value, before) {
	const { method } = value;
	if (typeof method === "string") return SERVER_METHODS.test(method) ? "server" : "editor";
	return /(?:-|>|~)>|client-reply|rpc\.send|\bto server\b/i.test(before) ? "editor" : "server";
}
/** Requests and notifications of a server, by LSP 3.18. */
const SERVER_METHODS = /^(?:window\/(?!workDoneProgress\/cancel$).*|client\/.*|telemetry\/.*|\$\/(?:progress|logTrace)|textDocument\/publishDiagnostics|workspace\/(?:configuration|workspaceFolders|applyEdit|.*[rR]efresh))$/;
// src/record/trace/log/indented-text.ts
/** A message of more characters is none. */
const MAX_CHARS$1 = 2 ** 27;
/** A value over several lines, of which all but the first and the last are indented: up to the line that closes what they are in. */
function indentedText(first, rest) {
	const lines = [first];
	let length = 0;
	for (let line = rest.peek(); line !== void 0 && length < MAX_CHARS$1; line = rest.peek()) {
		const isEnd = /^[\]}]/.test(line);
		if (!isEnd && !/^\s/.test(line)) break;
		rest.next();
		lines.push(line);
		length += line.length;
		if (isEnd) break;
	}
	return lines.join("\n");
}
// src/record/trace/log/json-of.ts
/** The value of JSON; undefined: it is none, or not whole. */
function jsonOf(text) {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return;
	}
}
// src/record/trace/log/json-lines.ts
/**
* Messages as JSON, whatever stands before it: Helix, Eglot, Zed, vim-lsp, kakoune-lsp, lsp-bridge and others, VS Code's log with
* `"format": "json"`, and files of JSON. One a line, in an array, or over several lines with indentation.
*/
function jsonLines(line, rest) {
	const before = /^[^{["']*(?=[{[]\s*$)/.exec(line)?.[0];
	if (before !== void 0 && isPrefix(before)) return overLines(before, line, beneath(rest, before));
	return SIGNS.test(line) ? inLine$1(line) : void 0;
}
/** By which a line with a message is told from others; vim-lsp leaves out the version of what is sent. */
const SIGNS = /"jsonrpc"|"isLSPMessage"|\["--->", ?\d+, ?"/;
function overLines(before, line, rest) {
	if (!/^\s*(?:"[^"]*" ?:|[{[])/.test(rest.peek() ?? "")) return void 0;
	const text = indentedText(line.slice(before.length), rest);
	const json = jsonOf(text);
	if (json === void 0) return SIGNS.test(text) ? ["not-whole"] : void 0;
	const entries = entriesOf$1(json.value, before);
	return entries.length > 0 ? entries : void 0;
}
/** vim-lsp's line is an array with the message at its end, and those of some others have brackets before it. */
function inLine$1(line) {
	const object = line.indexOf("{");
	const array = /\[\s*\{/.exec(line)?.index ?? object;
	const found = array < object ? valueAt(line, array, "]") ?? valueAt(line, object, "}") : valueAt(line, object, "}");
	return found === void 0 ? ["not-whole"] : entriesOf$1(found.value, line.slice(0, Math.min(array, object)));
}
/** What begins at an offset and ends with the line, or with the last of its closing brackets. */
function valueAt(line, start, closing) {
	const text = line.slice(start);
	return jsonOf(text) ?? jsonOf(text.slice(0, text.lastIndexOf(closing) + 1));
}
function entriesOf$1(value, before) {
	return (Array.isArray(value) ? value : [value]).flatMap((item) => {
		if (typeof item !== "object" || item === null) return [];
		const json = item;
		return (json.isLSPMessage === true ? inspected(json) : asWritten(json, before)) ?? [];
	});
}
/** VS Code's and the LSP inspector's: a message with its direction and time. */
function inspected({ type, message, timestamp }) {
	const found = messageOf(message, /^send-/.test(String(type)) ? "editor" : "server", Number(timestamp ?? NaN));
	return typeof found === "object" ? {
		message: found,
		server: void 0
	} : found;
}
/** vim-lsp puts what it got beside the request, and leaves out the number of what it asks; others put a message beside its time. */
function asWritten(json, before) {
	const { method, response, message, request } = json;
	const server = /([\w.+-]+) (?:->|<-) $/.exec(before)?.[1] ?? /"([^"]+)",\s*$/.exec(before)?.[1];
	const entry = entryOf(method === void 0 ? response ?? message ?? json : json, before, server);
	if (typeof entry !== "object") return entry;
	const { message: found } = entry;
	if (found.kind === "response") return {
		...entry,
		message: {
			...found,
			method: methodOf(request)
		}
	};
	return found.kind === "notification" && json.jsonrpc === void 0 && isRequest(json) ? {
		...entry,
		message: {
			...found,
			kind: "request"
		}
	} : entry;
}
function methodOf(request) {
	const { method } = request ?? {};
	return typeof method === "string" ? method : void 0;
}
/** Whether an editor waits for an answer to this, by LSP 3.17. */
function isRequest({ method }) {
	return !/^(?:initialized|exit|\$\/.*|window\/.*|(?:textDocument|workspace|notebookDocument)\/did[A-Z]\w*|textDocument\/willSave)$/.test(String(method));
}
// src/record/trace/log/balanced-text.ts
/** A message of more characters is none. */
const MAX_CHARS = 2 ** 27;
/**
* A value that begins at the start of a line and goes on over the next ones until its brackets are closed. It ends before a line
* that begins something else, as the value of a log that was cut does.
*/
function balancedText(first, rest, { quotes, isNext }) {
	const lines = [first];
	let length = first.length;
	let state = scanned(first, {
		depth: 0,
		quote: ""
	}, quotes);
	while (state.depth > 0 || state.quote !== "") {
		const line = rest.peek();
		if (line === void 0 || isNext(line) || length > MAX_CHARS) break;
		rest.next();
		lines.push(line);
		length += line.length + 1;
		state = scanned(line, state, quotes);
	}
	return lines.join("\n");
}
/** How deep a text is in brackets and strings at its end. */
function scanned(text, { depth, quote }, quotes) {
	let nesting = depth;
	let open = quote;
	for (let index = 0; index < text.length; index++) {
		const character = text[index] ?? "";
		if (open !== "") {
			if (character === "\\") index++;
			else if (character === open) open = "";
		} else if (quotes.includes(character)) open = character;
		else if ("({[".includes(character)) nesting++;
		else if (")}]".includes(character)) nesting--;
	}
	return {
		depth: nesting,
		quote: open
	};
}
// src/record/trace/log/literals/scanner.ts
/** What is read is in more brackets than any message has. */
var NestedTooDeeply = class extends Error {};
const MOST_BRACKETS = 500;
/** A scanner at the beginning of a text. */
function scanner(text) {
	let offset = 0;
	let brackets = 0;
	const take = (pattern) => {
		pattern.lastIndex = offset;
		const found = pattern.exec(text)?.[0];
		if (found !== void 0) offset += found.length;
		return found;
	};
	const need = (pattern) => {
		const found = take(pattern);
		if (found === void 0) throw new Error(`no ${pattern.source} at ${offset}`);
		return found;
	};
	const self = {
		take,
		need,
		quoted: (quote, escaped) => {
			const parts = [];
			const plain = quote === "\"" ? /[^"\\]*/y : /[^'\\]*/y;
			for (;;) {
				parts.push(need(plain));
				if (take(/\\/y) === void 0) break;
				parts.push(escaped(self));
			}
			need(/["']/y);
			return parts.join("");
		},
		nested: (read) => {
			brackets++;
			if (brackets > MOST_BRACKETS) throw new NestedTooDeeply();
			const found = read();
			brackets--;
			return found;
		}
	};
	return self;
}
/** The character of `\n` and its like; undefined: it is none of those that C has. */
function controlOf(letter) {
	const found = {
		n: "\n",
		t: "	",
		r: "\r",
		a: "\x07",
		b: "\b",
		f: "\f",
		v: "\v"
	};
	return Object.hasOwn(found, letter) ? found[letter] : void 0;
}
// src/record/trace/log/literals/read-lisp.ts
/**
* An Emacs Lisp value as jsonrpc.el prints it: property lists become objects, vectors and other lists arrays, `t` and
* `:json-false` booleans, `nil` null. Throws where it is none.
*/
function readLisp(text) {
	return value$1(scanner(text));
}
function value$1(at) {
	at.take(SPACE$2);
	if (at.take(/"/y) !== void 0) return at.quoted("\"", unescaped$2);
	if (at.take(/\(/y) !== void 0) return listOrMap(at.nested(() => items(at, /\s*\)/y)));
	if (at.take(/\[/y) !== void 0) return at.nested(() => items(at, /\s*\]/y)).map(({ found }) => found);
	const number = at.take(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?=[\s()[\]]|$)/iy);
	if (number !== void 0) return Number(number);
	const symbol = at.need(SYMBOL);
	if (symbol === "t") return true;
	if (symbol === ":json-false") return false;
	return symbol === "nil" || symbol === ":json-null" ? null : symbol;
}
function items(at, end) {
	const all = [];
	while (at.take(end) === void 0) {
		at.take(SPACE$2);
		const keyword = at.take(/:(?!json-)[^\s()[\]"]+/y);
		all.push(keyword === void 0 ? {
			keyword,
			found: value$1(at)
		} : {
			keyword: keyword.slice(1),
			found: keyword
		});
	}
	return all;
}
function listOrMap(all) {
	if (all.length === 0) return null;
	if (all[0]?.keyword === void 0) return all.map(({ found }) => found);
	const entries = all.flatMap(({ keyword }, index) => keyword !== void 0 && index % 2 === 0 ? [[keyword, all[index + 1]?.found ?? null]] : []);
	return Object.fromEntries(entries);
}
const SPACE$2 = /\s*/y;
const SYMBOL = /[^\s()[\]"]+/y;
function unescaped$2(at) {
	const octal = at.take(/[0-7]{3}/y);
	if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
	const letter = at.need(/[\s\S]/y);
	return letter === "\n" ? "" : controlOf(letter) ?? letter;
}
// src/record/trace/log/literals/read-lua.ts
/**
* A Lua value as Neovim's `vim.inspect` writes it. Tables with keys become objects, others arrays; a table that stands there twice
* is written once (`<1>{…}`) and then named (`<table 1>`). What has no JSON is null. Throws where it is none.
*/
function readLua(text) {
	const tables = /* @__PURE__ */ new Map();
	const value = (at) => {
		at.take(SPACE$1);
		const quote = at.take(/["']/y);
		if (quote !== void 0) return at.quoted(quote, unescaped$1);
		if (at.take(/\{/y) !== void 0) return at.nested(() => table(at));
		const named = at.take(/<\d+>(?=\{)/y);
		if (named !== void 0) {
			at.need(/\{/y);
			const found = at.nested(() => table(at));
			tables.set(named.slice(1, -1), found);
			return found;
		}
		const again = at.take(/<table \d+>/y);
		if (again !== void 0) return tables.get(again.slice(7, -1)) ?? null;
		if (at.take(/<[^>]*>/y) !== void 0) return null;
		const number = at.take(/-?(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?)/iy);
		if (number !== void 0) return Number(number);
		if (at.take(/vim\.empty_dict\(\)/y) !== void 0) return {};
		const word = at.need(/[\w.]+/y);
		return word === "true" ? true : word === "false" ? false : null;
	};
	const table = (at) => {
		const list = [];
		const entries = [];
		while (at.take(/\s*\}/y) === void 0) {
			at.take(SPACE$1);
			const name = at.take(/(?:[A-Za-z_]\w*|<metatable>)(?=\s*=)/y);
			if (name !== void 0) {
				at.need(/\s*=/y);
				const found = value(at);
				if (name !== "<metatable>") entries.push([name, found]);
			} else if (at.take(/\[/y) !== void 0) {
				const key = value(at);
				at.need(/\s*\]\s*=/y);
				entries.push([String(key), value(at)]);
			} else list.push(value(at));
			if (at.take(/\s*[,;]/y) === void 0) {
				at.need(/\s*\}/y);
				break;
			}
		}
		return entries.length > 0 ? Object.fromEntries(entries) : list;
	};
	return value(scanner(text));
}
const SPACE$1 = /\s*/y;
function unescaped$1(at) {
	const decimal = at.take(/\d{1,3}/y);
	if (decimal !== void 0) return String.fromCharCode(Number(decimal));
	const hexadecimal = at.take(/x[\da-f]{2}/iy);
	if (hexadecimal !== void 0) return String.fromCharCode(Number.parseInt(hexadecimal.slice(1), 16));
	const letter = at.need(/[\s\S]/y);
	return controlOf(letter) ?? letter;
}
// src/record/trace/log/literals/read-python.ts
/** A Python value as `repr` writes it: dicts, lists, tuples, strings, numbers, words. What has no JSON is null. Throws where it is none. */
function readPython(text) {
	return value(scanner(text));
}
function value(at) {
	at.take(SPACE);
	const quote = at.take(/[bru]?["']/iy);
	if (quote !== void 0) return at.quoted(quote.slice(-1), unescaped);
	if (at.take(/\{/y) !== void 0) return Object.fromEntries(at.nested(() => listed$2(at, /\s*\}/y, pair)));
	if (at.take(/\[/y) !== void 0) return at.nested(() => listed$2(at, /\s*\]/y, value));
	if (at.take(/\(/y) !== void 0) return at.nested(() => listed$2(at, /\s*\)/y, value));
	const number = at.take(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy);
	if (number !== void 0) return Number(number);
	const member = at.take(/<[^>]*>/y);
	if (member !== void 0) return Number(/: (-?\d+)>$/.exec(member)?.[1] ?? NaN) || null;
	const word = at.need(/\w+/y);
	return word === "True" ? true : word === "False" ? false : null;
}
function pair(at) {
	const key = value(at);
	at.need(/\s*:/y);
	return [String(key), value(at)];
}
function listed$2(at, end, item) {
	const items = [];
	while (at.take(end) === void 0) {
		items.push(item(at));
		if (at.take(/\s*,/y) === void 0) {
			at.need(end);
			break;
		}
	}
	return items;
}
const SPACE = /\s*/y;
function unescaped(at) {
	const code = at.take(/x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}/iy);
	if (code !== void 0) return String.fromCodePoint(Number.parseInt(code.slice(1), 16));
	const letter = at.need(/[\s\S]/y);
	return letter === "\n" ? "" : controlOf(letter) ?? letter;
}
// src/record/trace/log/message-lines.ts
/** Neovim: `"rpc.send"` or `"rpc.receive"`, and the message as a Lua table. */
function luaLine(line, rest) {
	if (!line.includes("\"rpc.") && !line.includes("\"decoded\"")) return void 0;
	const [, before, value = ""] = LUA.exec(line) ?? [];
	if (before === void 0) return void 0;
	if (!/^[<{]/.test(value)) return ["not-whole"];
	return entriesOf(literalOf(readLua, balancedText(value, rest, {
		quotes: `"'`,
		isNext: (next) => /^\[ ?\w+ ?\]/.test(next)
	})), before);
}
/** A text may have characters in it that end a line for a regular expression alone, such as U+2028. */
const LUA = /^(.{0,300}?"(?:rpc\.(?:send|receive)(?:\.payload)?|decoded)")(?:\s+(.*))?$/s;
/** Sublime's LSP panel: an arrow, the server, the method, and the parameters as Python writes them. */
function pythonLine(line) {
	if (!line.includes(":: ")) return void 0;
	const { time = "", arrow = "", server, method, id, value = "" } = PYTHON.exec(line)?.groups ?? {};
	if (server === void 0) return PYTHON_ARROW.test(line) ? ["not-whole"] : void 0;
	const params = /^<params/.test(value) ? "not-whole" : literalOf(readPython, value);
	if (typeof params === "string") return [params];
	const isResponse = /^(?:>>>|<<<|~~>|<~~)$/.test(arrow);
	const number = Number(id ?? method);
	return listed$1(entryOf(isResponse ? {
		id: number,
		result: params.value
	} : {
		id: id === void 0 ? void 0 : number,
		method,
		params: params.value
	}, `${time} ${arrow}`, server));
}
const PYTHON = /^[^{}"']{0,200}?:: (?:\[(?<time>[^\]]{0,40})\])? *(?<arrow>-->|<--|->|<-|<\?|>>>|<<<|~~>|<~~) +(?<server>[^\s:]+)(?: (?<method>[^\s():]+))?(?: ?\((?<id>\d+)\))?(?: \(duration: [^)]{0,40}\))?: (?<value>.*)$/s;
/** By which it is a message, whatever is behind it. */
const PYTHON_ARROW = /^:: (?:\[[^\]]{0,40}\])? *(?:-->|<--|->|<-|<\?|>>>|<<<|~~>|<~~) /;
/** Eglot's events: a header, and below it the message as a Lisp list. */
function lispLines(line, rest) {
	const header = LISP_HEADER.exec(line.slice(0, MAX_HEADER));
	const prefix = line.slice(0, header?.index);
	if (!header || !isPrefix(prefix)) return void 0;
	const below = beneath(rest, prefix.replace(/```\w*$/, ""));
	const first = below.peek();
	if (first === void 0 || !/^\s*\(/.test(first)) return ["not-whole"];
	below.next();
	const isNext = (next) => LISP_HEADER.exec(next.slice(0, MAX_HEADER))?.index === 0;
	return entriesOf(literalOf(readLisp, balancedText(first, below, {
		quotes: "\"",
		isNext
	})), line);
}
const MAX_HEADER = 500;
const LISP_HEADER = /(?:\[?\b(?:client|server)-(?:request|notification|reply)\]?(?: \(id:\S{1,40}\))?(?: ERROR)?(?: [A-Z]\w\w [A-Z]\w\w |:)|\[jsonrpc\] [eD]\[[^\]]{0,40}\] +(?:-->|<--) )/;
function listed$1(entry) {
	return entry && [entry];
}
function literalOf(read, text) {
	try {
		return { value: read(text) };
	} catch (error) {
		return error instanceof NestedTooDeeply ? "too-deep" : "not-whole";
	}
}
/** The entry of a message that is a literal as a whole. */
function entriesOf(literal, before) {
	return typeof literal === "string" ? [literal] : listed$1(entryOf(literal.value, before, void 0));
}
// src/record/trace/log/trace-text.ts
/** The message that begins with a header of this writer, with the JSON below it. */
function traceText(writer) {
	return (line, rest) => {
		const header = traceHeader(line);
		return header?.writer === writer ? [entryBelow(header, line, beneath(rest, header.prefix))] : void 0;
	};
}
function entryBelow(header, line, rest) {
	const content = contentAfter(line, rest);
	if (content === void 0) return "not-whole";
	const { from, kind, id, method, clockMs } = header;
	const isResponse = kind === "response";
	const params = isResponse || from === "server" ? void 0 : content.value;
	if (isTooDeep(params)) return "too-deep";
	const result = isResponse && isHandshake(content.value) ? content.value : void 0;
	return {
		message: {
			from,
			kind,
			id,
			method,
			atMs: clockMs ?? NaN,
			params,
			result
		},
		server: void 0
	};
}
/** What follows a header: JSON on one line, as gopls writes it, or on several, as VS Code does. Undefined: it is not whole. */
function contentAfter(header, rest) {
	const first = rest.peek() ?? "";
	if (/^No (?:parameters provided|result returned)\./.test(first)) return { value: void 0 };
	const [, label, begin = ""] = /^(Params|Result|Error data): ?(.*)$/s.exec(first) ?? [];
	if (label === void 0) return NEEDS_NOTHING.test(header) ? { value: void 0 } : void 0;
	rest.next();
	if (begin === "") return { value: void 0 };
	const whole = jsonOf(begin);
	if (whole || !/^[[{]$/.test(begin)) return whole;
	return jsonOf(indentedText(begin, rest));
}
/** Errors have their text in the header; requests without parameters, such as shutdown, have nothing below it. */
const NEEDS_NOTHING = / response '| request '(?!textDocument\/)| notification 'exit'|\[Error - (?:Sent|Received)\]/;
// src/record/trace/log/log-formats.ts
const verbose = "Set \"gopls.trace.server\" (of another extension, its own trace.server) to \"verbose\".";
/**
* The logs that are known, the more special ones first. A line is that of the first format that finds a message in it; a log without
* messages is that of the first whose other lines are in it.
*/
const logFormats = [
	{
		name: "a log of VS Code, coc.nvim or lsp-mode",
		other: void 0,
		entries: traceText("client"),
		advice: `${verbose} In lsp-mode, set lsp-log-io to t.`
	},
	{
		name: "a log of JSON-RPC messages",
		other: void 0,
		entries: jsonLines,
		advice: "Let it have whole messages."
	},
	{
		name: "gopls' log",
		other: /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d /,
		entries: traceText("gopls"),
		advice: "Start gopls with -rpc.trace -logfile FILE."
	},
	{
		name: "Neovim's lsp.log",
		other: /^\[ ?(?:START|TRACE|DEBUG|INFO|WARN|ERROR) ?\]\[? ?\d{4}-\d\d-\d\d/,
		entries: luaLine,
		advice: "Call vim.lsp.log.set_level(\"debug\") (before 0.11, vim.lsp.set_log_level) and do it again."
	},
	{
		name: "Eglot's events buffer",
		other: /^\[(?:jsonrpc|internal|stderr)\] |^\[?internal\]? \w{3} \w{3} /,
		entries: lispLines,
		advice: "Set eglot-events-buffer-config to '(:size 0 :format full) and do it again."
	},
	{
		name: "the log of Sublime's LSP",
		other: /^:: (?:\[|-->|<--| ->|<-|<<<)/,
		entries: pythonLine,
		advice: "Set \"log_server\": [\"panel\"] and \"log_max_size\": 0 in LSP.sublime-settings and do it again."
	},
	{
		name: "Helix' helix.log",
		other: /^\d{4}-\d\d-\d\dT\S{8,40} helix_\w/,
		entries: void 0,
		advice: "Start it with hx -vvv."
	},
	{
		name: "coc.nvim's own log",
		other: /^\d{4}-\d\d-\d\d[T ]\S{8,40} \w+ \(pid:\d+\) \[/,
		entries: void 0,
		advice: "Set \"trace.server\": \"verbose\" for gopls, and take the text of :CocCommand workspace.showOutput."
	},
	{
		name: "Zed's log",
		other: /^\d{4}-\d\d-\d\dT\S{8,40} (?:(?:TRACE|DEBUG|INFO|WARN|ERROR) +\[[\w:./-]+\]|\[(?:TRACE|DEBUG|INFO|WARN|ERROR)\])/,
		entries: void 0,
		advice: "Take the text of dev: open language server logs, with RPC Messages chosen for gopls."
	},
	{
		name: "govim's log",
		other: /^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}(?:_#\d+)?: |gopls\.\w+\(\) (?:call|return); )/,
		entries: void 0,
		advice: "Take the file that it names behind -rpc.trace -logfile."
	},
	{
		name: "a log of YouCompleteMe",
		other: /^\s?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} - [A-Z]+ - /,
		entries: void 0,
		advice: "Set g:ycm_log_level to 'debug', and take the log of gopls that :YcmToggleLogs names."
	},
	{
		name: "a log of Go's jsonrpc2 library",
		other: /(?:-->|<--) (?:request|result|notif|error) #?\S*: /,
		entries: void 0,
		advice: "Start gopls with -rpc.trace -logfile FILE."
	},
	{
		name: "an index of code (LSIF)",
		other: /^\s*\[?\{[^\n]{0,60}"type" ?: ?"(?:vertex|edge)"/,
		entries: void 0,
		advice: "It holds nothing that an editor did. Start gopls with -rpc.trace -logfile FILE."
	},
	{
		name: "the output of an editor's extension",
		other: /^(?:\d{4}-\d\d-\d\d \S{8,12} )?\[ ?(?:Info|Error|Warn|Warning|Debug|Trace|info|error|warning|debug) *(?:\]| - )/,
		entries: void 0,
		advice: verbose
	}
];
// src/record/trace/read/params-of.ts
/** The `textDocument` of parameters; undefined: they have none. */
function documentOf(params) {
	const document = member(params, "textDocument");
	const uri = textOf(member(document, "uri"));
	if (uri === void 0) return void 0;
	const version = member(document, "version");
	return {
		uri,
		text: textOf(member(document, "text")),
		languageId: textOf(member(document, "languageId")),
		version: typeof version === "number" ? version : void 0
	};
}
/** The changes of a didChange; undefined: they are not those of LSP. */
function changesOf(params) {
	const changes = member(params, "contentChanges");
	return Array.isArray(changes) && changes.every(isChange) ? changes : void 0;
}
function isChange(change) {
	const range = member(change, "range");
	const isRange = isPosition(member(range, "start")) && isPosition(member(range, "end"));
	return typeof member(change, "text") === "string" && (range === void 0 || range === null || isRange);
}
/** The files of a didChangeWatchedFiles, with the type of change that LSP counts; undefined: its parameters are not those of LSP. */
function watchedOf(params) {
	const changes = member(params, "changes");
	return Array.isArray(changes) && changes.every(isWatched) ? changes : void 0;
}
function isWatched(change) {
	return typeof member(change, "uri") === "string" && typeof member(change, "type") === "number";
}
/** A member of an object; undefined where it is none, or has none. */
function member(value, key) {
	return typeof value === "object" && value !== null ? value[key] : void 0;
}
function textOf(value) {
	return typeof value === "string" ? value : void 0;
}
// src/record/trace/log/of-gopls.ts
/**
* The messages between the editor and gopls, of a log that does not say which server each is of. Not among them are the handshakes of
* servers that call themselves otherwise, what is about documents before gopls was started and another was, what is about documents of other
* languages, and each change of a document that stands there twice in a row, as it was sent to another server too.
*/
function ofGopls(messages) {
	const handshakes = handshakesOfOthers(messages);
	const early = beforeGopls(messages, handshakes);
	const languages = /* @__PURE__ */ new Map();
	const changes = /* @__PURE__ */ new Map();
	const others = /* @__PURE__ */ new Set();
	const isOther = (message, index) => {
		const server = handshakes.get(index);
		if (server !== void 0) return Boolean(others.add(server));
		const document = message.from === "editor" && message.kind !== "response" ? documentOf(message.params) : void 0;
		if (document === void 0) return false;
		const { uri, languageId, version } = document;
		if (languageId !== void 0) languages.set(uri, languageId);
		const language = languages.get(uri) || extensionOf(uri) || "go";
		if (!GO_NAME.test(uri) && !GO_LANGUAGE.test(language)) return Boolean(others.add(language));
		if (early !== void 0 && index < early.until) return Boolean(others.add(early.server));
		const change = message.method === "textDocument/didChange" ? `${version} ${JSON.stringify(message.params)}` : "";
		const isTwice = version !== void 0 && change !== "" && changes.get(uri) === change;
		changes.set(uri, change);
		return isTwice;
	};
	return {
		messages: messages.filter((message, index) => !isOther(message, index)),
		others: [...others].filter((name) => /^[\w .+-]{1,40}$/.test(name))
	};
}
/** By index, the requests to initialize another server and their answers, with its name. Requests of one number are answered in their order. */
function handshakesOfOthers(messages) {
	const waiting = [];
	const named = messages.flatMap((message, index) => {
		const { from, kind, id, result } = message;
		if (isStart(message)) waiting.push({
			index,
			id
		});
		if (from !== "server" || kind !== "response" || result === void 0) return [];
		const place = waiting.findIndex((asked) => asked.id === id);
		const [asked] = place < 0 ? [] : waiting.splice(place, 1);
		const name = member(member(result, "serverInfo"), "name");
		return asked === void 0 ? [] : [{
			asked: asked.index,
			answered: index,
			name: typeof name === "string" ? name : ""
		}];
	});
	const isOfGopls = ({ name }) => /gopls/i.test(name);
	const hasGopls = named.some(isOfGopls);
	const others = named.filter((one) => !isOfGopls(one) && (hasGopls || one.name !== ""));
	return new Map(others.flatMap(({ asked, answered, name }) => [[asked, name], [answered, name]]));
}
/** Of a log that begins with the start of another server: up to which message gopls was not started yet. */
function beforeGopls(messages, handshakes) {
	const starts = [...messages.keys()].filter((index) => isStart(messages[index]));
	const [first = 0] = starts;
	const server = handshakes.get(first);
	const until = starts.find((index) => !handshakes.has(index));
	const isCut = messages.slice(0, first).some(({ from, params }) => from === "editor" && documentOf(params));
	return server === void 0 || until === void 0 || isCut ? void 0 : {
		until,
		server
	};
}
function isStart(message) {
	return message?.from === "editor" && message.kind === "request" && message.method === "initialize";
}
const GO_NAME = /\.(?:go|mod|sum|work|s|tmpl|gotmpl|gohtml)$/i;
/** As editors call the languages of gopls: go, gomod, go.mod, gotmpl, go-mode … */
const GO_LANGUAGE = /^go(?:$|[^a-z]|mod|sum|work|tmpl|html|text)|tmpl/i;
/** A file without one may be anything. */
function extensionOf(uri) {
	return /[^/]\.([A-Za-z0-9]{1,12})$/.exec(uri)?.[1] ?? "";
}
// src/record/trace/log/plain-lines.ts
/** The lines of a log without what a terminal or a collector put on them: colours, and the JSON in which docker and journald keep a line. */
function* plainLines(lines) {
	for (const line of lines) yield* withoutJson(line.includes("\x1B") ? line.replace(COLOUR, "") : line);
}
const COLOUR = /\u001b\[[\d;:]*[mK]/g;
/** Docker's `json-file` keeps a line as `{"log":"…\n","stream":…}`, journald's JSON as `{…"MESSAGE":"…"…}`. */
function withoutJson(line) {
	if (!/^\{"log":"|"MESSAGE" ?: ?"/.test(line.slice(0, MOST_CHARS))) return [line];
	const { log, MESSAGE: message } = jsonOf(line)?.value ?? {};
	const text = log ?? message;
	return typeof text === "string" ? text.replace(/\n$/, "").split("\n") : [line];
}
/** Journald writes a line's other fields in any order. */
const MOST_CHARS = 4e3;
// src/record/trace/log/parse-trace-log.ts
/**
* The messages of a log, by its lines, in one of the formats of the table. Other lines may stand between them, the beginning may be
* missing, and the end may be cut.
*/
function parseTraceLog(lines) {
	const rest = lineReader(plainLines(lines));
	const found = /* @__PURE__ */ new Map();
	const lost = [];
	let firstNul;
	let seen;
	for (let line = rest.next(); line !== void 0; line = rest.next()) {
		const text = line;
		const number = rest.taken();
		if (text.includes("\0")) firstNul ??= number;
		let entries;
		const format = logFormats.find((one) => {
			entries = one.entries?.(text, rest);
			return entries !== void 0;
		});
		if (format === void 0) seen ??= logFormats.find(({ other }) => other?.test(text));
		else for (const entry of entries ?? []) if (typeof entry === "string") lost.push({
			why: entry,
			line: number,
			format
		});
		else listed(found, format).push({
			...entry,
			message: {
				...entry.message,
				line: number
			}
		});
	}
	const [longest] = [...found].sort(([, a], [, b]) => b.length - a.length);
	const lostIn = (format) => lost.filter((one) => one.format === format).length;
	const [mostLost] = [...new Set(lost.map(({ format }) => format))].sort((a, b) => lostIn(b) - lostIn(a));
	const [cut, deep] = ["not-whole", "too-deep"].map((kind) => lost.filter(({ why }) => why === kind));
	const all = [...found.values()].reduce((sum, { length }) => sum + length, 0);
	const { messages, others } = withGopls(longest?.[1] ?? []);
	return {
		messages: inTime(messages),
		withoutContent: cut?.length ?? 0,
		firstWithout: cut?.[0]?.line,
		tooDeep: deep?.length ?? 0,
		firstTooDeep: deep?.[0]?.line,
		twice: all - (longest?.[1].length ?? 0),
		ofOthers: (longest?.[1].length ?? 0) - messages.length,
		others,
		format: longest?.[0] ?? mostLost ?? seen,
		lines: rest.taken(),
		firstNul
	};
}
function listed(found, format) {
	const list = found.get(format) ?? [];
	found.set(format, list);
	return list;
}
/** Of a log of several servers, the messages with the one that is called gopls, or, where none is called so, that are taken for gopls'. */
function withGopls(found) {
	const isGopls = ({ server }) => server !== void 0 && /gopls/i.test(server);
	if (!found.some(isGopls)) return ofGopls(found.map(({ message }) => message));
	const isOther = (entry) => entry.server !== void 0 && !isGopls(entry);
	const others = new Set(found.filter(isOther).map(({ server = "" }) => server));
	return {
		messages: found.filter((entry) => !isOther(entry)).map(({ message }) => message),
		others: [...others]
	};
}
const DAY_MS = 864e5;
/** Times that go on over midnight; a message without one has that of the message before it. */
function inTime(messages) {
	let last = 0;
	let days = 0;
	return messages.map((message) => {
		let atMs = Number.isNaN(message.atMs) ? last : message.atMs + days;
		if (atMs < last - DAY_MS / 2) {
			days += DAY_MS;
			atMs += DAY_MS;
		}
		last = Math.max(last, atMs);
		return {
			...message,
			atMs
		};
	});
}
// src/record/trace/read/frame-messages.ts
/**
* The messages in two streams of LSP's base protocol, in the order in which they were complete. What is no message is left
* out, and reading goes on at the next header.
*/
function frameMessages(chunks) {
	const messages = [];
	let tooDeep = 0;
	const readers = {
		editor: reader(),
		server: reader()
	};
	for (const { from, atMs, bytes } of chunks) for (const body of readers[from].take(bytes)) {
		const message = parsed(body, from, atMs);
		if (message === "too-deep") tooDeep++;
		else if (message) messages.push(message);
		else readers[from].strayed(body.length);
	}
	return {
		messages,
		strayBytes: readers.editor.strayBytes() + readers.server.strayBytes(),
		tooDeep
	};
}
/** A header this long is none. */
const MAX_HEADER_BYTES = 4096;
const HEADER_END = [
	13,
	10,
	13,
	10
];
const CONTENT_LENGTH = /content-length:[ \t]*(\d+)[ \t]*(?:\r\n|$)/i;
const decoder = new TextDecoder();
/** Cuts a stream into bodies. Pieces of a long body are joined once, when the last of them is there. */
function reader() {
	let pieces = [];
	let heldBytes = 0;
	let stray = 0;
	/** Bytes that the next body needs; undefined: its header is not complete. */
	let needed;
	const all = () => {
		const joined = pieces.length === 1 && pieces[0] ? pieces[0] : concatenated(pieces, heldBytes);
		pieces = [joined];
		return joined;
	};
	const drop = (bytes) => {
		const rest = all().subarray(bytes);
		pieces = [rest];
		heldBytes = rest.length;
	};
	/** Whether there was a header, or what can't be one was dropped. */
	const readHeader = () => {
		const bytes = all();
		const end = endOfHeader(bytes);
		if (end === void 0) {
			if (bytes.length <= MAX_HEADER_BYTES) return false;
			stray += bytes.length - MAX_HEADER_BYTES / 2;
			drop(bytes.length - MAX_HEADER_BYTES / 2);
			return false;
		}
		const header = CONTENT_LENGTH.exec(decoder.decode(bytes.subarray(0, end)));
		if (header) needed = Number(header[1]);
		else stray += end + HEADER_END.length;
		drop(end + HEADER_END.length);
		return true;
	};
	return {
		take: (bytes) => {
			const bodies = [];
			if (bytes.length > 0) pieces.push(bytes);
			heldBytes += bytes.length;
			while (heldBytes > 0) if (needed === void 0) {
				if (!readHeader()) break;
			} else if (heldBytes >= needed) {
				bodies.push(all().slice(0, needed));
				drop(needed);
				needed = void 0;
			} else break;
			return bodies;
		},
		strayed: (bytes) => {
			stray += bytes;
		},
		strayBytes: () => stray + (needed === void 0 ? heldBytes : 0)
	};
}
function endOfHeader(bytes) {
	for (let offset = bytes.indexOf(13); offset >= 0; offset = bytes.indexOf(13, offset + 1)) if (HEADER_END.every((byte, index) => bytes[offset + index] === byte)) return offset;
}
function concatenated(pieces, length) {
	const joined = new Uint8Array(length);
	let offset = 0;
	for (const piece of pieces) {
		joined.set(piece, offset);
		offset += piece.length;
	}
	return joined;
}
function parsed(body, from, atMs) {
	try {
		return messageOf(JSON.parse(decoder.decode(body)), from, atMs);
	} catch {
		return;
	}
}
// src/record/trace/read/longest-session.ts
/** Of a trace in which gopls was started again, the session in which the editor sent most; a note says so. */
function longestSession(messages, notes) {
	const starts = messages.flatMap(({ from, kind, method }, index) => from === "editor" && kind === "request" && method === "initialize" ? [index] : []);
	const bounds = [
		0,
		...starts.filter((index) => index > 0),
		messages.length
	];
	const sessions = bounds.slice(1).map((end, index) => messages.slice(bounds[index], end));
	const used = sessions.filter((session) => sentBy(session) > 0);
	const started = starts.length + (starts[0] !== 0 && sessions[0]?.some(isAboutDocument) ? 1 : 0);
	if (started > 1) notes.add(`gopls was started ${started} times; this is the session in which most was sent`);
	return used.reduce((most, session) => sentBy(session) > sentBy(most) ? session : most, used[0] ?? []);
}
function isAboutDocument({ from, params }) {
	return from === "editor" && documentOf(params) !== void 0;
}
function sentBy(session) {
	return session.filter(({ from, kind }) => from === "editor" && kind !== "response").length;
}
// src/record/trace/read/notes.ts
/** Empty notes. */
function notes() {
	const counts = /* @__PURE__ */ new Map();
	return {
		add: (sentence) => counts.set(sentence, (counts.get(sentence) ?? 0) + 1),
		lines: () => [...counts].map(([sentence, times]) => times === 1 ? sentence : `${sentence} (${times} times)`)
	};
}
// src/record/trace/read/session-facts.ts
/** What `initialize` and its answer say. */
function sessionFacts(messages) {
	const asked = messages.find(({ from, method }) => from === "editor" && method === "initialize");
	const answer = messages.find(({ from, kind, method, result }) => from === "server" && kind === "response" && method === "initialize" && result !== void 0);
	const server = member(answer?.result, "serverInfo");
	return {
		folders: [...foldersOf(asked?.params), ...messages.flatMap(addedFolders)],
		editor: text(member(member(asked?.params, "clientInfo"), "name")),
		gopls: goplsVersion(text(member(server, "version"))),
		hasBegin: asked !== void 0,
		hasSettings: isSaid(member(asked?.params, "initializationOptions")) || messages.some(changesSettings),
		encoding: encodingOf(member(member(answer?.result, "capabilities"), "positionEncoding"))
	};
}
function foldersOf(params) {
	const folders = member(params, "workspaceFolders");
	const uris = Array.isArray(folders) ? folders.flatMap((folder) => text(member(folder, "uri")) ?? []) : [];
	const root = text(member(params, "rootUri")) ?? text(member(params, "rootPath"));
	return (uris.length > 0 ? uris : root === void 0 ? [] : [root]).map(rootOf);
}
function changesSettings({ from, method, params }) {
	return from === "editor" && method === "workspace/didChangeConfiguration" && isSaid(member(params, "settings"));
}
/** Whether there is anything in a value; an editor without settings sends maps of empty maps. */
function isSaid(value) {
	if (typeof value !== "object") return value !== void 0;
	return value !== null && Object.values(value).some(isSaid);
}
function encodingOf(name) {
	return name === "utf-8" || name === "utf-32" ? name : "utf-16";
}
function addedFolders({ from, method, params }) {
	if (from !== "editor" || method !== "workspace/didChangeWorkspaceFolders") return [];
	const added = member(member(params, "event"), "added");
	return Array.isArray(added) ? added.flatMap((folder) => text(member(folder, "uri")) ?? []).map(rootOf) : [];
}
/** gopls' version is JSON of its build info, with its own version in it. */
function goplsVersion(version) {
	return /^(?:v\d+\.\d+\.\d+[\w.+-]*|\(devel\))$/.exec(ownPart(version ?? ""))?.[0];
}
/** Without the versions of its dependencies. */
function ownPart(version) {
	try {
		const info = JSON.parse(version);
		const mainVersion = text(member(member(info, "Main"), "Version")) ?? "";
		return mainVersion === "" || mainVersion === "(devel)" ? text(member(info, "Version")) ?? mainVersion : mainVersion;
	} catch {
		return version;
	}
}
function text(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
// src/record/trace/read/with-methods.ts
/** The same messages; each response has the method of the request that it answers, where the request was seen. */
function withMethods(messages) {
	const asked = {
		editor: /* @__PURE__ */ new Map(),
		server: /* @__PURE__ */ new Map()
	};
	return messages.map((message) => {
		const { from, kind, id, method } = message;
		if (id === void 0) return message;
		if (kind === "request") {
			asked[from].set(id, method ?? "");
			return message;
		}
		const requests = asked[from === "editor" ? "server" : "editor"];
		const answered = requests.get(id);
		requests.delete(id);
		return method === void 0 ? {
			...message,
			method: answered
		} : message;
	});
}
// src/record/trace/read/workspace-folder.ts
/**
* The folder that was asked for, or else of the editor's folders the one in which most was done; notes tell what was chosen, and of a
* folder that has two names both. Undefined: none is named.
*/
function workspaceFolder(messages, folders, options, notes) {
	const { was, now, fallback } = options;
	const documents = documentPaths(messages);
	const paths = [...new Set(documents)];
	const done = (folder) => {
		const names = options.namesOf(folder, paths);
		return documents.filter((path) => names.some((name) => isBelow(path, name))).length;
	};
	const asked = was ?? now;
	if (asked !== void 0 && (was !== void 0 || done(asked) > 0)) {
		const place = now ?? fallback ?? asked;
		if (now === void 0 && place !== asked && !options.isAnonymous) notes.add(`${asked} is taken to be ${place} now`);
		return named(asked, place);
	}
	const outermost = [...new Set(folders)].filter((folder) => !folders.some((outer) => isBelow(folder, outer)));
	const best = outermost.reduce((most, folder) => most === void 0 || done(folder) > done(most) ? folder : most, void 0);
	if (best !== void 0 && (now === void 0 || done(best) > 0)) {
		if (outermost.length > 1) notes.add(chosen(best, outermost, options.isAnonymous));
		if (now !== void 0 && !options.isAnonymous) notes.add(`${best}, the editor's folder, is taken to be ${now} now`);
		return named(best, now ?? best);
	}
	const folder = now ?? fallback;
	return folder === void 0 ? void 0 : named(folder, folder);
	function named(folder, place) {
		const names = options.namesOf(folder, paths);
		const used = names.find((name) => paths.some((path) => isBelow(path, name)));
		if (used !== void 0 && used !== names[0] && !options.isAnonymous) notes.add(`${used}, where the documents lie, is another name of ${names[0]}`);
		return {
			names,
			now: place
		};
	}
}
function chosen(best, all, isAnonymous) {
	const what = `the editor had ${all.length} folders open`;
	if (isAnonymous) return `${what}; files are named from the one in which most was done`;
	return `${what}; files are named from ${best}, in which most was done, and nothing of ${all.filter((folder) => folder !== best).join(", ")} is in it (--was names another)`;
}
/**
* The folder that documents lie in, as far as it can be told: up to a folder of this name, or what they have in common.
* Undefined: there are no documents.
*/
function folderOfDocuments(messages, name) {
	const all = documentPaths(messages);
	const own = all.filter((path) => !/\/pkg\/mod\//.test(path));
	const paths = own.length > 0 ? own : all;
	const [first] = paths;
	if (first === void 0) return void 0;
	const last = `/${name.slice(name.lastIndexOf("/") + 1)}/`;
	const alike = paths.find((path) => path.includes(last));
	if (last !== "//" && alike !== void 0) return alike.slice(0, alike.indexOf(last) + last.length - 1);
	let folder = parent(first);
	while (folder.includes("/") && !paths.every((path) => isBelow(path, folder))) folder = parent(folder);
	return folder.split("/").filter((part) => part !== "").length > 1 ? folder : parent(first);
}
function parent(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
/** The document of each message of the editor's that has one, as a path. */
function documentPaths(messages) {
	return messages.flatMap(({ from, kind, params }) => {
		if (from !== "editor" || kind === "response") return [];
		const document = documentOf(params);
		return document === void 0 ? [] : pathOfUri(document.uri) ?? [];
	});
}
// src/record/trace/steps/known-methods.ts
/** Requests that editors make of gopls, by LSP 3.17. */
const knownMethods = {
	"textDocument/hover": "position",
	"textDocument/definition": "position",
	"textDocument/typeDefinition": "position",
	"textDocument/declaration": "position",
	"textDocument/implementation": "position",
	"textDocument/references": "position",
	"textDocument/documentHighlight": "position",
	"textDocument/completion": "position",
	"textDocument/signatureHelp": "position",
	"textDocument/prepareRename": "position",
	"textDocument/rename": "position",
	"textDocument/prepareCallHierarchy": "position",
	"textDocument/prepareTypeHierarchy": "position",
	"textDocument/linkedEditingRange": "position",
	"textDocument/selectionRange": "positions",
	"textDocument/codeAction": "range",
	"textDocument/inlayHint": "range",
	"textDocument/semanticTokens/range": "range",
	"textDocument/rangeFormatting": "range",
	"textDocument/codeLens": "document",
	"textDocument/documentLink": "document",
	"textDocument/documentSymbol": "document",
	"textDocument/documentColor": "document",
	"textDocument/diagnostic": "document",
	"textDocument/foldingRange": "document",
	"textDocument/formatting": "document",
	"textDocument/semanticTokens/full": "document",
	"workspace/symbol": "workspace",
	"workspace/diagnostic": "workspace"
};
// src/record/trace/steps/anonymous-step.ts
/**
* A step with a role instead of a file, words instead of positions, and the fixed texts instead of what was typed: nothing of
* the recorded code is in it. Undefined: the step has no such form. `part` is which half of a fixed text comes next.
*/
function anonymousStep({ step, word }, role, part) {
	if (step.do === "ask" || step.do === "cancel") return anonymousAsk(step, {
		word,
		role
	});
	if (role === void 0) return void 0;
	switch (step.do) {
		case "open":
		case "close":
		case "save": return {
			do: step.do,
			file: role
		};
		case "edit": return {
			do: "edit",
			file: role,
			text: "repeat",
			part
		};
		case "change-on-disk": return {
			do: "change-on-disk",
			file: role,
			text: "repeat"
		};
		default: return;
	}
}
function anonymousAsk(step, { word = "call", role }) {
	const where = knownMethods[step.method];
	if (where === void 0 || where === "workspace" !== (role === void 0)) return void 0;
	const params = harmless(step.method, step.params ?? {});
	const asked = {
		...role === void 0 ? {} : { file: role },
		method: step.method,
		...where === "position" ? { at: word } : {},
		...Object.keys(params).length > 0 ? { params } : {}
	};
	return step.do === "ask" ? {
		do: "ask",
		...asked
	} : {
		do: "cancel",
		...asked,
		ms: step.ms
	};
}
/** Parameters that can't hold anything of the code: numbers, and words of LSP's own. */
function harmless(method, { context, options }) {
	const { triggerKind, includeDeclaration, only } = context ?? {};
	const kinds = Array.isArray(only) ? only.filter((kind) => ACTION_KINDS.has(kind)) : [];
	const kept = {
		...typeof triggerKind === "number" ? { triggerKind } : {},
		...includeDeclaration === false ? { includeDeclaration } : {},
		...kinds.length > 0 ? { only: kinds } : {}
	};
	const { tabSize, insertSpaces } = options ?? {};
	return {
		...Object.keys(kept).length > 0 ? { context: method === CODE_ACTION ? {
			diagnostics: [],
			...kept
		} : kept } : {},
		...typeof tabSize === "number" ? { options: {
			tabSize,
			insertSpaces: insertSpaces === true
		} } : {},
		...method === "textDocument/rename" ? { newName: "leakGateRenamed" } : {},
		...method === "textDocument/selectionRange" ? { positions: ["$position"] } : {}
	};
}
const CODE_ACTION = "textDocument/codeAction";
/** CodeActionKind of LSP 3.17. */
const ACTION_KINDS = /* @__PURE__ */ new Set([
	"quickfix",
	"refactor",
	"refactor.extract",
	"refactor.inline",
	"refactor.rewrite",
	"source",
	"source.fixAll",
	"source.organizeImports"
]);
// src/record/trace/steps/paced-steps.ts
/** A shorter pause of an editor is its own, or that of a hand. */
const PAUSE_MS = 1e3;
/** A longer one says nothing more about gopls, and would only cost time in every iteration. */
const MOST_PAUSE_MS = 3e3;
/**
* Recorded steps with their pauses: characters typed one behind the other become one `type`, gopls settles between edits and
* the next question, and a pause of more than a second stays one, up to three.
*/
function pacedSteps(drafts) {
	const steps = [];
	let isRestless = false;
	for (let index = 0; index < drafts.length; index++) {
		const draft = drafts[index];
		if (!draft) break;
		const { step, pauseMs } = draft;
		if (isRestless && (step.do === "ask" || step.do === "cancel")) {
			steps.push({ do: "settle" });
			isRestless = false;
		}
		if (pauseMs > PAUSE_MS) steps.push({
			do: "idle",
			ms: Math.round(Math.min(pauseMs, MOST_PAUSE_MS) / 100) * 100
		});
		const run = typedRun(drafts, index);
		steps.push(run.length > 1 ? typeStep(run) : step);
		index += Math.max(run.length, 1) - 1;
		isRestless ||= step.do === "edit" || step.do === "change-on-disk";
	}
	return isRestless ? [...steps, { do: "settle" }] : steps;
}
/** The drafts from here on of which each inserts a character behind the one before; none where the first does not. */
function typedRun(drafts, from) {
	let to = from;
	while (isNextKey(drafts[to - 1], drafts[to], to === from)) to++;
	return drafts.slice(from, to);
}
function isNextKey(before, draft, isFirst) {
	if (draft?.typedAt === void 0) return false;
	if (isFirst) return true;
	if (before?.typedAt === void 0) return false;
	return draft.path === before.path && draft.typedAt === before.typedAt + 1 && draft.atMs - before.atMs <= PAUSE_MS;
}
function typeStep(run) {
	const edits = run.map(({ step }) => step);
	const gaps = run.slice(1).map(({ atMs }, index) => atMs - (run[index]?.atMs ?? atMs));
	const middle = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
	const insert = edits.map((edit) => edit.insert).join("");
	return {
		...edits[0],
		do: "type",
		insert,
		ms: Math.round(middle)
	};
}
// src/record/trace/steps/anonymous-steps.ts
/** The same loop without anything of the recorded code: files are roles, typed text is one of the fixed texts. */
function anonymousSteps(recorded, roles, notes) {
	const parts = /* @__PURE__ */ new Map();
	const drafts = recorded.drafts.flatMap((draft) => {
		const { path = "" } = draft;
		const part = parts.get(path) ?? 0;
		const step = anonymousStep(draft, roles.get(path), part);
		if (step === void 0) notes.add("a step that would name something of the code, or of a file that is not a Go file");
		if (step?.do === "edit") parts.set(path, 1 - part);
		return step === void 0 ? [] : [{
			...draft,
			step,
			typedAt: void 0
		}];
	});
	const edited = new Set(drafts.flatMap(({ step, path }) => step.do === "edit" && path !== void 0 ? [path] : []));
	const ending = recorded.ending.filter((step) => step.do !== "take-back");
	const open = (path) => drafts.filter((draft) => draft.path === path).at(-1)?.step.do !== "close";
	return {
		steps: inRepeats(pacedSteps(drafts)),
		ending: [...[...edited].filter(open).map((path) => ({
			do: "take-back",
			file: roles.get(path) ?? ""
		})), ...ending.flatMap((step) => withRole(step, roles))],
		open: recorded.open.flatMap((path) => roles.get(path) ?? [])
	};
}
function withRole(step, roles) {
	if (!("file" in step)) return [step];
	const file = roles.get(step.file ?? "");
	return file === void 0 ? [] : [{
		...step,
		file
	}];
}
/** Edits of one file in a row, four or more, as pairs that are repeated. */
function inRepeats(steps) {
	const short = [];
	for (let index = 0; index < steps.length; index++) {
		let end = index;
		while (steps[end]?.do === "edit" && fileOf(steps[end]) === fileOf(steps[index])) end++;
		const pairs = Math.floor((end - index) / 2);
		if (pairs >= 2) {
			short.push({
				do: "repeat",
				times: pairs,
				steps: steps.slice(index, index + 2)
			});
			index += pairs * 2;
		}
		const step = steps[index];
		if (step) short.push(step);
	}
	return short;
}
function fileOf(step) {
	return step !== void 0 && "file" in step ? step.file : void 0;
}
// src/record/trace/steps/documents-of.ts
/**
* The documents below a folder that goes by these names, in the order of their first messages. One that is changed was open. One that is asked
* about, saved or closed need not have been: only in a trace without its beginning that says that it was.
*/
function documentsOf(messages, roots, hasBegin) {
	const found = /* @__PURE__ */ new Map();
	for (const { from, kind, method = "", params } of messages) {
		const document = from === "editor" && kind !== "response" ? documentOf(params) : void 0;
		const path = document && workspacePath(document.uri, roots);
		if (document === void 0 || path === void 0) continue;
		const known = found.get(path) ?? {
			text: void 0,
			openBefore: void 0
		};
		const isOpen = method === "textDocument/didOpen";
		const isChanged = method === "textDocument/didChange";
		const isDone = /^textDocument\/did(?:Save|Close)$/.test(method) || kind === "request";
		const needsOpen = isChanged || isDone && !hasBegin;
		found.set(path, {
			text: known.text ?? (isOpen ? document.text : void 0),
			openBefore: known.openBefore ?? (isOpen ? false : needsOpen ? true : void 0)
		});
	}
	return [...found].map(([path, { text, openBefore }]) => ({
		path,
		text: openBefore ? void 0 : text,
		openBefore: openBefore ?? false
	}));
}
// src/record/trace/steps/ask-of.ts
/** What a request asks. Parts that come from an earlier answer of gopls are taken out, as another gopls answers otherwise. */
function askOf({ method = "", params }) {
	if (needsAnAnswer.has(method)) return leftOut("it is about an earlier answer of gopls");
	if (method === "workspace/executeCommand") return leftOut("its arguments come from an earlier answer of gopls");
	if (!isMap(params)) return {
		kind: "ask",
		method,
		uri: void 0,
		position: void 0,
		params: void 0,
		without: void 0
	};
	const { textDocument, position, workDoneToken: _w, partialResultToken: _p, ...given } = params;
	const uri = isMap(textDocument) && typeof textDocument.uri === "string" ? textDocument.uri : void 0;
	const { kept, without } = withoutAnswers(method, given);
	const named = withVariables(kept, uri);
	if (JSON.stringify(named).includes("file:/")) return leftOut("its parameters name other files");
	const unusual = withoutUsual(method, named);
	return {
		kind: "ask",
		method,
		uri,
		position: isPosition(position) ? {
			line: position.line,
			character: position.character
		} : void 0,
		params: Object.keys(unusual).length > 0 ? unusual : void 0,
		without
	};
}
const needsAnAnswer = /* @__PURE__ */ new Set([
	"codeAction/resolve",
	"codeLens/resolve",
	"completionItem/resolve",
	"documentLink/resolve",
	"inlayHint/resolve",
	"workspaceSymbol/resolve",
	"callHierarchy/incomingCalls",
	"callHierarchy/outgoingCalls",
	"typeHierarchy/supertypes",
	"typeHierarchy/subtypes",
	"textDocument/semanticTokens/full/delta"
]);
function leftOut(why) {
	return {
		kind: "left-out",
		why
	};
}
/** Diagnostics, ids of results and the signatures shown before are earlier answers. */
function withoutAnswers(method, given) {
	const { context, previousResultId, previousResultIds, ...rest } = given;
	if (previousResultId !== void 0) return {
		kept: rest,
		without: "previousResultId"
	};
	if (previousResultIds !== void 0) return {
		kept: {
			...rest,
			previousResultIds: []
		},
		without: "previousResultIds"
	};
	if (!isMap(context)) return {
		kept: given,
		without: void 0
	};
	if (method === "textDocument/codeAction") {
		const hasDiagnostics = Array.isArray(context.diagnostics) && context.diagnostics.length > 0;
		return {
			kept: {
				...rest,
				context: {
					...context,
					diagnostics: []
				}
			},
			without: hasDiagnostics ? "the diagnostics" : void 0
		};
	}
	const { activeSignatureHelp, ...others } = context;
	return {
		kept: {
			...rest,
			context: others
		},
		without: activeSignatureHelp ? "the signature shown before" : void 0
	};
}
/** Leaves out a context that says nothing but the usual. */
function withoutUsual(method, params) {
	const { context, ...rest } = params;
	return context !== void 0 && JSON.stringify(context) === usualContexts.get(method) ? rest : params;
}
const usualContexts = /* @__PURE__ */ new Map([
	["textDocument/references", "{\"includeDeclaration\":true}"],
	["textDocument/codeAction", "{\"diagnostics\":[]}"],
	["textDocument/completion", "{\"triggerKind\":1}"],
	["textDocument/signatureHelp", "{\"triggerKind\":1,\"isRetrigger\":false}"]
]);
/** With `$uri` for the document's own URI, at any depth. */
function withVariables(params, uri) {
	if (uri === void 0) return params;
	return JSON.parse(JSON.stringify(params), (_, value) => value === uri ? "$uri" : value);
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/record/trace/steps/apply-changes.ts
/**
* The text after a didChange, and the one replacement that makes it: the change itself where there is one and it has a range,
* else the shortest. Each range counts, by `encoding`, in the text that the change before it left. Undefined: one does not lie in it.
*/
function applyChanges(before, changes, encoding) {
	let now = before;
	let single;
	for (const { range, text } of changes) {
		const span = range ? spanAt(now, rangeInUtf16(now, range, encoding)) : {
			start: 0,
			end: now.length
		};
		if (!span) return void 0;
		const replacement = {
			...span,
			text
		};
		now = replaced(now, replacement);
		single = range && changes.length === 1 ? replacement : void 0;
	}
	return {
		text: now,
		replacement: single ?? shortestReplacement(before, now)
	};
}
function rangeInUtf16(text, { start, end }, encoding) {
	return {
		start: utf16Position(text, start, encoding),
		end: utf16Position(text, end, encoding)
	};
}
// src/record/trace/steps/document-states.ts
/** Documents as they are before the first message. Its functions throw record-not-closed. */
function documentStates(documents, { textOnDisk, label, encoding, notes }) {
	const states = new Map(documents.map((document) => [document.path, firstState(document, textOnDisk)]));
	const write = (path, text) => {
		const state = states.get(path);
		if (!state) return [];
		const before = state.disk;
		state.disk = text;
		state.first ??= text;
		if (before === void 0 || before === text) return [];
		return [drafted({
			do: "change-on-disk",
			...changeOf(path, before, shortestReplacement(before, text))
		})];
	};
	/** gopls takes the new text, as after a change. */
	const openedAgain = (path, state, text) => {
		notes.add(`textDocument/didOpen: ${label(path)} was open already, and is opened once`);
		const before = state.text ?? text;
		state.text = text;
		if (before === text) return [];
		return [drafted({
			do: "edit",
			...changeOf(path, before, shortestReplacement(before, text))
		})];
	};
	return {
		open: (path, text) => {
			const state = states.get(path);
			if (!state) return [];
			if (state.isOpen) return openedAgain(path, state, text);
			const written = write(path, text);
			Object.assign(state, {
				isOpen: true,
				text,
				opened: text
			});
			return [...written, drafted({
				do: "open",
				file: path
			})];
		},
		change: (path, changes, line) => {
			const state = states.get(path);
			if (!state?.isOpen) throw notClosed(path, line, "the document is not open then");
			const made = changes !== void 0 && state.text !== void 0 ? changed(path, state, {
				changes,
				encoding
			}) : void 0;
			if (made) return [made];
			if (!state.openBefore) throw notClosed(path, line, changes ? "it changes a line that it does not have" : "it says no change as LSP does");
			const why = state.text === void 0 ? `the trace begins without the text of ${label(path)}` : `${label(path)} on disk is not what it was, and what is typed from here on is left out`;
			notes.add(`textDocument/didChange: ${why}`);
			state.text = void 0;
			return [];
		},
		save: (path) => {
			const state = states.get(path);
			if (!state?.isOpen) {
				notes.add(`textDocument/didSave: ${label(path)} was not open`);
				return [];
			}
			state.disk = state.text;
			return [drafted({
				do: "save",
				file: path
			})];
		},
		close: (path) => {
			const state = states.get(path);
			if (!state?.isOpen) {
				notes.add(`textDocument/didClose: ${label(path)} was not open any more`);
				return [];
			}
			Object.assign(state, {
				isOpen: false,
				text: void 0,
				opened: void 0
			});
			return [drafted({
				do: "close",
				file: path
			})];
		},
		write,
		textOf: (path) => states.get(path)?.text,
		isOpen: (path) => states.get(path)?.isOpen ?? false,
		onDisk: (path) => ({
			now: states.get(path)?.disk,
			first: states.get(path)?.first
		}),
		ending: () => ending(states)
	};
}
function drafted(step) {
	return {
		step,
		path: step.file,
		word: void 0,
		typedAt: void 0
	};
}
function changed(path, state, { changes, encoding }) {
	const { text = "" } = state;
	const applied = applyChanges(text, changes, encoding);
	if (!applied) return void 0;
	state.text = applied.text;
	const { start, end, text: insert } = applied.replacement;
	const isTyped = start === end && insert.length === 1 && !/[\ud800-\udfff]/.test(insert);
	return {
		...drafted({
			do: "edit",
			...changeOf(path, text, applied.replacement)
		}),
		typedAt: isTyped ? start : void 0
	};
}
function firstState({ path, openBefore }, textOnDisk) {
	const text = openBefore ? textOnDisk(path) : void 0;
	return {
		openBefore,
		isOpen: openBefore,
		text,
		opened: text,
		disk: text,
		first: text
	};
}
function notClosed(document, line, reason) {
	return failure("record-not-closed", {
		document,
		step: "textDocument/didChange",
		line,
		reason
	});
}
/** A change in the words of the workload language: an insertion has a place, everything else a range. */
function changeOf(file, before, { start, end, text: insert }) {
	const from = positionAt(before, start);
	if (start === end) return {
		file,
		insert,
		at: from
	};
	const to = positionAt(before, end);
	const replace = {
		...from,
		endLine: to.line,
		endCharacter: to.character
	};
	return insert === "" ? {
		file,
		replace
	} : {
		file,
		insert,
		replace
	};
}
/** Edits are taken back, then what was written; documents are closed, and those that were open before are opened again. */
function ending(states) {
	const all = [...states];
	const isChanged = ([, { isOpen, text, opened }]) => isOpen && text !== opened;
	return [
		...all.filter(isChanged).map(([file]) => ({
			do: "take-back",
			file
		})),
		...all.some(([, { disk, first }]) => disk !== first) ? [{ do: "restore-on-disk" }] : [],
		...all.filter(([, { isOpen, openBefore }]) => isOpen && !openBefore).map(([file]) => ({
			do: "close",
			file
		})),
		...all.filter(([, { isOpen, openBefore }]) => !isOpen && openBefore).map(([file]) => ({
			do: "open",
			file
		}))
	];
}
// src/record/trace/steps/in-utf16.ts
/** Parameters about a text, with every position in them, at whatever depth, by UTF-16. */
function inUtf16(value, text, encoding) {
	if (Array.isArray(value)) return value.map((item) => inUtf16(item, text, encoding));
	if (typeof value !== "object" || value === null) return value;
	if (isPosition(value)) return utf16Position(text, value, encoding);
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inUtf16(item, text, encoding)]));
}
// src/record/trace/steps/place-word.ts
/** The word for a position that says most: on the name of a function, in a call, behind its parenthesis, else at the end. */
function placeWord(text, position, method) {
	const offset = text === void 0 ? void 0 : offsetAt(text, position);
	if (method === "textDocument/signatureHelp") return "argument";
	if (text === void 0 || offset === void 0) return "call";
	const before = text.slice(Math.max(0, offset - WINDOW), offset);
	const after = text.slice(offset, offset + WINDOW);
	if (/(?:^|\n)func (?:\([^)\n]*\) )?\w*$/.test(before) && /^\w*[([]/.test(after)) return "name";
	if (/^\w+\(/.test(after) || /\w$/.test(before) && after.startsWith("(")) return "call";
	if (/\w\([^()\n]*$/.test(before)) return "argument";
	return /^\s*$/.test(text.slice(offset)) ? "end" : "call";
}
const WINDOW = 200;
// src/record/trace/steps/trace-steps.ts
/**
* What the editor did in a trace, message by message, as steps; what no step can do goes to the notes. Throws
* record-not-closed where documents and their changes do not fit together.
*/
function traceSteps(messages, context) {
	const states = documentStates(context.documents, context);
	const cancelled = cancelledAfter(messages);
	let lastMs;
	return {
		drafts: messages.flatMap((message, index) => {
			const { from, kind, method = "", atMs } = message;
			const isAnswer = from === "server" && kind === "response" && !LIFECYCLE.test(method);
			const isDone = from === "editor" && kind !== "response" && !LIFECYCLE.test(method);
			if (!isAnswer && !isDone) return [];
			const pauseMs = atMs - (lastMs ?? atMs);
			lastMs = atMs;
			if (isAnswer) return [];
			return draftsOf({
				message,
				method,
				states,
				context
			}, cancelled.get(index), () => messages.slice(index)).map((draft, place) => ({
				...draft,
				atMs,
				pauseMs: place === 0 ? pauseMs : 0
			}));
		}),
		ending: states.ending(),
		states
	};
}
/** What has no part in a workload, as every session begins and ends with it or as it is an answer to gopls. */
const LIFECYCLE = /^(?:initialized?|shutdown|exit|\$\/.*|window\/.*|client\/.*|workspace\/didChangeConfiguration)$/;
const DOCUMENT = /^textDocument\/did(?:Open|Change|Save|Close)$/;
const WATCHED = "workspace/didChangeWatchedFiles";
const METHOD = /^[$A-Za-z]+(?:\/[A-Za-z]+)*$/;
const OUTSIDE = "its file is outside of the workspace";
const NO_FILE = "its document is no file on disk";
const NO_PATH = "the URI of its file can't be read";
const NOT_OF_LSP = "its parameters are not those of LSP";
function draftsOf(moment, cancelMs, later) {
	const { kind } = moment.message;
	if (DOCUMENT.test(moment.method)) return documentDrafts(moment);
	if (moment.method === WATCHED) return watchedDrafts(moment, later);
	if (kind === "notification") return leaveOut(moment, "it becomes no step");
	if (!METHOD.test(moment.method)) return leaveOut(moment, "that is no method of LSP");
	return askDrafts(moment, askOf({
		method: moment.method,
		params: askedInUtf16(moment)
	}), cancelMs);
}
/** What is asked, with positions by UTF-16, counted in the document as it is then. */
function askedInUtf16(moment) {
	const { states, context, message } = moment;
	const { params } = message;
	if (context.encoding === "utf-16") return params;
	const document = documentOf(params);
	const path = document && workspacePath(document.uri, context.roots);
	if (path === void 0) return params;
	const text = states.textOf(path) ?? context.textOnDisk(path);
	if (text !== void 0) return inUtf16(params, text, context.encoding);
	leaveOut(moment, `the text of ${context.label(path)} is not known, in which its positions count ${context.encoding}`);
	return params;
}
function leaveOut({ method, context: { notes, methodLabel } }, why) {
	notes.add(`${methodLabel(method)}: ${why}`);
	return [];
}
/** A document that is no file, or whose file is not in the workspace, or that no workload could name. */
function leaveOutFile(moment, uri) {
	const path = pathBelow(uri, moment.context.roots);
	if (path !== void 0) return leaveOut(moment, `a workload can't name ${moment.context.label(path)}`);
	if (pathOfUri(uri) !== void 0) return leaveOut(moment, OUTSIDE);
	return leaveOut(moment, isFileUri(uri) ? NO_PATH : NO_FILE);
}
function documentDrafts(moment) {
	const { method, states, message, context } = moment;
	const document = documentOf(message.params);
	if (document === void 0) return leaveOut(moment, NOT_OF_LSP);
	const path = workspacePath(document.uri, context.roots);
	if (path === void 0) return leaveOutFile(moment, document.uri);
	if (method === "textDocument/didOpen") return document.text === void 0 ? leaveOut(moment, NOT_OF_LSP) : states.open(path, document.text);
	if (method === "textDocument/didChange") return states.change(path, changesOf(message.params), message.line);
	return method === "textDocument/didSave" ? states.save(path) : states.close(path);
}
function askDrafts(moment, asked, cancelMs) {
	const { method, states, context } = moment;
	if (asked.kind === "left-out") return leaveOut(moment, asked.why);
	if (doesMore(method, asked.params) !== void 0) return leaveOut(moment, "it is not known to do no more than read");
	const file = asked.uri === void 0 ? void 0 : workspacePath(asked.uri, context.roots);
	if (asked.uri !== void 0 && file === void 0) return leaveOutFile(moment, asked.uri);
	if (asked.without !== void 0) leaveOut(moment, `asked without ${asked.without}, from an earlier answer of gopls`);
	const asking = {
		...file === void 0 ? {} : { file },
		method,
		...asked.position && { at: asked.position },
		...asked.params && { params: asked.params }
	};
	return [{
		step: cancelMs === void 0 ? {
			do: "ask",
			...asking
		} : {
			do: "cancel",
			...asking,
			ms: cancelMs
		},
		path: file,
		word: asked.position && file !== void 0 ? placeWord(states.textOf(file), asked.position, method) : void 0,
		typedAt: void 0
	}];
}
/** Only a change whose content the trace shows can be done again: that of a file that is opened later. */
function watchedDrafts(moment, later) {
	const { states, message, context } = moment;
	const changes = watchedOf(message.params);
	if (changes === void 0) return leaveOut(moment, NOT_OF_LSP);
	return changes.flatMap(({ uri, type }) => {
		const path = workspacePath(uri, context.roots);
		if (path === void 0) return leaveOutFile(moment, uri);
		if (type !== CHANGED) return leaveOut(moment, "of files that came or went");
		if (states.isOpen(path)) return leaveOut(moment, "of an open document it tells of the editor's own save, or is not known");
		const text = nextOpened(later(), path, context.roots);
		return text === void 0 ? leaveOut(moment, "what was on disk then is not known") : states.write(path, text);
	});
}
/** FileChangeType of LSP. */
const CHANGED = 2;
function nextOpened(messages, path, roots) {
	for (const { from, method, params } of messages) {
		if (from !== "editor" || method !== "textDocument/didOpen") continue;
		const document = documentOf(params);
		if (document && workspacePath(document.uri, roots) === path) return document.text;
	}
}
/** Requests that the editor cancelled before their answer came, by index, with the milliseconds that they were left alone. */
function cancelledAfter(messages) {
	const pending = /* @__PURE__ */ new Map();
	const cancelled = /* @__PURE__ */ new Map();
	for (const [index, { from, kind, id, method, params, atMs }] of messages.entries()) {
		if (from === "editor" && kind === "request" && id !== void 0) pending.set(id, index);
		if (from === "server" && kind === "response" && id !== void 0) pending.delete(id);
		if (from !== "editor" || method !== "$/cancelRequest") continue;
		const asked = pending.get(String(params?.id));
		if (asked === void 0) continue;
		const waitedMs = Math.round(atMs - (messages[asked]?.atMs ?? atMs));
		cancelled.set(asked, Math.min(Math.max(waitedMs, 0), MOST_MS));
	}
	return cancelled;
}
/** A request that was left alone for longer is answered long before. */
const MOST_MS = 5e3;
// src/record/trace/steps/methods-of.ts
/**
* The methods that steps of a recorded workload send, in their order. Cancelling, and what `rename-and-back`, `apply-action`
* and a choice do, is not among them: no recording has such steps.
*/
function methodsOf(steps) {
	return steps.flatMap((step) => {
		switch (step.do) {
			case "ask":
			case "cancel": return [step.method];
			case "type": return Array.from(step.insert ?? "", () => "textDocument/didChange");
			case "repeat": return Array.from({ length: step.times }, () => methodsOf(step.steps)).flat();
			default: return notifications[step.do] ?? [];
		}
	});
}
const notifications = {
	open: ["textDocument/didOpen"],
	close: ["textDocument/didClose"],
	save: ["textDocument/didSave"],
	edit: ["textDocument/didChange"],
	"take-back": ["textDocument/didChange"],
	"change-on-disk": ["workspace/didChangeWatchedFiles"],
	"restore-on-disk": ["workspace/didChangeWatchedFiles"]
};
// src/record/trace/workload-file.ts
const SETTLE = { do: "settle" };
/** So long an iteration may wait on its own, that four of them still are a cycle. */
const LONG_MS = 1e4;
/** The workload file of recorded steps, as a closed loop. */
function workloadFile({ steps, ending, open }, facts) {
	const last = ending.length > 0 || steps.at(-1)?.do !== "settle" ? [SETTLE] : [];
	const iteration = [
		...steps,
		...ending,
		...last
	];
	const sent = methodsOf(iteration);
	const waitsMs = iteration.reduce((sum, step) => sum + waitMs(step), 0);
	return {
		about: `Recorded from ${writtenBy(facts)}.`,
		cost: `An iteration sends ${sent.length} ${sent.length === 1 ? "message" : "messages"}, and pauses for ${(waitsMs / 1e3).toFixed(1)} s.`,
		finds: [],
		session: "shared",
		settings: {},
		iterations: waitsMs > LONG_MS ? 1 : 4,
		setup: open.length > 0 ? [...open.map((file) => ({
			do: "open",
			file
		})), SETTLE] : [],
		iteration,
		teardown: open.length > 0 ? [...open.map((file) => ({
			do: "close",
			file
		})), SETTLE] : []
	};
}
/** "Neovim with gopls v0.16.2"; a name that is no plain name is not taken over. */
function writtenBy({ editor, gopls }) {
	const name = editor !== void 0 && /^[\w .+()-]{1,60}$/.test(editor) ? editor : "an editor";
	return gopls === void 0 ? name : `${name} with gopls ${gopls}`;
}
function waitMs(step) {
	if (step.do === "idle" || step.do === "cancel") return step.ms;
	return step.do === "type" ? step.ms * (step.insert?.length ?? 0) : 0;
}
// src/record/trace/workload-of.ts
/**
* A closed loop of what an editor did: what was open before is opened in the set-up; each iteration does what was recorded, in
* its order, and takes back and closes what it leaves. Throws record-empty, record-elsewhere and record-not-closed.
*/
function workloadOf(trace, options) {
	const kept = notes();
	const messages = withMethods(longestSession(trace, kept));
	const facts = sessionFacts(messages);
	const folder = workspaceFolder(messages, facts.folders, {
		...options.folder,
		isAnonymous: options.isAnonymous
	}, kept);
	if (folder === void 0) throw failure("record-empty", {
		where: options.where,
		reason: "no workspace folder is named in it",
		lacks: "folder"
	});
	const { names: roots } = folder;
	const documents = documentsOf(messages, roots, facts.hasBegin);
	const roles = options.isAnonymous ? fileRoles(documents) : void 0;
	const textOnDisk = (path) => options.textOnDisk(path, folder.now);
	const recorded = traceSteps(messages, {
		roots,
		documents,
		textOnDisk,
		notes: kept,
		encoding: facts.encoding,
		label: (path) => roles ? roles.get(path) ?? "a file of another kind" : path,
		methodLabel: (method) => roles && !isOfLsp(method) ? "a method outside of LSP" : method
	});
	if (!roles) for (const note of aboutDisk(documents, recorded, textOnDisk)) kept.add(note);
	if (facts.hasSettings) kept.add("the editor's settings: the workload is done with those of the measurement");
	const open = documents.filter(({ openBefore }) => openBefore).map(({ path }) => path);
	const steps = roles ? anonymousSteps({
		...recorded,
		open
	}, roles, kept) : {
		...recorded,
		open,
		steps: pacedSteps(recorded.drafts)
	};
	if (steps.steps.length === 0) throw nothingDone(messages, folder, {
		where: options.where,
		leftOut: kept.lines()
	});
	const file = workloadFile(steps, facts);
	if (!roles && hasUniqueText(file)) kept.add("text with ${unique} in it, which a workload makes anew each time");
	return {
		file,
		isAnonymous: roles !== void 0,
		folder: folder.now,
		notes: kept.lines()
	};
}
/** Why nothing was done: of the documents none is in the folder, or none can be named. */
function nothingDone(messages, { names }, { where, leftOut }) {
	const [folder = ""] = names;
	const uris = messages.flatMap(({ from, params }) => from === "editor" ? documentOf(params)?.uri ?? [] : []);
	const below = uris.flatMap((uri) => pathBelow(uri, names) ?? []);
	const documents = folderOfDocuments(messages, folder);
	if (below.length === 0 && documents !== void 0) return failure("record-elsewhere", {
		where,
		folder,
		documents,
		was: shellWord(documents)
	});
	const notes = leftOut.length === 0 ? "" : `; not as it was recorded: ${leftOut.slice(0, MOST_NOTES).join("; ")}`;
	const [lacks, reason] = whatLacks(uris, below, folder);
	return failure("record-empty", {
		where,
		reason: `${reason}${notes}`,
		lacks
	});
}
/** Why documents with these URIs, of which these paths are below the folder, make no step. */
function whatLacks(uris, below, folder) {
	const unnamed = below.find((path) => !isFileRef(path));
	if (unnamed !== void 0) return ["names", `a workload can't name ${unnamed}`];
	if (below.length > 0) return ["begin", "nothing of what was done can be done again"];
	const noFile = uris.find((uri) => pathOfUri(uri) === void 0);
	if (noFile === void 0) return ["documents", `no document below ${folder} was worked on`];
	return isFileUri(noFile) ? ["uris", `the URIs of its documents can't be read (${noFile})`] : ["files", `its documents are no files (${noFile})`];
}
/** Three notes say why nothing is left. */
const MOST_NOTES = 3;
/** What has to be known of texts: of those that are taken from disk, and of those that are no longer there as they were. */
function aboutDisk(documents, { states }, textOnDisk) {
	return documents.flatMap(({ path, openBefore }) => {
		const [first, now] = [states.onDisk(path).first, textOnDisk(path)];
		if (first === void 0 || now === void 0) return [];
		if (openBefore) return [`${path} was open before the trace begins, and is taken to have been as it is on disk now`];
		return first === now ? [] : [`${path} is on disk otherwise than when it was opened; the steps fit what it was then`];
	});
}
function isOfLsp(method) {
	return method in knownMethods || OTHER_METHODS.test(method);
}
/** Notifications and requests about answers, which notes may name. */
const OTHER_METHODS = /^(?:textDocument\/(?:did(?:Open|Change|Save|Close)|willSave(?:WaitUntil)?|semanticTokens\/full\/delta)|workspace\/(?:didChangeWatchedFiles|executeCommand|didChangeWorkspaceFolders)|(?:codeAction|codeLens|completionItem|documentLink|inlayHint|workspaceSymbol)\/resolve|callHierarchy\/(?:incoming|outgoing)Calls|typeHierarchy\/su(?:b|per)types)$/;
/** A role for each Go file of a trace, the longest being `largest`, so that no path need be named. */
function fileRoles(documents) {
	const bySize = [...documents.filter(({ path }) => path.endsWith(".go"))].sort((a, b) => (b.text?.length ?? 0) - (a.text?.length ?? 0));
	return new Map(bySize.map(({ path }, index) => [path, index === 0 ? "largest" : `largest-${index + 1}`]));
}
// src/record/trace/workload-text.ts
/** A recorded workload as its file's text, with comments that say how it was recorded and what is not in it. */
function workloadText({ file, isAnonymous, notes }, how) {
	return workloadYaml(file, [
		`Recorded by gopls-leak-gate record, ${how === "proxy" ? "between the editor and gopls" : "from a trace"}.`,
		isAnonymous ? "Files are roles and what was typed are fixed texts, so nothing of the code is in it and it runs on any." : "Files are named from the workspace, so it runs on this code, as it was then.",
		"Questions wait for their answers, one after the other; the last steps take back what the recording left.",
		...notes.length > 0 ? [
			"",
			"Not as it was recorded:",
			...notes.map((note) => `- ${note.replace(/\s+/g, " ")}`)
		] : []
	]);
}
// src/record/write-workload.ts
/**
* Writes messages as a workload file, and says what is in it and what is not, and the command that measures it. Throws record-empty, record-elsewhere, record-not-closed,
* workload-bad (where a text is too odd for a workload file) and output-not-writable.
*/
function writeWorkload(messages, options, say) {
	const { output, workspace, was, isAnonymous, source } = options;
	const recorded = workloadOf(messages, {
		where: source.where,
		folder: {
			was: was === void 0 ? void 0 : rootOf(was),
			now: workspace === void 0 ? void 0 : fullRoot(workspace),
			fallback: fallbackOf(options),
			namesOf
		},
		textOnDisk,
		isAnonymous
	});
	const text = workloadText(recorded, source.how);
	parseWorkload(text, output, { isTrusted: true });
	writeOutput(output, text);
	const { length } = recorded.file.iteration;
	const size = text.length > MAX_FILE_BYTES ? "; it is larger than a workload may be (1 MiB): record less at a time" : "";
	say(`wrote ${length} ${length === 1 ? "step" : "steps"} into ${output}${size}`);
	for (const note of recorded.notes) say(`not as it was recorded: ${note}`);
	if (!recorded.isAnonymous && workspace === void 0 && realPath(recorded.folder) === void 0) say(elsewhere(recorded.folder, options));
	say(`to measure it: ${runCommand(output, recorded)}`);
}
/** Where the code is now, if neither the options nor the editor say: where it was, if that is on this machine. */
function fallbackOf({ was, source }) {
	if (was !== void 0 && realPath(rootOf(was)) !== void 0) return rootOf(was);
	return source.fallback === void 0 ? void 0 : fullRoot(source.fallback);
}
/** What to do on this machine about a folder that it does not have. */
function elsewhere(folder, { fromTrace }) {
	return `${folder}, the folder that the code was in, is not on this machine${fromTrace === void 0 ? "" : `; if the same code is here, record again with --workspace DIR --was ${shellWord(folder)}`}`;
}
/** The command that measures a recorded workload, from the current folder. */
function runCommand(output, { folder, isAnonymous }) {
	const isElsewhere = !isAnonymous && realPath(folder) !== realPath(".");
	return [`gopls-leak-gate --workload ${shellWord(/[/\\]/.test(output) ? output : `./${output}`)}`, ...isElsewhere ? [`--workspace ${shellWord(folder)}`] : []].join(" ");
}
const MAX_FILE_BYTES = 1048576;
function textOnDisk(path, root) {
	try {
		return readText(join(root, path));
	} catch {
		return;
	}
}
// src/record/import-trace.ts
/**
* Makes a workload file of a log or a spool. Throws workspace-missing, trace-unreadable, record-empty, record-not-verbose, and what
* writeWorkload throws.
*/
function importTrace(options, say) {
	checkWorkspace(options.workspace);
	checkOutput(options.output);
	const { fromTrace: path } = options;
	const messages = isSpool(firstBytes(path)) ? spooled(path, say) : logged(path, say);
	const source = {
		where: path,
		how: "trace",
		fallback: "."
	};
	writeWorkload(messages, {
		...options,
		source
	}, say);
}
/** The messages of a spool, as `record` leaves one. */
function spooled(path, say) {
	const { messages, tooDeep } = frameMessages(readSpool(piecesOf(path)));
	for (const line of nestedRemark(tooDeep)) say(line);
	return messages;
}
function logged(path, say) {
	const parsed = parseTraceLog(linesOf(piecesOfTrace(path)));
	const { messages, withoutContent, format } = parsed;
	const isTold = messages.some(({ from, kind, params }) => from === "editor" && kind !== "response" && params != null);
	if (format === void 0) throw unknownLog(path, parsed);
	if (messages.length === 0 && parsed.ofOthers > 0) throw failure("record-empty", {
		where: path,
		reason: `all its messages are of other language servers${named(parsed)}`,
		lacks: "gopls"
	});
	for (const line of remarks(parsed)) say(line);
	if (isTold && (withoutContent === 0 || messages.some(hasDocument))) return messages;
	throw failure("record-not-verbose", {
		where: path,
		format: format.name,
		reason: notTold(parsed),
		advice: format.advice
	});
}
/** Why messages say nothing of what an editor did. */
function notTold({ withoutContent, firstWithout, tooDeep }) {
	if (withoutContent > 0) {
		const one = "its message has no parameters; the trace was not verbose, or it is not whole";
		const several = `its ${withoutContent} messages have no parameters; the trace was not verbose, or they are not whole`;
		return `${withoutContent === 1 ? one : several}${inLine(withoutContent, firstWithout)}`;
	}
	return tooDeep > 0 ? "what an editor says in it is nested too deeply" : "no message of an editor is in it";
}
function hasDocument({ params }) {
	return typeof params === "object" && params !== null && "textDocument" in params;
}
function unknownLog(path, { lines, firstNul }) {
	if (firstNul !== void 0) return failure("trace-unreadable", {
		path,
		reason: `it is no text: in line ${firstNul} there is a NUL`
	});
	const reason = lines === 0 ? "it is empty" : `no message of LSP is in it, in any form that is known (lines 1 to ${lines} were read)`;
	return failure("record-empty", {
		where: path,
		reason,
		lacks: "messages"
	});
}
function named({ others }) {
	return others.length > 0 ? ` (${others.join(", ")})` : "";
}
function remarks(parsed) {
	const { withoutContent, firstWithout, tooDeep, firstTooDeep, twice, ofOthers } = parsed;
	const cut = counted(withoutContent, "is not whole in the log and was", "are not whole in the log and were");
	const doubles = counted(twice, "was taken for another's double", "were taken for the others' doubles");
	const foreign = counted(ofOthers, "of another language server", "of other language servers");
	return [
		...withoutContent > 0 ? [`${cut} left out${inLine(withoutContent, firstWithout)}`] : [],
		...nestedRemark(tooDeep, inLine(tooDeep, firstTooDeep)),
		...twice > 0 ? [`gopls and the editor both wrote into the log; ${doubles}`] : [],
		...ofOthers > 0 ? [`${foreign}${named(parsed)} ${ofOthers === 1 ? "was" : "were"} left out`] : []
	];
}
function inLine(count, first) {
	return `, ${count === 1 ? "" : "the first "}in line ${first}`;
}
/** What a workload file could not hold. */
function nestedRemark(tooDeep, where = "") {
	const what = `nested deeper than 50 levels and`;
	return tooDeep === 0 ? [] : [`${counted(tooDeep, `is ${what} was`, `are ${what} were`)} left out${where}`];
}
/** "1 message is …", "2 messages are …". */
function counted(count, one, several) {
	return count === 1 ? `1 message ${one}` : `${count} messages ${several}`;
}
/** Of a trace; of an empty one none. */
function firstBytes(path) {
	const [piece] = piecesOfTrace(path);
	const begin = piece?.subarray(0, spoolBegin.length) ?? /* @__PURE__ */ new Uint8Array();
	if (!COMPRESSED.test(Buffer.from(begin).toString("latin1"))) return begin;
	throw failure("trace-unreadable", {
		path,
		reason: "it is compressed; unpack it first"
	});
}
/** The first bytes of gzip, zip, xz, zstd and bzip2. */
const COMPRESSED = /^(?:\x1f\x8b|PK\x03\x04|\xfd7zXZ|\x28\xb5\x2f\xfd|BZh\d1AY)/;
/** A log of more takes minutes, and its workload would be larger than one may be. */
const MOST_BYTES = 2 ** 30;
function* piecesOfTrace(path) {
	try {
		yield* piecesOf(path, { most: MOST_BYTES });
	} catch (error) {
		const reason = error instanceof FileFault ? error.reason : error.message;
		throw failure("trace-unreadable", {
			path,
			reason: `${reason}${isNoFile(path) ? SAVE : ""}`
		});
	}
}
/** The log is read twice, so what passes only once won't do. */
const SAVE = "; save the log to a file first, and give that";
/** Whether it is what other programs take for their input: a pipe, such as /dev/stdin is, or a word for it. */
function isNoFile(path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	return stats === void 0 ? path === "-" : !stats.isFile() && !stats.isDirectory();
}
export { importTrace, createSpool as n, checkWorkspace as r, spooled, writeWorkload as t };
