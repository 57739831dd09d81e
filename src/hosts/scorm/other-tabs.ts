import { get, names } from './run-time.js';

/** What has happened in another tab. */
export interface News {
  readonly data: string;
  readonly state: string | null;
  /** The roles of a result that was reached. */
  readonly roles?: readonly string[] | undefined;
}

/**
 * Connects the tabs in which a learner has the same course open: each has a session of its own, and its LMS knows nothing of
 * what the others have done since it began. Returns what tells them.
 */
export function connectTabs(onNews: (news: News) => void): (news: News) => void {
  const channel = new BroadcastChannel(`role-finder ${location.pathname} ${get(names.learner)}`);
  channel.addEventListener('message', ({ data }) => onNews(data as News));
  return (news) => channel.postMessage(news);
}
