### Letters to participants of a workshop

subject = Ihre Sicht: Sind wir bereit für maschinelles Lernen?
why-we-ask = wir möchten wissen, wo wir stehen, bevor wir mit maschinellem Lernen beginnen. Ihre Sicht zählt, gleich welche Aufgabe Sie haben.
answer-alone = Bitte antworten Sie allein, bevor wir darüber sprechen. Es dauert höchstens { $minutes } Minuten. „Ich weiß es nicht“ ist eine gute Antwort.
nobody-sees-who = Niemand sieht, wer was geantwortet hat. Antworten werden erst gezeigt, wenn mindestens { $least } Personen geantwortet haben. Nehmen nur Sie teil, stehen Ihre Antworten für die Organisation.
shown-with-names = Die Antworten werden mit Namen gezeigt. Vor Beginn werden Sie um Ihr Einverständnis gebeten.
your-link = Ihr persönlicher Link (bitte nicht weitergeben):
answer-by = Bitte antworten Sie bis zum { $day }.
reminder = eine kurze Erinnerung: Ihre Sicht auf maschinelles Lernen fehlt noch. Was Sie schon beantwortet haben, ist gespeichert.
reminder-subject = Erinnerung: Ihre Sicht auf maschinelles Lernen
thanks = Vielen Dank.
sheet-title = Machen Sie mit
sheet-scan = Code scannen oder Adresse öffnen.
sheet-code = Diese sechs Zeichen eingeben.
sheet-answer = Allein antworten, dann reden.
what-is-kept = Ihre Antworten liegen bei den Personen, die diese Befragung durchführen. Sie dienen nur dieser Befragung und können gelöscht werden.
link-opens-once = Ihr Link lässt sich nur einmal öffnen, und zwar in dem Browser, in dem Sie auf „{ $button }“ drücken. Danach kann damit niemand sonst Ihre Antworten sehen oder ändern, auch nicht, wer den Link verschickt hat.
what-else-is-asked = Sie können außerdem Probleme vorschlagen, deren Lösung sich lohnt. Sie können auch Modelle nennen, die schon im Einsatz sind, und Personen, die daran mitarbeiten könnten. Später werden Sie vielleicht gebeten, den vorgeschlagenen Problemen Punkte zu geben.
whom-to-ask = Wenn Sie Fragen haben oder Ihre Antworten löschen lassen möchten, wenden Sie sich an: { $contact }.
greeting = Guten Tag,
greeting-of = Guten Tag { $name },
pages-are-in-english = Die Seiten hinter dem Link sind auf Englisch.
