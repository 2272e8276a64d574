no-phase-yet = Noch keine Phase
nothing-was-answered = Nichts war beantwortet
not-yet-certain = Noch nicht sicher
scores-then-label = Werte, { $then-label } und { $now-label }
numbers = Die Zahlen
in-name = { $name }: { $printed-then } bei „{ $then-label }“, { $printed-now } bei „{ $now-label }“, { $words }
went-up = { $now } (höher)
went-down = { $now } (niedriger)
show-more = { $rows ->
    [one] Eine weitere zeigen
   *[other] { $rows } weitere zeigen
}
done = Fertig
new-in-plan = Neu im Plan
no-longer-planned = Nicht mehr geplant
other-questions = Andere Fragen
show-how-it-went-over = Verlauf zeigen
when = Wann
# same
phase = Phase
data = Daten
gates-of-next-phase = Bedingungen der nächsten Phase
# same
plan = Plan
what-each-snapshot-came = Was jeder Stichtag ergab, der älteste zuerst
scores-and-gates-are-shown = Werte und Bedingungen stehen nur dort, wo schon die heutigen Fragen galten ({ $edition }): Was eine andere Version ergab, lässt sich damit nicht vergleichen.
part-rules-rubric-version = Regeln { $rubric-version }
today = Heute
part-no-certain-phase = keine sichere Phase
all-snapshots = Alle Stichtage
newest-first = Der neueste zuerst.
part-none-for-certain = keine mit Sicherheit
snapshot = Stichtag
taken = Festgehalten am
why = Warum
all-snapshots-of-this-assessment = Alle Stichtage dieser Standortbestimmung
remove-snapshot = Stichtag entfernen
remove = Entfernen
is-removed = Entfernt: { $label }.
bring-back = Wiederherstellen
entries-that-were-not-taken = Eingaben, die nicht übernommen wurden
somebody-else-had-changed-same = Jemand anders hatte dasselbe schon vorher geändert. Nichts ist verloren: Was eingegeben wurde, bleibt hier erhalten.
where = Wo
what-was-given = Was eingegeben wurde
answers-history-and-snapshots = Antworten, Verlauf und Stichtage bleiben erhalten.
# same
version-now = Version { $now }
# same
version-then = Version { $then }
version-of-questions-is-there = Version { $then } der Fragen ist da
what-moves-question-by-question = Was sich ändert, Frage für Frage
what-moves-to-new-version = Was sich mit der neuen Version ändert
go-over-to-version = Zu Version { $then } wechseln
this-assessment-has-version-now = Diese Standortbestimmung hat jetzt Version { $then }
you-can-go-back = Sie können zu Version { $now } zurückkehren, mit den heutigen Antworten.
this-assessment-went-over = Diese Standortbestimmung ist zu einer neueren Version der Fragen gewechselt.
go-back-to-version-before = Zur vorigen Version zurückkehren
version-before-is-back = Die vorige Version ist wieder da, mit ihren Antworten
name-of-snapshot = Name des Stichtags
before-first-trial = Vor dem ersten Versuch
take-snapshot = Stichtag festhalten
snapshot-day = Stichtag { $day }
kept-snapshot = { $of ->
    [report] Bericht
    [before-workshop] Vor dem Workshop
   *[after-workshop] Nach dem Workshop
}
kept-snapshot-at = { $of ->
    [report] Bericht, { $time } Uhr
    [before-workshop] Vor dem Workshop, { $time } Uhr
   *[after-workshop] Nach dem Workshop, { $time } Uhr
}
before-version = Vor Version { $version }
snapshot-taken = Stichtag festgehalten
it-stays = Er bleibt, wie er ist, auch wenn Sie von nun an etwas ändern.
nothing-to-compare-yet-take = Noch gibt es nichts zu vergleichen; halten Sie einen ersten Stichtag fest
snapshot-keeps-answers-results = Ein Stichtag bewahrt Antworten, Ergebnisse und Plan, wie sie heute sind. Später sehen Sie, was sich geändert hat. Auch wenn jemand einen Bericht herunterlädt, wird ein Stichtag festgehalten.
compare = Vergleich
work-out-both-under-todays = Beide nach den heutigen Regeln berechnen
and-label = { $label } und { $other-label }
two-answer-different-versions = Die beiden beantworten verschiedene Versionen der Fragen
what-differs-may-come = Unterschiede können allein an den Fragen und Regeln liegen: Lesen Sie sie weder als Fortschritt noch als Rückschritt. Wählen Sie für beide die heutigen Regeln, um zu sehen, was die übernommenen Antworten nach ein und derselben Version sagen.
two-were-worked-out-under = Die beiden wurden nach verschiedenen Regeln berechnet
the-part-of-what-moved-may = Ein Teil der Änderungen kann an den Regeln liegen. Wählen Sie für beide die heutigen Regeln, um nur die Änderungen der Antworten zu sehen.
scores = Werte
gates = Bedingungen
no-gate-differs = Keine Bedingung unterscheidet sich.
answers = Antworten
safeguards = Schutzvorkehrungen
actions = Maßnahmen
plan-is-same-and-nothing = Der Plan ist derselbe, und nichts wurde inzwischen als fertig markiert.
action = Maßnahme
actions-whose-owner-days = Maßnahmen, bei denen sich Zuständige, Termine oder Status unterscheiden
number-of-entries = { $entries ->
    [0] Kein Eintrag
    [one] Ein Eintrag
   *[other] { $entries } Einträge
}
part-with = mit
answers-differ = { $answers ->
    [0] Keine Antwort ist anders.
    [one] Eine Antwort ist anders.
   *[other] { $answers } Antworten sind anders.
}
safeguards-differ = { $safeguards ->
    [0] Keine Schutzvorkehrung ist anders.
    [one] Eine Schutzvorkehrung ist anders.
   *[other] { $safeguards } Schutzvorkehrungen sind anders.
}
part-then = damals
part-now = jetzt
