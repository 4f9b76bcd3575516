import type { YamlPath } from "./read-yaml.ts";

/** "arms[1].gopls", counted from zero, as jq and yq do; `whole` is the name of the file's whole value. */
export function nameOf(path: YamlPath, whole: string): string {
  if (path.length === 0) return whole;
  return path
    .map((step, index) => (typeof step === "number" ? `[${step}]` : `${index > 0 ? "." : ""}${step}`))
    .join("");
}
