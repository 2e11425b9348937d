// Compiles src/ to dist/ and makes `npx proffer` run it.
import { build, linked } from './tooling.mjs';

await build();
linked();
