part-met = erfüllt
part-not-met = nicht erfüllt
part-not-known = nicht bekannt
part-no-certain-phase = keine sichere Phase
no-certain-phase-either-side = Auf keiner Seite eine sichere Phase
part-gates-won = { $gates ->
    [one] eine Bedingung neu erfüllt
   *[other] { $gates } Bedingungen neu erfüllt
}
part-gates-lost = { $gates ->
    [one] eine Bedingung nicht mehr erfüllt
   *[other] { $gates } Bedingungen nicht mehr erfüllt
}
part-gates-no-longer-known = { $gates ->
    [one] eine Bedingung nicht mehr bekannt
   *[other] { $gates } Bedingungen nicht mehr bekannt
}
part-gates-known-not-met = { $gates ->
    [one] eine Bedingung, von der nun bekannt ist, dass sie nicht erfüllt ist
   *[other] { $gates } Bedingungen, von denen nun bekannt ist, dass sie nicht erfüllt sind
}
part-no-gate-differs = keine Bedingung anders
told-otherwise = Andere Angaben auch { $parts }.
part-organization = zur Organisation: { $fields }
part-field = { $field ->
    [name] ihr Name
    [employees] wie viele Menschen dort arbeiten
    [sector] was sie tut
    [country] ihr Land
    [decides-on] der Tag, an dem über das Geld entschieden wird
   *[may-spend] wie viel bis zum ersten Ergebnis an andere gezahlt werden darf
}
part-cost = { $field ->
    [currency] die Währung
    [hour] was eine Arbeitsstunde kostet
    [day-inside] was ein Tag eigener Leute kostet
   *[day-outside] was ein Tag von außen kostet
}
part-facts = { $shown ->
    [0] zu den Tatsachen
   *[other] { $others ->
        [0] zu den Tatsachen: { $names }
        [one] zu den Tatsachen: { $names } und { $others } weitere Angabe
       *[other] zu den Tatsachen: { $names } und { $others } weitere
    }
}
part-models = { $shown ->
    [0] zu den eingesetzten Modellen
   *[other] { $others ->
        [0] zu den eingesetzten Modellen: { $names }
        [one] zu den eingesetzten Modellen: { $names } und { $others } weitere Angabe
       *[other] zu den eingesetzten Modellen: { $names } und { $others } weitere
    }
}
part-people = { $shown ->
    [0] zu den Personen
   *[other] { $others ->
        [0] zu den Personen: { $names }
        [one] zu den Personen: { $names } und { $others } weitere Angabe
       *[other] zu den Personen: { $names } und { $others } weitere
    }
}
part-problems = { $shown ->
    [0] zu den Anwendungsfällen
   *[other] { $others ->
        [0] zu den Anwendungsfällen: { $names }
        [one] zu den Anwendungsfällen: { $names } und { $others } weitere Angabe
       *[other] zu den Anwendungsfällen: { $names } und { $others } weitere
    }
}
part-without-date = ohne Termin
part-same = unverändert
part-other-words = in anderen Worten
part-made-several = aus mehreren zusammengesetzt
part-earlier-one = ein Teil einer früheren
part-new = neu
question = Frage
what-happened = Was mit ihr geschah
your-answer = Ihre Antwort
from-then = Von da an
part-answers-carry-over = { $carried ->
    [one] eine Antwort wird übernommen
   *[other] { $carried } Antworten werden übernommen
}
part-questions-asked-again = { $again ->
    [0] keine Frage wird noch einmal gestellt
    [one] eine Frage wird noch einmal gestellt
   *[other] { $again } Fragen werden noch einmal gestellt
}
part-questions-new = { $new ->
    [0] keine Frage ist neu
    [one] eine Frage ist neu
   *[other] { $new } Fragen sind neu
}
phase-gates-stay-they = Phase und Bedingungen bleiben, wie sie sind.
phase-stays = Die Phase bleibt, wie sie ist.
part-no-longer-asked = nicht mehr gefragt
part-kept-but-not-used = aufbewahrt, aber nicht verwendet
part-not-answered = nicht beantwortet
part-asked-again = noch einmal gefragt
older-version-stored-box-nobody = Eine ältere Version hat jedes Kästchen, das niemand angekreuzt hatte, als Nein gespeichert. Jetzt gelten diese Tatsachen als nicht angegeben: Sie zählen weder als Ja noch als Nein, bis Sie sie angeben.
part-whether-people-use = ob es benutzt wird
part-whether-data-yours = ob die Daten Ihre eigenen sind
part-whether-somebody-watches = ob jemand es überwacht
part-whether-you-can-change = ob Sie es ändern können
part-whether-you-measure-what-brings = ob Sie messen, was es bringt
part-whether-your-own-or-bought = ob es selbst gebaut oder gekauft ist
part-how-much-time-there-ml = wie viel Zeit für ML da ist
no-model-does-real-work = kein Modell leistet heute echte Arbeit.
whether-their-effect-measured-was = ob ihre Wirkung gemessen wird, wurde nicht angegeben.
whether-measured-was-not-told = ob es gemessen wird, wurde nicht angegeben.
effect-each-measured = die Wirkung von jedem wird gemessen.
its-effect-measured = seine Wirkung wird gemessen.
effect-measured = { $measured ->
    [0] die Wirkung von keinem der { $number } wird gemessen.
    [one] die Wirkung von einem der { $number } wird gemessen.
   *[other] die Wirkung von { $measured } der { $number } wird gemessen.
}
nobody-here-could-work-machine = hier könnte noch niemand mit maschinellem Lernen arbeiten.
not-known = Es ist nicht bekannt.
part-problem-without-name = ein Anwendungsfall ohne Namen
part-more = { $more ->
    [one] ein weiterer
   *[other] { $more } weitere
}
action = Maßnahme „{ $action-title }“
be-removed = Zu entfernen
yes = Ja
no = Nein
nothing = Nichts
model-daily-use = Modell im täglichen Einsatz
# same
person = Person
problem = Anwendungsfall
organization = Organisation
setting = Einstellung
charter = Steckbrief
report = Bericht
days-off = Freie Tage
checked-table = Geprüfte Tabelle
minutes-workshop = Protokoll eines Workshops
part-gate-now = { $state ->
    [met] „{ $title }“ jetzt erfüllt
    [open] „{ $title }“ jetzt nicht erfüllt
   *[unknown] „{ $title }“ jetzt nicht bekannt
}
certain-one-side-only-phase = Nur auf einer Seite sicher: Phase { $place }
still-phase = Weiterhin in Phase { $now-phase }
up-from-phase-to-phase = Gestiegen von Phase { $then-phase } auf Phase { $now-phase }
down-from-phase-to-phase = Gesunken von Phase { $then-phase } auf Phase { $now-phase }
part-version-questions = { $questions ->
    [one] { $title }, Version { $version }, eine Frage
   *[other] { $title }, Version { $version }, { $questions } Fragen
}
problems-asked-again-sentences-new = { $problem ->
    [one] { $other-named ->
        [0] Bei einem Anwendungsfall wird noch einmal gefragt: { $named }. Dort stehen andere Sätze zur Wahl.
        [one] Bei einem Anwendungsfall wird noch einmal gefragt: { $named }. Dort stehen andere Sätze zur Wahl.
       *[other] Bei einem Anwendungsfall wird noch einmal gefragt: { $named }. Dort stehen andere Sätze zur Wahl.
    }
   *[other] { $other-named ->
        [0] Bei { $problem } Anwendungsfällen wird noch einmal gefragt: { $named }. Dort stehen andere Sätze zur Wahl.
        [one] Bei { $problem } Anwendungsfällen wird noch einmal gefragt: { $named }. Dort stehen andere Sätze zur Wahl.
       *[other] Bei { $problem } Anwendungsfällen wird noch einmal gefragt: { $named }. Dort stehen andere Sätze zur Wahl.
    }
}
part-kinds-and-what-was = { $kinds }, vorher { $was }
you-told-of = Ihre Angabe zu { $words }
you-told-this = Ihre Angabe: { $words }
part-phase = Phase { $phase }
by-two-versions = { $then } nach Version { $old }, { $now } nach Version { $new }
questions-no-longer-asked = { $gone ->
    [one] Eine Frage wird nicht mehr gestellt.
   *[other] { $gone } Fragen werden nicht mehr gestellt.
}
gates-are = Bedingungen: { $gates }.
reason-is-questions = Das liegt an den Fragen und Regeln: In Ihrer Organisation hat sich nichts geändert.
part-models-do-real-work = { $number ->
    [one] ein Modell leistet echte Arbeit, { $names }
   *[other] { $number } Modelle leisten echte Arbeit, { $names }
}
part-asked = gefragt
part-what-is-called = { $what } „{ $title }“
part-now = { $state ->
    [met] jetzt erfüllt
    [open] jetzt nicht erfüllt
   *[unknown] jetzt nicht bekannt
}
