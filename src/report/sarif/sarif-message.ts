import { oneLine } from "../../text/one-line.ts";

/** A message object. */
export interface SarifMessage {
  readonly text: string;
}

/**
 * Sentences as a plain text message. Other people's names stay text: braces are doubled, because a single one is a placeholder (SARIF 2.1.0,
 * section 3.11.5), and "](" is torn apart, because it is in the middle of a link (section 3.11.6).
 */
export function sarifMessage(...sentences: readonly (string | undefined)[]): SarifMessage {
  const said = sentences.filter((sentence) => sentence !== undefined).map(oneLine);
  const text = said
    .filter((sentence) => sentence !== "")
    .map(asSentence)
    .join(" ");
  return { text: text.replace(/[{}]/g, "$&$&").replace(/\]\(/g, "] (") };
}

/** Notes of a finding are fragments: "known leak CL-D". */
function asSentence(text: string): string {
  const begun = /^[a-z]+ /.test(text) && !/^gopls\b/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
