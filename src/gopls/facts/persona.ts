import * as z from "zod";
import type { DeepReadonly } from "../../model/readonly.ts";

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
