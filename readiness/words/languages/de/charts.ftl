whole-organization = Ganze Organisation
by-answers-about-first = Antworten zum ersten Anwendungsfall
part-whether-data-recorded = ob die Daten erfasst sind
part-whether-outcome-recorded = ob das Ergebnis der Fälle erfasst ist
part-whether-one-place = ob die Daten an einem Ort sind
part-who-can-get-at = wer Zugang hat
part-record-data = Daten erfassen
part-record-or-label-outcome = das Ergebnis der Fälle erfassen oder nachtragen
part-bring-into-one-place = die Daten an einen Ort bringen
part-open-teams-need = allen Zugang geben, die ihn brauchen
part-met-any-case = in jedem Fall erfüllt
part-too-few-answers = zu wenige Antworten
part-cannot-be-confirmed-yet = noch nicht zu bestätigen
part-just-below = knapp darunter
part-nothing-this-highest-status = nichts, das ist der höchste Status
part-not-known-yet = noch nicht bekannt
part-others = { $others } weitere
part-other-problems = { $number ->
    [one] ein weiterer
   *[other] { $number } weitere
}
part-best-them = die beste Eignung davon
part-not-known = nicht bekannt
part-one-holder = eine Person hat sie
part-one-person = eine Person
part-time-not-told = Zeit nicht angegeben
part-week = { $time } einer Woche
part-no-role-yet = noch keine Rolle
part-no-time-given = keine Zeit
part-no-level-used = keine Stufe wird verwendet
part-level-used = Stufe { $used } wird verwendet
part-not-comparable = nicht vergleichbar
part-up-slightly = leicht gestiegen
part-down-slightly = leicht gesunken
part-went-up = gestiegen
part-went-down = gesunken
part-unchanged = unverändert
part-you-here = Sie sind hier
# same
phase = Phase
# same
name = Name
where-you = Wo Sie stehen
status-and-next = { $name }: { $words }; als Nächstes: { $blocks-next }.
data = Daten
# same
status = Status
what-blocks-next-status = Was dem nächsten Status im Weg steht
share-time-use = Anteil der vergebenen Zeit
role = Rolle
cover = Besetzung
question = Frage
i-do-not-know = Weiß ich nicht
words = In Worten
# same
dimension = Dimension
score = Wert
floor = Mindestwert
against-floor = Gegenüber dem Mindestwert
capability = Fähigkeit
change = Änderung
rank = Rang
problem = Anwendungsfall
value = Nutzen
feasibility = Machbarkeit
class-word = Klasse
ranks-first = Kommt zuerst
number-short = Nr.
action = Maßnahme
owner = Zuständig
first-day = Erster Tag
last-day = Letzter Tag
opens-gate = Führt zu Bedingung
part-between = zwischen { $score } und { $other-score }, { $surely }
part-gap = Abstand { $gap }
part-status-range = { $status-words } bis { $other-status-words }
part-at-least = mindestens { $status-words }
part-people-say = angeben: { $asked }
part-from-level-level = von Stufe { $levels } auf Stufe { $other-levels }; { $ending }
part-up = um { $change } gestiegen
part-down = um { $change } gesunken
part-at-level = { $value } auf Stufe { $other-value }
score-today-against-floor-phase = Wert heute, verglichen mit dem Mindestwert für Phase { $phase }
part-moved-from-to = { $name } von { $printed-then } auf { $printed-now }, { $words }
part-value-feasibility = { $rank }. { $name }: Nutzen { $value }, Machbarkeit { $feasibility }
part-day = { $title }, Tag { $start-day } bis { $end-day }
# same
part-step = { $number } { $name }
part-step-here = { $number } { $name } (Sie sind hier)
part-step-possible = { $number } { $name } (möglich)
phases-of-the-journey = Phasen des Weges: { $steps }.
data-status-sentence = Datenstatus.
part-passed = durchlaufen
part-possible = möglich
part-ahead = steht bevor
fit-of-each-person = Eignung jeder Person für jede Rolle.
time-in-use = Anteil der vergebenen Zeit: { $loads }.
how-answers-are-spread = Wie die Antworten verteilt sind, ohne Namen.
each-against-floor = Jede Dimension, verglichen mit { $floor }, dem Mindestwert für Phase { $phase }.
capabilities-on-scale = Fähigkeiten { $scale }.
scores-of-both = Werte von { $then } und { $now }.
value-and-feasibility = Nutzen und Machbarkeit, jeweils von 100.
too-little-known = Dafür ist zu wenig bekannt: { $names }.
how-often-first = Wie oft jeder Anwendungsfall in { $draws } Durchläufen zuerst kommt.
plan-by-day = Der Plan nach Tagen.
# same
rows-told = { $rows }.
one-holder-means = Eine Person hat sie: Die Rolle ist dieser Person zugeordnet, deshalb zählt nur sie.
one-person-means = Eine Person: Niemand sonst hat die Kompetenzen.
part-cover = { $status ->
    [covered] besetzt
    [partial] teilweise
   *[missing] fehlt
}
part-cover-at-least = { $status ->
    [covered] mindestens besetzt
    [partial] mindestens teilweise
   *[missing] mindestens eine Lücke
}
part-cover-without-time = { $status ->
    [covered] besetzt, keine Zeit
    [partial] teilweise, keine Zeit
   *[missing] fehlt, keine Zeit
}
part-external = von außen
part-too-full = { $load }, zu viel
part-met-by = erfüllt, +{ $over }
part-met = erfüllt
part-ranks-first = auf Platz 1
part-days-from-begin-to-end = Tage von Anfang bis Ende
part-feasibility = Machbarkeit
part-feasibility-from = Machbarkeit 0
part-value = Nutzen
part-value-to = Nutzen 100
part-reached = erreicht
part-phase-possible = möglich
