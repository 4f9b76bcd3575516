import { startBench } from "../lab/start-bench.ts";
import { buildMutant } from "./build-mutant.ts";
import { chooseMutants, fullName } from "./choose-mutants.ts";

// npm run bench mutants -- [NAME...]: builds them (all, without a name) and prints name, expected verdict and path.
const world = startBench(async () => {
  for (const mutant of chooseMutants(process.argv.slice(2))) {
    const path = await buildMutant(mutant, world);
    process.stdout.write(`${fullName(mutant)}\t${mutant.expected}\t${path}\n`);
  }
});
