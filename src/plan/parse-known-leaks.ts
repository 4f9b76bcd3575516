import { knownLeakIds } from "../gopls/facts/known-leaks.ts";
import { type KnownLeak, KnownLeaksSchema } from "../model/known-leak.ts";
import { faultsOf } from "../text/yaml/faults-of.ts";
import { firstFault } from "../text/yaml/first-fault.ts";
import { issueWords } from "../text/yaml/issue-words.ts";
import { readYaml } from "../text/yaml/read-yaml.ts";
import { refusal, type YamlSource } from "../text/yaml/refusal.ts";

/** Keys of numbers, of true and of false. Everything else is text as it is written. */
const TYPED = ["objects", "shows", "sometimes", "ceiling"];

/** The known leaks that a user's file lists; `name` is how errors name it. Throws catalogue-bad. */
export function parseKnownLeaks(text: string, name: string): readonly KnownLeak[] {
  const file = readYaml(text, { name, kind: "catalogue", typedBelow: TYPED });
  const source: YamlSource = { name, kind: "catalogue", file };
  const parsed = KnownLeaksSchema.safeParse(file.value, { error: issueWords });
  if (!parsed.success) throw firstFault(faultsOf(parsed.error.issues, source), source);
  const taken = parsed.data.findIndex(({ id }) => knownLeakIds.includes(id));
  if (taken < 0) return parsed.data;
  const what = `${parsed.data[taken]?.id} is a known leak of gopls already`;
  throw refusal({ path: [taken, "id"], what, allowed: "Give the entry an id of its own, such as MY-1." }, source);
}
