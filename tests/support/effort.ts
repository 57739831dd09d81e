/**
 * Whether something takes no more than in proportion to its size. Four times the size may take eight times the
 * processor time; what is quadratic takes sixteen times. Both are measured at once, and where that was disturbed again.
 */
export function isProportionate(act: (size: number) => void, size: number): boolean {
  return Array.from({ length: 3 }).some(() => {
    const part = effortOf(() => act(size / 4));
    return effortOf(() => act(size)) < 8 * part + negligible;
  });
}

/** Microseconds in which what else the processor does would tell. */
const negligible = 100_000;

function effortOf(act: () => void): number {
  const start = process.cpuUsage();
  act();
  return process.cpuUsage(start).user;
}
