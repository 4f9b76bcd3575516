import type { SyntheticChoices } from "./synthetic-choices.ts";
import { capital, type SyntheticBlock, syntheticGo } from "./synthetic-go.ts";
import { syntheticWords } from "./synthetic-words.ts";

const { adjectives, nouns, verbs } = syntheticWords;

/** Some declarations of one of several kinds. */
export function syntheticBlock(choices: SyntheticChoices): SyntheticBlock {
  const kinds = [
    recordBlock,
    tableBlock,
    groupBlock,
    parseBlock,
    kindBlock,
    sumBlock,
    renderBlock,
    holderBlock,
    keepBlock,
  ];
  const kind = kinds[choices.below(kinds.length)] ?? recordBlock;
  const verb = choices.pick(verbs);
  return kind({ type: capital(choices.pick(adjectives)) + capital(choices.pick(nouns)), verb }, choices);
}

interface Names {
  readonly type: string;
  readonly verb: string;
}

function recordBlock({ type, verb }: Names, { fresh, below }: SyntheticChoices): SyntheticBlock {
  const name = fresh(type);
  const code = syntheticGo(`
    // ${name} is valid once it has a code, and for ${below(40) + 2} days.
    type ${name} struct {
      Code    string
      Weight  float64
      Created time.Time
      tags    []string
    }

    // ${capital(verb)} changes the weight by a share and reports whether anything is left.
    func (r *${name}) ${capital(verb)}(share float64) bool {
      if share < 0 || r.Code == "" {
        return false
      }
      r.Weight -= r.Weight * share
      return r.Weight > ${below(9)}.${below(9) + 1}
    }

    // Expired tells whether its time is over.
    func (r *${name}) Expired(now time.Time) bool {
      return now.Sub(r.Created) > ${below(40) + 2}*24*time.Hour
    }

    // Tagged counts the tags that begin in the same way.
    func (r ${name}) Tagged(prefix string) int {
      count := 0
      for _, tag := range r.tags {
        if strings.HasPrefix(tag, prefix) {
          count++
        }
      }
      return count
    }
  `);
  return { code, imports: ["strings", "time"] };
}

function tableBlock({ type, verb }: Names, { fresh, below, pick }: SyntheticChoices): SyntheticBlock {
  const name = fresh(`${verb}${type}`);
  const steps = Array.from({ length: 3 + below(5) }, (_, i) => i * 10 + below(10));
  const rows = steps.map((limit) => `        {${limit}, "${pick(adjectives)}"},`).join("\n");
  const code = syntheticGo(`
    // ${name} names the range that a value is in.
    func ${name}(value int) string {
      ranges := []struct {
        limit int
        label string
      }{
${rows}
      }
      for _, r := range ranges {
        if value <= r.limit {
          return strings.ToUpper(r.label)
        }
      }
      return fmt.Sprintf("above %d", value)
    }
  `);
  return { code, imports: ["fmt", "strings"] };
}

function groupBlock({ type, verb }: Names, { fresh, below }: SyntheticChoices): SyntheticBlock {
  const name = fresh(`${capital(verb)}${type}s`);
  const code = syntheticGo(`
    // ${name} groups words by their first letters, each group in order.
    func ${name}(text string) map[string][]string {
      groups := make(map[string][]string)
      for _, word := range strings.Fields(text) {
        key := strings.ToLower(word)
        if len(key) > ${below(4) + 1} {
          key = key[:${below(2) + 1}]
        }
        groups[key] = append(groups[key], word)
      }
      for _, group := range groups {
        sort.Strings(group)
      }
      return groups
    }
  `);
  return { code, imports: ["sort", "strings"] };
}

function parseBlock({ type, verb }: Names, { fresh, below, pick }: SyntheticChoices): SyntheticBlock {
  const name = fresh(`Parse${type}`);
  const problem = fresh(`err${type}`);
  const code = syntheticGo(`
    var ${problem} = errors.New("${pick(adjectives)} ${pick(nouns)} can't be read")

    // ${name} reads "${verb} ${below(90)}" as a number.
    func ${name}(text string) (int, error) {
      _, digits, found := strings.Cut(text, " ")
      if !found {
        return 0, ${problem}
      }
      n, err := strconv.Atoi(strings.TrimSpace(digits))
      if err != nil {
        return 0, fmt.Errorf("after %q: %w", text, err)
      }
      if n > ${below(9000) + 100} {
        return 0, ${problem}
      }
      return n, nil
    }
  `);
  return { code, imports: ["errors", "fmt", "strconv", "strings"] };
}

