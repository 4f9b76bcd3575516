/** What a workload could not take over from its recording, each sentence once with how often it happened. */
export interface Notes {
  readonly add: (sentence: string) => void;
  readonly lines: () => readonly string[];
}

/** Empty notes. */
export function notes(): Notes {
  const counts = new Map<string, number>();
  return {
    add: (sentence) => counts.set(sentence, (counts.get(sentence) ?? 0) + 1),
    lines: () => [...counts].map(([sentence, times]) => (times === 1 ? sentence : `${sentence} (${times} times)`)),
  };
}
