import { expect, test } from "vitest";
import { columnsOf, pageWidth } from "../../src/commands/columns.ts";

test.each([
  [{ columns: 80 }, { COLUMNS: "120" }, 80],
  [{}, { COLUMNS: "60" }, 60],
  [{ columns: 0 }, { COLUMNS: "60" }, 60],
  [{ columns: 0 }, {}, undefined],
  [{}, { COLUMNS: "wide" }, undefined],
  [{}, { COLUMNS: "-5" }, undefined],
  [{}, { COLUMNS: "0" }, undefined],
])("the columns of %j with %j are %s", (stream, env, columns) => {
  expect(columnsOf(stream, env)).toBe(columns);
});

test.each([
  [40, 60],
  [80, 80],
  [200, 98],
])("a page on a screen of %i columns takes %i", (width, page) => {
  expect(pageWidth({ width })).toBe(page);
});
