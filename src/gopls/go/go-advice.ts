/**
 * What the go command says to do: the command that it prints on a line of its own after "to update it:", "to add it:" and the like.
 * Undefined: it advises nothing.
 */
export function goAdvice(words: string): string | undefined {
  return /(?:\bto [^\n:]*|\brun|\buse|\btry):\s+(go (?:work|mod|get)\b[^\n|]*)/.exec(words)?.[1]?.trim();
}

/**
 * The Go that a workspace needs and that is not the one that runs, from the go command's words ("… requires go >= 1.24 (running go
 * 1.22.1; GOTOOLCHAIN=local)"). A go.work that lists an older Go than its modules has nothing to do with the toolchain.
 */
export function neededGo(words: string): string | undefined {
  return /requires go >= (\d+\.\d+(?:\.\d+)?)[^\n|]*\(running go/.exec(words)?.[1];
}
