import { killLiveProcesses } from "../../src/gopls/process/live-processes.ts";
import { realWorld } from "../../src/real-world.ts";
import { buildMutant } from "./build-mutant.ts";
import { chooseMutants, fullName } from "./choose-mutants.ts";

// npm run bench mutants -- [NAME...]: builds them (all, without a name) and prints name, expected verdict and path.
process.on("exit", killLiveProcesses);
const world = realWorld({ progress: () => {} });
try {
  for (const mutant of chooseMutants(process.argv.slice(2))) {
    const path = await buildMutant(mutant, world);
    process.stdout.write(`${fullName(mutant)}\t${mutant.expected}\t${path}\n`);
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  world.release();
}
