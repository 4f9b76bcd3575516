import { counterOwner } from "../../gopls/facts/counter-owner.ts";
import { unknownOwner } from "../../gopls/facts/owner-catalogue.ts";
import type { Pseudonyms } from "./pseudonyms.ts";

/** The name of a count of gopls' own as it is told: that of a Go type which is known here, or a number. */
export function redactCounter(name: string, number: Pseudonyms): string {
  const isKnown = /^\w{1,40}(?:\.\w{1,40})?$/.test(name) && counterOwner(name) !== unknownOwner;
  return isKnown ? name : `counter-${number("counter", name)}`;
}
