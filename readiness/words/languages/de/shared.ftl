part-status = { $status ->
    [absent] fehlend
    [acceptable] annehmbar
    [better] gut
   *[best] sehr gut
}
part-class = { $verdict ->
    [ready] bereit für einen Machbarkeitsversuch
    [do-first] erst etwas anderes
    [buy] ein fertiges Werkzeug gibt es
    [later] zuerst Daten sammeln
   *[not-ml] keine Aufgabe für ML
}
part-horizon = { $horizon ->
    [first-90-days] die ersten 90 Tage
    [then] Monate 4 bis 12
   *[later] später, ohne Termin
}
part-phase = Phase { $phase }
part-out-of = von { $highest }
part-scale = von { $lowest } bis { $highest }
part-others = { $number ->
    [one] ein weiteres
   *[other] { $number } weitere
}
part-half-a-level = eine halbe Stufe
part-levels = { $levels ->
    [one] eine Stufe
   *[other] { $levels } Stufen
}
part-levels-and-a-half = { $levels ->
    [one] eineinhalb Stufen
   *[other] { $levels }einhalb Stufen
}
part-half-a-day = ein halber Tag
part-minutes = { $minutes } Minuten
part-hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}
part-days-of-work = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
part-work-between = { $likely } ({ $low } bis { $high })
part-ask-for-time = { $name } (Zeit nicht angegeben: fragen)
part-days-of-a-month = { $first }. bis { $last }
part-days-of-a-year = { $first } bis { $last }
part-days = { $first } bis { $last }
part-on-day = am { $day }
part-from-days-of-a-month = vom { $first }. bis { $last }
part-from-days-of-a-year = vom { $first } bis { $last }
part-from-days = vom { $first } bis { $last }
part-proposed = { $name } (vorgeschlagen)
part-proposed-ask-for-time = { $name } (vorgeschlagen; Zeit nicht angegeben: fragen)
part-half-a-day-between = { $likely } ({ $low } bis { $high } Stunden)
your-organization = Ihre Organisation
partner-from-outside = Hilfe von außen
part-external-role = { $role } (von außen)
part-role-to-be-named = { $role } (noch zu benennen)
part-effort = { $size ->
    [small] klein
    [medium] mittel
   *[large] groß
}
# same
part-labelled = { $label }: { $value }
# same
part-noted = { $told } ({ $note })
# same
as-sentence = { $told }.
