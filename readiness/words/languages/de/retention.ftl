title = Wie lange Stimmen aufbewahrt werden
lede = Stimmen sind das, was jede Person in einem Workshop abgegeben hat: Antworten, Punkte und Ideen. Auch wer teilgenommen hat, gehört dazu. Das Ergebnis eines Workshops bleibt in jedem Fall in seiner Standortbestimmung: die Antworten, die Beschlüsse und wie die Antworten verteilt waren.
label = Stimmen aufbewahren, nachdem ihr Ergebnis in die Standortbestimmung kam
for-good = bis jemand den Workshop löscht
days = { $days ->
    [one] einen Tag lang
   *[other] { $days } Tage lang
}
keep = So aufbewahren
ask = { $days ->
    [one] Stimmen zu Ergebnissen, die älter als ein Tag sind, werden binnen einer Stunde endgültig entfernt, und mit ihnen die Workshops. Die Ergebnisse bleiben. Ein Workshop, dessen Ergebnis nie in seine Standortbestimmung kam, behält seine Stimmen. Fortfahren?
   *[other] Stimmen zu Ergebnissen, die älter als { $days } Tage sind, werden binnen einer Stunde endgültig entfernt, und mit ihnen die Workshops. Die Ergebnisse bleiben. Ein Workshop, dessen Ergebnis nie in seine Standortbestimmung kam, behält seine Stimmen. Fortfahren?
}
ask-yes = Die Stimmen nach dieser Zeit entfernen
kept = So ist es eingestellt
changed-meanwhile = Jemand anders hat inzwischen geändert, wie lange Stimmen aufbewahrt werden.
changed-meanwhile-mend = Sehen Sie nach, was jetzt dort steht, und wählen Sie dann noch einmal.
refused-days = Stimmen werden 30, 90, 180 oder 365 Tage aufbewahrt, oder bis jemand sie löscht.
refused-days-mend = Wählen Sie eines davon.
changed = { $days ->
    [one] Stimmen werden einen Tag lang aufbewahrt.
   *[other] Stimmen werden { $days } Tage lang aufbewahrt.
}
changed-for-good = Stimmen werden aufbewahrt, bis jemand sie löscht.
removed = Stimmen eines Workshops von „{ $assessment }“ nach Ablauf ihrer Zeit entfernt.
removed-gone = Stimmen eines Workshops nach Ablauf ihrer Zeit entfernt.
