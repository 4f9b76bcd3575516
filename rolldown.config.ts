import { join } from "node:path";
import { defineConfig, type Plugin } from "rolldown";
import licensePlugin, { type Dependency } from "rollup-plugin-license";
import { yamlModule } from "./scripts/yaml-module.ts";

/** The module is the function, although its types say that the function is the module's `default`. */
const license = licensePlugin as unknown as typeof licensePlugin.default;

/** Where the bundle goes: dist/, or the scratch folder of `npm run check-dist`. */
const out = process.env.BUILD_DIR ?? "dist";

/** Licences that a bundle under MIT may carry. */
const allowed = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "BlueOak-1.0.0"];

export default defineConfig({
  input: { cli: "src/cli.ts", action: "src/action.ts", messenger: "src/messenger.ts", post: "src/post.ts" },
  platform: "node",
  transform: { target: "node20" },
  // Its main file is a UMD module, whose inner requires no bundler can follow.
  resolve: { alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" } },
  output: {
    dir: out,
    format: "esm",
    cleanDir: true,
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
    banner: (chunk) => (chunk.isEntry && chunk.name === "cli" ? "#!/usr/bin/env node" : ""),
  },
  plugins: [
    yamlModule(),
    withoutUnzip(),
    license({
      thirdParty: {
        multipleVersions: true,
        allow: { test: isAllowed, failOnUnlicensed: true, failOnViolation: true },
        output: { file: join(out, "THIRD-PARTY-LICENSES.txt"), template: licenceList },
      },
    }),
  ],
});

/**
 * Leaves out what `@actions/artifact` needs to download artifacts only, which this program does by the REST API: 69 KB, and
 * two packages below it that state no licence.
 */
function withoutUnzip(): Plugin {
  const id = "\0without-unzip";
  return {
    name: "without-unzip",
    resolveId: (source) => (source === "unzip-stream" ? id : null),
    load: (source) => (source === id ? "export default {};" : null),
  };
}

/** An expression such as "(Apache-2.0 AND BSD-3-Clause)" is allowed when each licence in it is. */
function isAllowed({ license }: Dependency): boolean {
  return (license ?? "not stated")
    .split(/[\s()]+|\bAND\b|\bOR\b/)
    .every((word) => word === "" || allowed.includes(word));
}

/** Every bundled package with the text of its licence, by name, so that the file is the same from every build. */
function licenceList(dependencies: readonly Dependency[]): string {
  const entries = dependencies.map((dependency) => {
    const title = `${dependency.name} ${dependency.version}`;
    const text = (dependency.licenseText ?? "The package brings no licence text.").replace(/\r\n/g, "\n").trim();
    return { title, text: `${title}\nLicence: ${dependency.license ?? "not stated"}\n\n${text}\n` };
  });
  entries.sort((a, b) => (a.title < b.title ? -1 : 1));
  return entries.map((entry) => entry.text).join(`\n${"-".repeat(72)}\n\n`);
}
