// A child that gives no answer: it works without end, waits without end, or ends by itself.
import type { Wanted } from "./try-inputs.ts";

process.on("message", ({ kind }: Wanted) => {
  if (kind === "works") for (;;);
  if (kind === "ends") process.exit(7);
  if (kind === "answers") process.send?.({ code: 0, faults: [] });
});
