/** What scripts/yaml-module.ts makes of a file; whoever imports one checks its value with a schema. */
declare module "*.yaml" {
  const value: unknown;
  // biome-ignore lint/style/noDefaultExport: a file has one value and no names
  export default value;
}
