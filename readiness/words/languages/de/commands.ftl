program = Feststellen, wie bereit eine Organisation für maschinelles Lernen ist, und planen, was zuerst zu tun ist.
exit-codes = Rückgabewerte: 0, wenn alles in Ordnung ist; 2, wenn an der Eingabe oder am Befehl etwas zu ändern ist.
assess = Den Antwortbogen RESPONSE.yaml auswerten und eine Zusammenfassung ausgeben; `-` liest von der Standardeingabe.
backup = Alles, was die App aufbewahrt, in FILE schreiben oder, wenn FILE ein Ordner ist, in eine Datei mit dem heutigen Datum.
backup-holds-secrets = Darin stehen Geheimnisse: Bewahren Sie die Datei so sicher auf wie die Datenbank.
restore = Alles aus FILE wiederherstellen; es ersetzt, was die App jetzt aufbewahrt.
check = Pakete prüfen: Namen, Zahlen, Wortlaut, Bedingungen und Quellen.
what-pack-is = PACK ist ein Ordner mit den Ordnern `questionnaires` und `rubrics` oder eine ZIP-Datei davon; ohne Angabe werden die mitgelieferten geprüft.
erase = Das Konto von WHO löschen: Name, Anmeldung und Rollen. WHO ist eine Kennung, ein Name oder eine E-Mail-Adresse.
erase-leaves-histories = Was diese Person getan hat, bleibt in den Verläufen, unter einer Kennung, die zu niemandem führt. Das lässt sich nicht rückgängig machen.
evidence = Prüfen, ob TABLE eine Frage mit maschinellem Lernen beantworten kann; nichts verlässt diesen Computer.
what-table-is = TABLE ist eine Datei (CSV, Excel, OpenDocument, Parquet, SQLite) oder die Adresse einer Datenbank. Beantworten Sie die Fragen mit --answer und den Optionen darunter; erst dann kommt die Prüfung zu einem Ergebnis.
export = Eine Standortbestimmung der App in OUT schreiben: alles davon als JSON, eine Arbeitsmappe (.xlsx) oder die Antworten (.yaml).
export-without-out = Ohne OUT wird das JSON ausgegeben; ohne ASSESSMENT werden die Standortbestimmungen mit ihren Kennungen aufgezählt.
import = Jede FILE speichern: eine exportierte Standortbestimmung (JSON), einen Antwortbogen (YAML) oder einen Bericht mit allen Antworten (PDF).
import-all-or-none = Jede wird eine neue Standortbestimmung; gespeichert werden alle oder keine. Eine Arbeitsmappe (.xlsx) oder Tabelle (.csv) ändert die Standortbestimmung, aus der sie erstellt wurde.
invite = Einen Link ausgeben, über den eine Person WORKSPACE beitritt; ohne Angabe ist es „Hauptbereich“. Er gilt einmal und sieben Tage lang.
what-workspace-is = WORKSPACE ist ein Name oder, wo mehrere denselben Namen haben, die Kennung, die der Befehl nennt.
invite-needs-signing-in = Dafür muss die Anmeldung eingerichtet sein.
new-pack = Ein kleines Paket in den neuen Ordner NAME schreiben: Fragen, Punkte, Bedingungen, Maßnahmen, Rollen und Anwendungsfälle zum Ändern.
portfolio = Jede exportierte Standortbestimmung in FOLDER lesen und aus allen eine Arbeitsmappe und eine Webseite schreiben.
portfolio-writes = Ohne Angabe heißen sie portfolio.xlsx und portfolio.html und stehen im Ordner, in dem der Befehl läuft. Keine Person wird genannt.
report = Den Bericht jeder Standortbestimmung ID in jedem gewünschten Format schreiben; `readiness export` zählt die Kennungen auf.
run = Die Web-App starten; sie gibt ihre Adresse aus und läuft, bis sie angehalten wird.
schema = Das JSON-Schema einer Art von Datei ausgeben.
template = Einen leeren Antwortbogen mit allen Fragen ausgeben, der sich in jedem Editor ausfüllen lässt.
upgrade = Die Datenbank in die Form dieser Version bringen, nach einer Sicherung in FOLDER, die einmal zur Probe wiederhergestellt wurde.
upgrade-beside = Die App der vorigen Version darf weiterlaufen, wenn die neue Version das sagt; sonst halten Sie sie zuerst an.
usage = Aufruf:
options = Optionen
commands = Befehle
show-help = Diese Hilfe zeigen, sonst nichts tun.
show-version = Die Version zeigen, sonst nichts tun.
version = readiness, Version { $version }
part-by-default = ohne Angabe: { $value }
error = Fehler: { $sentence }
try-help = Hilfe gibt es mit `{ $command } { $option }`.
missing-command = Es fehlt ein Befehl.
no-such-command = Den Befehl { $name } gibt es nicht.
no-such-option = Die Option { $name } gibt es nicht.
did-you-mean = Meinten Sie { $names }?
did-you-mean-one-of = (Meinten Sie etwas davon: { $names }?)
missing-argument = Es fehlt das Argument
missing-option = Es fehlt die Option
unexpected-arguments = { $number ->
    [one] Ein Argument zu viel ({ $arguments })
   *[other] Zu viele Argumente ({ $arguments })
}
invalid-value = Ungültiger Wert: { $why }
invalid-value-for = Ungültiger Wert für { $place }: { $why }
option-takes-no-value = Zur Option { $name } gehört kein Wert.
option-requires = { $number ->
    [one] Die Option { $name } braucht einen Wert.
   *[other] Die Option { $name } braucht { $number } Werte.
}
is-not-choice = { $value } ist nicht { $choice }.
is-not-one-of = { $value } steht nicht zur Wahl: { $choices }.
choose-from = Zur Wahl stehen:
is-no-whole-number = { $value } ist keine ganze Zahl.
is-out-of-range = { $value } liegt nicht im Bereich { $range }.
aborted = Abgebrochen.
