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
what-is-kept = Ihre Antworten liegen bei denen, die diese Befragung durchführen, dienen nur ihr und können gelöscht werden.
link-opens-once = Ihr Link öffnet sich einmal, in dem Browser, in dem Sie auf „{ $button }“ drücken. Danach kann damit niemand sonst Ihre Antworten sehen oder ändern, auch nicht, wer ihn verschickt hat.
what-else-is-asked = Sie können außerdem Probleme vorschlagen, deren Lösung sich lohnt, und Modelle nennen, die schon im Einsatz sind, sowie Personen, die daran mitarbeiten könnten. Später werden Sie vielleicht gebeten, den Problemen Punkte zu geben.
whom-to-ask = Fragen, oder der Wunsch, Ihre Antworten zu löschen: { $contact }.
greeting = Guten Tag,
greeting-of = Guten Tag { $name },
pages-are-in-english = Die Seiten hinter dem Link sind auf Englisch.
