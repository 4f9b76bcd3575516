import { failure } from "../model/failure.ts";
import { type Toleration, WorkUnitSchema } from "../model/plan.ts";

const BYTES: Readonly<Record<string, number>> = { "": 1, B: 1, KB: 1000, KiB: 1024, MB: 1_000_000, MiB: 1_048_576 };
const FORM = /^(\d{1,9}(?:\.\d{1,6})?) ?(B|KB|KiB|MB|MiB|)\/([a-z]+)$/;

/**
 * Growth that is tolerated, such as "40KiB/edit": bytes per unit of work. Goroutines are counted and have no unit:
 * "1/request". Anything else, and zero: bad-value.
 */
export function parseCeiling(value: string, option: string): Pick<Toleration, "ceiling" | "per"> {
  const [, number = "", unit = "", work = ""] = FORM.exec(value) ?? [];
  const ceiling = Number(number) * (BYTES[unit] ?? 0);
  const per = WorkUnitSchema.options.find((known) => known === work);
  if (ceiling > 0 && per !== undefined) return { ceiling, per };
  throw failure("bad-value", {
    option,
    value,
    expected: `growth per ${WorkUnitSchema.options.join(", ")}, such as 40KiB/edit; of goroutines their number, such as 1/request`,
  });
}
