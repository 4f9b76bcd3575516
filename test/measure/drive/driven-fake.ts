import { join } from "node:path";
import { onTestFinished } from "vitest";
import { persona } from "../../../src/gopls/facts/personas.ts";
import { editor } from "../../../src/lsp/editor.ts";
import { fileUri } from "../../../src/lsp/file-uri.ts";
import { languageClient } from "../../../src/lsp/language-client.ts";
import { type Drive, driveWorkload } from "../../../src/measure/drive/drive-workload.ts";
import type { Driven } from "../../../src/measure/drive/driven/driven.ts";
import { defaultLimits } from "../../../src/measure/drive/driven/limits.ts";
import { newMemory } from "../../../src/measure/drive/driven/step-context.ts";
import { timedEditor, timekeeper } from "../../../src/measure/drive/driven/timekeeper.ts";
import { watch } from "../../../src/measure/drive/driven/watch.ts";
import { chooseFiles } from "../../../src/measure/drive/files/choose-files.ts";
import { diskOf } from "../../../src/measure/drive/files/disk.ts";
import type { Warning } from "../../../src/model/recording.ts";
import type { Step, Workload } from "../../../src/model/workload.ts";
import { sampleWorkload } from "../../judge/growth/sample-snapshot.ts";
import { startFake } from "../../support/start-fake.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { testWorld } from "../../support/world.ts";
import { driveWorkspace, scanWithoutGo } from "./drive-workspace.ts";

/** What a fake gopls was told. */
export interface Told {
  readonly texts: Readonly<Record<string, string>>;
  /** Of whatever was opened. */
  readonly languages: Readonly<Record<string, string>>;
  readonly folders: readonly string[];
  readonly settings: unknown;
  readonly saved: readonly string[];
  readonly watched: readonly (readonly { readonly uri: string; readonly type: number }[])[];
  readonly asked: readonly { readonly method: string; readonly params: Record<string, unknown> }[];
}

export interface DrivenFake {
  readonly driven: Driven;
  readonly root: string;
  readonly uri: (path: string) => string;
  /** A drive of steps; those of one session share what it remembers. */
  readonly drive: (iteration: readonly Step[], over?: Partial<Workload>, checkpoint?: Checkpoint) => Drive;
  readonly told: () => Promise<Told>;
  readonly warnings: readonly Warning[];
  /** What was slept, on a clock that sleeping alone moves. */
  readonly slept: readonly number[];
  /** How often it was waited until the server is quiet. */
  readonly quiets: () => number;
}

type Checkpoint = (name: string) => Promise<void>;

interface Fake {
  readonly env?: Readonly<Record<string, string>>;
  /** The workspace is a disposable copy. */
  readonly writes?: boolean;
  readonly allowCommands?: boolean;
  readonly seed?: number;
  /** How long diagnostics that are late are waited for, on a clock that goes by itself. */
  readonly lateMs?: number;
}

/** A module of these files, loaded by the well-behaved fake gopls, which ends with the test. */
export async function drivenFake(files: Readonly<Record<string, string>>, fake: Fake = {}): Promise<DrivenFake> {
  const root = driveWorkspace({ "go.mod": "module example.com/m\n", ...files });
  const process = startFake("well-behaved", { ...fake.env });
  const self = persona("full");
  const client = languageClient(process, { settings: { verboseOutput: true }, self }, globalThis.process.pid);
  onTestFinished(() => client.close());
  const slept: number[] = [];
  const clock = { ms: 0 };
  const sleep = async (ms: number) => {
    slept.push(ms);
    clock.ms += ms;
  };
  const world = testWorld(fake.lateMs === undefined ? { sleep, elapsed: () => clock.ms } : {});
  const guard = watch({ process, client, path: "gopls", runDirectory: process.folder }, world);
  await guard("answering initialize", 10_000, client.initialize(root));
  await client.until(() => client.progress.ended("Setting up workspace") > 0);
  const warnings: Warning[] = [];
  let quiets = 0;
  const keeper = timekeeper(world);
  const driven: Driven = {
    client,
    root,
    world,
    watch: guard,
    temporary: temporaryFolder(),
    editor: timedEditor(editor(client, "incremental", "go"), { client, timekeeper: keeper, world }),
    timekeeper: keeper,
    disk: fake.writes ? diskOf(root) : undefined,
    allowCommands: fake.allowCommands ?? false,
    limits: { ...defaultLimits, requestMs: 5_000, settleMs: 5_000, loadMs: 5_000, lateMs: fake.lateMs ?? 200 },
    warn: (warning) => warnings.push(warning),
    quiet: async () => void quiets++,
  };
  const scan = await scanWithoutGo(root);
  const [memory, seed] = [newMemory(), fake.seed ?? 1];
  return {
    driven,
    root,
    warnings,
    slept,
    uri: (path) => fileUri(join(root, path)),
    drive: (iteration, over = {}, checkpoint) => {
      const workload = { ...sampleWorkload("w", "repeat"), iterationsPerCycle: 2, iteration, ...over };
      const chosen = chooseFiles(workload, scan, { changed: [], seed });
      return driveWorkload({ driven, workload, files: chosen, memory, seed, checkpoint });
    },
    told: async () => (await client.request("fake/state", {})) as Told,
    quiets: () => quiets,
  };
}
