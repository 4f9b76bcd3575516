#!/usr/bin/env node
// Does what grf does, as far as this program looks. FAKE_GRF chooses how: "works" writes that a.Leaked of a Go program holds as many objects of
// 416 B as the file FAKE_LEAKED says; "refused", "panics" and "hangs" are what they say; "garbage" and "nothing" write that; "kills"
// ends the program that it is attached to, and hangs. What it was called with is in the file FAKE_CALLS, its own id in FAKE_PID.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Function as GoFunction, Line, Location, Profile, Sample, StringTable, ValueType } from "pprof-format";

const [command, pid, flag, output] = process.argv.slice(2);
const { FAKE_GRF, FAKE_LEAKED = "", FAKE_CALLS, FAKE_PID } = process.env;
appendFileSync(FAKE_CALLS, `${[command, pid, flag].join(" ")}\n`);
writeFileSync(FAKE_PID, String(process.pid));
if (command !== "attach" || flag !== "-o") fail(`unknown command ${command}`, 1);
process.kill(Number(pid), "SIGSTOP");
const hang = () => setTimeout(() => process.exit(9), 60_000);

const does = {
  works: () => succeed(gzipSync(profile(existsSync(FAKE_LEAKED) ? Number(readFileSync(FAKE_LEAKED, "utf8")) : 0))),
  garbage: () => succeed("no profile at all"),
  nothing: () => process.kill(Number(pid), "SIGCONT"),
  refused: () =>
    fail(
      `Could not attach to pid ${pid}: this could be caused by a kernel security setting, try writing "0" to /proc/sys/kernel/yama/ptrace_scope`,
      1,
    ),
  panics: () =>
    fail("panic: runtime error: index out of range [3] with length 3\n\ngoroutine 1 [running]:\nmain.main()", 2),
  hangs: hang,
  kills: () => {
    process.kill(Number(pid), "SIGKILL");
    hang();
  },
};
does[FAKE_GRF]();

function succeed(bytes) {
  writeFileSync(output, bytes);
  process.kill(Number(pid), "SIGCONT");
  process.stderr.write(`2026/11/01 12:00:00 successfully output to \`${output}\`\n`);
}

function fail(words, code) {
  if (pid) process.kill(Number(pid), "SIGCONT");
  process.stderr.write(`${words}\n`);
  process.exit(code);
}

function profile(objects) {
  const stringTable = new StringTable();
  const text = (string) => stringTable.dedup(string);
  const type = (name, unit) => new ValueType({ type: text(name), unit: text(unit) });
  const sampleType = [type("inuse_objects", "count"), type("inuse_space", "bytes")];
  const names = ["[10+]. (*a.Thing)", "golang.org/x/tools/gopls/internal/a.Leaked", "runtime.allgs"].map(text);
  const [element, root, other] = names;
  return new Profile({
    sampleType,
    sample: [
      new Sample({ locationId: [element, root], value: [objects, objects * 416] }),
      new Sample({ locationId: [other], value: [7, 3_136] }),
    ],
    location: names.map((id) => new Location({ id, line: [new Line({ functionId: id })] })),
    function: names.map((id) => new GoFunction({ id, name: id })),
    stringTable,
  }).encode();
}
