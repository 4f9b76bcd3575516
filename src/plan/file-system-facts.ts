/** The outside as far as options need it: `kindOf` follows links. */
export interface FileSystemFacts {
  readonly cwd: string;
  readonly resolve: (base: string, path: string) => string;
  readonly kindOf: (path: string) => "directory" | "file" | "missing";
}
