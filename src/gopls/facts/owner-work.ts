import { type Owner, ownerCatalogue, unknownOwner } from "./owner-catalogue.ts";

/** What a part of gopls works for; an unknown one may work for any message. Throws for an owner that is not in the catalogue. */
export function ownerWork(owner: string): Owner["worksOn"] {
  if (owner === unknownOwner) return "messages";
  const found = ownerCatalogue.owners("(devel)").find((entry) => entry.owner === owner);
  if (found === undefined) throw new Error(`data/owners.yaml has no owner "${owner}"`);
  return found.worksOn;
}
