import { callPlaces } from "./find-place.ts";
import { goHeader } from "./go-header.ts";

/** What a Go file's text says of it, without a type checker. */
interface GoFile {
  /** It has a package clause: else it is no Go file to gopls. */
  readonly hasPackage: boolean;
  /** By a tool, as its first lines say. */
  readonly generated: boolean;
  readonly imports: readonly string[];
  /** It has a function that calls something, so there is a place to work at. */
  readonly calls: boolean;
}

/** Describes a Go file by its text. */
export function describeGoFile(text: string): GoFile {
  const { packageAt, imports } = goHeader(text);
  const generated = GENERATED.test(text.slice(0, packageAt));
  return { hasPackage: packageAt < text.length, generated, imports, calls: callPlaces(text) !== undefined };
}

/** The line that marks generated code; it stands before the package clause (https://go.dev/s/generatedcode). */
const GENERATED = /^\ufeff?\/\/ Code generated .* DO NOT EDIT\.\r?$/m;
