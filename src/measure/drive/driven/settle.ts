import { settleWork } from "./settle-work.ts";
import type { StepContext } from "./step-context.ts";

/** Waits until gopls has finished all that was sent; where no progress report tells that, until it is quiet too. */
export async function settle({ driven, restless }: Pick<StepContext, "driven" | "restless">): Promise<void> {
  const { client, editor, watch, limits } = driven;
  await settleWork({ client, editor, watch, limitMs: limits.settleMs });
  if (!restless.pending) return;
  await watch(
    "finishing what it began",
    limits.settleMs,
    client.until(() => client.progress.open().length === 0),
  );
  await watch("coming to rest", limits.settleMs, driven.quiet());
  await settleWork({ client, editor, watch, limitMs: limits.settleMs });
  restless.pending = false;
}
