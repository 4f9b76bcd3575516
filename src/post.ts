import { endLeftovers } from "./gopls/process/end-leftovers.ts";
import { toleratePipes } from "./run-entry.ts";

// The Action's last step, which runs however the job ended: what a killed measurement may have left goes. It loads nothing
// but Node's own modules and this program's failures, and it can't fail the job.
toleratePipes();
process.on("uncaughtException", () => {});
const folder = process.env.STATE_temporary;
try {
  const ended = folder ? endLeftovers(folder) : 0;
  if (ended > 0)
    console.log(
      `gopls-leak-gate: ended ${ended === 1 ? "1 process" : `${ended} processes`} that a killed measurement had left`,
    );
} catch (error) {
  console.log(`gopls-leak-gate: could not remove ${folder}: ${(error as Error).message}`);
}
