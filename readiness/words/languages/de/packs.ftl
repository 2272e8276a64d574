title = Die Fragebögen dieser App
lede = Ein Fragebogen enthält die Fragen und die Regeln, nach denen die Antworten ausgewertet werden. Eine Standortbestimmung behält den Fragebogen, mit dem sie erstellt wurde.
name-of-the-page = Fragebögen
changed-elsewhere = Fragebögen werden auf dem Rechner hinzugefügt und entfernt, auf dem die App läuft.
bring-title = Einen eigenen hinzufügen
bring-lede = Ein Ordner mit Fragen und Regeln, als ZIP-Datei. Im Terminal legt „readiness new-pack ours“ einen kleinen Fragebogen an, den Sie ändern können; „readiness check ours“ findet die Fehler darin.
file = Ein Fragebogen als ZIP-Datei
bring = Prüfen und hinzufügen
reading = Wird gelesen und geprüft
wrong = Was falsch ist
wrong-in-file = Was in der Datei falsch ist
hints = Was Sie vielleicht berichtigen möchten
brought = Der Fragebogen ist hinzugefügt
can-be-chosen = „{ $title }“, Version { $version }, kann jetzt für eine neue Standortbestimmung gewählt werden.
takes-the-place = Neue Standortbestimmungen erhalten Version { $version } von „{ $title }“ statt Version { $earlier }. Standortbestimmungen mit einer früheren Version behalten diese, bis jemand auf ihrer Seite „Vergleich“ zur neuen wechselt.
here-now = Zurzeit vorhanden
contents = { $questions ->
    [one] Version { $version }: eine Frage, { $time }.
   *[other] Version { $version }: { $questions } Fragen, { $time }.
}
contents-not-offered = { $questions ->
    [one] Version { $version }, für neue Standortbestimmungen nicht angeboten: eine Frage, { $time }.
   *[other] Version { $version }, für neue Standortbestimmungen nicht angeboten: { $questions } Fragen, { $time }.
}
came-on = Am { $day } hinzugefügt als { $file }.
came-by-setting = Beim Start der App angegeben: { $place }.
came-with-the-app = Gehört zur App.
uses = { $uses ->
    [0] Keine Standortbestimmung verwendet ihn.
    [one] Eine Standortbestimmung verwendet ihn.
   *[other] { $uses } Standortbestimmungen verwenden ihn.
}
not-used = Ein Fragebogen lässt sich nicht verwenden
has-mistakes = „{ $pack }“ enthält Fehler. Die anderen können verwendet werden.
wrong-with = Was an „{ $pack }“ falsch ist
take-away = Entfernen: { $pack }
title-and-version = { $title }, Version { $version }
take-it-away = Entfernen
ask-unread = „{ $pack }“ wird entfernt. Standortbestimmungen, die ihn verwenden, behalten ihn. Fortfahren?
ask = { $uses ->
    [0] „{ $title }“, Version { $version }, wird entfernt. Keine Standortbestimmung verwendet diesen Fragebogen; zurückholen lässt er sich nur mit der ZIP-Datei. Fortfahren?
    [one] „{ $title }“, Version { $version }, kann nicht mehr gewählt werden. Die Standortbestimmung, die diesen Fragebogen verwendet, behält ihn mit allen Ergebnissen. Fortfahren?
   *[other] „{ $title }“, Version { $version }, kann nicht mehr gewählt werden. Die { $uses } Standortbestimmungen, die diesen Fragebogen verwenden, behalten ihn mit allen Ergebnissen. Fortfahren?
}
