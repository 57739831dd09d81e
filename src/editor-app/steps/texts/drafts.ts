import type { ReactiveControllerHost } from 'lit';
import type { Contents } from '../../content/contents.js';
import { stablePath, type JsonPath } from '../../content/json-path.js';
import type { ValidationError } from '../../../quiz/validators.js';

/** A text as it is typed, and what is wrong with it. */
export interface Draft {
  readonly text: string;
  readonly error?: ValidationError;
}

/** What is being typed or cannot be used: it stays in its field, also when that moves. */
export class Drafts {
  readonly #host: ReactiveControllerHost;
  #byField = new Map<string, Draft>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  of(contents: Contents, code: string, path: JsonPath): Draft | undefined {
    return this.#byField.get(keyOf(contents, code, path));
  }

  set(contents: Contents, code: string, path: JsonPath, draft: Draft): void {
    this.#byField.set(keyOf(contents, code, path), draft);
    this.#host.requestUpdate();
  }

  forget(contents: Contents, code: string, path: JsonPath): void {
    this.#byField.delete(keyOf(contents, code, path));
    this.#host.requestUpdate();
  }

  /** Those of items that have no ids, and of which a list has others now. */
  forgetUnnamed(contents: Contents, list: JsonPath): void {
    for (const code of Object.keys(contents)) {
      for (const key of this.#byField.keys())
        if (key.startsWith(`${code}.${list.join('.')}.`) && hasNoIds(contents, code, list))
          this.#byField.delete(key);
    }
  }

  forgetAll(): void {
    this.#byField = new Map();
  }
}

function keyOf(contents: Contents, code: string, path: JsonPath): string {
  return `${code}.${stablePath(contents[code], path)}`;
}

function hasNoIds(contents: Contents, code: string, list: JsonPath): boolean {
  const item = [...list, 0];
  return stablePath(contents[code], item) === item.join('.');
}
