part-not-known = nicht bekannt
part-never-by-these-numbers = nach diesen Zahlen nie
part-not-within-ten-years = nicht binnen zehn Jahren
part-months = { $first } Monate
part-at-best-months-more-likely = bestenfalls { $first } Monate, wahrscheinlicher nicht binnen zehn Jahren
part-likely-months-at-best-at = wahrscheinlich { $month-number } Monate, bestenfalls { $first }, schlimmstenfalls nie
part-first-trial = der erste Versuch
part-test-ready-made-tool = der Test eines fertigen Werkzeugs
part-finding-first-problem-trying = die Suche nach einem ersten Anwendungsfall und der Versuch dazu
part-beginning-record-past-cases-finding = der Beginn der Erfassung von Fällen und die Suche nach einem ersten Anwendungsfall
part-putting-first-problem-work = die Inbetriebnahme für den ersten Anwendungsfall
part-testing-a-tool = ein fertiges Werkzeug testen
part-finding-a-problem = einen Anwendungsfall finden
part-recording-cases = Fälle aufzeichnen
part-first-launch = in den Einsatz bringen
part-asked-without-cash = { $what }: { $own } eigene Arbeitszeit, kein Geld
part-asked-without-price = { $what }: { $own } eigene Arbeitszeit, { $outside } von außen, Preis offen
part-asked-with-cash = { $limit ->
    [within] { $what }: { $own } eigene Arbeitszeit, etwa { $cash } Ausgaben (im Limit)
    [above] { $what }: { $own } eigene Arbeitszeit, etwa { $cash } Ausgaben (über Limit)
   *[none] { $what }: { $own } eigene Arbeitszeit, etwa { $cash } Ausgaben
}
part-no-cash = keine Ausgaben
part-about-own-people = etwa { $likely-in-words } eigene Arbeitszeit
part-no-days-own-people = keine eigene Arbeitszeit
part-about-from-outside-with-price = etwa { $likely-in-words } von außen, deren Preis erst Angebote zeigen
cash-is-above = Das ist mehr als die { $limit }, die an andere gezahlt werden dürfen: Beantragt sind { $cash }.
cash-keeps-within = Das bleibt innerhalb der { $limit }, die an andere gezahlt werden dürfen.
cash-likely-keeps-within = Der wahrscheinliche Betrag bleibt innerhalb der { $limit }, die an andere gezahlt werden dürfen. Im höchsten Fall sind es { $most }, also mehr: Angebote müssen innerhalb bleiben.
offers-have-to-keep-within = Angebote müssen innerhalb der { $limit } bleiben, die an andere gezahlt werden dürfen.
part-cash = { $amount } für Hilfe von außen
part-likely-cash = etwa { $amount } für Hilfe von außen
we-ask-alone = Beantragt wird nur { $what }: { $takes }.
not-asked-now = Jetzt nicht beantragt: { $parts }.
part-not-told-name-somebody-here = nicht angegeben: hier jemanden benennen
comes-from-smallest-trial-shows = Sie stammt aus dem kleinsten Versuch, dem einzigen in den Summen: Er zeigt nur, ob es weitergehen soll, nicht wie gut.
only-saved-hours-counted-nobody = Nur gesparte Stunden werden gezählt; noch hat niemand angegeben, welchen Nutzen es sonst gibt.
there-nothing-decide-yet = Noch gibt es nichts zu entscheiden
answer-questions-enter-candidate-problem = Beantworten Sie Fragen und geben Sie einen Anwendungsfall ein: Dann sagt diese Seite, was beantragt wird, was es bringt, bis wann, und wann aufzuhören ist.
sponsor-who-decides = Wer in der Leitung entscheidet
who-uses-result = Wer das Ergebnis benutzt
for-board = Für das Leitungsgremium
decide-find-first-problem-can = Zu entscheiden: einen ersten messbaren Anwendungsfall finden
decide-test-ready-made-tool = Zu entscheiden: für „{ $name }“ ein fertiges Werkzeug testen
decide-put-work = Zu entscheiden: Inbetriebnahme von „{ $name }“
decide-first-trial = Zu entscheiden: ein erster Versuch, „{ $name }“
we-will-have-first-measured = Eine erste gemessene Zahl haben wir bis zum { $on }.
not-known-yet = Noch nicht bekannt
no-problem-chosen-yet-its = Noch ist kein Anwendungsfall gewählt. Was er wert ist, klärt seine Befragung.
nobody-told-what-hours-worth = Niemand hat angegeben, was die Stunden wert sind, die er sparen würde.
pays-back-its-cost = Macht sich bezahlt
pays-back-plan = Der Plan macht sich bezahlt
stop-if-nothing-can-be = Hören Sie auf, wenn nichts Messbares besser ist als heute.
offers-three-partners-come-first = Zuerst kommen Angebote von drei Firmen.
nothing-bought-before-its-result = Vor seinem Ergebnis wird nichts gekauft.
part-named-as-lead = { $lead } für die Projektleitung
part-named-as-sponsor = { $sponsor } für die Unterstützung in der Leitung
part-lead-missing = eine Projektleitung
part-sponsor-missing = Unterstützung in der Leitung
confirm = Bestätigen Sie { $confirmed }.
name-nobody-named-yet = Benennen Sie { $missing }: Noch ist niemand benannt.
keep-days-above-free = Halten Sie die oben genannten Tage frei.
release-nothing-else = Freizugeben ist nur { $what }: { $filter }.
release = Freizugeben ist { $what }: { $filter }.
their-price-not-known-nothing = { $offers } Der Preis ist nicht bekannt: Nichts wird unterschrieben, bevor Sie dem Betrag zugestimmt haben.
if-none-keeps-nothing-signed = { $offers } Liegen alle über { $most }, fragen wir Sie noch einmal, bevor etwas unterschrieben wird.
it-also-takes = Dazu kommen { $cash }.
leader-decides-alone = { $kept ->
    [within] Über dieses Geld darf allein entscheiden, wer die Organisation leitet.
   *[likely] Über ein Angebot innerhalb dieses Betrags darf allein entscheiden, wer die Organisation leitet.
}
time-and-release-are-left = Für Sie bleiben die Arbeitszeit Ihrer Leute und die Freigabe.
release-is-left = Für Sie bleibt die Freigabe.
if-none-keeps-within-limit = { $offers } Liegen alle über { $limit }, wird nichts unterschrieben, bevor Sie darüber entschieden haben.
suppliers-say-first = Zuerst sagen Anbieter, ob ein fertiges Werkzeug das leistet.
nothing-for-building-before = Vorher wird für ein eigenes Modell nichts gezahlt oder getan.
tool-beside-request = Ein fertiges Werkzeug, falls es eines gibt: { $tool } für Auswahl und Test; { $yearly }. Was wir erbitten: { $asked }.
decision-signed-below = Entscheidung, unten unterschrieben
decision-on-a-proposed-day = Entscheidung (Tag vorgeschlagen)
real-users-begin-after-go = Der Einsatz im Alltag beginnt, nach einem „Go“
daily-use-four-weeks-after = Vier Wochen im täglichen Einsatz, nach einem „Go“
part-no-day-yet = noch kein Termin
first-measured-numbers = Erste gemessene Zahlen
stop-or-go-decided-by = Stopp oder Go, nach diesen Zahlen entschieden
gate-check-before-result = Die Prüfung der Bedingungen am { $check } schließt die ersten { $days } Tage ab: Sie kommt vor dem Ergebnis des Versuchs am { $result } und sieht nur auf die andere Arbeit.
gate-check-this-assessment-again = Prüfung der Bedingungen und neue Standortbestimmung
first = Zuerst: „{ $title }“
board-decides = Das Leitungsgremium
part-owner-as-lead = { $is-proposed ->
    [yes] { $owner } (für die Projektleitung vorgeschlagen)
   *[no] { $owner } (Projektleitung)
}
part-leads = { $owner }; Projektleitung: { $lead }
part-launch-planned-after-go = die Inbetriebnahme wird nach dem „Go“ geplant
part-role-lead = Projektleitung
part-role-sponsor = Unterstützung in der Leitung
part-assesses = zur Prüfung { $name }
# same
part-name-and-role = { $name } ({ $role })
part-no-sponsor-named-name-one = für diesen Anwendungsfall niemand aus der Leitung benannt: hier jemanden benennen
part-nobody-named-name-somebody-here = niemand benannt: hier jemanden benennen
asks-leads = Beantragt und leitet es
asks-leads-does = Beantragt es, leitet es und führt es aus
trial-simple-rule-tried-beside = Im Versuch wird neben dem Modell eine einfache Regel erprobt; ist sie gut genug, nehmen Sie die Regel.
part-year = { $a-year } im Jahr
part-its-price-year-not-known = der Preis pro Jahr ist nicht bekannt
part-and-brings-a-year = { $told }; sie bringt { $worth } im Jahr
part-starts-whatever-trial-shows = { $told }; sie beginnt am { $start-on }, was auch immer der Versuch zeigt
what-money-not-known-nobody = Was das in Geld ist, ist nicht bekannt: Niemand hat angegeben, was ein Tag eigener Arbeitszeit kostet.
signature-covers-first-row-alone = Die Unterschrift gilt nur für die erste Zeile. Was vom Versuch unabhängig ist, wird an seinen eigenen Tagen getan, was er auch zeigt, wenn die Führungskraft der zuständigen Person die Zeit dafür freigibt.
tool-or-cloud-service-cost = Ein Werkzeug oder ein Cloud-Dienst gehört zu den laufenden Kosten und steht in keiner dieser Summen.
what = Was
own-people = Eigene Leute
from-outside = Von außen
pay = Zu zahlen
staff-time-included = Mit eigener Arbeitszeit
after-go-not-asked-now = Nach einem „Go“, nicht beantragt
independent-trial-not-asked-now = Unabhängig davon, nicht beantragt
whole-plan = Der ganze Plan
whole-plan-and-launch = Der ganze Plan und die Inbetriebnahme, die noch keinen Termin hat
after-go = Nach einem „Go“: { $named }.
whatever-trial-shows = Was auch immer der Versuch zeigt: { $named }.
until-then-trial-takes = Bis dahin braucht der Versuch { $days-and-money }.
stop-saves = Ein Stopp spart { $days-and-money }{ $what-stops }.
what-comes-again-again-costs = Was regelmäßig wiederkehrt, kostet in diesem Jahr { $likely-in-words }; der erste Anwendungsfall bringt { $other-likely-in-words } im Jahr.
partner = Eine Firma von außen (alle Arbeit bis zur täglichen Nutzung)
hire-full-time = Eine Einstellung, Vollzeit
tool-this-problem-if-there = Ein Werkzeug für diesen Anwendungsfall, falls es eines gibt
where-no-amount-was-given = Wo zu einem Anwendungsfall kein Betrag angegeben wurde, zählen nur die gesparten Stunden. Was er sonst wert ist, etwa weniger Fehler oder mehr Umsatz, zählt, sobald jemand einen Betrag angibt.
costs-today-year = Heutige Kosten im Jahr
work-until-daily-use = Arbeit bis zum täglichen Einsatz
costs-until-daily-use = Kosten bis zum täglichen Einsatz
pays-back-after = Macht sich bezahlt nach
brings-a-year = Bringt im Jahr
brings-a-year-in-hours = Bringt im Jahr an gesparten Stunden
running-year = Betrieb im Jahr
left-year = Bleibt im Jahr
part-of-them-after-go = { $told }, davon { $in-words } nach einem „Go“
part-counted-again-after-weeks-daily = { $weeks-in-use ->
    [one] nach einer Woche im täglichen Einsatz noch einmal gezählt
   *[other] nach { $weeks-in-use } Wochen im täglichen Einsatz noch einmal gezählt
}
part-week = { $in-words } pro Woche
hours-saved-estimate-told-one = Dass { $in-words } der Stunden gespart werden, ist eine Schätzung, die als eine einzige Zahl angegeben wurde.
smallest-trial-in-all-sums = Der Versuch in diesem Plan und in jeder Summe ist der kleinste, der eine Zahl ergibt: { $in-words }. Ein längerer Versuch und seine Kosten sind in keiner Summe enthalten.
part-putting-work-after-go-which = die Inbetriebnahme nach einem „Go“ ({ $in-words }), die dann ihre Termine erhält
work-until-daily-use-first = In die Arbeit bis zum täglichen Einsatz des ersten Anwendungsfalls rechnen wir ein, was dieser Plan nicht zählt: { $parts }.
when-pays-hangs-on-more-than-hours = Wann es sich bezahlt macht, ist nicht bekannt: Die gesparten Stunden allein würden es wahrscheinlich nicht binnen zehn Jahren bezahlen, und was es im Jahr sonst noch bringt, hat noch niemand angegeben.
when-pays-not-known-still = Wann es sich bezahlt macht, ist nicht bekannt. Noch fehlt: { $names }.
when-pays-depends-most = Wann es sich bezahlt macht, hängt vor allem ab von: { $told }.
hour-people-who-do-today = Stunde der heutigen Arbeit
day-own-people = Tag eigener Arbeitszeit
day-from-outside = Tag von außen
hours-working-day = Stunden eines Arbeitstags
weeks-work-year = Arbeitswochen im Jahr
day-from-outside-multiple-own = Tag von außen, als Vielfaches eines eigenen Tages
working-days-year = Arbeitstage im Jahr
days-own-people = Tage eigener Arbeitszeit
days-from-outside = Tage von außen
cost-own-people = Kosten eigener Arbeitszeit
cost-help-from-outside = Kosten der Hilfe von außen
person-days = Personentage
money = Geld
hours-week-today = Stunden pro Woche heute
hours-year-today = Stunden im Jahr heute
cost-today-s-way-year = Jährliche Kosten der heutigen Arbeitsweise
share-hours-saved = Anteil der gesparten Stunden
what-solution-brings-year = Jährlicher Ertrag einer Lösung
days-told-trial = Angegebene Tage für den Versuch
how-far-trial-may-differ = Wie weit ein Versuch davon abweichen kann
days-trial = Tage des Versuchs
skilled-days-launch = Tage Facharbeit für die Inbetriebnahme
days-skilled-work = Tage Facharbeit
days-other-work = Tage anderer Arbeit
cost-skilled-work = Kosten der Facharbeit
cost-other-work = Kosten der anderen Arbeit
cost-skilled-work-by-partner = Kosten der Facharbeit von außen
days-until-daily-use = Tage bis zum täglichen Einsatz
cost-until-daily-use = Kosten bis zum täglichen Einsatz
share-cost-year-running = Anteil dieser Kosten für ein Jahr Betrieb
running-for-a-year = Betrieb für ein Jahr
ready-made-tool-year = Fertiges Werkzeug für ein Jahr
gain-year-less-running = Jährlicher Gewinn nach Abzug des Betriebs
months-pay-back = Monate, bis es sich bezahlt macht
with-partner = Mit Hilfe von außen
full-time-person-year = Vollzeitkraft für ein Jahr
until-new-person-can-start = Bis eine neue Person beginnen kann
choosing-testing-tool = Auswahl und Test eines Werkzeugs
days-choose-test-tool = Tage für Auswahl und Test eines Werkzeugs
hours-year-pay-running = Stunden im Jahr, die den Betrieb decken
hours-week-pay-running = Stunden pro Woche, die den Betrieb decken
days-quick-win = Tage für den schnellen Erfolg
cost-quick-win = Kosten des schnellen Erfolgs
cost-skilled-work-launch = Kosten der Facharbeit für die Inbetriebnahme
cost-trial = Kosten des Versuchs
days-other-work-from-outside = Tage anderer Arbeit von außen
cost-other-work-from-outside = Kosten anderer Arbeit von außen
days-other-work-launch = Tage anderer Arbeit für die Inbetriebnahme
cost-other-work-launch = Kosten der anderen Arbeit für die Inbetriebnahme
days-other-work-launch-from = Tage anderer Arbeit von außen für die Inbetriebnahme
cost-other-work-launch-from = Kosten anderer Arbeit von außen für die Inbetriebnahme
hours-year-has-save = Stunden, die es im Jahr sparen muss
hours-week-has-save = Stunden, die es pro Woche sparen muss
part-first-days = erste 90 Tage
part-first-problem = erster Anwendungsfall
part-beside-first-problem = neben dem ersten Anwendungsfall
part-of-the-request = jetzt beantragt
part-of-the-request-early = jetzt beantragt, bis zu Stopp oder Go
part-after-go = nach einem „Go“
part-other-work-after-go = andere Arbeit nach einem „Go“
part-its-own-merit = für sich allein lohnend
part-saved-by-stop = durch einen Stopp gespart
part-again-again = regelmäßig wiederkehrend
part-whole-plan = der ganze Plan
part-nobody-told = nicht angegeben
part-asked-but-nobody-knows = gefragt, aber niemand weiß es
part-no-work-this-kind = keine Arbeit dieser Art
part-list = { $actions ->
    [one] Maßnahme { $listed } der Liste
   *[other] Maßnahmen { $listed } der Liste
}
test-says-which-tool-its = Der Test zeigt, welches Werkzeug es wird; dessen Vertrag sagt, ab wann
follows-from-problem-chosen = Das folgt aus dem gewählten Anwendungsfall
# same
part-money = { $shown } { $currency }
# same
part-bare-number = { $shown }
part-amount = { $unit ->
    [day] { $shown } Tag
    [days] { $shown } Tage
    [hour] { $shown } Stunde
    [hours] { $shown } Stunden
    [weeks] { $shown } Wochen
    [percent] { $shown } Prozent
   *[times] { $shown }-mal
}
part-likely = { $low } bis { $amount }, eher { $likely }
part-amount-range = { $low } bis { $amount }
part-about = etwa { $likely-in-words }
part-months-likely = { $first } bis { $last } Monate, eher { $month-number }
part-months-range = { $first } bis { $last } Monate
part-and = { $own } und { $cash }
part-alone = nur { $what }: { $takes }
part-alone-and-limit = { $kept ->
    [within] nur { $what }: { $takes }; das Geld, innerhalb der { $limit }, die an andere gezahlt werden dürfen, braucht keine Unterschrift
    [above] nur { $what }: { $takes }, mehr als die { $limit }, die an andere gezahlt werden dürfen
   *[open] nur { $what }: { $takes }; Angebote müssen innerhalb der { $limit } bleiben
}
on = Am { $on }. { $rule }
part-from-start = ab { $starts-on }
part-until-decision-on = mit Stopp oder Go am { $on }
first-days-take-work = Die ersten 90 Tage brauchen { $about } Arbeit{ $in-brackets }
pay-back-holds-if-worth = Es macht sich nur dann bezahlt, wenn es { $amount } im Jahr bringt, { $counted }.
pay-back-holds-if-saved = Es macht sich nur dann bezahlt, wenn { $saved } von { $today } gespart werden, { $counted }.
part-starts-after = Beginn erst nach: { $in-words }
part-our-assumption = unsere Annahme: { $why }
part-work = Arbeit für { $number }: { $titles }
part-work-by-number = Arbeit für { $work-by-number }
part-work-done-by-then = { $work }, soweit bis dahin getan
part-run-of-actions = { $run } bis { $other-run }
part-actions-habits = { $habits ->
    [one] { $other-habits ->
        [one] eine Maßnahme und eine Gewohnheit
       *[other] eine Maßnahme und { $other-habits } Gewohnheiten
    }
   *[other] { $other-habits ->
        [one] { $habits } Maßnahmen und eine Gewohnheit
       *[other] { $habits } Maßnahmen und { $other-habits } Gewohnheiten
    }
}
part-actions = { $actions ->
    [0] keine Maßnahme
    [one] eine Maßnahme
   *[other] { $actions } Maßnahmen
}
part-told = { $name } ({ $number }, angegeben)
part-assumed-number = { $name } ({ $number }; unsere Annahme)
row-recurring-until = – davon wiederkehrende Arbeit bis { $day }
first-days = – davon in den ersten 90 Tagen
part-or = { $shown }, oder { $likely-in-words }
part-work-after-go = etwa { $days } Arbeit, wenn Sie weitermachen
part-work-own-merit = etwa { $days } für andere Aufgaben, die wir in jedem Fall empfehlen
rest-of-request-after = Nach diesem Tag folgt noch Arbeit aus diesem Antrag ({ $days }), etwa um das Ergebnis zu zeigen.
rest-of-request-after-decision = Nach Stopp oder Go am { $day } folgt noch Arbeit aus diesem Antrag ({ $days }), etwa um das Ergebnis zu zeigen.
spent-by-decision = Bis zu Stopp oder Go am { $day } sind mit Arbeitszeit etwa { $together } ausgegeben ({ $cash }): { $asked } hierfür, { $early } ({ $work }) für Aufgaben, die sich ohnehin lohnen.
part-of-it-in-cash = davon { $amount } Zahlungen
spent-by-decision-in-brief = Bis zu Stopp oder Go sind mit anderen Aufgaben etwa { $together } ausgegeben ({ $cash }).
worked-by-decision = Bis zu Stopp oder Go am { $day } fallen etwa { $together } Arbeit an: { $asked } hierfür, { $early } für Aufgaben, die sich in jedem Fall lohnen.
part-rest-of-own-merit = etwa { $days } für die übrigen dieser anderen Aufgaben
after-decision = Danach: { $parts }.
row-early = – davon bis zu Stopp oder Go
part-asked-now-and-later = : { $asked } jetzt beantragt und { $later } später
later-is-made-of = Die { $later } nach einem „Go“: { $parts }.
part-later = { $amount } für { $titles } ({ $days })
part-later-without-date = { $amount } für { $titles } (noch ohne Datum)
part-costs-most = { $once } bis zum täglichen Einsatz und { $run } im Jahr für den Betrieb
part-costs-most-and-brings-least = { $once } bis zum täglichen Einsatz, { $run } im Jahr für den Betrieb, und im Jahr bringt es { $worth }
part-with-this-request = , dieser Antrag eingeschlossen
part-worth-estimated = { $worth } im Jahr (geschätzt, nicht gemessen)
part-worth-reckoned = { $worth } im Jahr
pays-or-never = { $months ->
    [one] Für sich genommen kostet es bis zum täglichen Einsatz etwa { $once }{ $split }. Der Betrieb kostet { $run } im Jahr. Bringt es { $worth }, hat es sich nach einem Monat im täglichen Einsatz bezahlt gemacht. Im schlechtesten Fall ({ $worst }) nie.
   *[other] Für sich genommen kostet es bis zum täglichen Einsatz etwa { $once }{ $split }. Der Betrieb kostet { $run } im Jahr. Bringt es { $worth }, hat es sich nach { $months } Monaten im täglichen Einsatz bezahlt gemacht. Im schlechtesten Fall ({ $worst }) nie.
}
pays-back = { $months ->
    [one] Für sich genommen kostet es bis zum täglichen Einsatz etwa { $once }{ $split }. Der Betrieb kostet { $run } im Jahr. Bringt es { $worth }, hat es sich nach einem Monat im täglichen Einsatz bezahlt gemacht.
   *[other] Für sich genommen kostet es bis zum täglichen Einsatz etwa { $once }{ $split }. Der Betrieb kostet { $run } im Jahr. Bringt es { $worth }, hat es sich nach { $months } Monaten im täglichen Einsatz bezahlt gemacht.
}
does-not-pay = Nach diesen Zahlen macht es sich nicht binnen zehn Jahren bezahlt: { $once } bis zum täglichen Einsatz, dieser Antrag eingeschlossen, und { $run } im Jahr für den Betrieb; dafür bringt es { $worth } im Jahr. Stimmen Sie nur zu, wenn der übrige Nutzen das Geld wert ist oder wenn der Versuch zeigen soll, ob die Zahlen stimmen.
hours-alone-do-not-pay = Allein durch die gesparten Stunden würde es sich wahrscheinlich nicht binnen zehn Jahren bezahlt machen: { $once } bis zum täglichen Einsatz, dieser Antrag eingeschlossen, und { $run } im Jahr für den Betrieb gegen { $worth } im Jahr. Was es im Jahr sonst noch bringt, etwa weniger Ausfälle oder mehr Verkäufe, hat noch niemand angegeben. Davon hängt ab, ob es sich bezahlt macht: Finden Sie es heraus, bevor Sie zustimmen.
running-alone-does-not-pay = Nach diesen Zahlen macht es sich nicht bezahlt, was immer es bis zum täglichen Einsatz kostet: Der Betrieb kostet { $run } im Jahr; dafür bringt es { $worth } im Jahr. Stimmen Sie nur zu, wenn der übrige Nutzen das Geld wert ist oder wenn der Versuch zeigen soll, ob die Zahlen stimmen.
part-at-least = mindestens { $amount }
pays-at-best = { $months ->
    [one] Nach den wahrscheinlichen Zahlen macht es sich nicht binnen zehn Jahren bezahlt: { $once } bis zum täglichen Einsatz, dieser Antrag eingeschlossen, und { $run } im Jahr für den Betrieb; dafür bringt es { $worth } im Jahr. Im besten Fall, an den günstigen Enden dieser Spannen, hat es sich nach einem Monat im täglichen Einsatz bezahlt gemacht: Welcher Fall stimmt, soll der Versuch zeigen.
   *[other] Nach den wahrscheinlichen Zahlen macht es sich nicht binnen zehn Jahren bezahlt: { $once } bis zum täglichen Einsatz, dieser Antrag eingeschlossen, und { $run } im Jahr für den Betrieb; dafür bringt es { $worth } im Jahr. Im besten Fall, an den günstigen Enden dieser Spannen, hat es sich nach { $months } Monaten im täglichen Einsatz bezahlt gemacht: Welcher Fall stimmt, soll der Versuch zeigen.
}
part-by-decision = bis zu Stopp oder Go, mit anderen Aufgaben
part-its-own-merit-early = für sich allein lohnend, bis zu Stopp oder Go
part-from-low-to-high = { $low } bis { $high }
part-own-days-worth = { $own } (Gegenwert { $worth })
nothing-starts-before = Nichts davon beginnt, bevor Sie unterschreiben.
before-you-sign-only-prepares = { $actions ->
    [one] Bevor Sie unterschreiben, beginnt nichts außer einer Maßnahme, die den Versuch vorbereitet, Arbeit: { $work }.
   *[other] Bevor Sie unterschreiben, beginnt nichts außer { $actions } Maßnahmen, die den Versuch vorbereiten, Arbeit: etwa { $work }.
}
before-you-sign-this-starts = { $actions ->
    [one] Bevor Sie unterschreiben, beginnt dies: eine Maßnahme, etwa { $work }.
   *[other] Bevor Sie unterschreiben, beginnt dies: { $actions } Maßnahmen, etwa { $work }.
}
no-all-is-spent = Sagen Sie nein, ist diese Arbeit schon getan.
no-stops-it = Sagen Sie nein, endet sie.
no-stops-them = Sagen Sie nein, enden sie.
no-stops-some = { $running ->
    [one] Sagen Sie nein, endet eine dieser Maßnahmen; die Arbeit an den anderen, etwa { $ended }, ist dann schon getan.
   *[other] Sagen Sie nein, enden { $running } dieser Maßnahmen; die Arbeit an den anderen, etwa { $ended }, ist dann schon getan.
}
plan-starts-before-report = Der Plan beginnt am { $starts }, vor diesem Bericht.
part-no-sponsor-by = { $no-sponsor } bis { $day }
running-likely-takes = Von diesen Stunden decken wahrscheinlich { $likely } pro Woche allein den Betrieb; bei seinen höchsten Kosten würden alle zusammen nicht reichen.
running-takes = Von diesen Stunden decken { $takes } pro Woche allein den Betrieb.
goes-on-each-week = { $hours ->
    [one] Solange sich nichts ändert, geht jede Woche eine Stunde in „{ $problem }“.
   *[other] Solange sich nichts ändert, gehen jede Woche { $hours } Stunden in „{ $problem }“.
}
makes-in-a-year = Das sind im Jahr: { $hours }.
makes-in-a-year-at-cost = Das sind im Jahr: { $hours }, Kosten: { $cost }.
day-follows-from-hour = Was ein Tag eigener Arbeitszeit kostet, wurde nicht angegeben; es folgt aus der angegebenen Stunde ({ $hour }) und einem Arbeitstag von { $hours }.
part-none = keine
part-as-told = angegeben
part-without = ohne { $left }
first-days-take-or = { $work }, oder { $cost }.
part-without-unknown = { $words }; ohne { $left }, was nicht bekannt ist
by-rule-or-report = „{ $problem }“ durch eine Regel oder einen Bericht: { $takes }.
part-no-day-because = noch kein Tag: { $why }
starts-only-after-go = { $number ->
    [one] { $work } beginnt erst nach einem „Go“ am { $day }.
   *[other] { $work } beginnen erst nach einem „Go“ am { $day }.
}
stand-whatever-trial-shows = { $number ->
    [one] { $work } lohnt sich, was immer der Versuch zeigt: für sich allein, für die Bedingungen der nächsten Phase, für einen anderen Anwendungsfall oder wegen einer Warnung. Sie wird an ihren eigenen Tagen getan, wenn die Führungskraft der zuständigen Person die Zeit dafür freigibt.
   *[other] { $work } lohnen sich, was immer der Versuch zeigt: für sich allein, für die Bedingungen der nächsten Phase, für einen anderen Anwendungsfall oder wegen einer Warnung. Jede wird an ihren eigenen Tagen getan, wenn die Führungskraft der zuständigen Person die Zeit dafür freigibt.
}
now-is-asked = Jetzt: { $what }
# same
part-figure-of-scope = { $figure }, { $scope }
# same
part-figure-of-problem = { $figure }, { $problem }
part-from-start-until-decision = ab { $starts-on }, mit Stopp oder Go am { $on }

part-day-of-the-decision = der Tag, an dem über das Geld entschieden wird
part-most-that-may-be-spent = wie viel bis zum ersten Ergebnis an andere gezahlt werden darf
part-the-currency = die Währung
part-prices-of-work = { $prices ->
    [one] { $prices } Preis für Arbeit
   *[other] { $prices } Preise für Arbeit
}
