// @ts-expect-error: the scripts are plain JavaScript, so that they run before anything is installed.
import { built } from '../scripts/tooling.mjs';

/** Builds `dist/` once before the tests that start processes. */
export default (): Promise<void> => built();
