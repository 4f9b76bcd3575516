import type { World } from "../../model/world.ts";

/** Flags that speak of one module; `go install pkg@version` stops at the first of them. */
const OF_A_MODULE = /^--?(?:mod|modfile|overlay|C)(?:=|$)/;

/** Environment of a go command that is to know nothing of the module or workspace that it may be called from. */
export function noModule({ env }: Pick<World, "env">): Record<string, string> {
  const flags = (env.GOFLAGS ?? "").split(/\s+/).filter((flag) => !OF_A_MODULE.test(flag));
  return { GOWORK: "off", GO111MODULE: "on", GOFLAGS: flags.join(" ").trim() };
}
