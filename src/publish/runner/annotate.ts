import type { Report } from "../../model/report.ts";
import { type Severity, severityOf } from "./severity-of.ts";

/** The runner cuts an annotation's message here. */
const limitCharacters = 4_096;

/** The part of @actions/core that is used here. */
export type Annotations = Readonly<Record<Severity, (message: string, properties: { title: string }) => void>>;

/** Says the verdict as one annotation of the step. */
export function annotate(annotations: Annotations, report: Report): void {
  annotations[severityOf(report)](cut(sentence(report)), { title: "gopls-leak-gate" });
}

function sentence({ summary, failure }: Report): string {
  return failure ? `${summary}\n${failure.hint}` : summary;
}

function cut(text: string): string {
  return text.length <= limitCharacters ? text : `${text.slice(0, limitCharacters - 1)}…`;
}
