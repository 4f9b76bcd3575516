/**
 * The function's name with all type arguments written "[...]": Go releases differ in whether they spell them out
 * ("lru.(*Cache[go.shape.struct { … }]).Set"), and what is spelled out differs between builds.
 */
export function functionName(name: string): string {
  const open = name.indexOf("[");
  if (open < 0) return name;
  let [text, depth] = [name.slice(0, open), 0];
  for (const char of name.slice(open)) {
    if (char === "[" && depth++ === 0) text += "[...]";
    else if (char === "]") depth -= 1;
    else if (depth === 0) text += char;
  }
  return text;
}
