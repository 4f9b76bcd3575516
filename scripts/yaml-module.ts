import { parse } from "yaml";

/** A plugin for rolldown and for Vite, which share this much of their shape. */
interface YamlModule {
  readonly name: string;
  transform(source: string, id: string): { code: string; moduleType: "js"; map: null } | undefined;
}

/**
 * Turns an imported `*.yaml` file into a module whose default export is its value, so that nothing parses YAML when the
 * program runs. A file that is no YAML, or has a key twice, stops the build.
 */
export function yamlModule(): YamlModule {
  return {
    name: "yaml-module",
    transform(source, id) {
      if (!id.endsWith(".yaml")) return undefined;
      return { code: `export default ${JSON.stringify(parse(source), undefined, 2)};\n`, moduleType: "js", map: null };
    },
  };
}
