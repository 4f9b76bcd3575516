import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { Mapping, Profile, StringTable } from "pprof-format";
import type { RunHeader } from "../../src/model/recording.ts";
import type { Step } from "../../src/model/workload.ts";

/** Every secret begins so, in any case of letters; no word of the program does. */
export const SECRET = /zq\w+/gi;

let last = 0;

/** A name that is nowhere else, for a place that takes any text. */
function secret(kind: string): string {
  return `zq${kind}${++last}`;
}

const ARM = "zqarm";
const WORKLOAD = "zqworkload";
const METHOD = "zqnamespace/zqMethod";

/** A step of each kind, with a secret in each place that takes a text. */
const steps: readonly Step[] = [
  { do: "open", file: "zqdir/zqopen.go", most: 2 },
  { do: "edit", file: "zqdir/zqopen.go", insert: "zqinserted", at: { symbol: "ZqType.Method", side: "after" } },
  { do: "edit", file: "**/zq*.go", insert: "zqtyped", replace: { pattern: "zqpattern" } },
  { do: "type", file: "zqdir/zqopen.go", insert: "zqtyped", at: { pattern: "zqpattern", side: "before" }, ms: 1 },
  { do: "take-back", file: "zqdir/zqopen.go" },
  { do: "take-back", file: "**/zq*.go" },
  { do: "ask", file: "zqdir/zqopen.go", method: "textDocument/hover", at: { symbol: "zqsymbol", side: "before" } },
  { do: "ask", method: METHOD, params: { zqkey: "zqvalue" } },
  { do: "cancel", file: "zqdir/zqopen.go", method: METHOD, ms: 3 },
  { do: "rename-and-back", file: "zqdir/zqopen.go", at: { symbol: "zqsymbol", side: "before" }, to: "zqrenamed" },
  { do: "apply-action", file: "zqdir/zqopen.go", kind: "zq.action", at: { symbol: "zqsymbol" } },
  { do: "save", file: "zqdir/zqopen.go" },
  { do: "change-on-disk", file: "zqdir/*.go", insert: "zqinserted", most: 4 },
  { do: "write-by-rename", file: "zqdir/zqopen.go", insert: "zqinserted", age: "old" },
  { do: "create-on-disk", path: "zqdir/zqcreated.go", insert: "zqinserted" },
  { do: "delete-on-disk", file: "zqdir/zqcreated.go" },
  { do: "restore-on-disk" },
  { do: "close", file: "zqdir/zqopen.go" },
  { do: "add-folder", folder: "zqfolder" },
  { do: "remove-folder", folder: "zqfolder" },
  { do: "change-configuration", settings: { zqsetting: "zqvalue", staticcheck: true, "ui.zqsection": 3 } },
  { do: "checkpoint", name: "zqcheckpoint" },
  {
    do: "repeat",
    times: 2,
    steps: [
      { do: "open", file: "zqdir/zqrepeated.go" },
      { do: "close", file: "zqdir/zqrepeated.go" },
      { do: "idle", ms: 1 },
    ],
  },
  {
    do: "choose",
    from: [
      [
        { do: "open", file: "zqdir/zqchosen.go" },
        { do: "close", file: "zqdir/zqchosen.go" },
      ],
      [{ do: "settle" }],
    ],
  },
];

/**
 * A run directory with a leak in it, in which each place that takes a text has a secret that no other has, also in its heap profiles; below `folder`.
 */
export function secretRun(folder: string): string {
  const directory = join(folder, "zqrun");
  cpSync(resolve("test/fixtures/recordings/leak-1x64B"), directory, { recursive: true });
  const header = JSON.parse(readFileSync(join(directory, "plan.json"), "utf8")) as RunHeader;
  const hidden = secretHeader(header);
  writeFileSync(join(directory, "plan.json"), JSON.stringify(hidden));
  changeLines(join(directory, "loads.jsonl"), (load) => ({
    ...load,
    arm: ARM,
    files: { [WORKLOAD]: [{ path: `zqdir/${secret("file")}_test.go`, lines: 150, bytes: 4500 }] },
  }));
  changeLines(join(directory, "snapshots.jsonl"), (snapshot) => ({
    ...snapshot,
    arm: ARM,
    phase: String(snapshot.phase).replace("everyday", WORKLOAD),
    counters: { zqcounter: 7, files: 3 },
    goroutines: [
      ...(snapshot.goroutines as unknown[]),
      { count: 1, frames: ["zq.example/secret.Goroutine", "runtime.gopark"] },
    ],
    waits: [
      {
        count: 1,
        state: "chan send zqstate",
        frames: ["zq.example/secret.Waits"],
        createdBy: "zq.example/secret.Starts",
      },
      { count: 1, state: "zqstate", frames: [] },
    ],
    latency: [{ method: METHOD, counts: [[100, 3]] }],
  }));
  const allocated = {
    ...{ first: "profiles/p0.pb.gz", last: "profiles/p17.pb.gz" },
    owners: [{ owner: "zqowner", bytes: 1000, objects: 10 }],
    functions: ["zq.example/secret.Allocates", "runtime.malg"],
    stacks: [{ frames: [0, 1], owner: "zqowner", bytes: 1000, objects: 10 }],
    others: { stacks: 0, bytes: 0 },
  };
  writeFileSync(join(directory, "allocated.jsonl"), `${JSON.stringify(allocated)}\n`);
  const minimal = { ...hidden.plan.workloads[0], name: "zqminimal" };
  const found = { arm: ARM, session: 1, workload: WORKLOAD, fingerprint: secret("print"), tries: 3, cutShort: false };
  writeFileSync(join(directory, "minimal.jsonl"), `${JSON.stringify({ ...found, minimal, turns: 9 })}\n`);
  const warnings = ["type-errors", "zqcode"].map((code) => JSON.stringify({ code, message: secret("warning") }));
  writeFileSync(join(directory, "warnings.jsonl"), `${warnings.join("\n")}\n`);
  for (let i = 0; i <= 17; i++) changeProfile(join(directory, "profiles", `p${i}.pb.gz`));
  return directory;
}

