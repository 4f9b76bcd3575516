import { meantMethod } from "../gopls/facts/only-reads.ts";
import { placeWords } from "../model/place.ts";
import { fileRoles, type Workload, WorkloadFileSchema } from "../model/workload.ts";
import { faultsOf } from "../text/yaml/faults-of.ts";
import { firstFault } from "../text/yaml/first-fault.ts";
import { issueWords } from "../text/yaml/issue-words.ts";
import { readYaml, type YamlPath } from "../text/yaml/read-yaml.ts";
import type { YamlFault, YamlSource } from "../text/yaml/refusal.ts";
import { asWorkload } from "./as-workload.ts";
import { moreThanReading } from "./more-than-reading.ts";
import { openFaults } from "./open-faults.ts";
import { stepFaults } from "./step-faults.ts";
import { type Steps, stepsOf } from "./workload-facts.ts";

/** Keys of numbers, and of what gopls gets as it is. Everything else is text as it is written. */
const TYPED = [
  ...["iterations", "part", "most", "ms", "times", "line", "character", "endLine", "endCharacter"],
  ...["settings", "params"],
];

/**
 * The workload that a file says; `name` is how errors name the file, whose last part names the workload. One that does more
 * than read and edit is refused unless it is trusted. Throws workload-bad.
 */
export function parseWorkload(text: string, name: string, { isTrusted = false } = {}): Workload {
  const file = readYaml(text, { name, kind: "workload", typedBelow: TYPED });
  const source: YamlSource = { name, kind: "workload", file };
  const parsed = WorkloadFileSchema.safeParse(file.value, { error: issueWords });
  if (!parsed.success) throw firstFault(faultsOf(parsed.error.issues, source, wordsAt), source);
  const workload = parsed.data;
  const fileName = name.replace(/^.*[/\\]/, "").replace(/\.ya?ml$/i, "");
  const faults = [
    ...nameFaults(workload.name, fileName),
    ...stepFaults(workload),
    ...openFaults(workload),
    ...methodFaults(workload),
  ];
  if (faults.length > 0) throw firstFault(faults, source);
  const more = isTrusted ? [] : moreThanReading(workload);
  if (more.length > 0) throw firstFault(more, source);
  return asWorkload(workload, fileName);
}

/** Requests that are misspelt: gopls would refuse each of them. */
function methodFaults(workload: Steps): readonly YamlFault[] {
  return stepsOf(workload).flatMap(({ step, path }) => {
    if (step.do !== "ask" && step.do !== "cancel") return [];
    const meant = meantMethod(step.method);
    if (meant === undefined) return [];
    return [
      { path: [...path, "method"], what: `there is no request ${step.method}`, allowed: `Did you mean ${meant}?` },
    ];
  });
}

/** Words that a place may hold beside what is free. */
function wordsAt(path: YamlPath): readonly string[] {
  const key = path.at(-1);
  if (key === "file") return fileRoles;
  return key === "at" ? [...placeWords, "exported-functions"] : [];
}

function nameFaults(givenName: string | undefined, fileName: string): readonly YamlFault[] {
  if (WorkloadFileSchema.shape.name.safeParse(givenName ?? fileName).success) return [];
  const what = `the file's name, ${fileName}, is not a workload name`;
  return [{ path: [], what, allowed: "Give it a name: of letters, digits, dots, dashes and underscores." }];
}
