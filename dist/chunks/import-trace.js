import { A as failure, C as WorkloadFileSchema, _ as hasUniqueText } from "./work.js";
import { t as parseWorkload } from "./parse-workload.js";
import { a as shortestReplacement, i as replaced, n as positionAt, o as spanAt, t as offsetAt } from "./positions.js";
import { t as require_dist } from "./dist.js";
import { dirname, extname, join } from "node:path";
import { accessSync, closeSync, constants, existsSync, openSync, readFileSync, readSync, renameSync, statSync, unlinkSync, writeFileSync, writeSync, writev } from "node:fs";
// src/record/output-file.ts
/** Throws output-not-writable where a file can't be written, before anything depends on it. */
function checkOutput(path) {
	const folder = dirname(path);
	try {
		if (existsSync(path) && !statSync(path).isFile()) throw new Error("it is there and is no file");
		if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`);
		accessSync(folder, constants.W_OK);
	} catch (error) {
		throw failure("output-not-writable", {
			path,
			reason: error.message
		});
	}
}
/** Writes a file that is not there yet; one of an earlier recording steps aside, to the same name with its date. */
function writeOutput(path, text) {
	stepAside(path);
	try {
		writeFileSync(path, text, { flag: "wx" });
	} catch (error) {
		throw failure("output-not-writable", {
			path,
			reason: error.message
		});
	}
}
/** A name that nothing has yet: this one, or with a number behind it. */
function freeName(wanted) {
	const ending = extname(wanted);
	const stem = wanted.slice(0, wanted.length - ending.length);
	let name = wanted;
	for (let i = 2; existsSync(name); i++) name = `${stem}-${i}${ending}`;
	return name;
}
function stepAside(path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return;
	const date = stats.mtime.toISOString().replace(/[-:]|\.\d+/g, "");
	const ending = extname(path);
	renameSync(path, freeName(`${path.slice(0, path.length - ending.length)}-${date}${ending}`));
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
/** The bytes of a file, a piece at a time. */
function* piecesOf(path) {
	const file = openSync(path, "r");
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
// src/record/trace/read/message-of.ts
/**
* The JSON of one JSON-RPC message; undefined: it is none. A response has no method yet. Of what the server says no more is
* kept than a workload is made of, as it may be much.
*/
function messageOf(json, from, atMs) {
	if (typeof json !== "object" || json === null || Array.isArray(json)) return void 0;
	const { id, method, params, result } = json;
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
// src/record/trace/read/frame-messages.ts
/**
* The messages in two streams of LSP's base protocol, in the order in which they were complete. What is no message is left
* out, and reading goes on at the next header.
*/
function frameMessages(chunks) {
	const messages = [];
	const readers = {
		editor: reader(),
		server: reader()
	};
	for (const { from, atMs, bytes } of chunks) for (const body of readers[from].take(bytes)) {
		const message = parsed(body, from, atMs);
		if (message) messages.push(message);
		else readers[from].strayed(body.length);
	}
	return {
		messages,
		strayBytes: readers.editor.strayBytes() + readers.server.strayBytes()
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
// src/record/trace/read/trace-header.ts
/**
* The header that a line is; undefined: it is another line. Four shapes are known:
*
*     [Trace - 15:04:05.000 PM] Sending request 'textDocument/hover - (3)'.             gopls, on 24 hours
*     [Error - Received] 15:04:05.000 PM #3 no identifier found                         gopls before v0.20, an error
*     [Trace - 3:04:05 PM] Sending request 'textDocument/hover - (3)'.                  vscode-languageclient to 9
*     2026-03-27 15:04:05.000 [trace] Sending request 'textDocument/hover - (3)'.       vscode-languageclient 10
*
* All of them say Sending of what the editor sends: gopls writes its log as its client would.
*/
function traceHeader(line) {
	if (!line.includes(" - ") && !line.includes("] ")) return void 0;
	const error = ERROR.exec(line);
	if (error) {
		const [, direction, time = "", id] = error;
		return {
			writer: "gopls",
			from: direction === "Sent" ? "editor" : "server",
			kind: "response",
			id,
			method: void 0,
			clockMs: clockMs(time)
		};
	}
	const header = HEADER.exec(line);
	const { stamp, time, direction, kind, method, id } = header?.groups ?? {};
	if (!header || stamp === void 0 && time === void 0) return void 0;
	return {
		writer: time !== void 0 && GOPLS_TIME.test(time) ? "gopls" : "client",
		from: direction === "Sending" ? "editor" : "server",
		kind,
		id,
		method: method === "" ? void 0 : method,
		clockMs: clockMs(stamp ?? time ?? "")
	};
}
const ERROR = /^\[Error - (Sent|Received)\] (\S+(?: [AP]M)?) #(\S+) /;
const HEADER = /^(?:(?<stamp>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) \[\w+\] )?(?:\[Trace - (?<time>[^\]]{4,40})\] )?(?<direction>Sending|Received) (?<kind>request|response|notification) '(?<method>[^' ]*)(?: - \((?<id>[^)]*)\))?'/;
const GOPLS_TIME = /^\d\d:\d\d:\d\d\.\d{3} [AP]M$/;
/** gopls writes 24 hours and PM beside them; others count to 12 then. */
function clockMs(time) {
	const [, hours, minutes, seconds, ms = "0"] = /(\d{1,2})[:.](\d\d)[:.](\d\d)(?:\.(\d{3}))?/.exec(time) ?? [];
	if (hours === void 0) return void 0;
	const isLate = /pm|下午|午後|오후/i.test(time) && Number(hours) < 12;
	const isMidnight = /\bam\b/i.test(time) && Number(hours) === 12;
	return (((Number(hours) + (isLate ? 12 : 0) - (isMidnight ? 12 : 0)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1e3 + Number(ms);
}
// src/record/trace/read/parse-trace-log.ts
/**
* The messages of a log that gopls (`-rpc.trace`) or VS Code (`"gopls.trace.server": "verbose"`, as text or as JSON) wrote.
* Other lines may stand between them, the beginning may be missing, and the end may be cut.
*/
function parseTraceLog(text) {
	const lines = text.split(/\r?\n/);
	const found = [];
	let withoutContent = 0;
	for (let lineIndex = 0; lineIndex < lines.length; lineIndex++) {
		const line = lines[lineIndex] ?? "";
		const structured = line.includes("\"isLSPMessage\":true") ? structuredMessage(line) : void 0;
		if (structured) found.push({
			writer: "client",
			message: structured
		});
		const header = structured ? void 0 : traceHeader(line);
		if (!header) continue;
		const content = contentAfter(lines, lineIndex);
		if (content === void 0) withoutContent++;
		else found.push({
			writer: header.writer,
			message: messageWith(header, content)
		});
	}
	const { messages, twice } = ofOneWriter(found);
	return {
		messages: inTime(messages),
		withoutContent,
		twice
	};
}
function messageWith(header, { value }) {
	const { from, kind, id, method, clockMs } = header;
	const isResponse = kind === "response";
	return {
		from,
		kind,
		id,
		method,
		atMs: clockMs ?? NaN,
		params: isResponse || from === "server" ? void 0 : value,
		result: isResponse && isHandshake(value) ? value : void 0
	};
}
/**
* What follows a header: JSON on one line, as gopls writes it, or on several, as VS Code does. Undefined: it is not whole.
*/
function contentAfter(lines, lineIndex) {
	const first = lines[lineIndex + 1] ?? "";
	if (/^No (?:parameters provided|result returned)\./.test(first)) return { value: void 0 };
	const [, label, begin = ""] = /^(Params|Result|Error data): ?(.*)$/.exec(first) ?? [];
	if (label === void 0) return NEEDS_NOTHING.test(lines[lineIndex] ?? "") ? { value: void 0 } : void 0;
	if (begin === "") return { value: void 0 };
	const whole = jsonOf(begin);
	if (whole || !/^[[{]$/.test(begin)) return whole;
	const rest = [begin];
	for (const line of lines.slice(lineIndex + 2, lineIndex + 2 + MAX_LINES)) {
		rest.push(line);
		if (/^[\]}]/.test(line)) return jsonOf(rest.join("\n"));
		if (!/^\s/.test(line)) return void 0;
	}
}
const MAX_LINES = 1e6;
/** Errors have their text in the header; requests without parameters, such as shutdown, have nothing below it. */
const NEEDS_NOTHING = / response '| request '(?!textDocument\/)|^\[Error /;
function jsonOf(text) {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return;
	}
}
/** VS Code's log with `"format": "json"`: each line is a message with its time. */
function structuredMessage(line) {
	const content = jsonOf(line.slice(line.indexOf("{")))?.value;
	const direction = String(content?.type);
	if (!/^(?:send|receive)-/.test(direction)) return void 0;
	return messageOf(content?.message, direction.startsWith("send-") ? "editor" : "server", Number(content?.timestamp ?? NaN));
}
/** Where both write into one panel, each message stands there twice: those of the one that wrote more are taken. */
function ofOneWriter(found) {
	const gopls = found.filter(({ writer }) => writer === "gopls");
	const client = found.filter(({ writer }) => writer === "client");
	const [longer, shorter] = gopls.length >= client.length ? [gopls, client] : [client, gopls];
	return {
		messages: longer.map(({ message }) => message),
		twice: shorter.length
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
// src/record/trace/read/workspace-path.ts
/** Path of a `file:` URI, with "/" between; of Windows "c:/…". Undefined: it is no URI of a file. */
function pathOfUri(uri) {
	const [, host = "", path = ""] = /^file:\/\/([^/]*)(\/[^?#]*)$/i.exec(uri) ?? [];
	if (path === "") return void 0;
	try {
		const decoded = decodeURIComponent(path);
		const drive = /^\/([A-Za-z]):(?=\/|$)/.exec(decoded);
		if (drive) return `${drive[1]?.toLowerCase()}:${decoded.slice(3)}`;
		return host === "" || host === "localhost" ? decoded : `//${host}${decoded}`;
	} catch {
		return;
	}
}
/** A file's path from a folder; undefined: it is not below it, or no workload could name it. */
function workspacePath(uri, root) {
	const path = pathOfUri(uri);
	const base = root.replace(/\/+$/, "");
	if (path === void 0 || !path.startsWith(`${base}/`)) return void 0;
	const below = path.slice(base.length + 1);
	return /[./]/.test(below) && !/[*?[\]{}\\]/.test(below) && !below.split("/").includes("..") ? below : void 0;
}
/** A folder as editors write it in a URI or a path, as `workspacePath` takes it. */
function rootOf$1(folder) {
	return pathOfUri(folder) ?? folder.replaceAll("\\", "/").replace(/^[A-Z]:/, (drive) => drive.toLowerCase());
}
// src/record/trace/read/longest-session.ts
/** Of a trace in which gopls was started again, the session in which the editor sent most; a note says so. */
function longestSession(messages, notes) {
	const bounds = [
		0,
		...messages.flatMap(({ from, kind, method }, index) => from === "editor" && kind === "request" && method === "initialize" ? [index] : []).filter((index) => index > 0),
		messages.length
	];
	const used = bounds.slice(1).map((end, index) => messages.slice(bounds[index], end)).filter((session) => sentBy(session) > 0);
	if (used.length > 1) notes.add(`gopls was started ${used.length} times; this is the session in which most was sent`);
	return used.reduce((most, session) => sentBy(session) > sentBy(most) ? session : most, used[0] ?? []);
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
	const server = member(messages.find(({ from, kind, method, result }) => from === "server" && kind === "response" && method === "initialize" && result !== void 0)?.result, "serverInfo");
	return {
		folders: foldersOf(asked?.params),
		editor: text(member(member(asked?.params, "clientInfo"), "name")),
		gopls: goplsVersion(text(member(server, "version"))),
		hasBegin: asked !== void 0
	};
}
function foldersOf(params) {
	const folders = member(params, "workspaceFolders");
	const uris = Array.isArray(folders) ? folders.flatMap((folder) => text(member(folder, "uri")) ?? []) : [];
	const root = text(member(params, "rootUri")) ?? text(member(params, "rootPath"));
	return (uris.length > 0 ? uris : root === void 0 ? [] : [root]).map(rootOf$1);
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
function member(value, key) {
	return typeof value === "object" && value !== null ? value[key] : void 0;
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
* The documents below a folder, in the order of their first messages. Requests about a document that is not open are allowed;
* only in a trace without its beginning they say that it was open.
*/
function documentsOf(messages, root, hasBegin) {
	const found = /* @__PURE__ */ new Map();
	for (const { from, kind, method = "", params } of messages) {
		const document = from === "editor" && kind !== "response" ? textDocument(params) : void 0;
		const path = document && workspacePath(document.uri, root);
		if (document === void 0 || path === void 0) continue;
		const known = found.get(path) ?? {
			text: void 0,
			openBefore: void 0
		};
		const isOpen = method === "textDocument/didOpen";
		const needsOpen = /^textDocument\/did(?:Change|Save|Close)$/.test(method) || !hasBegin && kind === "request";
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
function textDocument(params) {
	const { textDocument: document } = params ?? {};
	if (typeof document?.uri !== "string") return void 0;
	return {
		uri: document.uri,
		text: typeof document.text === "string" ? document.text : void 0
	};
}
// src/record/trace/steps/ask-of.ts
/** What a request asks. Parts that come from an earlier answer of gopls are taken out, as another gopls answers otherwise. */
function askOf({ method = "", params }) {
	if (needsAnAnswer.has(method)) return leftOut("it is about an earlier answer of gopls");
	if (method === "workspace/executeCommand") return leftOut("its arguments come from an earlier answer of gopls");
	if (!isMap$1(params)) return {
		kind: "ask",
		method,
		uri: void 0,
		position: void 0,
		params: void 0,
		without: void 0
	};
	const { textDocument, position, workDoneToken: _w, partialResultToken: _p, ...given } = params;
	const uri = isMap$1(textDocument) && typeof textDocument.uri === "string" ? textDocument.uri : void 0;
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
	if (!isMap$1(context)) return {
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
	return context !== void 0 && JSON.stringify(context) === usualContexts[method] ? rest : params;
}
const usualContexts = {
	"textDocument/references": "{\"includeDeclaration\":true}",
	"textDocument/codeAction": "{\"diagnostics\":[]}",
	"textDocument/completion": "{\"triggerKind\":1}",
	"textDocument/signatureHelp": "{\"triggerKind\":1,\"isRetrigger\":false}"
};
/** With `$uri` for the document's own URI, at any depth. */
function withVariables(params, uri) {
	if (uri === void 0) return params;
	return JSON.parse(JSON.stringify(params), (_, value) => value === uri ? "$uri" : value);
}
function isMap$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isPosition(value) {
	return isMap$1(value) && Number.isInteger(value.line) && Number.isInteger(value.character);
}
// src/record/trace/steps/apply-changes.ts
/**
* The text after a didChange, and the one replacement that makes it: the change itself where there is one and it has a range,
* else the shortest. Undefined: a range does not lie in the text.
*/
function applyChanges(before, changes) {
	let now = before;
	let single;
	for (const { range, text } of changes) {
		const span = range ? spanAt(now, range) : {
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
// src/record/trace/steps/document-states.ts
/** Documents as they are before the first message. Its functions throw record-not-closed. */
function documentStates(documents, { textOnDisk, label, notes }) {
	const states = new Map(documents.map((document) => [document.path, firstState(document, textOnDisk)]));
	const stateOf = (path, method) => {
		const state = states.get(path);
		if (!state?.isOpen) throw notClosed(path, method, "the document is not open then");
		return state;
	};
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
	return {
		open: (path, text) => {
			const state = states.get(path);
			if (!state || state.isOpen) throw notClosed(path, "textDocument/didOpen", "the document is open already");
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
		change: (path, changes) => {
			const state = stateOf(path, "textDocument/didChange");
			if (state.text !== void 0) return [changed(path, state, changes)];
			notes.add(`textDocument/didChange: the trace begins without the text of ${label(path)}`);
			return [];
		},
		save: (path) => {
			const state = stateOf(path, "textDocument/didSave");
			state.disk = state.text;
			return [drafted({
				do: "save",
				file: path
			})];
		},
		close: (path) => {
			const state = stateOf(path, "textDocument/didClose");
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
function changed(path, state, changes) {
	const { text = "" } = state;
	const applied = applyChanges(text, changes);
	if (!applied) throw notClosed(path, "textDocument/didChange", "it changes a line that the document does not have");
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
function notClosed(document, step, reason) {
	return failure("record-not-closed", {
		document,
		step,
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
function draftsOf(moment, cancelMs, later) {
	const { kind, params } = moment.message;
	if (DOCUMENT.test(moment.method)) return documentDrafts(moment);
	if (moment.method === WATCHED) return watchedDrafts(moment, later);
	if (kind === "notification") return leaveOut(moment, "it becomes no step");
	if (!METHOD.test(moment.method)) return leaveOut(moment, "that is no method of LSP");
	return askDrafts(moment, askOf({
		method: moment.method,
		params
	}), cancelMs);
}
function leaveOut({ method, context: { notes, methodLabel } }, why) {
	notes.add(`${methodLabel(method)}: ${why}`);
	return [];
}
function documentDrafts(moment) {
	const { method, states, message, context } = moment;
	const { textDocument, contentChanges } = message.params ?? {};
	const path = workspacePath(textDocument?.uri ?? "", context.root);
	if (path === void 0) return leaveOut(moment, OUTSIDE);
	if (method === "textDocument/didOpen") return states.open(path, textDocument?.text ?? "");
	if (method === "textDocument/didChange") return states.change(path, contentChanges ?? []);
	return method === "textDocument/didSave" ? states.save(path) : states.close(path);
}
function askDrafts(moment, asked, cancelMs) {
	const { method, states, context } = moment;
	if (asked.kind === "left-out") return leaveOut(moment, asked.why);
	const file = asked.uri === void 0 ? void 0 : workspacePath(asked.uri, context.root);
	if (asked.uri !== void 0 && file === void 0) return leaveOut(moment, OUTSIDE);
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
	const { changes = [] } = message.params ?? {};
	return changes.flatMap(({ uri = "", type }) => {
		const path = workspacePath(uri, context.root);
		if (path === void 0) return leaveOut(moment, OUTSIDE);
		if (type !== CHANGED) return leaveOut(moment, "of files that came or went");
		if (states.isOpen(path)) return leaveOut(moment, "of an open document it tells of the editor's own save, or is not known");
		const text = nextOpened(later(), path, context.root);
		return text === void 0 ? leaveOut(moment, "what was on disk then is not known") : states.write(path, text);
	});
}
/** FileChangeType of LSP. */
const CHANGED = 2;
function nextOpened(messages, path, root) {
	for (const { from, method, params } of messages) {
		if (from !== "editor" || method !== "textDocument/didOpen") continue;
		const { textDocument } = params;
		if (workspacePath(textDocument?.uri ?? "", root) === path) return textDocument?.text;
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
		cost: `An iteration sends ${sent.length} messages, and pauses for ${(waitsMs / 1e3).toFixed(1)} s.`,
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
* its order, and takes back and closes what it leaves. Throws record-empty and record-not-closed.
*/
function workloadOf(trace, options) {
	const kept = notes();
	const messages = withMethods(longestSession(trace, kept));
	const facts = sessionFacts(messages);
	const root = options.root ?? rootOf(messages, facts) ?? options.fallbackRoot;
	const empty = (reason) => failure("record-empty", {
		where: options.where,
		reason
	});
	if (root === void 0) throw empty("no workspace folder is named in it");
	const documents = documentsOf(messages, root, facts.hasBegin);
	const roles = options.isAnonymous ? fileRoles(documents) : void 0;
	const textOnDisk = (path) => options.textOnDisk(path, root);
	const recorded = traceSteps(messages, {
		root,
		documents,
		textOnDisk,
		notes: kept,
		label: (path) => roles ? roles.get(path) ?? "a file of another kind" : path,
		methodLabel: (method) => roles && !isOfLsp(method) ? "a method outside of LSP" : method
	});
	if (!roles) for (const note of aboutDisk(documents, recorded, textOnDisk)) kept.add(note);
	const open = documents.filter(({ openBefore }) => openBefore).map(({ path }) => path);
	const steps = roles ? anonymousSteps({
		...recorded,
		open
	}, roles, kept) : {
		...recorded,
		open,
		steps: pacedSteps(recorded.drafts)
	};
	if (steps.steps.length === 0) throw empty("no document below the workspace was worked on");
	const file = workloadFile(steps, facts);
	if (!roles && hasUniqueText(file)) kept.add("text with ${unique} in it, which a workload makes anew each time");
	return {
		file,
		isAnonymous: roles !== void 0,
		notes: kept.lines()
	};
}
/** The folder of the first document that lies in one, or else the first folder. */
function rootOf(messages, { folders }) {
	return folders.filter((folder) => documentsOf(messages, folder, true).length > 0)[0] ?? folders[0];
}
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
var import_dist = require_dist();
/** A step of more characters is written on lines of its own. */
const SHORT_STEP = 100;
/** A recorded workload as its file's text, with comments that say how it was recorded and what is not in it. */
function workloadText({ file, isAnonymous, notes }, how) {
	const parts = Object.entries(file).filter(([key, value]) => !isUsual(key, value));
	const document = new import_dist.Document(Object.fromEntries(parts));
	(0, import_dist.visit)(document, {
		Map: (_, node, ancestors) => {
			if (ancestors.some(import_dist.isSeq) && isShort(node.toJSON()) && node.items.length > 0) node.flow = true;
		},
		Seq: (_, node) => {
			if (node.items.length > 0 && !node.items.some(import_dist.isMap)) node.flow = true;
		}
	});
	return `# yaml-language-server: \$schema=data/schema/workload.json\n${[
		`Recorded by gopls-leak-gate record, ${how === "proxy" ? "between the editor and gopls" : "from a trace"}.`,
		isAnonymous ? "Files are roles and what was typed are fixed texts, so nothing of the code is in it and it runs on any." : "Files are named from the workspace, so it runs on this code, as it was then.",
		"Questions wait for their answers, one after the other; the last steps take back what the recording left.",
		...notes.length > 0 ? [
			"",
			"Not as it was recorded:",
			...notes.map((note) => `- ${note.replace(/\s+/g, " ")}`)
		] : []
	].map((line) => `# ${line}`.trimEnd()).join("\n")}\n${document.toString({ lineWidth: 0 })}`;
}
/** What a file without this key has. */
function isUsual(key, value) {
	const usual = WorkloadFileSchema.safeParse({
		about: "a",
		iteration: [{ do: "settle" }]
	}).data;
	return JSON.stringify(usual[key]) === JSON.stringify(value);
}
function isShort(step) {
	const text = JSON.stringify(step);
	return text.replaceAll("\"", "").length <= SHORT_STEP && !text.includes("\"steps\"");
}
// src/record/write-workload.ts
/**
* Writes messages as a workload file, and says what is in it and what is not. Throws record-empty, record-not-closed,
* workload-bad (where a text is too odd for a workload file) and output-not-writable.
*/
function writeWorkload(messages, options, say) {
	const { output, workspace, isAnonymous, source } = options;
	const recorded = workloadOf(messages, {
		where: source.where,
		root: workspace === void 0 ? void 0 : rootOf$1(workspace),
		fallbackRoot: source.fallback === void 0 ? void 0 : rootOf$1(source.fallback),
		textOnDisk,
		isAnonymous
	});
	const text = workloadText(recorded, source.how);
	parseWorkload(text, output);
	writeOutput(output, text);
	const size = text.length > MAX_FILE_BYTES ? "; it is larger than a workload may be (1 MiB): record less at a time" : "";
	say(`wrote ${recorded.file.iteration.length} steps into ${output}${size}`);
	for (const note of recorded.notes) say(`not as it was recorded: ${note}`);
}
const MAX_FILE_BYTES = 1048576;
const MAX_TEXT_BYTES = 16777216;
function textOnDisk(path, root) {
	try {
		const file = join(root, path);
		return statSync(file).size > MAX_TEXT_BYTES ? void 0 : readFileSync(file, "utf8");
	} catch {
		return;
	}
}
// src/record/import-trace.ts
/** Makes a workload file of a log or a spool. Throws trace-unreadable, and what writeWorkload throws. */
function importTrace(options, say) {
	checkOutput(options.output);
	const { fromTrace: path } = options;
	const messages = isSpool(firstBytes(path)) ? spooled(path) : logged(path, say);
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
function spooled(path) {
	return frameMessages(readSpool(piecesOf(path))).messages;
}
function logged(path, say) {
	const { messages, withoutContent, twice } = parseTraceLog(textOf(path));
	for (const line of remarks({
		withoutContent,
		twice
	})) say(line);
	if (messages.length > 0) return messages;
	const reason = withoutContent > 0 ? `its ${withoutContent} messages have no parameters; the trace was not verbose` : "no message of LSP is in it";
	throw failure("record-empty", {
		where: path,
		reason
	});
}
function remarks({ withoutContent, twice }) {
	return [...withoutContent > 0 ? [`${withoutContent} messages are not whole in the log and were left out`] : [], ...twice > 0 ? [`gopls and the editor both wrote into the log; ${twice} messages were taken for the others' doubles`] : []];
}
function firstBytes(path) {
	try {
		const file = openSync(path, "r");
		const bytes = Buffer.alloc(spoolBegin.length);
		const read = readSync(file, bytes);
		closeSync(file);
		return bytes.subarray(0, read);
	} catch (error) {
		throw failure("trace-unreadable", {
			path,
			reason: error.message
		});
	}
}
function textOf(path) {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		throw failure("trace-unreadable", {
			path,
			reason: error.message
		});
	}
}
export { importTrace, createSpool as n, checkOutput as r, spooled, writeWorkload as t };
