/**
 * The part of SARIF 2.1.0 that the gate writes, as a JSON Schema: stricter than the standard's own, which allows all that this program never
 * uses. Numbers are those of the sections of the OASIS Standard.
 */
const object = (properties: Readonly<Record<string, unknown>>, ...required: readonly string[]) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const list = (items: unknown, least = 0) => ({ type: "array", items, minItems: least });
const text = { type: "string", minLength: 1 };
const natural = { type: "integer", minimum: 0 };
const positive = { type: "integer", minimum: 1 };

/** 3.11: one that has placeholders would have arguments (3.11.5), and none of ours is a link (3.11.6). */
const message = object(
  { text: { ...text, pattern: String.raw`^(?:\{\{|\}\}|[^{}])+$`, not: { pattern: String.raw`\]\(` } } },
  "text",
);

/** 3.27.10, 3.49.14 and 3.58.6. */
const level = { enum: ["note", "warning", "error"] };

/** 3.4: a reference relative to a base has no scheme, and begins with no slash. */
const artifactLocation = {
  oneOf: [
    object(
      { uri: { ...text, pattern: "^(?!/)[^:]+$" }, uriBaseId: { enum: ["%SRCROOT%", "GOSRC"] } },
      "uri",
      "uriBaseId",
    ),
    object({ uri: { ...text, pattern: "^file:///", format: "uri" } }, "uri"),
  ],
};

/** 3.30. */
const region = object(
  { startLine: positive, startColumn: positive, endLine: positive, endColumn: positive },
  "startLine",
);

/** 3.28, 3.29 and 3.33. */
const location = {
  ...object({
    physicalLocation: object({ artifactLocation, region }, "artifactLocation"),
    logicalLocations: list(object({ fullyQualifiedName: text, kind: { const: "function" } }, "fullyQualifiedName"), 1),
    message,
  }),
  minProperties: 1,
};

/** 3.44 and 3.45. */
const stack = object({ message, frames: list(object({ location }, "location"), 1) }, "frames");

/** 3.35. */
const suppression = object(
  { kind: { const: "external" }, status: { const: "accepted" }, justification: text },
  "kind",
  "status",
  "justification",
);

/** 3.27; GitHub needs the first location, with all of its region, and reads no other name of a fingerprint than its own. */
const result = object(
  {
    ruleId: text,
    ruleIndex: natural,
    kind: { const: "fail" },
    level,
    message,
    locations: { ...list(location, 1), maxItems: 1 },
    partialFingerprints: object({ "goplsLeakGate/v1": text, primaryLocationLineHash: text }, "primaryLocationLineHash"),
    stacks: list(stack, 1),
    suppressions: list(suppression, 1),
    properties: { type: "object" },
  },
  "ruleId",
  "ruleIndex",
  "kind",
  "level",
  "message",
  "locations",
  "partialFingerprints",
);

/** 3.12, of texts that are the same in every report. */
const fixedText = object({ text: { ...text, maxLength: 1024, pattern: "^[^{}\\[\\]]+$" } }, "text");

/** 3.49; GitHub needs all three texts. */
const rule = object(
  {
    id: { ...text, pattern: "^[a-z-]+$" },
    name: { ...text, pattern: "^[A-Za-z]+$" },
    shortDescription: fixedText,
    fullDescription: fixedText,
    defaultConfiguration: object({ level }, "level"),
    help: fixedText,
    properties: { type: "object" },
  },
  "id",
  "name",
  "shortDescription",
  "fullDescription",
  "help",
);

/** 3.58. */
const notification = object({ descriptor: object({ id: text }, "id"), level, message }, "level", "message");

/** 3.20. */
const invocation = object(
  {
    executionSuccessful: { type: "boolean" },
    exitCode: { enum: [0, 1, 3, 4] },
    exitCodeDescription: text,
    startTimeUtc: { type: "string", format: "date-time" },
    toolExecutionNotifications: list(notification),
  },
  "executionSuccessful",
  "toolExecutionNotifications",
);

/** 3.14.14: without an address, a base has only its description. */
const uriBase = object({ description: fixedText }, "description");

/** 3.18 and 3.19. */
const driver = object({ name: { const: "gopls-leak-gate" }, version: text, rules: list(rule, 1) }, "name", "rules");

/** 3.14. */
const run = object(
  {
    tool: object({ driver }, "driver"),
    invocations: { ...list(invocation, 1), maxItems: 1 },
    originalUriBaseIds: object({ "%SRCROOT%": uriBase, GOSRC: uriBase }, "%SRCROOT%", "GOSRC"),
    columnKind: { const: "utf16CodeUnits" },
    results: list(result),
  },
  "tool",
  "invocations",
  "results",
  "columnKind",
);

/** 3.13. */
export const usedSchema = object(
  { $schema: { type: "string", format: "uri" }, version: { const: "2.1.0" }, runs: { ...list(run, 1), maxItems: 1 } },
  "$schema",
  "version",
  "runs",
);
