/** Functions of the fixed set, each typed in two parts; after the first the file does not parse, as while one types. */
const REPEATED: readonly (readonly [string, string])[] = [
  [
    "leakGateSum(values []int) int {\n\ttotal := 0\n\tfor _, v := range values {\n\t\ttotal += v\n",
    "\t}\n\treturn total\n}\n",
  ],
  [
    'leakGateLongest(words []string) string {\n\tbest := ""\n\tfor _, w := range words {\n',
    "\t\tif len(w) > len(best) {\n\t\t\tbest = w\n\t\t}\n\t}\n\treturn best\n}\n",
  ],
  [
    "leakGateInvert(pairs map[string]int) map[int]string {\n\tinverted := make(map[int]string, len(pairs))\n",
    "\tfor k, v := range pairs {\n\t\tinverted[v] = k\n\t}\n\treturn inverted\n}\n",
  ],
  [
    "leakGateCount(next func() (int, bool)) int {\n\tn := 0\n\tfor {\n",
    "\t\tif _, ok := next(); !ok {\n\t\t\treturn n\n\t\t}\n\t\tn++\n\t}\n}\n",
  ],
  [
    "leakGateClamp(x, low, high float64) float64 {\n\tswitch {\n\tcase x < low:\n\t\treturn low\n",
    "\tcase x > high:\n\t\treturn high\n\t}\n\treturn x\n}\n",
  ],
];

/** How many different functions there are. */
export const REPEATED_TEXTS = REPEATED.length;

/** One of five functions, or a part of it; the same number modulo five is always the same text. */
export function repeatedText(number: number, part: number | undefined): string {
  const [first, second] = REPEATED[number % REPEATED.length] ?? ["", ""];
  if (part === 1) return second;
  return `\nfunc ${first}${part === undefined ? second : ""}`;
}

/** A whole function that was never typed before: `serial` must not repeat within a session. */
export function uniqueText(seed: number, serial: number): string {
  const name = `leakGate${seed.toString(36)}x${serial.toString(36)}`;
  return `\nfunc ${name}(n int) string {\n\tif n > ${serial} {\n\t\treturn "${name}"\n\t}\n\treturn ""\n}\n`;
}
