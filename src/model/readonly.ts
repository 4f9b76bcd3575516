/** Every field and element readonly, all the way down, tuples included: no stage changes a value that it was given. */
export type DeepReadonly<T> = T extends [unknown, ...unknown[]]
  ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
  : T extends (infer E)[]
    ? readonly DeepReadonly<E>[]
    : T extends object
      ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
      : T;
