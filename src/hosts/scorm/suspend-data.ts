import { is2004 } from './run-time.js';

/** How many characters `cmi.suspend_data` takes; of a longer text, an LMS may cut off the rest. */
const maxLength = is2004 ? 64_000 : 4096;

/** What is set for a saved state: the state itself or, where it is too long, the code of its answers. */
export function suspendDataFor(state: string, code: string): string {
  return state.length > maxLength ? code : state;
}

/** What was set: a state, or a code of answers; neither, where another course has left its own there. */
export function readSuspendData(data: string): { readonly state?: string; readonly code?: string } {
  try {
    const { answers } = Object(JSON.parse(data)) as { readonly answers?: unknown };
    return Array.isArray(answers) ? { state: data } : {};
  } catch {
    return { code: data };
  }
}
