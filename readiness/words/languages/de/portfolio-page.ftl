table = Tabelle
what-is-commonly-missing = Was häufig fehlt
side-by-side = Nebeneinander
part-in-phase = { $number ->
    [one] eine in Phase { $each }
   *[other] { $number } in Phase { $each }
}
counted = { $assessments ->
    [0] Keine Standortbestimmung; { $where }
    [one] Eine Standortbestimmung; { $where }
   *[other] { $assessments } Standortbestimmungen; { $where }
}
part-not-certain-or-not-known = { $number ->
    [one] eine an der Grenze, nicht sicher oder nicht bekannt
   *[other] { $number } an der Grenze, nicht sicher oder nicht bekannt
}
part-being-worked-out = { $number ->
    [one] eine wird berechnet
   *[other] { $number } werden berechnet
}
part-that-could-not-be-worked = { $number ->
    [one] eine, die nicht berechnet werden konnte
   *[other] { $number }, die nicht berechnet werden konnten
}
being-worked-out = { $left ->
    [0] Keine Standortbestimmung wird berechnet.
    [one] Eine Standortbestimmung wird berechnet.
   *[other] { $left } Standortbestimmungen werden berechnet.
}
portfolio-is-not-shown-here = Das Portfolio wird hier nicht gezeigt
it-is-shown-only = Es wird nur auf dem Rechner gezeigt, auf dem die App läuft.
what-to-see = Was Sie sehen
# same
portfolio = Portfolio
show-more = { $rows ->
    [one] Eine weitere zeigen
   *[other] { $rows } weitere zeigen
}
find-by-name-or-organization = Nach Name oder Organisation suchen
show = Zeigen
in-use = In Gebrauch
archive = Archiv
sector = Branche
all = Alle
not-told = Nicht angegeben
tag = Schlagwort
not-certain-or-not-known = An der Grenze, nicht sicher oder nicht bekannt
not-worked-out = Nicht berechnet
# same
phase = Phase
sort = Sortieren nach
reverse = Umkehren
score-name = Wert: { $name }
no-phase-is-known-yet = Noch ist keine Phase bekannt
gates-are-told-once-something = Bedingungen erscheinen, sobald etwas beantwortet ist.
# same
phase-phase = Phase { $phase }
gate = Bedingung
guards = Für
not-met = Nicht erfüllt
not-known = Nicht bekannt
met = Erfüllt
not-met-by = Nicht erfüllt von
gates-and-how-many-assessments = Bedingungen, und wie viele Standortbestimmungen sie nicht erfüllen
no-assessment-fits = Keine Standortbestimmung passt
no-assessment-is-in-use = Keine Standortbestimmung ist in Gebrauch
no-assessment-yet = Noch keine Standortbestimmung
nothing-fits = Nichts passt
other-filters-may-show-more = Andere Filter zeigen vielleicht mehr.
show-all = Alle zeigen
there-in-archive = { $in-archive ->
    [0] Darin ist keine Standortbestimmung.
    [one] Darin ist eine Standortbestimmung.
   *[other] Darin sind { $in-archive } Standortbestimmungen.
}
all-of-them = Alle sind im Archiv
show-archive = Archiv zeigen
start-one-on-first-page = Beginnen Sie eine Standortbestimmung auf der ersten Seite oder öffnen Sie ein Beispiel: Jede erhält dann hier eine Zeile.
table-is-empty = Die Tabelle ist leer
to-first-page = Zur ersten Seite
choose-name = Auswählen: { $name }, { $title }
choose-name-alone = Auswählen: { $name }
open-name = Öffnen: { $name }
figures = Kennzahlen
data = Daten
gates-of-next-phase = Bedingungen der nächsten Phase
first-problem = Erster Anwendungsfall
# same
plan = Plan
next-review = Nächste Überprüfung
assessed = Erhoben
last-snapshot = Letzter Stichtag
scores = Werte
tick-all = { $number ->
    [one] Die eine ankreuzen
   *[other] Alle { $number } ankreuzen
}
tick-none = Keine ankreuzen
make-workbook-of-ticked = Arbeitsmappe aus den angekreuzten erstellen
make-workbook-of-all = { $number ->
    [one] Arbeitsmappe aus der einen erstellen
   *[other] Arbeitsmappe aus allen { $number } erstellen
}
it-can-be-made-once = Sie kann erstellt werden, sobald alle berechnet sind.
bring-back-from-archive = Aus dem Archiv zurückholen
are-in-use-again = { $assessments ->
    [0] Keine Standortbestimmung ist wieder in Gebrauch.
    [one] Eine Standortbestimmung ist wieder in Gebrauch.
   *[other] { $assessments } Standortbestimmungen sind wieder in Gebrauch.
}
in-archive-links-keep-working = { $assessments ->
    [0] Keine Standortbestimmung ist im Archiv. Links funktionieren weiter; wählen Sie unter „Zeigen“ das Archiv, um sie zurückzuholen.
    [one] Eine Standortbestimmung ist im Archiv. Links funktionieren weiter; wählen Sie unter „Zeigen“ das Archiv, um sie zurückzuholen.
   *[other] { $assessments } Standortbestimmungen sind im Archiv. Links funktionieren weiter; wählen Sie unter „Zeigen“ das Archiv, um sie zurückzuholen.
}
tag-for-ticked = Schlagwort für die angekreuzten
give-this-tag = Schlagwort geben
take-away = „{ $each }“ entfernen
workbook-holds = { $number ->
    [one] Die Arbeitsmappe enthält eine Standortbestimmung.
   *[other] Die Arbeitsmappe enthält { $number } Standortbestimmungen.
}
save-workbook = Arbeitsmappe speichern
are-ticked-now = { $lines ->
    [one] Jetzt ist eine angekreuzt.
   *[other] Jetzt sind { $lines } angekreuzt.
}
none-is-ticked-now = Jetzt ist keine angekreuzt.
tick-to-in-table = Kreuzen Sie in der Tabelle { $fewest } bis { $most } an und kommen Sie hierher zurück. { $ticked }
nothing-to-set-side = Noch gibt es nichts nebeneinanderzustellen
not-all-of-them = Nicht alle lassen sich miteinander vergleichen
side-by-side-under = Nebeneinander: { $edition }
assessments-side-by-side-table = Standortbestimmungen nebeneinander, { $edition }, Tabelle { $number }
what = Was
