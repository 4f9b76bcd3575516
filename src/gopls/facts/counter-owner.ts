import { ownerCatalogue, unknownOwner } from "./owner-catalogue.ts";

/** The part of gopls whose entries a count is of, by the name that gopls gives the count. */
export function counterOwner(counter: string): string {
  return ownerCatalogue.counters.find(({ names }) => names.test(counter))?.owner ?? unknownOwner;
}
