import { Ajv, type AnySchemaObject, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import github from "./github-openapi.json" with { type: "json" };
import type { Answer } from "./loopback-server.ts";

/** One method of one path in GitHub's description of its REST API. */
export interface Operation {
  /** As "issues/create-comment". */
  readonly id: string;
  /** The path's variable parts. */
  readonly path: Readonly<Record<string, string>>;
  readonly description: Description;
}

interface Description {
  readonly operationId: string;
  readonly parameters: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Response | Reference>>;
}
interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: AnySchemaObject;
}
interface Response {
  readonly content?: Content;
}
type Content = Readonly<Record<string, { readonly schema: AnySchemaObject }>>;
interface Reference {
  readonly $ref: string;
}

const { paths, components } = github as unknown as {
  paths: Readonly<Record<string, Readonly<Record<string, Description>>>>;
  components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

const json = new Ajv({ strict: false, allErrors: true });
/** Paths and queries are text: "7" is an integer there. */
const text = new Ajv({ strict: false, allErrors: true, coerceTypes: true });
formats.default(json);
formats.default(text);

/** Ids of all that is described. */
export const describedOperations: readonly string[] = Object.values(paths).flatMap((methods) =>
  Object.values(methods).map(({ operationId }) => operationId),
);

/** What a request is for; undefined: it is not described. */
export function findOperation(method: string, pathname: string): Operation | undefined {
  for (const [template, methods] of Object.entries(paths)) {
    const description = methods[method.toLowerCase()];
    const path = description && variableParts(template, pathname);
    if (path) return { id: description.operationId, path, description };
  }
  return undefined;
}

/** What GitHub's description does not allow in a request; nothing is the empty list. */
export function requestErrors({ id, path, description }: Operation, query: URLSearchParams, body: Buffer): string[] {
  const parameters = description.parameters.map((parameter) => resolve<Parameter>(parameter));
  const part = (place: Parameter["in"]) => {
    const own = parameters.filter((parameter) => parameter.in === place);
    return {
      type: "object",
      properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema])),
      required: own.filter(({ required }) => required).map(({ name }) => name),
      additionalProperties: false,
    };
  };
  const schema = () => ({ type: "object", properties: { path: part("path"), query: part("query") } });
  const given = { path: { ...path }, query: Object.fromEntries(query) };
  return [...errors(text, `${id} parameters`, schema, given), ...bodyErrors(id, description, body)];
}

/** What GitHub's description does not allow in an answer. An error that it does not list for this endpoint is its basic one. */
export function answerErrors({ id, description }: Operation, answer: Answer): string[] {
  const { status } = answer;
  const listed = description.responses[status];
  if (!listed && status < 400) return [`status ${status} is not described`];
  const { content } = listed
    ? resolve<Response>(listed)
    : { content: { "application/json": { schema: { $ref: "#/components/schemas/basic-error" } } } };
  const schema = content?.["application/json"]?.schema;
  if (!schema) return answer.json === undefined ? [] : [`status ${status} has no content`];
  return errors(json, `${id} ${status}`, () => schema, answer.json);
}

function variableParts(template: string, pathname: string): Record<string, string> | undefined {
  const pattern = template.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  const groups = new RegExp(`^${pattern}$`).exec(pathname);
  if (!groups) return undefined;
  return Object.fromEntries(
    Object.entries(groups.groups ?? {}).map(([name, part]) => [name, decodeURIComponent(part)]),
  );
}

function bodyErrors(id: string, { requestBody }: Description, body: Buffer): string[] {
  if (body.length === 0) return requestBody?.required ? ["it needs a body"] : [];
  const schema = requestBody?.content["application/json"]?.schema;
  if (!schema) return ["it takes no body"];
  let value: unknown;
  try {
    value = JSON.parse(body.toString());
  } catch (error) {
    return [`the body is no JSON: ${error}`];
  }
  return errors(json, `${id} body`, () => schema, value);
}

function resolve<T>(value: T | Reference): T {
  if (typeof value !== "object" || value === null || !("$ref" in value)) return value as T;
  const [, , kind = "", name = ""] = value.$ref.split("/");
  return components[kind]?.[name] as T;
}

const compiled = new Map<string, ValidateFunction>();

function errors(ajv: Ajv, name: string, schema: () => AnySchemaObject, value: unknown): string[] {
  const validate = compiled.get(name) ?? ajv.compile({ ...schema(), components });
  compiled.set(name, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => ajv.errorsText([error], { dataVar: name }));
}
