// One demo for all tests.

import { DEMO_VARIABLE } from "./demo";
import { startDemo } from "./demo-process";

export default async function setUp(): Promise<() => Promise<void>> {
  const { demo, stop } = await startDemo();
  process.env[DEMO_VARIABLE] = JSON.stringify(demo);
  return stop;
}
