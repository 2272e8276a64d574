pipe-response-file-into = Leiten Sie einen Antwortbogen in die Standardeingabe oder nennen Sie die Datei.
write-report-as-to-out = Den Bericht als { $in-words } nach OUT schreiben.
written-target = Geschrieben: { $target }
part-standard-input = Standardeingabe
it-is-closed = Sie ist geschlossen.
write-one = Schreiben Sie eines davon: { $known }.
no-set-of-weights = Gewichte namens `{ $preset }` gibt es nicht.
unpack-it-first-readiness-check = Entpacken Sie es zuerst: `readiness check --publish FOLDER`.
nothing-can-be-noted = In einer ZIP-Datei lässt sich nichts vermerken.
has-slug = `{ $slug }` hat { $number } ({ $file }:{ $line })
look-again-questions-have-levels = Sehen Sie noch einmal nach: { $many } Fragen haben { $usual } Stufen, { $named }. War das nicht gewollt, fehlt eine Stufe oder steht unter einer anderen Frage.
write-column-known-column-later = Schreiben Sie COLUMN=known, COLUMN=later oder COLUMN=unsure.
this-is-input-file = Das ist die Eingabedatei.
write-to-another-file = Schreiben Sie in eine andere Datei.
two-results-would-go = Zwei Ergebnisse kämen in diese Datei.
give-each-its-own-file = Geben Sie jedem eine eigene Datei.
this-is-folder = Das ist ein Ordner.
name-file = Nennen Sie eine Datei darin.
this-is-not-ordinary-file = Das ist keine gewöhnliche Datei.
name-a-file = Nennen Sie eine Datei.
name-a-folder = Nennen Sie einen Ordner.
its-folder-does-not-exist = Den Ordner dafür gibt es nicht.
make-folder-first = Legen Sie zuerst den Ordner an.
file-cannot-be-written = Die Datei kann nicht geschrieben werden ({ $strerror }).
check-its-name-free-space = Prüfen Sie Namen, freien Platz und wer hier schreiben darf.
mistakes-found = { $count ->
    [one] Ein Fehler gefunden.
   *[other] { $count } Fehler gefunden.
}
found-nothing-was-written = { $count ->
    [one] Ein Fehler gefunden. Nichts wurde geschrieben.
   *[other] { $count } Fehler gefunden. Nichts wurde geschrieben.
}
cannot-be-used = { $filename } kann nicht verwendet werden ({ $strerror }).
file-does-not-say = Die Datei sagt nicht, zu welcher Standortbestimmung sie gehört.
name-it-with-into-readiness = Nennen Sie sie mit --into; `readiness export` führt die Kennungen auf.
nothing-to-change = { $file }: nichts zu ändern.
changed-file = { $file }: { $cells } geändert.
to-change-nothing-is-stored = { $file }: { $chosen } zu ändern. Nichts ist gespeichert; führen Sie es noch einmal mit --yes aus.
give-all-settings-of-signing = Geben Sie alle Einstellungen der Anmeldung an.
nobody-has-to-sign = Hier muss sich niemand anmelden.
set-and-what-belongs = Setzen Sie { $address } und die Einstellungen, die dazugehören.
this-is-no-folder = Das ist kein Ordner.
name-folder-with-exported-files = Nennen Sie den Ordner mit den exportierten Dateien.
no-exported-assessment = Darin ist keine exportierte Standortbestimmung.
export-some-readiness-export = Exportieren Sie einige: `readiness export`.
left-out = Weggelassen: { $name }: { $why }
none-of-its-files-could = Keine seiner Dateien konnte gelesen werden.
export-assessments-again = Exportieren Sie die Standortbestimmungen noch einmal.
of-files = { $items } von { $files } Dateien: { $targets }, { $other-targets }
this-pack-is-not-used = Dieses Paket wird nicht verwendet: { $name }
assessments-assessments = { $assessments ->
    [one] Eine Standortbestimmung ist in { $file }.
   *[other] { $assessments } Standortbestimmungen sind in { $file }.
}
assessments-are-back = { $assessments ->
    [one] Eine Standortbestimmung ist wieder da.
   *[other] { $assessments } Standortbestimmungen sind wieder da.
}
written-change-what-you-like = Geschrieben: { $name }. Ändern Sie, was Sie möchten, und führen Sie dann aus: readiness check { $quote }
something-of-this-name-already = Etwas dieses Namens gibt es schon.
built-in-questions-are-called = Die eingebauten Fragen heißen `{ $slug }`.
choose-another-name = Wählen Sie einen anderen Namen, etwa `{ $next }`.
assess-response-file = Einen Antwortbogen auswerten.
write-outcome-with-all-names = Das Ergebnis mit allen Namen als JSON nach OUT schreiben.
write-report-as-pdf = Den Bericht als PDF nach OUT schreiben.
write-page-for-board = Die Seite für das Leitungsgremium als PDF nach OUT schreiben.
write-everything-with-all-names = Alles, mit allen Namen, Notizen und Antworten, als Arbeitsmappe nach OUT schreiben.
tell-every-answer-note = Alle Antworten, Notizen und Namen im Bericht zeigen und alles an das PDF anhängen, um es später zu importieren.
name-people-in-report = Die Personen im Bericht nennen; sonst sind sie nummeriert.
weigh-candidate-problems = Die Anwendungsfälle nach diesen Gewichten ordnen.
check-questionnaires-and-rubrics = Fragebögen und Bewertungsregeln prüfen.
also-print-which-entry-covers = Auch ausgeben, welcher Eintrag welche Aussage der Quellen abdeckt (id, kind, target).
note-what-this-version-says = Vermerken, was diese Version sagt, damit spätere Prüfungen sehen, was sich geändert hat.
check-what-real-table = Prüfen, wofür eine echte Tabelle taugt.
column-to-predict-by-default = Die Spalte, die vorhergesagt werden soll; sonst die wahrscheinlichste.
sheet-of-workbook = Das Blatt einer Arbeitsmappe.
table-of-database = Die Tabelle einer Datenbank.
whether-column-is-known = Ob eine Spalte im Augenblick der Vorhersage bekannt ist; mehrmals möglich.
leave-column-out-as-column = Eine Spalte weglassen, wie mit COLUMN=later.
rows-with-same-value-belong = Zeilen mit demselben Wert in dieser Spalte gehören zusammen; „none“, wenn es keine solche Spalte gibt.
column-that-says-when-row = Die Spalte, die sagt, wann eine Zeile entstand; „none“, wenn es keine solche Spalte gibt.
whether-rows-stand-in-order = Ob die Zeilen in zeitlicher Reihenfolge stehen.
what-to-do-with-answers = Was mit Antworten geschieht, die weit von den anderen entfernt liegen.
write-result-as-json = Das Ergebnis als JSON nach OUT schreiben.
store-files-as-new-assessments = Dateien als neue Standortbestimmungen speichern, oder die Änderungen einer Arbeitsmappe.
store-what-workbook-or-table = Speichern, was eine Arbeitsmappe oder Tabelle ändert; sonst werden die Änderungen nur aufgeführt.
assessment-that-workbook-or-table = Die Standortbestimmung, die eine Arbeitsmappe oder Tabelle ändert, wenn diese es nicht sagt.
make-link-by-which-somebody = Einen Link erstellen, über den jemand einem Arbeitsbereich beitritt.
what-they-may-do-owner = Was die Person darf; sonst Besitz (owner).
make-workspace = Den Arbeitsbereich anlegen.
use-this-pack-instead = Dieses Paket statt des eingebauten verwenden: ein Ordner mit `questionnaires` und `rubrics` oder eine ZIP-Datei.
set-many-exported-assessments-side = Viele exportierte Standortbestimmungen nebeneinanderstellen.
where-to-write-workbook = Wohin die Arbeitsmappe geschrieben wird.
where-to-write-web-page = Wohin die Webseite geschrieben wird.
write-reports-of-assessments = Berichte zu Standortbestimmungen schreiben, in einem oder mehreren Formaten.
docx-or-pptx = Eine eigene Datei (.docx oder .pptx), deren Seitenformat, Master und Stile verwendet werden.
where-to-write-by-default = Wohin geschrieben wird; sonst in den aktuellen Ordner.
start-web-app = Die Web-App starten.
address-to-listen-on-lets = Die Adresse, auf der die App lauscht; 0.0.0.0 lässt andere herein.
port-to-listen = Der Port, auf dem die App lauscht; sonst 8501.
offer-this-pack-too-folder = Auch dieses Paket anbieten: ein Ordner mit `questionnaires` und `rubrics` oder eine ZIP-Datei; einmal für jedes Paket.
replace-what-is-there-already = Ersetzen, was schon da ist.
write-assessment-to-file = Eine Standortbestimmung in eine Datei schreiben.
what-workbook-holds-everything-answers = Was eine Arbeitsmappe enthält: alles, die Antworten mit Hilfe zum Ausfüllen, oder den Plan.
write-plan-for-tracker = Den Plan für einen Tracker schreiben.
trackers-own-export-what = Ein Export aus dem Tracker: Was dort schon da ist, wird aktualisiert.
write-everything-to-one-file = Alles in eine Datei schreiben.
bring-everything-back-from-backup = Alles aus einer Sicherung wiederherstellen.
print-json-schema = Ein JSON-Schema ausgeben.
print-empty-response-file = Einen leeren Antwortbogen ausgeben.
print-small-questionnaire-to-start = Stattdessen einen kleinen Fragebogen ausgeben, als Anfang für einen eigenen.
write-small-pack = Ein kleines eigenes Paket schreiben.
any-of = Eines davon: { $formats }.
no-mistakes = Keine Fehler: { $questions } Fragen, { $gates } Bedingungen und { $actions } Maßnahmen, Lesestufe { $grade }, { $parts }.
part-minutes = { $minutes } Minuten zum Lesen und Antworten
part-minutes-and-first-look = { $minutes } Minuten zum Lesen und Antworten ({ $first } für den ersten Überblick)
part-statements = { $statements } Aussagen der Quellen, durch { $uses } Verwendungen abgedeckt
look-again-many-have-other-levels = Sehen Sie noch einmal nach: { $many } Fragen haben { $usual } Stufen, { $named } und { $more } weitere eine andere Zahl. War das nicht gewollt, fehlt eine Stufe oder steht unter einer anderen Frage.
part-unknown-reason = Grund unbekannt
output = Die Ausgabe
part-empty-cell = (leer)
part-app-says-by-now = weggelassen: in der App steht inzwischen { $today }
bring-backup-back-beside = Die Sicherung einmal in eine eigene Datenbank zurückspielen und jede Standortbestimmung darin öffnen.
keep-newest-backups = Die neuesten N Sicherungen im Ordner behalten und die anderen entfernen.
keep-needs-folder = „--keep“ gilt nur für einen Ordner mit Sicherungen.
name-folder-that-is-there = Nennen Sie einen Ordner, den es gibt.
share-in-language = Übersetzt ({ $language }): { $share } der Texte
share-in-language-at-grade = Übersetzt ({ $language }): { $share } der Texte, Lesestufe { $grade }
