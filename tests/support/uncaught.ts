import { afterAll, beforeAll, beforeEach, vi } from 'vitest';

/** What nothing has caught since a test of the file began. The console is kept quiet meanwhile: bad values warn there. */
export function uncaughtErrors(): readonly unknown[] {
  const errors: unknown[] = [];
  const record = (event: ErrorEvent | PromiseRejectionEvent): void => {
    errors.push('reason' in event ? event.reason : event.error);
  };

  beforeAll(() => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    addEventListener('error', record);
    addEventListener('unhandledrejection', record);
  });

  beforeEach(() => {
    errors.length = 0;
  });

  afterAll(() => {
    vi.restoreAllMocks();
    removeEventListener('error', record);
    removeEventListener('unhandledrejection', record);
  });

  return errors;
}
