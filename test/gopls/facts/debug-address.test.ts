import { expect, test } from "vitest";
import { debugAddressIn } from "../../../src/gopls/facts/debug-address.ts";

test.each([
  ["2026/01/02 15:04:05 debug server listening at http://localhost:35123\n", "127.0.0.1:35123"],
  ["2026/01/02 15:04:05 Debug server listening on 127.0.0.1:35123 \n", "127.0.0.1:35123"],
  ["debug server listening at http://localhost:35123/debug", "127.0.0.1:35123"],
  ["debug server listening at http://localhost:351", undefined],
  ["gopls daemon listening on unix", undefined],
])("%j", (text, expected) => {
  expect(debugAddressIn(text)).toBe(expected);
});
