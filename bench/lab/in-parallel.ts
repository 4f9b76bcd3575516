/** Does all the work in its order, at most so many pieces at once. */
export async function inParallel<T>(work: readonly T[], most: number, run: (piece: T) => Promise<void>): Promise<void> {
  const left = [...work];
  const worker = async (): Promise<void> => {
    for (let piece = left.shift(); piece !== undefined; piece = left.shift()) await run(piece);
  };
  await Promise.all(Array.from({ length: most }, worker));
}
