import type { SyntheticChoices } from "./synthetic-choices.ts";
import { capital, type SyntheticBlock, syntheticGo } from "./synthetic-go.ts";

/** The type that a package is named for, as Go wants it: "Ledger". Its functions are what other packages use. */
export function syntheticMain(noun: string, { fresh }: SyntheticChoices): SyntheticBlock {
  const type = fresh(capital(noun));
  fresh(`New${type}`);
  const code = syntheticGo(`
    // ${type} counts amounts by key, and remembers in which order the keys came.
    type ${type} struct {
      name    string
      amounts map[string]int
      keys    []string
    }

    // New${type} makes an empty ${noun}.
    func New${type}(name string) *${type} {
      return &${type}{name: strings.TrimSpace(name), amounts: make(map[string]int)}
    }

    // Add adds an amount to what a key has.
    func (x *${type}) Add(key string, amount int) {
      if _, known := x.amounts[key]; !known {
        x.keys = append(x.keys, key)
      }
      x.amounts[key] += amount
    }

    // Total is the sum of all amounts.
    func (x *${type}) Total() int {
      total := 0
      for _, amount := range x.amounts {
        total += amount
      }
      return total
    }
  `);
  return { code, imports: ["strings"] };
}
