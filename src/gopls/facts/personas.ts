import * as z from "zod";
import eglot from "../../../data/personas/eglot.yaml";
import full from "../../../data/personas/full.yaml";
import helix from "../../../data/personas/helix.yaml";
import neovim from "../../../data/personas/neovim.yaml";
import vscode from "../../../data/personas/vscode.yaml";
import zed from "../../../data/personas/zed.yaml";
import { failure } from "../../model/failure.ts";
import type { DeepReadonly } from "../../model/readonly.ts";
import { closest } from "../../text/closest.ts";

/** What an editor says of itself to gopls, and which settings of gopls its Go support sends when its user sets nothing. */
export const PersonaSchema = z.strictObject({
  name: z.string().regex(/^[a-z]+$/),
  about: z.string().min(1),
  /** Version of the editor, and of its Go support where that is another program. */
  version: z.string().min(1),
  /** Where this is from: a page of documentation, a file of source, or what it was captured from and how. */
  sources: z.array(z.string().min(1)).min(1),
  /** Absent where the editor does not name itself. */
  clientInfo: z.strictObject({ name: z.string().min(1), version: z.string().optional() }).optional(),
  /** `capabilities` of `initialize`, as the editor sends them. */
  capabilities: z.record(z.string(), z.json()),
  settings: z.record(z.string(), z.json()),
});

export type Persona = DeepReadonly<z.infer<typeof PersonaSchema>>;

/** The editors that the gate can pass for, the default first. */
export const personas: readonly Persona[] = [full, vscode, neovim, zed, eglot, helix].map((table) =>
  PersonaSchema.parse(table),
);

/** The editor of that name. Throws bad-value with the nearest name; `option` is how the error names the place. */
export function persona(name: string, option = "--editor"): Persona {
  const found = personas.find((editor) => editor.name === name);
  if (found) return found;
  const names = personas.map((editor) => editor.name);
  const meant = closest(name, names);
  const list = `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
  throw failure("bad-value", {
    option,
    value: name,
    expected: meant === undefined ? list : `${list}; did you mean ${meant}`,
  });
}
