import { expect, test } from "vitest";
import { formatBytes } from "../../src/text/format-bytes.ts";

test.each([
  [0, "0 B"],
  [-0.01, "0 B"],
  [0.34, "0.3 B"],
  [9.96, "10 B"],
  [395, "395 B"],
  [1023.4, "1023 B"],
  [1023.6, "1.0 KiB"],
  [1216, "1.2 KiB"],
  [40960, "40.0 KiB"],
  [1024 * 1024 - 1, "1.0 MiB"],
  [1.5 * 1024 * 1024, "1.5 MiB"],
  [-24, "−24 B"],
  [-2048, "−2.0 KiB"],
  [3 * 1024 ** 5, "3072.0 TiB"],
  [Number.POSITIVE_INFINITY, "∞"],
  [Number.NEGATIVE_INFINITY, "−∞"],
  [Number.NaN, "–"],
])("%d bytes are %s", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
