start-or-later = Beginnen Sie am { $free } oder später
starts-but-has-come-first = „{ $title }“ beginnt am { $start }, aber „{ $other-title }“ muss vorher kommen und endet am { $end }.
part-give-one-them-somebody-else = { $rows ->
    [one] geben Sie sie jemand anderem
   *[other] geben Sie eine davon jemand anderem
}
move-later = Verschieben Sie sie auf später
move-one-them-later = Verschieben Sie eine davon auf später
has-machine-learning-needs = { $name }: Zeit für maschinelles Lernen { $from-to }: { $has }; nötig: { $needs } für { $titles }.
part-no-time = keine Zeit
no = Nein
nobody-said-yet = Noch nicht angegeben
i-do-not-know = Weiß ich nicht
yes = Ja
left-out-this-plan = In diesem Plan weggelassen: { $why-left-out }.
find-first-problem = Den ersten Anwendungsfall finden
in-plan = Im Plan: { $held }.
minutes-work-measured-too-today = Auch die Arbeitsminuten werden gemessen: auf dem bisherigen Weg und mit dem Ergebnis.
so-minutes-work-takes-today = Ebenso die Minuten, die die Arbeit heute kostet.
written-too-what-counted-its = Ebenso wird festgehalten, was für den jährlichen Nutzen gezählt wird.
when-pays-back-not-known = Wann sich der Einsatz bezahlt macht, ist nicht bekannt: Schreiben Sie vor dem Versuch auf, wie viele Arbeitsminuten er sparen muss.
count-worth-in-use = { $weeks ->
    [one] Ob es { $year } im Jahr bringt, kann der Versuch nicht zeigen: Stopp, wenn die erste Woche im Einsatz weniger als { $share } davon bringt.
   *[other] Ob es { $year } im Jahr bringt, kann der Versuch nicht zeigen: Stopp, wenn die ersten { $weeks } Wochen im Einsatz weniger als { $share } davon bringen.
}
says-how-worth-is-counted = Festgehalten ist auch, wie die { $year } im Jahr gezählt werden und dass der Einsatz endet, wenn sie ausbleiben.
part-pay-back-rests = davon hängt ab, ob es sich bezahlt macht
even-if-no-minute-today = Nach den wahrscheinlichen Zahlen würde es sich, selbst wenn von der heutigen Arbeit keine Minute bliebe, nicht binnen zehn Jahren bezahlt machen: Machen Sie nur wegen des übrigen Nutzens weiter und schreiben Sie vor dem Versuch eine Zahl für diesen Nutzen auf.
part-with-fewer-does-not-pay = mit weniger machen es die Stunden allein wahrscheinlich nicht binnen zehn Jahren bezahlt, und der übrige Nutzen braucht eine eigene Zahl
part-hours-week = { $number } von { $other-number } Stunden pro Woche
you-told-us = { $rstrip }. { $value } Ihre Angabe: { $because }.
comes-after-the-trial = { $actions ->
    [one] Vor dem ersten Versuch ist in diesem Plan kein Platz für { $titles }: Die Maßnahme beginnt am { $start }. Ziehen Sie sie vor, wenn jemand die Stunden dafür hat.
   *[other] Vor dem ersten Versuch ist in diesem Plan kein Platz für { $titles }: Diese Maßnahmen beginnen ab { $start }. Ziehen Sie sie vor, wenn jemand die Stunden dafür hat.
}
data-of-trial-is-checked = { $actions ->
    [one] Die Daten des ersten Versuchs sind schon geprüft. Für alle übrigen Daten beginnt { $titles } am { $start }.
   *[other] Die Daten des ersten Versuchs sind schon geprüft. Für alle übrigen Daten beginnen { $titles } ab dem { $start }.
}
checked-before-the-trial = { $actions ->
    [one] Die Daten des ersten Versuchs werden vorher geprüft, ab dem { $day } („{ $check }“). Für alle übrigen Daten beginnt { $titles } am { $start }.
   *[other] Die Daten des ersten Versuchs werden vorher geprüft, ab dem { $day } („{ $check }“). Für alle übrigen Daten beginnen { $titles } ab dem { $start }.
}
answers-point = { $mistakes ->
    [one] Die Antworten deuten auf einen häufigen Fehler: { $titles }.
   *[other] Die Antworten deuten auf { $mistakes } häufige Fehler: { $titles }.
}
part-common-mistakes = { $mistakes ->
    [one] ein häufiger Fehler
   *[other] { $mistakes } häufige Fehler
}
other-mistakes = { $number ->
    [one] Ein weiterer: { $titles }.
   *[other] { $number } weitere: { $titles }.
}
answers-point-common-mistakes-above = Die Antworten weisen auf häufige Fehler hin, vor allem { $titles }.
promised-by-workshop = Im Workshop zugesagt von { $who }
calendar-board-decides = Das Leitungsgremium entscheidet
calendar-users-begin = Erst nach einem „Go“: Der Einsatz im Alltag beginnt
calendar-in-use = Erst nach einem „Go“: vier Wochen im täglichen Einsatz
calendar-after-go = Erst nach einem „Go“: { $title }
no-longer-planned-answers-called = Nicht mehr geplant: Die Antworten, die dazu führten, haben sich geändert.
number = Nummer
action = Maßnahme
period = Zeitraum
start = Beginn
end = Ende
effort-person-days = Aufwand in Personentagen
fewest-person-days = Personentage mindestens
most-person-days = Personentage höchstens
currency = Währung
likely-cost = Wahrscheinliche Kosten
lowest-cost = Niedrigste Kosten
highest-cost = Höchste Kosten
owner-role = Zuständige Rolle
# same
person = Person
# same
status = Status
because = Warum
sign-progress = Zeichen des Fortschritts
done-when = Fertig, wenn
opens-gate = Führt zu Bedingung
note = Notiz
in-plan-column = Im Plan
part-no-longer = nicht mehr
every-action-plan-was-dropped = Alle Maßnahmen des Plans wurden gestrichen
there-no-plan-yet = Es gibt noch keinen Plan
first-trial = Erster Versuch
foundations = Grundlagen
tool-another-problem = Ein Werkzeug für einen anderen Anwendungsfall, für sich allein lohnend
next-days = Die nächsten { $next-days } Tage
part-every-week = jede Woche
part-every-month = jeden Monat
part-every-quarter = jedes Quartal
part-each-time = jedes Mal { $days }
part-be-named = { $role } (noch zu benennen)
part-actions-first-days = { $early ->
    [one] { $owner }: eine Maßnahme in den ersten 90 Tagen
   *[other] { $owner }: { $early } Maßnahmen in den ersten 90 Tagen
}
part-with-work = { $told }, Arbeit: { $days-of-work }

