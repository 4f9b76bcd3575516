/** The number of the pull request that an event is about, from the event's payload; undefined: it is about none. */
export function pullRequestOf(payload: unknown): number | undefined {
  const number = field(field(payload, "pull_request"), "number");
  return typeof number === "number" && Number.isInteger(number) && number > 0 ? number : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
