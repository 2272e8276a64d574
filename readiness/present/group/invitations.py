"""Texts that people copy and send: invitation, reminder and the sheet on the wall, in four languages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from readiness.model.workshop import Language

LANGUAGE_NAMES: dict[Language, str] = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}

_IN_ENGLISH: dict[str, str] = {"en": "English", "de": "German", "fr": "French", "es": "Spanish"}
_MONTHS: dict[Language, tuple[str, ...]] = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
           "November", "Dezember"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
           "novembre", "décembre"),
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
           "noviembre", "diciembre"),
}  # fmt: skip
_DAYS: dict[Language, str] = {"en": "{d} {m} {y}", "de": "{d}. {m} {y}", "fr": "{d} {m} {y}", "es": "{d} de {m} de {y}"}


@dataclass(frozen=True)
class Letter:
    """A message to copy."""

    subject: str
    body: str


@dataclass(frozen=True)
class InvitationSheet:
    """The words on the printed sheet: a title, what to do, by when if that was said, and the promise."""

    title: str
    steps: tuple[str, ...]
    by: str
    promise: str


@dataclass(frozen=True)
class _Words:
    subject: str
    ask: str
    alone: str
    unnamed: str
    named: str
    link: str
    by: str
    again: str
    again_subject: str
    thanks: str
    title: str
    steps: tuple[str, str, str]
    kept: str
    key: str
    also: str
    pages: str
    questions: str


_WORDS: dict[Language, _Words] = {
    "en": _Words(
        subject="Your view: are we ready for machine learning?",
        ask="we want to know where we stand before we start with machine learning. Your view counts.",
        alone="Please answer alone, before we talk. It takes {minutes} minutes at most. “I do not know” is a "
        "good answer.",
        unnamed="Nobody sees who gave which answer. Answers are shown only when at least {least} people gave one. "
        "If you are the only one to take part, your answers stand for the organization.",
        named="Answers are shown with names. You are asked to agree before you begin.",
        link="Your personal link (please do not pass it on):",
        by="Please answer by {day}.",
        again="a short reminder: your view on machine learning is still missing. What you have answered is kept.",
        again_subject="A reminder: your view on machine learning",
        thanks="Thank you.",
        title="Join in",
        steps=("Scan the code, or open the address.", "Enter these six characters.", "Answer alone, then we talk."),
        kept="Your answers are kept by whoever runs this assessment, are used for nothing else, and can be deleted.",
        key="Your link opens once, in the browser in which you press Begin. After that nobody else can see or "
        "change your answers with it, not even whoever sent it.",
        also="Besides answering, you can propose problems worth solving, and name models that are in use and people "
        "who could work on this. Later the room may ask you for points or scores on the problems.",
        pages="",
        questions="Questions, or a wish to have your answers deleted: {contact}.",
    ),
    "de": _Words(
        subject="Ihre Sicht: Sind wir bereit für maschinelles Lernen?",
        ask="wir möchten wissen, wo wir stehen, bevor wir mit maschinellem Lernen beginnen. Ihre Sicht zählt, gleich "
        "welche Aufgabe Sie haben.",
        alone="Bitte antworten Sie allein, bevor wir darüber sprechen. Es dauert höchstens {minutes} Minuten. "
        "„Ich weiß es nicht“ ist eine gute Antwort.",
        unnamed="Niemand sieht, wer was geantwortet hat. Antworten werden erst gezeigt, wenn mindestens "
        "{least} Personen geantwortet haben. Nehmen nur Sie teil, stehen Ihre Antworten für die Organisation.",
        named="Die Antworten werden mit Namen gezeigt. Vor Beginn werden Sie um Ihr Einverständnis gebeten.",
        link="Ihr persönlicher Link (bitte nicht weitergeben):",
        by="Bitte antworten Sie bis zum {day}.",
        again="eine kurze Erinnerung: Ihre Sicht auf maschinelles Lernen fehlt noch. Was Sie schon beantwortet haben, "
        "ist gespeichert.",
        again_subject="Erinnerung: Ihre Sicht auf maschinelles Lernen",
        thanks="Vielen Dank.",
        title="Machen Sie mit",
        steps=("Code scannen oder Adresse öffnen.", "Diese sechs Zeichen eingeben.", "Allein antworten, dann reden."),
        kept="Ihre Antworten liegen bei denen, die diese Befragung durchführen, dienen nur ihr und können "
        "gelöscht werden.",
        key="Ihr Link öffnet sich einmal, in dem Browser, in dem Sie auf „Begin“ drücken. Danach kann damit "
        "niemand sonst Ihre Antworten sehen oder ändern, auch nicht, wer ihn verschickt hat.",
        also="Sie können außerdem Probleme vorschlagen, deren Lösung sich lohnt, und Modelle nennen, die schon im "
        "Einsatz sind, sowie Personen, die daran mitarbeiten könnten. Später werden Sie vielleicht gebeten, den "
        "Problemen Punkte zu geben.",
        pages="Die Seiten hinter dem Link sind auf Englisch.",
        questions="Fragen, oder der Wunsch, Ihre Antworten zu löschen: {contact}.",
    ),
    "fr": _Words(
        subject="Votre avis : sommes-nous prêts pour l'apprentissage automatique ?",
        ask="nous voulons savoir où nous en sommes avant de commencer l'apprentissage automatique. Votre avis compte, "
        "quel que soit votre métier.",
        alone="Merci de répondre seul, avant d'en parler. Cela prend {minutes} minutes au plus. « Je ne sais pas » est "
        "une bonne réponse.",
        unnamed="Personne ne voit qui a donné quelle réponse. Les réponses ne sont montrées que si au moins {least} "
        "personnes ont répondu. Si vous êtes seul à participer, vos réponses valent pour l'organisation.",
        named="Les réponses sont montrées avec les noms. Votre accord vous est demandé avant de commencer.",
        link="Votre lien personnel (merci de ne pas le transmettre) :",
        by="Merci de répondre avant le {day}.",
        again="un petit rappel : il nous manque encore votre avis sur l'apprentissage automatique. Vos réponses "
        "déjà données sont conservées.",
        again_subject="Rappel : votre avis sur l'apprentissage automatique",
        thanks="Merci beaucoup.",
        title="Participez",
        steps=("Scannez le code ou ouvrez l'adresse.", "Entrez ces six caractères.", "Répondez seul, puis parlons-en."),
        kept="Vos réponses sont conservées par les responsables de cette enquête, ne servent qu'à elle et peuvent "
        "être effacées.",
        key="Votre lien s'ouvre une seule fois, dans le navigateur où vous appuyez sur « Begin ». Ensuite, "
        "personne d'autre ne peut voir ni changer vos réponses avec lui, pas même la personne qui l'a envoyé.",
        also="Vous pouvez aussi proposer des problèmes qui valent la peine d'être résolus, et nommer des modèles déjà "
        "utilisés et des personnes qui pourraient y travailler. Plus tard, il vous sera peut-être demandé de donner "
        "des points aux problèmes.",
        pages="Les pages derrière le lien sont en anglais.",
        questions="Pour toute question, ou pour faire effacer vos réponses : {contact}.",
    ),
    "es": _Words(
        subject="Su opinión: ¿estamos listos para el aprendizaje automático?",
        ask="queremos saber dónde estamos antes de empezar con el aprendizaje automático. Su opinión cuenta, sea cual "
        "sea su trabajo.",
        alone="Por favor, responda a solas, antes de hablarlo. Lleva {minutes} minutos como mucho. «No lo sé» es una "
        "buena respuesta.",
        unnamed="Nadie ve quién dio cada respuesta. Las respuestas se muestran solo si han respondido al menos {least} "
        "personas. Si solo participa usted, sus respuestas valen para la organización.",
        named="Las respuestas se muestran con nombres. Antes de empezar se le pide su acuerdo.",
        link="Su enlace personal (por favor, no lo comparta):",
        by="Responda, por favor, antes del {day}.",
        again="un breve recordatorio: todavía falta su opinión sobre el aprendizaje automático. Lo que ya respondió "
        "está guardado.",
        again_subject="Recordatorio: su opinión sobre el aprendizaje automático",
        thanks="Muchas gracias.",
        title="Participe",
        steps=("Escanee el código o abra la dirección.", "Escriba estos seis caracteres.", "Responda a solas."),
        kept="Sus respuestas las guarda quien dirige esta evaluación, no se usan para nada más y pueden borrarse.",
        key="Su enlace se abre una sola vez, en el navegador en el que pulse «Begin». Después nadie más puede "
        "ver ni cambiar sus respuestas con él, tampoco quien lo envió.",
        also="También puede proponer problemas que valga la pena resolver y nombrar modelos que ya se usan y personas "
        "que podrían trabajar en ello. Más tarde quizá se le pida que dé puntos a los problemas.",
        pages="Las páginas del enlace están en inglés.",
        questions="Preguntas, o si desea que se borren sus respuestas: {contact}.",
    ),
}  # fmt: skip
_GREETINGS: dict[Language, str] = {"en": "Hello", "de": "Guten Tag", "fr": "Bonjour", "es": "Hola"}


@dataclass(frozen=True)
class Promise:
    """What people are told beforehand: language, whether names are shown, the smallest number shown, and the day.

    `own_text` stands in place of our words on why people are asked, `sender` below the letter.
    """

    language: Language
    is_named: bool
    least: int
    answer_by: date | None = None
    sender: str = ""
    contact: str = ""
    own_text: str = ""


def invitation(promise: Promise, name: str, link: str, *, minutes: int) -> Letter:
    """The first message with a personal link. `minutes`: how long the longest part of a group takes."""
    words = _WORDS[promise.language]
    named = words.named if promise.is_named else words.unnamed.format(least=promise.least)
    contact = words.questions.format(contact=promise.contact) if promise.contact else ""
    alone = words.alone.format(minutes=minutes)
    parts = [
        promise.own_text or words.ask,
        f"{alone} {named}" if promise.is_named else f"{alone} {named} {words.key}",
        f"{words.also} {words.pages}".strip(),
        f"{words.link}\n{link}",
        _by(promise),
        f"{words.kept} {contact}".strip(),
        _closing(promise),
    ]
    return Letter(words.subject, _letter(promise.language, name, parts))


def only_what_is_sent(language: str) -> str:
    """What whoever chooses another language than English is told: how far it reaches."""
    return (
        "The invitation, the reminder, the sheet on the wall and the promise before the first answer are in "
        f"{_IN_ENGLISH[language]}. The pages stay in English, and the invitation says so; questions are in the "
        "language of the questionnaire."
    )


def reminder(promise: Promise, name: str, link: str = "") -> Letter:
    """The message to somebody who has not finished."""
    words = _WORDS[promise.language]
    parts = [words.again, f"{words.link}\n{link}" if link else "", _by(promise), _closing(promise)]
    return Letter(words.again_subject, _letter(promise.language, name, parts))


def sheet(promise: Promise) -> InvitationSheet:
    """The words for the printed sheet with the code."""
    words = _WORDS[promise.language]
    named = words.named if promise.is_named else words.unnamed.format(least=promise.least)
    return InvitationSheet(words.title, words.steps, _by(promise), named)


def day(language: Language, moment: date) -> str:
    """'21 November 2026' as the language writes it."""
    return _DAYS[language].format(d=moment.day, m=_MONTHS[language][moment.month - 1], y=moment.year)


def _by(promise: Promise) -> str:
    if promise.answer_by is None:
        return ""
    return _WORDS[promise.language].by.format(day=day(promise.language, promise.answer_by))


def _closing(promise: Promise) -> str:
    thanks = _WORDS[promise.language].thanks
    return f"{thanks}\n{promise.sender}" if promise.sender else thanks


def _letter(language: Language, name: str, parts: list[str]) -> str:
    greeting = _GREETINGS[language] + (f" {name}," if name and not set("@,;") & set(name) else ",")
    return "\n\n".join([greeting, *(part for part in parts if part)]) + "\n"
