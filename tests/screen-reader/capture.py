"""A speech server for Orca that writes down what it is told to speak, one JSON object a line, and speaks nothing.

Orca loads it by its name (the setting speechServerFactory), in place of its client of speech-dispatcher.
"""
import json
import os
import time

from gi.repository import GLib

from orca import event_manager, orca_state, speech_generator, speechserver
from orca.acss import ACSS

FILE = os.environ['ORCA_CAPTURE']

languages = set()
_voice = speech_generator.SpeechGenerator.voice


def voice(self, key=None, **args):
    """Orca 43 finds out the language of a text and only logs it. Here it is kept."""
    if args.get('language'):
        languages.add(args['language'])
    return _voice(self, key, **args)


speech_generator.SpeechGenerator.voice = voice


def heartbeat():
    """Runs only when Orca has nothing else to do: writes when that was, in seconds, and how many events wait.

    It first asks the window something: what the browser has sent before its answer has then arrived.
    """
    try:
        orca_state.activeWindow.queryComponent().getExtents(0)
    except Exception:
        pass
    waiting = event_manager.getManager()._eventQueue.qsize()
    with open(FILE + '.idle', 'w') as out:
        out.write('%.3f %d' % (time.time(), waiting))
    return True


GLib.timeout_add(100, heartbeat, priority=GLib.PRIORITY_LOW)


def write(kind, text):
    entry = {'kind': kind, 'text': text, 'lang': ' '.join(sorted(languages))}
    languages.clear()
    with open(FILE, 'a', encoding='utf-8') as out:
        out.write(json.dumps(entry, ensure_ascii=False) + '\n')


class SpeechServer(speechserver.SpeechServer):
    _server = None

    @staticmethod
    def getFactoryName():
        return 'capture'

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer._server = SpeechServer._server or SpeechServer()
        return SpeechServer._server

    @staticmethod
    def shutdownActiveServers():
        SpeechServer._server = None

    def getInfo(self):
        return ['capture', 'capture']

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text and not isinstance(text, ACSS):
            write('speak', text)

    def speakCharacter(self, character, acss=None):
        write('speak', character)

    def speakKeyEvent(self, event, acss=None):
        write('speak', event.getKeyName())

    def stop(self):
        pass

    def sayAll(self, utteranceIterator, progressCallback):
        """Each utterance counts as spoken as soon as it is written."""

        def step():
            try:
                context, acss = next(utteranceIterator)
            except StopIteration:
                return False
            write('say-all', context.utterance)
            context.currentOffset = context.endOffset
            context.currentEndOffset = None
            progressCallback(context.copy(), speechserver.SayAllContext.COMPLETED)
            return True

        GLib.idle_add(step)
