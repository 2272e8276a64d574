title = Per Link ansehen lassen
lede = Eine Seite zum Lesen. Auf ihr steht, was unten für jede Datei gewählt ist: dieselben Abschnitte, und Namen nur, wenn Sie sie ankreuzen. Die Ergebnisse sind immer auf dem Stand des Tages, an dem jemand die Seite ansieht. Wer den Link hat, braucht kein Konto und kann nichts ändern.
for-whom = Für wen (ein Name oder eine Gruppe)
how-long = Für wie lange
days = { $days ->
    [one] Ein Tag
   *[other] { $days } Tage
}
make = Link erstellen
copy-now = Kopieren Sie ihn jetzt und geben Sie ihn weiter: Er kann nur dieses eine Mal gezeigt werden. Er zeigt die Ergebnisse auf dem Stand, den sie beim Ansehen haben; was Sie unten von nun an wählen, ändert nichts daran.
refused-days = Ein Link gilt 7, 30 oder 90 Tage.
refused-days-mend = Wählen Sie eines davon.
nobody = Derzeit gilt kein Link zu den Ergebnissen.
somebody = Jemand
ends-never-opened = Endet am { $day }. Noch hat ihn niemand geöffnet.
ends-opened = { $times ->
    [one] Endet am { $day }. Einmal geöffnet, am { $last }.
   *[other] Endet am { $day }. Geöffnet: { $times } Mal, zuletzt am { $last }.
}
take-back = Link zurückziehen: { $whom }
take-back-unnamed = Link zurückziehen, gültig bis { $ends }
taken-back = Der Link funktioniert nicht mehr
opening = Die Seite wird geholt.
opening-mend = Das dauert einen Augenblick. Nötig ist ein Browser mit JavaScript.
out-of-reach = Die Seite ist nicht erreichbar.
out-of-reach-mend = Prüfen Sie die Verbindung und laden Sie diese Seite neu.
nowhere = Unter diesem Link gibt es nichts.
nowhere-mend = Bitten Sie die Person, die Ihnen den Link gegeben hat, um einen anderen.
until = Zu sehen bis zum
shared = { $days ->
    [one] Link zu Ergebnissen von „{ $assessment }“ erstellt, für einen Tag.
   *[other] Link zu Ergebnissen von „{ $assessment }“ erstellt, für { $days } Tage.
}
shared-gone = Link zu Ergebnissen einer Standortbestimmung erstellt, die nicht mehr da ist.
ended = Link zu Ergebnissen von „{ $assessment }“ zurückgezogen.
ended-gone = Link zu Ergebnissen einer Standortbestimmung zurückgezogen, die nicht mehr da ist.
