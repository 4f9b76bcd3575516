const BETWEEN = /(<!-- leakbench -->\n)[\s\S]*(<!-- \/leakbench -->)/;

/** A document with a table between its markers. Throws where it has no markers. */
export function replaceTable(document: string, table: string): string {
  if (!BETWEEN.test(document)) throw new Error("the document has no <!-- leakbench --> … <!-- /leakbench -->");
  return document.replace(BETWEEN, (_all, open: string, close: string) => `${open}${table}\n${close}`);
}
