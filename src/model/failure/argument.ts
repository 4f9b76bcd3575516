import type { FailureStage } from "./failure-text.ts";
import { shownValue } from "./shown-value.ts";

/** A command, an option or an input that cannot be meant. */
export const argumentFailures = {
  "unknown-option": (f: { option: string; closest: string | undefined; command: string }) => ({
    message: `there is no option ${f.option}`,
    hint: `${f.closest ? `Did you mean ${f.closest}? ` : ""}Run \`gopls-leak-gate help ${f.command}\` to see its options.`,
    exitCode: 2,
  }),
  "unknown-command": (f: { command: string; closest: string | undefined }) => ({
    message: `there is no command "${f.command}"`,
    hint: f.closest ? `Did you mean ${f.closest}? --help lists them all.` : "--help lists them all.",
    exitCode: 2,
  }),
  "unknown-input": (f: { input: string; closest: string | undefined; known: string }) => ({
    message: `there is no input ${f.input}`,
    hint: f.closest ? `Did you mean ${f.closest}? The inputs are ${f.known}.` : `The inputs are ${f.known}.`,
    exitCode: 2,
  }),
  "bad-value": (f: { option: string; value: string; expected: string }) => ({
    message: `${f.option} can't be "${shownValue(f.value)}"`,
    hint: `It takes ${f.expected}.`,
    exitCode: 2,
  }),
  "webhook-address": (f: { option: string }) => ({
    message: `${f.option} is no address that a message can be posted to; it is not shown, because it is a secret`,
    hint: "It takes an https address without a user name, such as https://hooks.slack.com/services/…, or an http address of this machine (localhost).",
    exitCode: 2,
  }),
  "bad-arguments": (f: { reason: string; command: string; instead?: string | undefined }) => ({
    message: f.reason,
    hint: `${f.instead ? `${f.instead} ` : ""}Run \`gopls-leak-gate help ${f.command}\` to see how ${f.command} is called.`,
    exitCode: 2,
  }),
  "arms-and-option": (f: { arms: string; option: string }) => ({
    message: `${f.arms} can't be given together with ${f.option}`,
    hint: "Each arm names its own gopls and Go. Remove gopls-version, baseline-gopls-version and go-version, or remove the arms.",
    exitCode: 2,
  }),
} as const satisfies FailureStage;
