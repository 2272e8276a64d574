file-changes-nothing = Die Datei ändert nichts.
it-says-what-app-says = In der Datei steht dasselbe wie in der App; es gibt also nichts zu speichern.
from-file-stored = { $cells ->
    [one] Eine Änderung aus der Datei ist gespeichert.
   *[other] { $cells } Änderungen aus der Datei sind gespeichert.
}
take-it-back = Zurücknehmen
reading-file = Die Datei wird gelesen
in-file-nothing-is-stored = { $mistakes ->
    [one] Ein Fehler in der Datei. Nichts wird gespeichert.
   *[other] { $mistakes } Fehler in der Datei. Nichts wird gespeichert.
}
number-of-changes = { $changes ->
    [0] Keine Änderung
    [one] Eine Änderung
   *[other] { $changes } Änderungen
}
mend-file-then-bring = Berichtigen Sie die Datei und laden Sie sie dann noch einmal hoch.
where = Wo
what-is-wrong = Was falsch ist
what-to-do = Was zu tun ist
what-is-wrong-in-file = Was in der Datei falsch ist
other-as-well = { $rest ->
    [one] Auch die eine weitere Änderung speichern
   *[other] Auch die anderen { $rest } Änderungen speichern
}
store-what-is-ticked = Angekreuztes speichern
take-tick-away-from-what = Entfernen Sie das Kreuz, wo Sie etwas nicht wollen. Alles andere wird in einem Schritt gespeichert, den Sie zurücknehmen können.
changed-in-app-as-well = { $cells ->
    [one] Eine Zelle wurde seit dem Erstellen der Datei auch in der App geändert. Sie steht zuerst, ohne Kreuz: Mit einem Kreuz gilt die Datei.
   *[other] { $cells } Zellen wurden seit dem Erstellen der Datei auch in der App geändert. Sie stehen zuerst, ohne Kreuz: Mit einem Kreuz gilt die Datei.
}
app-says-by-now = In der App steht inzwischen: { $today }.
nothing-is-ticked-so-nothing = Nichts ist angekreuzt, also wird nichts gespeichert.
file = Die Datei
they-are-answers-of-organization = Es sind die Antworten der Organisation
somebody-who-was-not-invited = Eine Person, die nicht eingeladen war
same-answers-are-recorded-already = Dieselben Antworten sind schon erfasst. Diese hier sind von einer anderen Person, die genau gleich geantwortet hat
they-are-one-persons = Sie sind von einer einzelnen Person, für den Workshop { $named }
whose-answers-are-in-sheet = Wessen Antworten stehen im Bogen?
goes-on-with-return-code = Mit dem Rückkehrcode { $code } { $other-code } kann „{ $name }“ auf der Seite zum Teilnehmen weitermachen: eine Antwort ändern und noch einmal abstimmen. Geben Sie den Code jetzt weiter und behalten Sie keine Kopie: Er öffnet diesen Platz und kann nicht noch einmal gezeigt werden.
i-have-handed = Ich habe den Code weitergegeben
part-that-is-open = der offen ist
whose-sheet = Wessen Bogen ist es?
name-to-see-who = Name, damit zu sehen ist, wer geantwortet hat
group = Gruppe
this-person-agrees = Diese Person ist einverstanden, dass ihr Name gezeigt wird
record-answers = Antworten erfassen
recorded-in-workshop = { $answers ->
    [0] Keine Antwort im Workshop { $named } erfasst.
    [one] Eine Antwort im Workshop { $named } erfasst.
   *[other] { $answers } Antworten im Workshop { $named } erfasst.
}
will-count-in-workshop-like = { $asked ->
    [one] Eine Antwort wird im Workshop zählen wie Antworten, die in der App gegeben wurden.
   *[other] { $asked } Antworten werden im Workshop zählen wie Antworten, die in der App gegeben wurden.
}
not-asked-will-not = { $answers ->
    [one] Eine Antwort auf eine Frage, die dieser Gruppe nicht gestellt wird, bleibt draußen.
   *[other] Antworten auf Fragen, die dieser Gruppe nicht gestellt werden, bleiben draußen: { $answers }.
}
what-was-answered = { $words } Was geantwortet wurde, wird hier nicht gezeigt. Wenn Sie es zurücknehmen wollen, entfernen Sie den Platz im Workshop.
work-on-it-in-spreadsheet = In einem Tabellenprogramm bearbeiten und zurückholen
you-see-every-change-before = Sie sehen jede Änderung, bevor etwas gespeichert wird. Neueres in der App wird nie ungesehen überschrieben.
bring-back = Zurückholen
file-to-work = Eine Datei zum Bearbeiten
all-but-empty-one-hold = Alle Dateien außer der leeren enthalten Namen und Antworten. Geben Sie sie nur Personen, die das sehen dürfen.
everything-as-excel = Alles als Excel-Datei
questions-to-answer = Die Fragen zum Beantworten
empty-for-one-person = Leer, für die Antworten einer Person
plan = Der Plan
without-excel-same-as-tables = Ohne Excel: dasselbe als Tabellen in Textform (CSV)
with-semicolons-numbers-have-decimal = In den Dateien mit Semikolon haben Zahlen ein Dezimalkomma, wie deutsche und französische Tabellenprogramme es erwarten.
questions-commas = Fragen, mit Komma
questions-semicolons = Fragen, mit Semikolon
plan-commas = Plan, mit Komma
plan-semicolons = Plan, mit Semikolon
file-that-comes-back = Die Datei, die zurückkommt
workbook-xlsx-or-table-csv = Eine Arbeitsmappe (.xlsx) oder Tabelle (.csv), die hier erstellt wurde