function kindBlock({ type }: Names, { fresh, below, pick }: SyntheticChoices): SyntheticBlock {
  const name = fresh(`${type}Kind`);
  const members = Array.from({ length: 3 + below(4) }, () => fresh(`${name}${capital(pick(adjectives))}`));
  const cases = members.map((member) => `      case ${member}:\n        return "${pick(adjectives)}"`).join("\n");
  const code = syntheticGo(`
    // ${name} is what a ${type} can be.
    type ${name} int

    const (
      ${members[0]} ${name} = iota
${members
  .slice(1)
  .map((member) => `      ${member}`)
  .join("\n")}
    )

    func (k ${name}) String() string {
      switch k {
${cases}
      }
      return "kind " + strconv.Itoa(int(k))
    }
  `);
  return { code, imports: ["strconv"] };
}

function sumBlock({ type, verb }: Names, { fresh, below }: SyntheticChoices): SyntheticBlock {
  const name = fresh(`${verb}${type}Parts`);
  const code = syntheticGo(`
    // ${name} weighs the parts at the same time, and adds them up.
    func ${name}(parts [][]int) int {
      var wait sync.WaitGroup
      var lock sync.Mutex
      total := 0
      for _, part := range parts {
        wait.Add(1)
        go func(values []int) {
          defer wait.Done()
          sum := ${below(9)}
          for _, v := range values {
            sum += v * ${below(9) + 2}
          }
          lock.Lock()
          total += sum
          lock.Unlock()
        }(part)
      }
      wait.Wait()
      return total
    }
  `);
  return { code, imports: ["sync"] };
}

function renderBlock({ type, verb }: Names, { fresh, below, pick }: SyntheticChoices): SyntheticBlock {
  const name = fresh(`Render${type}`);
  const code = syntheticGo(`
    // ${name} writes amounts as lines, the largest first, for those who ${verb} them.
    func ${name}(amounts map[string]float64) string {
      keys := make([]string, 0, len(amounts))
      for key := range amounts {
        keys = append(keys, key)
      }
      sort.Slice(keys, func(i, j int) bool { return amounts[keys[i]] > amounts[keys[j]] })
      var out strings.Builder
      for i, key := range keys {
        if i == ${below(30) + 3} {
          fmt.Fprintf(&out, "and %d more\\n", len(keys)-i)
          break
        }
        fmt.Fprintf(&out, "${pick(nouns)} %-12s %.${below(3)}f\\n", key, amounts[key])
      }
      return out.String()
    }
  `);
  return { code, imports: ["fmt", "sort", "strings"] };
}

function holderBlock({ type, verb }: Names, { fresh, below }: SyntheticChoices): SyntheticBlock {
  const name = fresh(`${type}Holder`);
  const task = capital(verb);
  const code = syntheticGo(`
    // ${name} is what can be held and asked for its size.
    type ${name} interface {
      ${task}(limit int) error
      Size() int
    }

    // ${task}All${name} stops at the first that refuses, and returns how many did not.
    func ${task}All${name}(holders []${name}) (int, error) {
      for i, holder := range holders {
        if holder.Size() < ${below(20)} {
          continue
        }
        if err := holder.${task}(i * ${below(50) + 1}); err != nil {
          return i, fmt.Errorf("holder %d: %w", i, err)
        }
      }
      return len(holders), nil
    }
  `);
  return { code, imports: ["fmt"] };
}

function keepBlock({ type, verb }: Names, { fresh, below }: SyntheticChoices): SyntheticBlock {
  const name = fresh(`${verb}Each${type}`);
  const code = syntheticGo(`
    // ${name} keeps the items that a test accepts, ${below(90) + 5} at the most.
    func ${name}[T any](items []T, accept func(T) bool) []T {
      kept := make([]T, 0, len(items)/2)
      for _, item := range items {
        if accept(item) && len(kept) < ${below(90) + 5} {
          kept = append(kept, item)
        }
      }
      return kept
    }
  `);
  return { code, imports: [] };
}
