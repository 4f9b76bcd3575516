/** A piece of a workload that was done again and again, in words. */
export function ablationWords(ablation: string): string {
  switch (ablation) {
    case "asks":
      return "all requests";
    case "edits":
      return "the edits alone";
    case "all":
      return "the whole iteration";
    default:
      return ablation;
  }
}
