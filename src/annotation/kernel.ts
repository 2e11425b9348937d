import { assemble, type Routine } from './wasm.ts';

type Run = (...parameters: number[]) => void;

// The TypeScript library of this project has no DOM, where WebAssembly is declared; this is the part used here.
interface WebAssemblyApi {
  readonly Memory: new (limits: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, Run>> };
}

const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;

/** Routines over a memory of their own. */
export interface Kernel<Name extends string> {
  readonly buffer: ArrayBuffer;
  readonly run: Readonly<Record<Name, Run>>;
}

/** A kernel with a memory of at least `bytes`. */
export const makeKernel = <Name extends string>(routines: readonly Routine<Name>[], bytes: number): Kernel<Name> => {
  const memory = new Memory({ initial: Math.ceil(bytes / 65536) + 1 });
  const { exports } = new Instance(new Module(assemble(routines)), { host: { memory } });
  return { buffer: memory.buffer, run: exports as Readonly<Record<Name, Run>> };
};
