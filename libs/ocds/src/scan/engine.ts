/** What we use of WebAssembly (https://webassembly.github.io/spec/js-api): the types that come with Node leave it out. */
interface Engine {
  Memory: new (pages: { initial: number; maximum: number }) => { buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: Readonly<Record<string, unknown>> };
}

export const webAssembly = (globalThis as unknown as { WebAssembly: Engine }).WebAssembly;
