import type { Content } from '../../quiz/content/content.js';
import { readContent } from '../../quiz/content/read-content.js';
import { isRecord } from '../../quiz/validators.js';
import { mapContents, type Contents } from './contents.js';

/**
 * Contents that have the same questions, roles and other parts as the one in a language. What another language lacks, it
 * has in that one; what it has beyond, it loses.
 */
export function withPartsOf(code: string, contents: Contents): Contents {
  const model = contents[code];
  if (!model) return contents;
  return mapContents(contents, (content) => withParts(model, content));
}

function withParts(model: Content, content: Content): Content {
  const { answerIds } = model;
  return readContent({ ...(alike(model, content) as Content), answerIds }, model);
}

function alike(model: unknown, value: unknown): unknown {
  if (Array.isArray(model)) return alikeList(model, Array.isArray(value) ? value : []);
  if (!isRecord(model)) return value;
  if (!isRecord(value)) return model;
  const fields = Object.entries(model).map(([name, each]) => [
    name,
    // Which role a statement speaks for is the same in every language. What may be missing may be missing in one.
    name === 'role' ? each : value[name] && alike(each, value[name]),
  ]);
  return { ...value, ...(Object.fromEntries(fields) as object) };
}

function alikeList(models: readonly unknown[], values: readonly unknown[]): readonly unknown[] {
  const byId = models.some((each) => isRecord(each) && 'id' in each);
  if (!byId) {
    return models.length === values.length
      ? models.map((model, index) => alike(model, values[index]))
      : models;
  }
  return models.map((model) =>
    alike(
      model,
      values.find((value) => isRecord(value) && isRecord(model) && value['id'] === model['id']),
    ),
  );
}
