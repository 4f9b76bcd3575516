/** All that a stream gives; undefined as soon as it is more than `bytes`, and the rest is not read. */
export async function readAtMost(stream: AsyncIterable<Uint8Array>, bytes: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > bytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
