import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first: what they are on another machine too. */
const longest = [
  'built/embed',
  'built/demo',
  'built/editor-app',
  'frames/scorm',
  'browser/scroll-into-view',
  'built/hostile',
  'built/page-costs',
  'browser/axe',
  'browser/keyboard',
];

/** Has the longest files run first, so that nothing long is left at the end, when the other cores have nothing to do. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = longest.findIndex((name) => moduleId.endsWith(`tests/${name}.test.ts`));
      return place < 0 ? longest.length : place;
    };
    return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
