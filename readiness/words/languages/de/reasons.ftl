part-or-first-look = { $told }, oder { $first-look-time } für einen ersten Überblick
questions-without-answer-take = { $left ->
    [one] Die eine Frage ohne Antwort dauert
   *[other] Die { $left } Fragen ohne Antwort dauern
}
last-question-takes = Die letzte Frage dauert
part-questions-answered = Fragen beantwortet
part-too-few-answers = zu wenige Antworten
no-score-yet-answers-needed = Noch kein Wert: Nötig sind { $share-needed } der Antworten, nach Wichtigkeit gewichtet.
mean-scores-its-parts-each = Der Mittelwert der Werte ihrer Teile; jeder Teil zählt gleich, wie viele Fragen er auch hat.
part-partly-covered = teilweise besetzt
part-covered-by-two-or-more = von zwei oder mehr Personen besetzt
mean-over-roles-you-need = Der Mittelwert über die Rollen, die Sie brauchen, aus der Liste der Personen.
no-score-yet-at-least = Noch kein Wert: Mindestens { $share-needed } der Antworten, nach Gewicht, müssen bekannt sein.
weight-times-level-told-every = Für jede Antwort Gewicht mal Stufe, angegeben { $scale }; zusammengezählt und durch die Summe der Gewichte geteilt.
weight-times-level-every-answer = Gewicht mal Stufe jeder Antwort, zusammengezählt und durch die Summe der Gewichte geteilt.
i-do-not-know-which = „Weiß ich nicht“ (zählt als Stufe 0)
part-whether-law-or-contract-forbids = ob ein Gesetz oder ein Vertrag es verbietet
part-what-harm-mistake-could-do = welchen Schaden ein Fehler anrichten könnte
part-whether-person-can-check-each = ob eine Person jedes Ergebnis prüfen kann
part-whether-tool-can-be-bought = ob man ein Werkzeug kaufen kann
part-nothing-was-said-about-models = zu Modellen im täglichen Einsatz wurde nichts angegeben
part-every-plan = Teil jedes Plans
part-not-known-yet = ist noch nicht bekannt
part-not-met-yet = ist noch nicht erfüllt
part-needed-before = nötig vor „{ $action-title }“
part-first-trial = Teil des ersten Versuchs: „{ $actual }“
part-of-first-trial = Teil des ersten Versuchs
part-common-mistake-avoid = ein häufiger Fehler, zu vermeiden: „{ $title }“
part-not-known-whether-safeguard-place = nicht bekannt: ob die Schutzvorkehrung „{ $name }“ vorhanden ist
part-checked-table-asks = eine geprüfte Tabelle verlangt es
part-check-asks = die Prüfung von „{ $table }“ für „{ $name }“ verlangt es
part-fewer-than-two-problems-entered = weniger als zwei Anwendungsfälle sind eingegeben
people-said = „{ $rstrip }“, hieß es
part-answer-what-worth-how-easy = beantworten, was er wert ist und wie einfach er ist
part-nothing-known-about-yet = noch ist nichts darüber bekannt
part-data-has-reached-this-status = die Daten haben diesen Status erreicht
part-model-daily-use = ein Modell ist im täglichen Einsatz
part-no-model-daily-use-yet = noch ist kein Modell im täglichen Einsatz
part-model-you-made-daily-use = ein selbst gebautes Modell ist im täglichen Einsatz
part-model-runs-nobody-watches = ein Modell läuft, das niemand überwacht
part-one-three-models-count-so = bisher zählen ein bis drei Modelle
part-needed-role-missing = eine nötige Rolle fehlt
part-there-fewer-than-two-scored = es gibt weniger als zwei bewertete Anwendungsfälle
part-all-problems-one-kind = alle Anwendungsfälle sind von einer Art
part-no-problem-ready-yet = noch ist kein Anwendungsfall bereit
part-first-problem-needs-labels = beim ersten Anwendungsfall fehlen die Ergebnisse der Fälle
part-somebody-has-time-no-role = jemand hat Zeit, aber keine Rolle
part-highest-phase-reached = die höchste Phase ist erreicht
part-junior-works-without-mentor = wer am Anfang steht, arbeitet ohne Anleitung
part-teams-have-no-common-forum = die Teams haben keine gemeinsame Runde
part-more-than-six-months-lay = zwischen den letzten beiden Standortbestimmungen lagen mehr als sechs Monate
part-gate = die Bedingung „{ $title }“ { $standing }
part-model-does-not-count = { $told ->
    [no] „{ $name }“ zählt noch nicht als Modell im täglichen Einsatz
   *[unknown] es ist nicht bekannt, ob „{ $name }“ als Modell im täglichen Einsatz zählt
}
part-tool-does-part = ein fertiges Werkzeug leistet einen Teil davon: erst sehen, was eines kostet und was es offenlässt
part-not-known = nicht bekannt: { $unknown-flags }
part-not-known-of = nicht bekannt: { $subject }
part-level = Stufe { $told }
part-put-place-first = zuerst schaffen: { $lacks }
part-ready-if-nothing-unknown-speaks = bereit, falls nichts Unbekanntes dagegen spricht; { $unknown }
part-strong = stark: { $names }
part-not-known-names = nicht bekannt: { $names }
part-levels = { $most ->
    [one] { $least } bis eine Stufe
   *[other] { $least } bis { $most } Stufen
}
part-questions-and-time = { $questions ->
    [one] eine Frage, { $time }
   *[other] { $questions } Fragen, { $time }
}
part-number-of-levels = { $levels ->
    [one] eine Stufe
   *[other] { $levels } Stufen
}
part-subjects = { $subjects ->
    [one] ein Thema
   *[other] { $subjects } Themen
}
everything-questions = { $questions ->
    [one] Alles: eine Frage, { $whole-time }
   *[other] Alles: { $questions } Fragen, { $whole-time }
}
first-look-questions = { $first-look ->
    [one] Ein erster Überblick: eine Frage, { $first-look-time }
   *[other] Ein erster Überblick: { $first-look } Fragen, { $first-look-time }
}
all-answered-counts = { $told } { $time-for }, und alles, was beantwortet ist, zählt.
part-about-minutes = { $minutes-for ->
    [one] etwa eine Minute
   *[other] etwa { $minutes-for } Minuten
}
part-of = { $given } von { $questions } { $what-was-given }
part-them-with-level = { $words }, { $answered } davon mit einer Stufe
part-from = von { $printed } bis { $other-printed }
level = Stufe { $level }: { $words }
part-still-to-reach = noch zu erreichen: { $short }
part-level-with-words = Stufe { $level }: { $short }
part-level-without-words = Stufe { $level }
i-do-not-know = Weiß ich nicht
part-does-not-apply = trifft nicht zu
part-not-answered = nicht beantwortet
part-yes = ja
part-no = nein
part-part = zum Teil
part-no-problem-chosen-yet = noch kein Anwendungsfall gewählt
part-left-open-by-room = vom Raum offen gelassen
part-about-so-many-minutes = { $minutes ->
    [one] etwa eine Minute
   *[other] etwa { $minutes } Minuten
}
pages-are-open = { $pages ->
    [0] Keine Seite ist mehr offen
    [one] Eine Seite ist noch offen
   *[other] { $pages } Seiten sind noch offen
}
questions-are-open = { $questions ->
    [one] Eine Frage ist noch offen
   *[other] { $questions } Fragen sind noch offen
}
part-questions = { $questions ->
    [one] eine Frage
   *[other] { $questions } Fragen
}
questions-and-pages-are-open = { $pages ->
    [one] Noch offen sind { $questions } und eine andere Seite
   *[other] Noch offen sind { $questions } und { $pages } andere Seiten
}
part-between-levels = zwischen „{ $low }“ und „{ $high }“
part-level-word = { $level ->
    [not] nicht vorhanden
    [started] begonnen
    [some] in einigen Teams
   *[routine] Alltag
}
part-cannot-be-below = { $line }; mit dem, was nicht bekannt ist, kann es nicht unter { $score } liegen
part-cannot-be-above = { $line }; mit dem, was nicht bekannt ist, kann es nicht über { $score } liegen
part-counts-as-level = { $words } (gilt als Stufe { $level })
part-missing = fehlt
part-covered = besetzt
part-more-work-than-time = mehr Arbeit als Zeit: { $name }
part-hardly-any-time = kaum Zeit übrig: { $name }
part-safeguard-is = Schutzvorkehrung „{ $name }“: { $given }
