import eglot from "../../../data/personas/eglot.yaml";
import full from "../../../data/personas/full.yaml";
import helix from "../../../data/personas/helix.yaml";
import neovim from "../../../data/personas/neovim.yaml";
import vscode from "../../../data/personas/vscode.yaml";
import zed from "../../../data/personas/zed.yaml";
import { failure } from "../../model/failure.ts";
import { closest } from "../../text/closest.ts";
import { type Persona, PersonaSchema } from "./persona.ts";

/** The editors that the gate can pass for, the default first. */
export const personas: readonly Persona[] = [full, vscode, neovim, zed, eglot, helix].map((table) =>
  PersonaSchema.parse(table),
);

/** The editor of that name. Throws bad-value with the nearest name; `option` is how the error names the place. */
export function persona(name: string, option = "--editor"): Persona {
  const found = personas.find((one) => one.name === name);
  if (found) return found;
  const names = personas.map((one) => one.name);
  const meant = closest(name, names);
  const list = `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
  throw failure("bad-value", {
    option,
    value: name,
    expected: meant === undefined ? list : `${list}; did you mean ${meant}`,
  });
}