part-with-actions-after = { $later ->
    [one] { $told }; danach eine weitere Maßnahme
   *[other] { $told }; danach { $later } weitere Maßnahmen
}
part-only-if-what-has-be = nur wenn das, was noch herauszufinden ist, schlecht ausfällt
part-something-else-this-plan-comes = etwas anderes in diesem Plan kommt für dieselbe Bedingung zuerst
part-launch-which-planned-after = Teil der Inbetriebnahme, die nach einem „Go“ geplant wird
part-next-step-its-field-but = der nächste Schritt auf seinem Gebiet, aber noch verlangt ihn keine Antwort
part-nobody-has-time-before-month = vor Monat 12 hat niemand Zeit dafür
part-plan-already-holds-many-actions = der Plan enthält schon so viele Maßnahmen, wie er mit Terminen versieht
part-waits-action-has-no-date = sie wartet auf eine Maßnahme, die noch keinen Termin hat
part-past-cases-missing = frühere Fälle fehlen
nobody-listed-yet-plan-takes = Noch ist niemand aufgeführt. Der Plan rechnet für jede Rolle mit einer Person, die einen Tag pro Woche hat, und mit Hilfe von außen, wo eine Kompetenz nötig ist.
nobody-listed-inside-has-time = Niemand von den eigenen Leuten hat Zeit. Der Plan rechnet für jede Rolle mit einer Person, die noch zu benennen ist und einen Tag pro Woche hat.
nobody-told-how-much-time = Bei einigen Personen ist nicht angegeben, wie viel Zeit sie haben. Fragen Sie sie: Bis dahin schlägt der Plan sie nur vor, wenn sie zur Rolle passen und niemand besser geeignet ist, und rechnet mit einem halben Tag pro Woche.
nobody-told-how-many-people = Niemand hat angegeben, wie viele Personen hier arbeiten. Der Plan geht von einer Organisation mit 50 bis 249 Personen aus.
so-far-holds-only-what = Bisher enthält er nur, was geprüfte Tabellen verlangen.
what-stands-beside-leads-phase = Was daneben steht, führt zu Phase { $target-phase }.
what-stands-beside-keeps-level = Was daneben steht, sichert das Erreichte.
part-one-step-has = ein Schritt hat
part-steps-have = { $without-date } Schritte haben
first-problem = Der erste Anwendungsfall ist { $joined }.
part-problem-chosen = der gewählte Anwendungsfall
first-days-need-person-days = Die ersten 90 Tage brauchen { $needs } Personentage, { $who }.
moved-later = Auf später verschoben: { $titles }.
part-somebody-still-be-named = eine noch zu benennende Person
part-useful-but-no-gate-asks = nützlich, aber keine Bedingung verlangt es
first-result = Erstes Ergebnis
stop-or-go = Stopp oder Go
gate-check = Prüfung der Bedingungen
trial-compared-with-measure = Der Versuch wird mit der heutigen Zahl verglichen: { $measure }.
trial-compared-with-today = Der Versuch wird mit der heutigen Zahl verglichen.
go-if-this-reached = Weiter, wenn dies erreicht ist: { $enough }.
go-if-trial-beats-today = Weiter, wenn der Versuch die heutige Zahl deutlich genug übertrifft.
what-starts-before-only-prepares = Was vor dem { $day } beginnt, bereitet nur vor; alles andere wartet auf die Entscheidung an diesem Tag.
their-start-alone-not-work = „{ $title }“ ist nur der Anfang davon, nicht die Arbeit bis zum täglichen Einsatz.
part-only-which-not-tried-first = nur für „{ $waiting }“, was nicht zuerst versucht wird
comes-first-same-end = „{ $action-title }“ kommt zuerst und dient demselben Zweck
stop-if-this-not-reached = Stopp, wenn nicht erreicht: { $enough }. Halten Sie fest, was Sie gelernt haben.
before-anybody-saw-data-whoever = Bevor jemand die Daten sah, hat die für den Datenschutz verantwortliche Stelle schriftlich bestätigt, wer welche davon wofür sehen darf.
write-down-without-trial-does = Schreiben Sie es { $day } auf; ohne diese Angabe beginnt der Versuch nicht.
part-before-trial-begins = vor Beginn des Versuchs
first-days = Die ersten 90 Tage
then-up-month = Dann, bis Monat 12
later-without-date = Später, ohne Termin
first-days-from = Die ersten { $next-days } Tage, ab { $starts-on }
part-give-one-them = { $rows ->
    [one] geben Sie sie an { $or-list }
   *[other] geben Sie eine davon an { $or-list }
}
or-plan-more-week-page = { $later }, { $instead } oder planen Sie auf der Seite „Personen“ mehr von der Woche ein für: { $name }.
left-out-long-does = Weggelassen, solange das genügt
left-out-with-reason-action = Aus dem Plan weggelassen; der Grund steht dort
stop-also-if-saves-fewer = Hören Sie auch auf, wenn es von je { $other-minutes } Minuten der heutigen Arbeit weniger als { $minutes } spart ({ $week }): { $rests }.
step-comes-from-table-on-problem = Dieser Schritt stammt aus einer geprüften Tabelle, nicht aus Ihren Antworten. Er betrifft „{ $name }“.
step-comes-from-table = Dieser Schritt stammt aus einer geprüften Tabelle, nicht aus Ihren Antworten.
promised-workshop = Im Workshop am { $on } zugesagt
actions-owners = { $actions ->
    [one] { $owners ->
        [one] Eine Maßnahme, eine zuständige Person
       *[other] Eine Maßnahme, { $owners } zuständige Personen
    }
   *[other] { $owners ->
        [one] { $actions } Maßnahmen, eine zuständige Person
       *[other] { $actions } Maßnahmen, { $owners } zuständige Personen
    }
}
part-actions-start = { $rows ->
    [one] eine Maßnahme zu beginnen
   *[other] { $rows } Maßnahmen zu beginnen
}
part-all-places-taken = , denn alle Plätze des Plans sind vergeben
twelve-months-plan-does-not = In zwölf Monaten erreicht der Plan Phase { $to-phase } nicht: { $steps } noch keinen Termin{ $why }.
no-problem-can-be-tried = Noch kann kein Anwendungsfall versucht werden: Zu { $name } fehlen frühere Fälle. Der Plan beginnt, sie zu erfassen, und sucht einen anderen Anwendungsfall.
first-trial-has-no-date = Der erste Versuch ({ $name }) hat keinen Termin: Die angegebene Zeit reicht nicht aus.
ready-made-tool-exists-its = Für { $name } gibt es ein fertiges Werkzeug. Sein Test beginnt am { $start } und hat bis zum { $result } ein Ergebnis.
was-tried-already-put-work = { $name } wurde schon versucht. Die Inbetriebnahme beginnt am { $start }; bis zum { $result } ist ein Ergebnis im Einsatz.
first-trial-once-ready = { $by ->
    [partner] Der erste Versuch ist { $name }. Ist bis dahin alles da, was er braucht, beginnt er am { $start } und hat bis zum { $result } ein Ergebnis, mit Hilfe von außen.
   *[own] Der erste Versuch ist { $name }. Ist bis dahin alles da, was er braucht, beginnt er am { $start } und hat bis zum { $result } ein Ergebnis.
}
first-trial-starts-has-result = { $by ->
    [partner] Der erste Versuch ist { $name }. Er beginnt am { $start } und hat bis zum { $result } ein Ergebnis, mit Hilfe von außen.
   *[own] Der erste Versuch ist { $name }. Er beginnt am { $start } und hat bis zum { $result } ein Ergebnis.
}
problem-has-be-chosen-first = { $by ->
    [partner] Zuerst ist ein Anwendungsfall zu wählen. Sein Versuch beginnt am { $start } und hat bis zum { $result } ein Ergebnis, mit Hilfe von außen.
   *[own] Zuerst ist ein Anwendungsfall zu wählen. Sein Versuch beginnt am { $start } und hat bis zum { $result } ein Ergebnis.
}
part-person-has = { $person-name } hat { $has }
part-you-have = Sie haben { $has }
one-more-day-week-would = Mit einem Tag mehr pro Woche ({ $extra }) käme zurück in den Plan: { $titles }.
part-not-needed-before-phase = nicht vor Phase { $phase } nötig
part-rule-stopping = { $go-on } Die Regel zum Aufhören: { $rstrip }. { $pays }
part-stop-otherwise-write-down-lesson = { $go-on } Hören Sie andernfalls auf und schreiben Sie auf, was Sie gelernt haben. { $pays }
look-again-at-what-was = Sehen Sie sich noch einmal an, was getan wurde, und wiederholen Sie die Standortbestimmung.{ $goes-on }
look-again-at-gates = { $titles ->
    [one] Sehen Sie sich eine Bedingung noch einmal an: { $other-titles }.{ $goes-on }
   *[other] Sehen Sie sich { $titles } Bedingungen noch einmal an: { $other-titles }.{ $goes-on }
}
their-start-alone-until-daily = „{ $title }“ ist nur der Anfang davon. Bis zum täglichen Einsatz gilt: { $told }. Das wird für jeden Anwendungsfall einzeln gefragt und steht nicht in diesem Plan.
their-start-alone-asked-problem = „{ $title }“ ist nur der Anfang davon. Das wird für jeden Anwendungsfall einzeln gefragt und steht nicht in diesem Plan.
part-to-be-written-by-whom = { $day } aufzuschreiben, { $who }
part-to-be-written = { $day } aufzuschreiben
part-by-day = bis zum { $by }
not-started = Nicht begonnen
progress = In Arbeit
done = Fertig
blocked = Blockiert
dropped = Gestrichen
part-proposed-role = { $role } (vorgeschlagen)
asked-for = Beantragt
foundations-apart = Grundlagen, für sich allein lohnend
after-go-lane = Nach einem „Go“
part-of-this-request = Teil dieses Antrags
only-after-go = Erst nach einem „Go“
on-its-own-merit = Für sich allein lohnend
then-until = Dann, bis zum { $last }
then-until-decision = Dann, bis zu Stopp oder Go am { $day }
later-after-decision = Später, bis zum { $last }
users-begin-after-go = Nach einem „Go“ beginnt der Einsatz im Alltag am { $begins }.
work-then-users-begin-after-go = Nach einem „Go“ beginnt am { $starts } die Arbeit für den Einsatz im Alltag; dieser selbst beginnt am { $begins }.
nothing-runs-places = In den ersten { $days } Tagen beginnen höchstens { $most } Maßnahmen, alle bis zum { $begun }. Zeitraum { $between }: nur { $work }.
nothing-runs-time = Zeitraum { $between }: nur { $work }, denn wer die nächste Maßnahme übernimmt, hat vorher keine Zeit.
nothing-runs-until-decided = Zeitraum { $between }: nur { $work }, denn die nächste Arbeit wartet in diesem Plan auf die Entscheidung am { $day }.
part-recurring-work = wiederkehrende Arbeit
part-gate-check-on = eine Prüfung der Bedingungen am { $day }
part-first-result-on = das erste Ergebnis am { $day }
part-stop-or-go-on = die Entscheidung über das Weitermachen am { $day }
tool-ends-trial = Klären Sie zuerst, ob Sie dafür ein Werkzeug kaufen können. Wenn ja, testen Sie stattdessen dieses.
quick-win-moves-number = „{ $title }“ endet vor dem Versuch und kann die heutige Zahl verändern. Ermitteln Sie diese dann an neuen Tagen und prüfen Sie, ob Sie den Versuch noch brauchen.
start-later-or-end = Beginnen Sie sie am { $free } oder später, oder beenden Sie „{ $title }“ bis { $latest }
part-title-of-number = „{ $title }“ (Maßnahme { $number })
part-title-later = „{ $title }“ (später)
calendar-owner = Zuständig: { $owner }
calendar-effort = Aufwand: { $effort }
calendar-why = Warum: { $because }
calendar-done-when = Fertig, wenn: { $done-when }
calendar-note = Notiz: { $note }
all-actions-start-early = { $total ->
    [one] Die einzige Maßnahme mit Termin beginnt in den ersten 90 Tagen
   *[other] Alle { $total } Maßnahmen mit Termin beginnen in den ersten 90 Tagen
}
actions-start-early = { $total ->
    [one] { $early ->
        [0] Die einzige Maßnahme mit Termin beginnt nicht in den ersten 90 Tagen
       *[other] Die einzige Maßnahme mit Termin beginnt in den ersten 90 Tagen
    }
   *[other] { $early ->
        [0] Keine von { $total } Maßnahmen mit Termin beginnt in den ersten 90 Tagen
        [one] Eine von { $total } Maßnahmen mit Termin beginnt in den ersten 90 Tagen
       *[other] { $early } von { $total } Maßnahmen mit Termin beginnen in den ersten 90 Tagen
    }
}
rhythm-from-day = { $rhythm }, ab { $start }
part-actions-done = { $total ->
    [one] { $done ->
        [0] die einzige Maßnahme nicht fertig
       *[other] die einzige Maßnahme fertig
    }
   *[other] { $done ->
        [0] keine von { $total } Maßnahmen fertig
        [one] eine von { $total } Maßnahmen fertig
       *[other] { $done } von { $total } Maßnahmen fertig
    }
}
part-dated-actions-done = { $total ->
    [one] { $done ->
        [0] die einzige Maßnahme mit Termin nicht fertig
       *[other] die einzige Maßnahme mit Termin fertig
    }
   *[other] { $done ->
        [0] keine von { $total } Maßnahmen mit Termin fertig
        [one] eine von { $total } Maßnahmen mit Termin fertig
       *[other] { $done } von { $total } Maßnahmen mit Termin fertig
    }
}
part-in-progress-count = { $number ->
    [one] eine in Arbeit
   *[other] { $number } in Arbeit
}
part-blocked-count = { $number ->
    [one] eine blockiert
   *[other] { $number } blockiert
}
part-late-count = { $number ->
    [one] eine verspätet
   *[other] { $number } verspätet
}
part-no-longer-planned-count = { $number ->
    [one] eine nicht mehr geplant
   *[other] { $number } nicht mehr geplant
}
part-without-date-count = { $number ->
    [one] eine ohne Termin
   *[other] { $number } ohne Termin
}
part-that-counts = { $words }; darin gezählt: { $more }
part-free-for-it = { $how ->
    [assumed] { $told }, frei dafür: { $free }, wie der Plan annimmt
   *[told] { $told }, frei dafür: { $free }
}
part-recurring-tasks = { $habits ->
    [one] eine wiederkehrende Aufgabe
   *[other] { $habits } wiederkehrende Aufgaben
}
what-makes-ready-comes-first = Zuerst kommt, was den Anwendungsfall bereit macht: { $needs }.
first-days-need-person-days-of = Personentage, die in den ersten 90 Tagen gebraucht werden von { $name }: { $needs }; { $who }.
how-much-is-enough-is = Wie viel reicht: { $blank }.
work-for-gates-goes-on = { $gates ->
    [one] Die Arbeit für eine Bedingung geht nach diesem Tag weiter.
   *[other] Die Arbeit für { $gates } Bedingungen geht nach diesem Tag weiter.
}
work-for-other-gates-goes-on = { $gates ->
    [one] Die Arbeit für eine andere Bedingung geht nach diesem Tag weiter.
   *[other] Die Arbeit für { $gates } andere Bedingungen geht nach diesem Tag weiter.
}
found-out-after-check = „{ $title }“ kommt erst nach diesem Tag; dabei geht es um { $gates }.
no-work-yet-for = Der Plan enthält noch keine Arbeit für { $gates }.
waits-for-decision = { $what } wartet auf den Beschluss am { $day }.
waits-for-decision-prepared = { $what } wartet auf den Beschluss am { $day }; was vorher beginnt, bereitet nur vor.
part-as-its-trial-shows = so viele Tage, wie der Versuch zeigt
part-takes = „{ $problem }“: { $takes }
part-takes-after = „{ $problem }“: { $takes }, danach, also nach { $missing }
counts-and-writes-down = { $who } ermittelt die heutige Zahl und schreibt { $day } auf, was reicht; ohne diese Angaben beginnt der Versuch nicht.
number-is-there = Die Zahl liegt vor, und über Stopp oder Go entscheidet die Regel: { $rule }
part-status = { $status ->
    [not-started] nicht begonnen
    [in-progress] in Arbeit
    [done] fertig
    [blocked] blockiert
   *[dropped] gestrichen
}
part-number-by-status = { $status ->
    [done] { $number } fertig
    [in-progress] { $number } in Arbeit
    [blocked] { $number } blockiert
   *[dropped] { $number } gestrichen
}
part-actions-by-status = { $actions ->
    [one] eine Maßnahme: { $states }
   *[other] { $actions } Maßnahmen: { $states }
}
told-day-has-passed = Der Tag, der für die Entscheidung angegeben wurde, der { $told }, ist vergangen: Der Tag hier ist ein Vorschlag von uns.
told-day-after-the-plan = Nach dem Tag, der für die Entscheidung angegeben wurde, dem { $told }, bleibt in diesem Plan, der am { $last } endet, kein Arbeitstag: Der Tag hier ist ein Vorschlag von uns.
measured-for-another = { $title }, für einen anderen Anwendungsfall
