// With the internal name, the messages are tied to no language of the page. Hence the exact version.
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { templates } from './generated/fr.js';
import type { Msg } from './quiz/msg.js';

/** French, loaded where it is needed: all that English can do without is here. */
export const msg = ((text: string) => runtimeMsg(templates, text, undefined)) as Msg;
