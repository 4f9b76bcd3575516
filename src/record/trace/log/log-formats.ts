import { jsonLines } from "./json-lines.ts";
import type { LogFormat } from "./log-format.ts";
import { lispLines, luaLine, pythonLine } from "./message-lines.ts";
import { traceText } from "./trace-text.ts";

const verbose = 'Set "gopls.trace.server" (of another extension, its own trace.server) to "verbose".';

/**
 * The logs that are known, the more special ones first. A line is that of the first format that finds a message in it; a log without
 * messages is that of the first whose other lines are in it.
 */
export const logFormats: readonly LogFormat[] = [
  {
    name: "a log of VS Code, coc.nvim or lsp-mode",
    other: undefined,
    entries: traceText("client"),
    advice: `${verbose} In lsp-mode, set lsp-log-io to t.`,
  },
  { name: "a log of JSON-RPC messages", other: undefined, entries: jsonLines, advice: "Let it have whole messages." },
  {
    name: "gopls' log",
    other: /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d /,
    entries: traceText("gopls"),
    advice: "Start gopls with -rpc.trace -logfile FILE.",
  },
  {
    name: "Neovim's lsp.log",
    other: /^\[ ?(?:START|TRACE|DEBUG|INFO|WARN|ERROR) ?\]\[? ?\d{4}-\d\d-\d\d/,
    entries: luaLine,
    advice: 'Call vim.lsp.log.set_level("debug") (before 0.11, vim.lsp.set_log_level) and do it again.',
  },
  {
    name: "Eglot's events buffer",
    other: /^\[(?:jsonrpc|internal|stderr)\] |^\[?internal\]? \w{3} \w{3} /,
    entries: lispLines,
    advice: "Set eglot-events-buffer-config to '(:size 0 :format full) and do it again.",
  },
  {
    name: "the log of Sublime's LSP",
    other: /^:: (?:\[|-->|<--| ->|<-|<<<)/,
    entries: pythonLine,
    advice: 'Set "log_server": ["panel"] and "log_max_size": 0 in LSP.sublime-settings and do it again.',
  },
  {
    name: "Helix' helix.log",
    other: /^\d{4}-\d\d-\d\dT\S{8,40} helix_\w/,
    entries: undefined,
    advice: "Start it with hx -vvv.",
  },
  {
    name: "coc.nvim's own log",
    other: /^\d{4}-\d\d-\d\d[T ]\S{8,40} \w+ \(pid:\d+\) \[/,
    entries: undefined,
    advice: 'Set "trace.server": "verbose" for gopls, and take the text of :CocCommand workspace.showOutput.',
  },
  {
    name: "Zed's log",
    other:
      /^\d{4}-\d\d-\d\dT\S{8,40} (?:(?:TRACE|DEBUG|INFO|WARN|ERROR) +\[[\w:./-]+\]|\[(?:TRACE|DEBUG|INFO|WARN|ERROR)\])/,
    entries: undefined,
    advice: "Take the text of dev: open language server logs, with RPC Messages chosen for gopls.",
  },
  {
    name: "govim's log",
    other: /^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}(?:_#\d+)?: |gopls\.\w+\(\) (?:call|return); )/,
    entries: undefined,
    advice: "Take the file that it names behind -rpc.trace -logfile.",
  },
  {
    name: "a log of YouCompleteMe",
    other: /^\s?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} - [A-Z]+ - /,
    entries: undefined,
    advice: "Set g:ycm_log_level to 'debug', and take the log of gopls that :YcmToggleLogs names.",
  },
  {
    name: "a log of Go's jsonrpc2 library",
    other: /(?:-->|<--) (?:request|result|notif|error) #?\S*: /,
    entries: undefined,
    advice: "Start gopls with -rpc.trace -logfile FILE.",
  },
  {
    name: "an index of code (LSIF)",
    other: /^\s*\[?\{[^\n]{0,60}"type" ?: ?"(?:vertex|edge)"/,
    entries: undefined,
    advice: "It holds nothing that an editor did. Start gopls with -rpc.trace -logfile FILE.",
  },
  {
    name: "the output of an editor's extension",
    other:
      /^(?:\d{4}-\d\d-\d\d \S{8,12} )?\[ ?(?:Info|Error|Warn|Warning|Debug|Trace|info|error|warning|debug) *(?:\]| - )/,
    entries: undefined,
    advice: verbose,
  },
];
