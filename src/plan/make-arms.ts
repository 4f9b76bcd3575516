import { failure } from "../model/failure.ts";
import type { Arm, Plan } from "../model/plan.ts";
import type { FileSystemFacts } from "./file-system-facts.ts";
import { goplsSource } from "./gopls-source.ts";
import type { Asked, AskedArms, AskedOptions, Config } from "./options/config.ts";
import { options } from "./options/options.ts";
import { parseGoVersion } from "./options/parse-go-version.ts";
import { mergeSettings } from "./settings/merge-settings.ts";

/** What an arm's gopls is without a name. */
const NEWEST: Asked = { value: options["gopls-version"].default, label: "--gopls-version" };

const EDITOR: Asked = { value: options.editor.default, label: "--editor" };

/** Names of the arms that no config lists. */
export const unlistedArms: readonly string[] = ["gopls", "baseline", "candidate"];

interface Inputs {
  readonly asked: AskedOptions;
  readonly config: Config | undefined;
  readonly workspace: string;
}

/**
 * The arms that the config lists; or else the one of --gopls-version, and before it that of --baseline-gopls-version.
 * Throws arms-and-option where both are asked for, bad-value and binary-missing.
 */
export function makeArms(
  { asked, config, workspace }: Inputs,
  facts: FileSystemFacts,
): Pick<Plan, "arms" | "baseline"> {
  if (config?.arms) return listedArms(config.arms, { asked, workspace }, facts);
  const candidate = asked["gopls-version"] ?? unnamedGopls(facts);
  const baseline = asked["baseline-gopls-version"];
  const armOf = (name: string, gopls: Asked): Arm =>
    makeArm({ name, gopls, go: asked["go-version"], env: {}, settings: {} }, { asked, workspace }, facts);
  if (!baseline) return { arms: [armOf("gopls", candidate)] };
  return { arms: [armOf("baseline", baseline), armOf("candidate", candidate)], baseline: "baseline" };
}

function listedArms(
  { label, list, baseline }: AskedArms,
  { asked, workspace }: Pick<Inputs, "asked" | "workspace">,
  facts: FileSystemFacts,
): Pick<Plan, "arms" | "baseline"> {
  const refusedOption = asked["gopls-version"] ?? asked["baseline-gopls-version"] ?? asked["go-version"];
  if (refusedOption) throw failure("arms-and-option", { arms: label, option: refusedOption.label });
  const arms = list.map((arm) =>
    makeArm({ ...arm, gopls: arm.gopls ?? unnamedGopls(facts) }, { asked, workspace }, facts),
  );
  return { arms, ...(baseline === undefined ? {} : { baseline }) };
}

/** The gopls of the user's editor, or else the newest. Throws editor-gopls-missing where the editor is of another machine. */
function unnamedGopls({ editorSettings, kindOf, resolve, cwd }: FileSystemFacts): Asked {
  const gopls = editorSettings?.gopls;
  if (!gopls) return NEWEST;
  const { value, label } = gopls;
  if (kindOf(resolve(cwd, value)) === "missing") throw failure("editor-gopls-missing", { label, path: value });
  return gopls;
}

interface ArmParts extends Pick<Arm, "name" | "env" | "settings"> {
  readonly gopls: Asked;
  readonly go: Asked | undefined;
}

/** What the user's own editor settings say holds for every arm, and the arm's own wins. */
function makeArm(
  { name, gopls, go, env, settings }: ArmParts,
  { asked, workspace }: Pick<Inputs, "asked" | "workspace">,
  facts: FileSystemFacts,
): Arm {
  const editor = asked.editor ?? EDITOR;
  const taken = facts.editorSettings;
  const source = goplsSource(gopls.value, gopls.label, facts);
  const goVersion = go === undefined ? {} : { goVersion: parseGoVersion(go.value, go.label) };
  return {
    name,
    gopls: source,
    ...goVersion,
    workspace,
    env: { ...taken?.env, ...env },
    settings: mergeSettings(taken?.settings ?? {}, settings),
    editor: options.editor.parse(editor.value, editor.label),
    flags: taken?.flags ?? [],
  };
}
