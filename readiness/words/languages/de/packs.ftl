title = Die Fragebögen dieser App
lede = Jeder ist ein Paket aus Fragen und den Regeln, nach denen die Antworten ausgewertet werden. Eine Standortbestimmung behält den, mit dem sie erstellt wurde.
name-of-the-page = Fragebögen
changed-elsewhere = Fragebögen werden auf dem Rechner hinzugefügt und entfernt, auf dem die App läuft.
bring-title = Einen eigenen hinzufügen
bring-lede = Eine ZIP-Datei eines Ordners mit Fragen und Regeln. In einem Terminal schreibt „readiness new-pack ours“ ein kleines Paket zum Ändern, und „readiness check ours“ findet seine Fehler.
file = Ein Fragebogen als ZIP-Datei
bring = Prüfen und hinzufügen
reading = Wird gelesen und geprüft
wrong = Was falsch ist
wrong-in-file = Was in der Datei falsch ist
hints = Was Sie vielleicht berichtigen möchten
brought = Er ist hinzugefügt
can-be-chosen = „{ $title }“, Version { $version }, kann jetzt für eine neue Standortbestimmung gewählt werden.
takes-the-place = Neue Standortbestimmungen erhalten Version { $version } von „{ $title }“ statt { $earlier }. Die mit einer früheren Version behalten diese, bis jemand auf ihrer Seite „Vergleich“ zur neuen wechselt.
here-now = Jetzt hier
contents = { $questions ->
    [one] Version { $version }: eine Frage, { $time }.
   *[other] Version { $version }: { $questions } Fragen, { $time }.
}
contents-not-offered = { $questions ->
    [one] Version { $version }, für neue Standortbestimmungen nicht angeboten: eine Frage, { $time }.
   *[other] Version { $version }, für neue Standortbestimmungen nicht angeboten: { $questions } Fragen, { $time }.
}
came-on = Am { $day } hinzugefügt als { $file }.
came-by-setting = Beim Start der App genannt: { $place }.
came-with-the-app = Gehört zur App.
uses = { $uses ->
    [0] Keine Standortbestimmung hat ihn.
    [one] Eine Standortbestimmung hat ihn.
   *[other] { $uses } Standortbestimmungen haben ihn.
}
not-used = Ein Fragebogen wird nicht verwendet
has-mistakes = { $pack } enthält Fehler. Die anderen können verwendet werden.
wrong-with = Was an { $pack } falsch ist
take-away = Entfernen: { $pack }
title-and-version = { $title }, Version { $version }
take-it-away = Entfernen
ask-unread = { $pack } verlässt diese App. Standortbestimmungen, die ihn haben, behalten ihn. Fortfahren?
ask = { $uses ->
    [0] „{ $title }“, Version { $version }, verlässt diese App. Keine Standortbestimmung hat ihn, deshalb bringt ihn nur die ZIP-Datei zurück. Fortfahren?
    [one] „{ $title }“, Version { $version }, kann nicht mehr gewählt werden. Die Standortbestimmung, die ihn hat, behält ihn, mit allen Ergebnissen. Fortfahren?
   *[other] „{ $title }“, Version { $version }, kann nicht mehr gewählt werden. Die { $uses } Standortbestimmungen, die ihn haben, behalten ihn, mit allen Ergebnissen. Fortfahren?
}
