// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are what people and attackers write

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { type Kind, nothing } from "../kind.ts";
import { nameIn, type Sample, writeChanged } from "./written.ts";

const settings = {
  staticcheck: true,
  "ui.semanticTokens": true,
  buildFlags: ["-tags=x"],
  directoryFilters: ["-**/node_modules", "+a"],
  env: { GOFLAGS: "-mod=mod" },
};

/** The same settings as each editor has them, and what people had. */
const values: readonly (readonly [name: string, value: unknown])[] = [
  [
    "settings.json",
    {
      gopls: settings,
      "gopls.ui.diagnostic.staticcheck": true,
      "go.languageServerFlags": ["-debug=localhost:6060", "-v"],
      "go.alternateTools": { gopls: "${workspaceFolder}/bin/gopls", go: "/opt/go/bin/go" },
      "go.toolsEnvVars": { GOPROXY: "${env:GOPROXY}", HOME: "~/x" },
      "go.buildTags": "a b",
      "go.inlayHints.parameterNames": true,
      "[go]": { "editor.tabSize": 4 },
    },
  ],
  [
    "settings.json",
    {
      lsp: {
        gopls: {
          initialization_options: settings,
          settings: {},
          binary: { path: "~/gopls", arguments: ["-v"], env: { A: "1" } },
        },
      },
    },
  ],
  [
    "coc-settings.json",
    {
      languageserver: {
        golang: { command: "gopls", args: ["-v"], filetypes: ["go"], initializationOptions: settings },
      },
    },
  ],
  ["coc-settings.json", { "go.goplsOptions": settings, "go.goplsArgs": ["-v"], "coc.preferences.x": 1 }],
  ["languages.json", { "language-server": { gopls: { command: "gopls", args: ["serve"], config: settings } } }],
  ["LSP-gopls.sublime-settings", { command: ["gopls"], settings: { "gopls.staticcheck": true }, env: { A: "1" } }],
  ["nvim.json", { cmd: ["gopls", "-v"], cmd_env: { A: "1" }, init_options: {}, settings: { gopls: settings } }],
  ["eglot.json", { ":gopls": { ":staticcheck": true, ":ui.semanticTokens": true } }],
  ["lsp.json", { go: { command: "gopls", extensionToLanguage: { ".go": "go" }, settings } }],
  ["all.code-workspace", { folders: [{ path: "." }], settings: { gopls: settings } }],
  ["bare.json", settings],
];

const inputs = [
  "22-flags-for-debugging/settings.json",
  "24-settings-of-zed/settings.json",
  "27-workspace-file-of-folders/all.code-workspace",
  "29-go-of-the-editor/settings.json",
  "30-toolchain-in-build.env/settings.json",
  "31-plug-in-of-an-agent/lsp.json",
];

const samples: readonly (Sample & { readonly name: string })[] = [
  ...values.map(([name, value]) => ({ name, value, text: `// mine\n${JSON.stringify(value, null, 2)}\n` })),
  ...inputs.map((path) => ({ name: basename(path), text: readFileSync(`test/fixtures/inputs/${path}`, "utf8") })),
];

/** Files of editor settings, in all formats. */
export const settingsKind: Kind = {
  name: "settings",
  share: 3,
  make: (chance, sandbox) => {
    const sample = chance.pick(samples);
    const file = nameIn(sandbox, sample.name);
    writeChanged(file.path, sample, chance, sandbox);
    return { args: ["--dry-run", "--settings", file.word], mayWrite: nothing };
  },
};
