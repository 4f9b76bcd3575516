/** A workspace for the reader: its path, or what was made in place of one. */
export function workspaceWords(workspace: string): string {
  const [, packages, lines] = SYNTHETIC.exec(workspace) ?? [];
  return packages === undefined ? workspace : `a synthetic module of ${packages} packages of ${lines} lines`;
}

/** Whether a workspace was made for the measurement, so that its name says all of it. */
export function isSynthetic(workspace: string): boolean {
  return SYNTHETIC.test(workspace);
}

/** As --workspace takes it; a folder is an absolute path. */
const SYNTHETIC = /^synthetic:(\d+)x(\d+)$/;
