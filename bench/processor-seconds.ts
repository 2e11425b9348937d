/** Runs `act` and gives what it returned with the processor time that it took: other work on the machine does not count. */
export const processorSeconds = <Result>(act: () => Result): { readonly seconds: number; readonly result: Result } => {
  const before = process.cpuUsage();
  const result = act();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, result };
};
