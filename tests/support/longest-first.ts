import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first: what they are on another machine too. */
const longest = [
  'built/demo',
  'built/page-costs',
  'built/editor-app',
  'built/scorm',
  'built/embed',
  'built/paper',
  'built/sharepoint',
  'frames/scorm',
  'browser/scroll-into-view',
  'browser/keyboard',
  'browser/axe',
  'browser/background',
  'browser/layout',
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
