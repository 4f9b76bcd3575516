import { type SeededRandom, seededRandom } from "../../src/stats/seeded-random.ts";

/** Numbers of its own for one path, which it may draw as late as it is asked, whatever other paths draw. */
export function fork(random: SeededRandom): SeededRandom {
  return seededRandom(Math.floor(random.uniform() * 2 ** 32));
}
