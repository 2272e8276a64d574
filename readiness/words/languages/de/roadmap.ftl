no-plan-yet = Es gibt noch keinen Plan
plan-appears-with-first-answers = Ein Plan erscheint mit den ersten Antworten.
answer-first-questions = Die ersten Fragen beantworten
each-answer-may-add-action = Jede Antwort kann eine Maßnahme hinzufügen; jede Maßnahme nennt ihren Grund.
start-answering = Mit dem Beantworten beginnen
roadmap-starts-on = Fahrplan ab { $starts-on }
no-action-runs = In diesen Tagen läuft keine Maßnahme.
in-these-days-as-well = Mehr in diesen 30 Tagen
plan-at-glance = Der Plan auf einen Blick
show-plan = Plan zeigen
by-lane = Nach Zweck
by-person = Nach Person
list = Liste
recurring-work = Wiederkehrende Arbeit
no-longer-planned-with-what = Nicht mehr geplant, mit Ihren Notizen
start-days-off-and-files = Beginn, freie Tage und Dateien zum Herunterladen
done-does-this-answer-change = Fertig: Ändert sich diese Antwort? { $asked } Jetzt: „{ $now }“.
record-then = Festhalten: { $then }
recorded-asked = Festgehalten: { $asked } { $then }
undo-then = Rückgängig: { $then }
yes = Ja
part-level-told = Stufe { $level }
days-off = Freie Tage: { $summary }
days-off-kept = Freie Tage
part-as-told = wie angegeben
part-holidays-on-line = Feiertage: { $country }
part-holidays-of-country = Feiertage: { $country-names }
part-no-public-holidays = keine Feiertage
nothing-blocked = { $holidays }, nichts gesperrt
as-told-on-page-answer = { $names }, wie auf der Seite „Fragen“ angegeben
no-country-known = Kein Land bekannt
no-public-holidays = Keine Feiertage
public-holidays = Feiertage von
is-no-country-that-plan = Für „{ $country }“ kennt der Plan keine Feiertage. Wählen Sie hier ein Land.
holidays-of-one-region-bridge = Feiertage einzelner Regionen, Brückentage und Schulferien sind nicht bekannt: Sperren Sie diese Tage selbst.
first-day = Erster Tag
last-day = Letzter Tag
first-day-to-block = Erster freier Tag
first-month = Tage 1 bis 30
second-month = 31 bis 60
third-month = 61 bis 90
second-quarter = Monate 4 bis 6
third-quarter = 7 bis 9
fourth-quarter = 10 bis 12
what = Wofür
last-day-is-before-first = Der letzte Tag liegt vor dem ersten: { $last } kommt vor { $first }.
these-days-are-not-saved = Diese Tage sind nicht gespeichert. Wählen Sie einen späteren letzten Tag.
what-it-costs-first-trial = Was es kostet: der erste Versuch und der ganze Plan
what-plan-takes-in-days = Was der Plan an Tagen und Geld braucht
who = Wer
by-when = Bis wann
late-promise = { $promise } (verspätet)
promise-needs-name = Eine Zusage braucht einen Namen.
this-one-keeps-name = Diese behält den bisherigen Namen.
late-status-words = { $status-words }, verspätet
every-action-of-plan = Alle Maßnahmen des Plans
plan-starts = Der Plan beginnt am
download-as-csv = Als CSV herunterladen
download-as-excel = Als Excel-Datei herunterladen
add-to-calendar = Zu einem Kalender hinzufügen
bring-back-what-was-changed = Zurückholen, was in Excel oder einem Tracker geändert wurde
is-no-working-day-plan = { $starts-on } ist kein Arbeitstag: Der Plan beginnt am { $first }.
what-does-not-fit-either = { $told ->
    [one] Was ebenfalls nicht passt: ein Punkt
   *[other] Was ebenfalls nicht passt: { $told } Punkte
}
everybody = Alle
whose-part = Maßnahmen zeigen von
with-date-as-well-again = { $beside ->
    [one] Eine weitere Maßnahme mit Termin
   *[other] { $beside } weitere Maßnahmen mit Termin
}
left-out-again = { $number ->
    [one] Weggelassen: eine Maßnahme
   *[other] Weggelassen: { $number } Maßnahmen
}
rest-of-catalogue = Der Katalog enthält { $actions } Maßnahmen. Für die übrigen { $others } spricht keine Antwort.
change-who-does-again = { $items ->
    [one] Ändern, wer was bis wann tut: eine Zusage
   *[other] Ändern, wer was bis wann tut: { $items } Zusagen
}
late = Verspätet
owner = Zuständig
dates = Termine
only-after-go = { $main-reason }. Erst nach einem „Go“.
worth-starting-when-no-date = Lohnt sich, wenn: { $sign } Noch kein Termin: { $why-later }.
part-in-role = in der Rolle { $role }
sign-of-progress = Zeichen des Fortschritts
start = Beginn
end = Ende
start-now = Beginn (jetzt { $now })
end-now = Ende (jetzt { $now })
part-status-on = { $status } am { $day }
part-person-days = { $days } Personentage
done-when = Fertig, wenn
note = Notiz
as-planned = Wie geplant
as-planned-for = Wie geplant: { $owner }
somebody-else = Jemand anders
# same
person = Person
name-of-person = Name der Person
end-is-before-start-comes = Das Ende liegt vor dem Beginn: { $end } kommt vor { $start }.
these-two-dates = Diese beiden Termine sind nicht gespeichert. Wählen Sie ein späteres Ende oder einen früheren Beginn.
effort-in-person-days = Aufwand in Personentagen
# same
status = Status
after-after = Nach: { $after }.
done-when-words = Fertig, wenn: { $done-when }
part-person-person = Person: { $person }
part-start-start-on = Beginn: { $start-on }
part-end-end-on = Ende: { $end-on }
part-sign-of-progress = Zeichen des Fortschritts: { $indicator }
part-done-when = fertig, wenn: { $done-when }
part-note-note = Notiz: { $note }
not-written-yet = Noch nicht geschrieben
first-trial-on-one-page = Der erste Versuch auf einer Seite
enter-candidate-problems-first = Geben Sie Anwendungsfälle ein; der erste erhält hier einen Steckbrief, gefüllt aus seiner Befragung.
no-problem-to-try-yet = Noch gibt es keinen Anwendungsfall für einen Versuch
enter-problem = Anwendungsfall eingeben
first-trial-on-one-page-filled = Der erste Versuch auf einer Seite: { $filled }
agree-on-this-before-work = Einigen Sie sich darauf, bevor die Arbeit beginnt: { $joined }.
still-to-write = Noch zu schreiben: { $missing }.
close-charter = Steckbrief schließen
change-charter = Steckbrief ändern
our-proposal = Unser Vorschlag: { $text }
empty-field-keeps-what = Ein leeres Feld behält den Vorschlag. Was Sie schreiben, bleibt, auch wenn Sie einen anderen Anwendungsfall wählen.
problem = Anwendungsfall
charter = Der Steckbrief
part-proposed-as = vorgeschlagen für die Rolle { $role }
part-proposed-instead = hier vorgeschlagen für die Rolle { $role }, da { $name } dafür zu wenig Zeit hat
part-then-answers = { $effort }, dazu Zeit für die Antworten anderer
on-its-own-merit = { $main-reason }. Für sich allein lohnend.
part-habits = { $habits ->
    [0] keine Gewohnheit
    [one] eine Gewohnheit
   *[other] { $habits } Gewohnheiten
}
part-actions = { $actions ->
    [0] keine Maßnahme
    [one] eine Maßnahme
   *[other] { $actions } Maßnahmen
}
part-none = keine
