import type { SyntheticChoices } from "./synthetic-choices.ts";
import { capital, type SyntheticBlock, syntheticGo } from "./synthetic-go.ts";
import { syntheticWords } from "./synthetic-words.ts";

/** A function that uses another package of the module. */
export function syntheticUse(noun: string, choices: SyntheticChoices): SyntheticBlock {
  const name = choices.fresh(choices.pick(syntheticWords.verbs) + capital(noun));
  const code = syntheticGo(`
    // ${name} puts words into ${article(noun)} and returns its total.
    func ${name}(text string) int {
      sum := ${noun}.New${capital(noun)}("${choices.pick(syntheticWords.adjectives)}")
      for i, word := range strings.Fields(text) {
        sum.Add(word, i+${choices.below(90)})
      }
      return sum.Total()
    }
  `);
  return { code, imports: ["strings"] };
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
