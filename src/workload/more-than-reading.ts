import { doesMore } from "../gopls/facts/only-reads.ts";
import { runningSetting } from "../gopls/facts/settings/running-setting.ts";
import type { Step, Workload } from "../model/workload.ts";
import type { YamlFault } from "../text/yaml/refusal.ts";
import { type Steps, stepsOf } from "./workload-facts.ts";

/**
 * What of a workload may make gopls run code, write files or fetch, in its order. Nothing of it is done unless the user
 * trusts the workload (--allow-commands). What an `apply-action` is offered is known only when it is done.
 */
export function moreThanReading(workload: Steps & Pick<Workload, "settings">): readonly YamlFault[] {
  const setting = runningSetting(workload.settings);
  const ofWorkload = setting === undefined ? [] : [fault(["settings", setting], `the setting ${setting}`)];
  const ofSteps = stepsOf(workload).flatMap(({ step, path }) => {
    const more = moreOf(step);
    return more === undefined ? [] : [fault([...path, ...more.path], more.what)];
  });
  return [...ofWorkload, ...ofSteps];
}

function moreOf(step: Step): { readonly path: readonly string[]; readonly what: string } | undefined {
  if (step.do === "ask" || step.do === "cancel") {
    const what = doesMore(step.method, step.params);
    return what === undefined ? undefined : { path: ["method"], what: `the request ${what}` };
  }
  if (step.do !== "change-configuration") return undefined;
  const setting = runningSetting(step.settings);
  return setting === undefined ? undefined : { path: ["settings", setting], what: `the setting ${setting}` };
}

function fault(path: readonly (string | number)[], what: string): YamlFault {
  return {
    path,
    what: `${what} may run code, write files or fetch`,
    allowed:
      "Without --allow-commands a workload only reads and edits. Give it if you trust this file; gopls then works on a disposable copy.",
  };
}
