import { failure } from "../model/failure.ts";
import type { Arm, Plan } from "../model/plan.ts";
import type { Asked, AskedArms, AskedOptions, Config } from "./config.ts";
import type { FileSystemFacts } from "./file-system-facts.ts";
import { goplsSource } from "./gopls-source.ts";
import { options } from "./options.ts";
import { parseGoVersion } from "./parse-go-version.ts";

/** What an arm's gopls is without a name. */
const NEWEST: Asked = { value: options["gopls-version"].default, label: "--gopls-version" };

interface Inputs {
  readonly asked: AskedOptions;
  readonly config: Config | undefined;
  readonly workspace: string;
}

/**
 * The arms that the config lists; or else the one of --gopls-version, and before it that of --baseline-gopls-version.
 * Throws arms-and-option where both are asked for, bad-value and binary-missing.
 */
export function makeArms({ asked, config, workspace }: Inputs, at: FileSystemFacts): Pick<Plan, "arms" | "baseline"> {
  if (config?.arms) return listedArms(config.arms, { asked, workspace }, at);
  const candidate = asked["gopls-version"] ?? NEWEST;
  const baseline = asked["baseline-gopls-version"];
  const armOf = (name: string, gopls: Asked): Arm =>
    makeArm({ name, gopls, go: asked["go-version"], env: {}, settings: {} }, workspace, at);
  if (!baseline) return { arms: [armOf("gopls", candidate)] };
  return { arms: [armOf("baseline", baseline), armOf("candidate", candidate)], baseline: "baseline" };
}

function listedArms(
  { label, list, baseline }: AskedArms,
  { asked, workspace }: Pick<Inputs, "asked" | "workspace">,
  at: FileSystemFacts,
): Pick<Plan, "arms" | "baseline"> {
  const other = asked["gopls-version"] ?? asked["baseline-gopls-version"] ?? asked["go-version"];
  if (other) throw failure("arms-and-option", { arms: label, option: other.label });
  const arms = list.map((arm) => makeArm({ ...arm, gopls: arm.gopls ?? NEWEST }, workspace, at));
  return { arms, ...(baseline === undefined ? {} : { baseline }) };
}

interface ArmParts extends Pick<Arm, "name" | "env" | "settings"> {
  readonly gopls: Asked;
  readonly go: Asked | undefined;
}

function makeArm({ name, gopls, go, env, settings }: ArmParts, workspace: string, at: FileSystemFacts): Arm {
  const source = goplsSource(gopls.value, gopls.label, at);
  const goVersion = go === undefined ? {} : { goVersion: parseGoVersion(go.value, go.label) };
  return { name, gopls: source, ...goVersion, workspace, env, settings };
}
