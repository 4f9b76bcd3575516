import { n as giveUpPipes, r as execa, t as signalGroup } from "./signal-group.js";
import { i as rememberProcess, l as failure, o as Failure } from "./run-entry.js";
import { n as createSpool, r as checkWorkspace, spooled, t as writeWorkload } from "./import-trace.js";
import { n as checkOutput } from "../cli.js";
// src/gopls/process/start-proxied.ts
/** Numbers of the signals that end a process from outside, as POSIX has them. */
const signalNumbers = {
	SIGHUP: 1,
	SIGINT: 2,
	SIGQUIT: 3,
	SIGKILL: 9,
	SIGTERM: 15
};
/**
* Starts a language server as an editor would: in its folder, with its environment, standard error going where its own does.
* It leads a process group of its own, so that all of it can be ended together.
*/
function startProxied([program = "", ...args], platform) {
	const child = execa(program, args, {
		detached: platform !== "win32",
		buffer: false,
		reject: false,
		cleanup: false,
		stdin: "pipe",
		stdout: "pipe",
		stderr: "inherit",
		encoding: "buffer"
	});
	giveUpPipes(child);
	const { pid } = child;
	let ended = pid === void 0;
	const signal = (name) => {
		if (!ended && pid !== void 0) signalGroup(pid, name, platform);
	};
	const forget = pid === void 0 ? () => {} : rememberProcess(pid, () => signal("SIGKILL"));
	child.once("exit", () => {
		signal("SIGKILL");
		ended = true;
		forget();
	});
	const exited = child.then(({ exitCode, signal: by, originalMessage }) => {
		if (by !== void 0) return 128 + (signalNumbers[by] ?? 0);
		if (exitCode !== void 0) return exitCode;
		throw failure("server-not-started", {
			command: program,
			reason: originalMessage ?? "the system gave no reason"
		});
	});
	return {
		stdin: child.stdin,
		stdout: child.stdout,
		exited,
		signal
	};
}
// src/record/proxy.ts
/** gopls ends by itself when its input closes; one that does not gets a signal after so long, and is killed after twice that. */
const GRACE_MS = 2e3;
/**
* Copies bytes between an editor and its language server until the server has ended, and returns its exit code. Each piece is
* passed on before `tap` sees it. When the editor goes (its end of a pipe closes, or `ending`) the server is ended too.
*/
async function proxy(editor, server, tap) {
	const timers = [];
	const endServer = (graceMs) => {
		server.stdin.end();
		timers.push(setTimeout(() => server.signal("SIGTERM"), graceMs));
		timers.push(setTimeout(() => server.signal("SIGKILL"), graceMs + GRACE_MS));
	};
	const fromEditor = copy(editor.stdin, server.stdin, (bytes) => tap("editor", bytes));
	const fromServer = copy(server.stdout, editor.stdout, (bytes) => tap("server", bytes));
	const onGone = once(() => endServer(GRACE_MS));
	const onBroken = () => {
		fromServer.discard();
		onGone();
	};
	const onEnding = () => {
		fromServer.discard();
		endServer(0);
	};
	server.stdin.on("error", () => fromEditor.discard());
	for (const event of [
		"end",
		"close",
		"error"
	]) editor.stdin.on(event, onGone);
	editor.stdout.on("error", onBroken);
	editor.ending.addEventListener("abort", onEnding);
	if (editor.ending.aborted) onEnding();
	try {
		const [code] = await Promise.all([server.exited, fromServer.ended]);
		await flushed(editor);
		return code;
	} finally {
		for (const event of [
			"end",
			"close",
			"error"
		]) editor.stdin.off(event, onGone);
		editor.ending.removeEventListener("abort", onEnding);
		for (const timer of timers) clearTimeout(timer);
		editor.stdin.on("error", () => {});
		editor.stdin.destroy();
		if (editor.ending.aborted) editor.stdout.destroy();
	}
}
function once(act) {
	let isDone = false;
	return () => {
		if (!isDone) act();
		isDone = true;
	};
}
/** Waits until the editor has taken all, is gone, or is no longer waited for. */
function flushed({ stdout, ending }) {
	if (stdout.destroyed || !stdout.writable || ending.aborted) return Promise.resolve();
	return new Promise((resolve) => {
		ending.addEventListener("abort", () => resolve());
		stdout.once("error", () => resolve());
		stdout.write("", () => resolve());
	});
}
/** Passes on what comes, at the pace of who takes it. */
function copy(from, to, seen) {
	let isOpen = true;
	const resume = () => from.resume();
	from.on("data", (bytes) => {
		if (isOpen && to.writable && !to.write(bytes)) {
			from.pause();
			to.once("drain", resume);
		}
		seen(bytes);
	});
	return {
		ended: new Promise((resolve) => {
			from.once("end", () => resolve()).once("close", () => resolve()).once("error", () => resolve());
		}),
		discard: () => {
			isOpen = false;
			to.off("drain", resume);
			from.resume();
		}
	};
}
// src/record/record-server.ts
/**
* Works between an editor and a language server, writes what the editor did as a workload when the server has ended, and
* returns the server's exit code. It tells what can't be made of the recording, and still returns the server's code.
* Throws workspace-missing and output-not-writable before the server starts, and server-not-started.
*/
async function recordServer(options, recorder) {
	checkWorkspace(options.workspace);
	checkOutput(options.output);
	const spool = createSpool(options.output);
	const startedMs = recorder.elapsed();
	try {
		const code = await proxy(recorder, startProxied(options.server, recorder.platform), (from, bytes) => spool.append({
			from,
			atMs: recorder.elapsed() - startedMs,
			bytes
		}));
		const fault = await spool.close();
		if (fault !== void 0) recorder.say(`${spool.path} could not be written to the end (${fault}); the rest is used`);
		if (!convert(spool, options, recorder.say)) return code;
		if (!options.keepSpool) spool.remove();
		return code;
	} catch (error) {
		await spool.close();
		spool.remove();
		throw error;
	}
}
/** Whether the spool has done its part. One that no workload could be made of stays, unless nothing was ever said in LSP. */
function convert(spool, options, say) {
	try {
		const messages = spooled(spool.path, say);
		if (messages.length === 0) return true;
		const source = {
			where: "this session",
			how: "proxy",
			fallback: void 0
		};
		writeWorkload(messages, {
			...options,
			source
		}, say);
		return true;
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		say(`${error.message}\n  ${error.hint}`);
		if (error.code === "record-empty") return true;
		say(`what was recorded is in ${spool.path}; --from-trace reads it again`);
		return false;
	}
}
export { recordServer };
