not-known-yet = Noch nicht bekannt
none-yet = Noch keiner
not-told = Nicht angegeben
being-worked-out = Wird berechnet
could-not-be-worked-out = Konnte nicht berechnet werden
part-clearly-first = klar vorn
part-likely-first = wahrscheinlich vorn
part-first-far-known = vorn, soweit bekannt
part-first-by-toss-up = fast gleichauf
part-people = { $people } Personen
part-not-met = nicht erfüllt
part-not-known = nicht bekannt
all-met = Alle erfüllt
no-plan-yet = Noch kein Plan
part-done = { $done } von { $actions } fertig
none = Keine
not-planned-yet = Noch nicht geplant
part-too-few-answers = { $low } bis { $high }, zu wenige Antworten
part-score-and-range = { $score } ({ $low } bis { $high })
no-gate-known-not-be = Von keiner Bedingung ist bekannt, dass sie nicht erfüllt ist
part-without-one = { $rest ->
    [one] eine ohne
   *[other] { $rest } ohne
}
part-not-worked-out = { $missing ->
    [one] eine nicht berechnet
   *[other] { $missing } nicht berechnet
}
they-answer-different-questions-or = Die Standortbestimmungen beantworten verschiedene Fragen oder folgen verschiedenen Regeln: { $named }. Unterschiede zwischen zwei Versionen können allein an den Fragen und Regeln liegen. Deshalb hat jede Version eine eigene Tabelle.
# same
phase = Phase
data-status = Datenstatus
answered = Beantwortet
first-problem = Erster Anwendungsfall
# same
plan = Plan
assessed = Erhoben
last-snapshot = Letzter Stichtag
next-review = Nächste Überprüfung
where-each-stands = Wo jede steht
scores = Werte
gates = Bedingungen
was-due = War am { $due } fällig
most-often-missing-not-met = { $open ->
    [one] Am häufigsten im Weg: „{ $title }“, nicht erfüllt von einer
   *[other] Am häufigsten im Weg: „{ $title }“, nicht erfüllt von { $open }
}
part-assessments-with-phase = { $placed ->
    [one] Von einer Standortbestimmung mit Phase
   *[other] Von { $placed } Standortbestimmungen mit Phase
}
not-met-by = { $missed ->
    [0] Bei keiner von { $total } nicht erfüllt.
    [one] Bei einer von { $total } nicht erfüllt.
   *[other] Bei { $missed } von { $total } nicht erfüllt.
}
not-met-by-and-unknown = { $missed ->
    [0] Bei keiner von { $total } nicht erfüllt; nicht bekannt: { $unknown }.
    [one] Bei einer von { $total } nicht erfüllt; nicht bekannt: { $unknown }.
   *[other] Bei { $missed } von { $total } nicht erfüllt; nicht bekannt: { $unknown }.
}
# same
so-many = { $speak }.
so-many-and-left-out = { $number ->
    [one] { $speak }; weggelassen ist: { $out }.
   *[other] { $speak }; weggelassen sind: { $out }.
}
too-few-for-a-pattern = So wenige zeigen Einzelfälle und kein Muster: Schon eine weitere kann die Reihenfolge umkehren.
