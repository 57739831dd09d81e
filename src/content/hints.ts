import type { Msg } from '../quiz/msg.js';

/** The terms that a newcomer may not know, explained in plain words. Our own wording: the source explains none. */
export const hints = (msg: Msg) =>
  ({
    api: msg('API: a way for programs to talk to each other.'),
    audienceSegment: msg('Audience segment: a group of people who have something in common.'),
    campaign: msg('Campaign: a message sent to a chosen group of people.'),
    channel: msg('Channel: a way to reach people, such as email or text message.'),
    customAction: msg('Custom action: a journey step that calls another system.'),
    dataIngestion: msg('Data ingestion: bringing in data from other systems.'),
    dataModeling: msg('Deciding which data is kept and how it fits together.'),
    dataset: msg('Dataset: a collection of data, like a table.'),
    dataSource: msg('Data source: a system that data comes from, such as an online store.'),
    identityNamespace: msg(
      'Identity namespace: the kind of an identifier, such as email address or customer number.',
    ),
    journey: msg('Journey: the steps and messages that a customer goes through.'),
    permission: msg('Permission: what a person may see or change.'),
    pushNotification: msg('Push notification: a message that an app shows on the phone.'),
    sandbox: msg('Sandbox: a separate space to work in, for example for tests.'),
    schema: msg('Schema: the description of which fields a set of data has.'),
    sdk: msg('SDK: ready-made code that connects a website or an app.'),
    testProfile: msg('Test profile: a made-up customer to try things out with.'),
  }) as const;
