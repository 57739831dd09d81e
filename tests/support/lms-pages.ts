import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { longContent, runTimes, versions, type Scorm } from './scorm.js';
import { pageWith } from './serve.js';

/** What is in a package, by path. */
export function unzipped(version: string): Readonly<Record<string, string>> {
  const files = Object.entries(
    unzipSync(readFileSync(`dist/hosts/role-finder-scorm-${version}.zip`)),
  );
  return Object.fromEntries(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** What an LMS serves, by path: pages of its own, the run-times, and each package in a folder with the name of its version. */
export function lmsPages(): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ['/commit', JSON.stringify({ result: true, errorCode: 0 })],
    ...versions.flatMap((scorm) => [
      ...Object.entries(unzipped(scorm.version)).map(([path, text]) => [
        `/${scorm.version}/${path}`,
        text,
      ]),
      [`/${scorm.version}/player`, pageWith('<iframe src="embed.html"></iframe>')],
      [`/${scorm.version}/long.json`, JSON.stringify(longContent)],
      ...runTimes.flatMap((folder) => [
        [`/${scorm.version}/${folder}`, pageOf(scorm, folder)],
        [
          `/${folder}/${scorm.script}.js`,
          readFileSync(`node_modules/${folder}/dist/${scorm.script}.js`, 'utf8').replace(
            /^\/\/# source.*/m,
            '',
          ),
        ],
      ]),
    ]),
  ]) as Record<string, string>;
}

/**
 * A page of an LMS that has a run-time; what it starts with is in the address. It writes down what it does not take, and what
 * it holds whenever it is to be kept.
 */
function pageOf({ runTime, script, api, calls, lastError }: Scorm, folder: string): string {
  const isOld = folder === 'scorm-again-1';
  const settings = {
    autoCompleteLessonStatus: true,
    logLevel: isOld ? 5 : 'NONE',
    ...(isOld && { lmsCommitUrl: '../commit', sendBeaconCommit: true }),
  };
  return pageWith(`<script src="../${folder}/${script}.js"></script><script>
    const api = new ${runTime}(${JSON.stringify(settings)});
    for (const [name, value] of Object.entries(JSON.parse(decodeURIComponent(location.search.slice(1) || '{}')))) {
      const [last, ...path] = name.split('.').slice(1).reverse();
      let part = api.cmi;
      for (const each of path.reverse()) part = part[each];
      part[last] = value;
    }
    const flat = (value, name) =>
      value && typeof value === 'object'
        ? Object.entries(value).flatMap(([each, of]) => flat(of, name + '.' + each))
        : [[name, String(value ?? '')]];
    const wrapped = (name) => (...values) => {
      called.push(name);
      const answer = api[name](...values);
      const error = String(api.${lastError}());
      // SCORM 2004 calls it an error to ask for what is not there yet.
      if (name !== ${JSON.stringify(calls[1])} && (String(answer) === 'false' || error !== '0')) refused.push([name, ...values, error]);
      if (${JSON.stringify(calls.slice(3))}.includes(name))
        kept = Object.fromEntries(flat(JSON.parse(JSON.stringify(api.cmi)), 'cmi'));
      return answer;
    };
    var kept, refused = [], called = [];
    window.${api} = Object.fromEntries(${JSON.stringify(calls)}.map((name) => [name, wrapped(name)]));
  </script>`);
}
