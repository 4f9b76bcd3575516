/** What the variables of an editor's settings stand for. */
export interface EditorPlace {
  /** The folder that the editor has open. */
  readonly folder: string;
  /** Of the environment, what gopls may see. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * A value with its variables filled in as the Go extension does it (golang/vscode-go, extension/src/util.ts: substituteEnv,
 * resolvePath): ${env:NAME}, empty where it is not set; ${workspaceFolder}, ${workspaceRoot} and ${workspaceFolderBasename};
 * and ~ at the beginning.
 */
export function substituteVariables(value: string, { folder, env }: EditorPlace): string {
  const filled = value
    .replace(/\$\{env:([^}]+)\}/g, (_all, name: string) => env[name.trim()] ?? "")
    .replace(/\$\{workspaceFolder\}|\$\{workspaceRoot\}/g, () => folder)
    .replace(/\$\{workspaceFolderBasename\}/g, () => folder.split(/[\\/]/).at(-1) ?? "");
  const home = env.HOME ?? env.USERPROFILE;
  return home !== undefined && /^~(?:[\\/]|$)/.test(filled) ? home + filled.slice(1) : filled;
}
