/** How gopls and Go's flag package begin, or go on, when a command line can't be meant (v0.9 to v0.24); the usage follows. */
const COMPLAINT =
  /^(?:gopls(?: serve)?: )?(?:flag provided but not defined: |unknown flag: |flag needs an argument: |bad flag syntax: |invalid (?:boolean )?value .* for (?:flag )?-|unknown command ).*$/im;

/** What gopls says on standard error of a flag that it does not take; undefined: nothing. */
export function flagComplaint(standardError: string): string | undefined {
  return COMPLAINT.exec(standardError)?.[0].trim();
}
