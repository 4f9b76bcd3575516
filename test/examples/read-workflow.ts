import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Document, parseDocument } from "yaml";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly name?: string;
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly name?: string;
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** A workflow of this repository, by its path there, as its text is, as GitHub reads it, and with its comments. */
export function readWorkflow(path: string): { text: string; workflow: Workflow; document: Document } {
  const text = readFileSync(join(root, path), "utf8");
  const document = parseDocument(text);
  if (document.errors[0]) throw document.errors[0];
  return { text, workflow: document.toJS() as Workflow, document };
}

/** The shell script of the step with this id, in whichever job it is: what is tested is what is copied. */
export function scriptIn(path: string, id: string): string {
  const jobs = Object.values(readWorkflow(path).workflow.jobs);
  const script = jobs.flatMap(({ steps }) => steps).find((step) => step.id === id)?.run;
  if (script === undefined) throw new Error(`${path} has no step ${id} with a script`);
  return script;
}
