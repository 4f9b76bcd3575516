import type { Report } from "../../model/report.ts";
import { formatCount } from "../../text/format-count.ts";
import { formatAmount, formatInterval, nearlyWhole } from "../words/amount.ts";
import { ablationWords, seriesName } from "../words/names.ts";
import { escapeMarkdown } from "./escape.ts";
import { markdownRows, workloadCell } from "./table.ts";

const ANSWERS = { confirmed: "again", refuted: "not again", unclear: "differently" } as const;

/** How each suspect grew in a fresh process, as Markdown. */
export function confirmationTable(report: Report): string {
  const rows = report.series.flatMap((series) => {
    const { arm, confirmation, workload, perIteration } = series;
    if (!confirmation) return [];
    const { ablation, perTurn, turns, answer } = confirmation;
    const kept = perIteration.unit === "bytes" ? perTurn.value : nearlyWhole(perTurn.value);
    return [
      [
        escapeMarkdown(seriesName(series)),
        workloadCell(report, workload, arm),
        `${formatCount(turns)} × ${escapeMarkdown(ablationWords(ablation))}`,
        formatAmount(kept, perIteration.unit),
        formatInterval(perTurn, perIteration.unit),
        ANSWERS[answer],
      ],
    ];
  });
  const head = ["in a fresh process", "in", "what was done", "kept each time", "95 % interval", "it grew"];
  return markdownRows(head, rows, ["l", "l", "r", "r", "r", "l"]);
}
