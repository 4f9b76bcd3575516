/** FNV-1a, 64 bits, of the text's UTF-8 bytes, as 16 hexadecimal digits (draft-eastlake-fnv). Names things; proves nothing. */
export function fnv1a64(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(16, "0");
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
