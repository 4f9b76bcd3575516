import { join } from "node:path";
import { build } from "rolldown";
import { yamlModule } from "../../scripts/yaml-module.ts";

/** Builds a program from its source file as `npm run build` does, into `folder`; returns the path of what Node starts. */
export async function buildEntry(input: string, folder: string): Promise<string> {
  const { output } = await build({
    input,
    platform: "node",
    transform: { target: "node20" },
    resolve: { alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" } },
    output: { dir: folder, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "chunks/[name].mjs" },
    plugins: [yamlModule()],
    logLevel: "silent",
  });
  const [entry] = output.filter((chunk) => chunk.type === "chunk" && chunk.isEntry);
  return join(folder, entry?.fileName ?? "");
}
