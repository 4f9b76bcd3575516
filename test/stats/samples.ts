import fc from "fast-check";

/** A sample of few different whole numbers, so that ties are frequent and sums are exact. */
export function samples(minLength: number, maxLength: number): fc.Arbitrary<readonly number[]> {
  return fc.array(fc.integer({ min: -12, max: 12 }), { minLength, maxLength });
}

/** A sample, and the same numbers in another order. */
export function shuffled(sample: fc.Arbitrary<readonly number[]>) {
  return sample.chain((values) =>
    fc.tuple(
      fc.constant(values),
      fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length }),
    ),
  );
}
