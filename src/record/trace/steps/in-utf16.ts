import { isPosition, type PositionEncoding, utf16Position } from "../../../text/positions.ts";

/** Parameters about a text, with every position in them, at whatever depth, by UTF-16. */
export function inUtf16(value: unknown, text: string, encoding: PositionEncoding): unknown {
  if (Array.isArray(value)) return value.map((item) => inUtf16(item, text, encoding));
  if (typeof value !== "object" || value === null) return value;
  if (isPosition(value)) return utf16Position(text, value, encoding);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inUtf16(item, text, encoding)]));
}
