import Ajv from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import * as z from "zod";
import { ReportSchema } from "../../src/model/report.ts";
import { renderJson } from "../../src/report/json/render-json.ts";
import { sampleReports } from "./sample-reports.ts";

/** Open to fields of later versions, as readers of a report must be. */
const schema = z.toJSONSchema(ReportSchema, { io: "input" });

test("the shipped schema is that of the program", async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot("../../data/schema/report.json");
});

const validate = new Ajv.Ajv2020({ strict: true, allErrors: true }).compile(schema);

test.each(Object.entries(sampleReports))("%s is a report by that schema", (_, report) => {
  validate(JSON.parse(renderJson(report)));
  expect(validate.errors).toBeNull();
});

test.each([
  ["an outcome that there is not", { outcome: "ok" }],
  ["another version of the schema", { schema: 2 }],
  ["a number that is text", { budgetBytesPerIteration: "2048" }],
])("%s is refused", (_, wrong) => {
  expect(validate({ ...JSON.parse(renderJson(sampleReports.pass ?? never())), ...wrong })).toBe(false);
});

function never(): never {
  throw new Error("the sample is missing");
}
