import { F as Failure, I as failure, P as closest } from "./quantities.js";
import { parseArgs } from "node:util";
import { Socket } from "node:net";
// src/plan/options/record-options.ts
/** Options of `record`, checked; `server` is what stood behind `--`. Throws bad-arguments. */
function recordOptions(given, server) {
	const { output, workspace, "from-trace": fromTrace } = given;
	const bad = (reason) => failure("bad-arguments", { reason });
	if (output === void 0 || output === "") throw bad("record needs -o FILE, the workload file that it writes");
	if (!/\.ya?ml$/i.test(output)) throw bad(`record writes YAML, and -o was given "${output}"`);
	if (fromTrace === void 0 && server.length === 0) throw bad("record needs the command of gopls behind --, or --from-trace LOG");
	if (fromTrace !== void 0 && server.length > 0) throw bad(`record --from-trace starts nothing, and was given "${server[0]}" behind --`);
	return {
		output,
		workspace,
		fromTrace,
		server,
		isAnonymous: given.anonymise ?? false,
		keepSpool: given["keep-spool"] ?? false
	};
}
// src/commands/record-here.ts
const config = {
	output: {
		type: "string",
		short: "o"
	},
	workspace: { type: "string" },
	"from-trace": { type: "string" },
	anonymise: { type: "boolean" },
	"keep-spool": { type: "boolean" }
};
/** The command `record` with its arguments, in this process; returns the exit code. Throws what recording throws. */
async function recordHere(argv) {
	const options = readOptions(argv);
	const { fromTrace } = options;
	if (fromTrace !== void 0) {
		const { importTrace } = await import("./import-trace.js");
		importTrace({
			...options,
			fromTrace
		}, say);
		return 0;
	}
	const { recordServer } = await import("./record-server.js");
	return recordServer(options, recorder());
}
function readOptions(argv) {
	const end = argv.indexOf("--");
	const own = end < 0 ? argv : argv.slice(0, end);
	try {
		const { values, positionals } = parseArgs({
			args: [...own],
			options: config,
			allowPositionals: true
		});
		if (positionals.length > 0) throw failure("bad-arguments", { reason: `record takes gopls' command behind --, and was given "${positionals[0]}"` });
		return recordOptions(values, end < 0 ? [] : argv.slice(end + 1));
	} catch (error) {
		throw error instanceof Failure ? error : badArgument(error, own);
	}
}
/** What parseArgs refuses: an option that there is not, or one without its value. */
function badArgument(error, argv) {
	const known = Object.keys(config).map((name) => `--${name}`);
	const unknown = argv.find((arg) => arg.startsWith("-") && arg !== "-o" && !known.includes(arg.replace(/=.*/, "")));
	if (unknown !== void 0) return failure("unknown-option", {
		option: unknown,
		closest: closest(unknown, known)
	});
	return failure("bad-arguments", { reason: error.message });
}
/** The editor at this program's own pipes. Signals end the server; this program then ends by itself. */
function recorder() {
	const ending = new AbortController();
	for (const signal of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.on(signal, () => ending.abort(signal));
	return {
		stdin: process.stdin,
		stdout: standardOutput(),
		ending: ending.signal,
		platform: process.platform,
		elapsed: () => performance.now(),
		say
	};
}
/** One that can be closed, unlike Node's own: what an editor never takes would keep this program alive. */
function standardOutput() {
	try {
		return new Socket({
			fd: 1,
			readable: false,
			writable: true
		});
	} catch {
		return process.stdout;
	}
}
function say(text) {
	process.stderr.write(`gopls-leak-gate: ${text}\n`);
}
export { recordHere };
