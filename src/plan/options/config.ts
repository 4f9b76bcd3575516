import type { Arm, Toleration } from "../../model/plan.ts";
import type { OptionName } from "./options.ts";

/** A value, and how an error names it: "--cycles", or "gate.yaml:3:9: cycles". */
export interface Asked {
  readonly value: string;
  readonly label: string;
}

/** Values of options, for those that were given one. */
export type AskedOptions = Readonly<Partial<Record<OptionName, Asked>>>;

/** An arm as the config names it; its gopls and its Go are not looked up yet. */
interface AskedArm extends Pick<Arm, "name" | "env" | "settings"> {
  /** Absent: the newest release. */
  readonly gopls: Asked | undefined;
  readonly go: Asked | undefined;
}

/** What a config file asks for; its shape is checked, its options' values are not. */
export interface Config {
  readonly options: AskedOptions;
  readonly arms: AskedArms | undefined;
  readonly tolerations: readonly Toleration[];
}

export interface AskedArms {
  readonly label: string;
  readonly list: readonly AskedArm[];
  /** Name of the one that the others are compared with. */
  readonly baseline: string | undefined;
}
