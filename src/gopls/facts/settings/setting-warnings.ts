import type { Warning } from "../../../model/recording.ts";

const BEFORE = /^Invalid settings: /;
/** How each text begins that follows another: since v0.16, and before. */
const BETWEEN = /; (?=(?:setting option|parsing setting|unexpected gopls setting|gopls setting|duplicate value) )/;

/**
 * What gopls tells of its settings, each once: that it does not know one, that one is deprecated, or that a value is none. It
 * says all in one message (v0.10 to v0.24), and may say it twice.
 */
export function settingWarnings(shown: readonly string[]): readonly Warning[] {
  const about = shown.filter((message) => BEFORE.test(message));
  const texts = about.flatMap((message) => message.replace(BEFORE, "").split(BETWEEN));
  const once = new Set(texts.map((words) => words.replace(/\s+/g, " ").trim()));
  return [...once].map((words) => ({ code: "gopls-setting", message: `gopls says: ${words.replace(/\.$/, "")}.` }));
}