function secretHeader({ plan, gopls, ...header }: RunHeader) {
  const [arm] = plan.arms;
  const [workload] = plan.workloads;
  return {
    ...header,
    tool: { name: "gopls-leak-gate", version: `0.1.0-${secret("tool")}` },
    machine: { os: secret("os"), arch: secret("arch"), cpus: 2 },
    plan: {
      ...plan,
      arms: [
        {
          ...arm,
          name: ARM,
          gopls: { from: "checkout", dir: `/home/${secret("user")}/gopls` },
          goVersion: secret("go"),
          workspace: `/home/${secret("user")}/${secret("workspace")}`,
          env: { [secret("variable")]: secret("value"), GOPROXY: `https://${secret("password")}@proxy`, GOGC: "50" },
          settings: {
            [secret("setting")]: true,
            local: secret("value"),
            staticcheck: true,
            env: { GOFLAGS: secret("flag") },
          },
          editor: secret("editor"),
          flags: [secret("flag")],
        },
      ],
      workloads: [
        {
          ...workload,
          name: WORKLOAD,
          about: secret("about"),
          finds: [secret("finds")],
          cost: secret("cost"),
          settings: { buildFlags: [secret("flag")] },
          setup: [
            { do: "open", file: "largest" },
            { do: "open", file: "**/zq*.go" },
          ],
          iteration: steps,
          teardown: [
            { do: "close", file: "largest" },
            { do: "close", file: "**/zq*.go" },
          ],
        },
      ],
      budget: {
        ...plan.budget,
        tolerations: [
          { fingerprint: secret("print"), ceiling: 1, per: "edit", reason: secret("reason"), expires: secret("day") },
        ],
        knownLeaks: [
          {
            id: "ZQ-1",
            title: secret("title"),
            about: secret("about"),
            unit: "edit",
            sometimes: false,
            counters: [secret("counter")],
            parts: [{ stacks: [secret("stack")], objects: {}, shows: true }],
            ceiling: { bytes: 100, bytesPerLine: 0 },
            link: `https://${secret("host")}.example/`,
          },
        ],
      },
      editorSettings: {
        file: secret("file"),
        format: secret("format"),
        taken: [secret("taken")],
        left: [secret("left")],
      },
    },
    gopls: {
      [ARM]: {
        ...gopls.gopls,
        version: `v0.24.0-${secret("version")}`,
        goVersion: `go1.27.0 X:${secret("experiment")}`,
        sum: `h1:${secret("sum")}`,
        path: `/home/${secret("user")}/gopls`,
        insteadOf: secret("go"),
        buildInfo: [
          `/home/${secret("user")}/gopls: go1.27.0`,
          "\tpath\tgolang.org/x/tools/gopls",
          `\tmod\tgolang.org/x/tools/gopls\tv0.24.0-${secret("version")}\t`,
          `\tdep\t${secret("host")}.example/secret\tv1.0.0\th1:abc=`,
          `\t=>\t/home/${secret("user")}/tools\t(devel)\t`,
          `\tbuild\t-ldflags=-X main.${secret("flag")}=1`,
          `\tbuild\tCGO_CFLAGS=-I/home/${secret("user")}`,
          "\tbuild\tGOOS=linux",
        ].join("\n"),
        toolchain: `go version go1.27.0 ${secret("os")}/amd64`,
        goToolchain: secret("toolchain"),
        goEnv: `/home/${secret("user")}/.config/go/env`,
      },
    },
  };
}

function changeLines(path: string, change: (line: Record<string, unknown>) => unknown): void {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  const changed = lines.map((line) => JSON.stringify(change(JSON.parse(line) as Record<string, unknown>)));
  writeFileSync(path, `${changed.join("\n")}\n`);
}

/** Secrets in every place that a profile has for a text but the names of gopls' own functions. */
function changeProfile(path: string): void {
  const profile = Profile.decode(gunzipSync(readFileSync(path)));
  const table = new StringTable();
  const at = new Map(profile.stringTable.strings.map((text, index) => [index, table.dedup(text)]));
  const text = (string: string) => table.dedup(string);
  const again = (index: number | bigint) => at.get(Number(index)) ?? 0;
  const isGopls = (name: string) => name.startsWith("golang.org/x/tools/");
  const last = profile.function.length - 1;
  for (const [index, one] of profile.function.entries()) {
    const name = profile.stringTable.strings[Number(one.name)] ?? "";
    const own = index === last && !isGopls(name) ? text("zq.example/secret.Function") : again(one.name);
    Object.assign(one, {
      name: own,
      systemName: text(secret("system")),
      filename: text(`/home/${secret("user")}/${secret("dir")}/server.go`),
    });
  }
  for (const type of [...profile.sampleType, ...(profile.periodType ? [profile.periodType] : [])])
    Object.assign(type, { type: again(type.type), unit: again(type.unit) });
  for (const { label } of profile.sample) for (const one of label) Object.assign(one, { key: again(one.key) });
  profile.mapping.push(
    new Mapping({ id: 1, filename: text(`/home/${secret("user")}/gopls`), buildId: text(secret("build")) }),
  );
  profile.comment = [text(secret("comment"))];
  profile.keepFrames = text(secret("keep"));
  writeFileSync(path, gzipSync(Object.assign(profile, { stringTable: table }).encode()));
}
