### Kampagnen: Fragen an viele Einheiten, die über einen Link in einem Zeitraum antworten.

title = Kampagnen
lede = Ein Fragebogen für viele Einheiten, etwa Werke oder Abteilungen. Jede antwortet über einen Link, ohne Konto, und gibt am Ende ab. Bis dahin sehen Sie nur, wie weit sie ist, und keine Antwort; ihre Standortbestimmung bleibt so lange leer.
not-for-you = Kampagnen sind für die Rollen „Bearbeitung“ und „Besitz“
not-for-you-mend = Bitten Sie jemanden mit der Rolle „Besitz“ um eine andere Rolle.
none-yet = Noch keine Kampagne
none-yet-mend = Schreiben Sie unten auf, welche Einheiten antworten sollen, und schicken Sie jeder ihren Link.
open-named = „{ $name }“ öffnen
back-to-list = Alle Kampagnen
window = Von { $opens } bis { $closes }
handed-in-of = { $all ->
    [one] { $handed } von { $all } abgegeben
   *[other] { $handed } von { $all } abgegeben
}
new = Einen Fragebogen an viele Einheiten schicken
name = Name der Kampagne
first-day = Erster Tag
last-day = Letzter Tag
time-zone = Zeitzone
words = Was den Befragten gesagt werden soll (freiwillig)
pack = Fragebogen
how-many = Befragte je Einheit
one-person = eine Person, die alles beantwortet
several-people = { $number ->
    [one] { $number } Person
   *[other] { $number } Personen, jede mit eigenen Abschnitten
}
sections = Abschnitte, nach denen gefragt wird
role-name = { $number ->
    [one] Wer gefragt wird ({ $number })
   *[other] Wer gefragt wird ({ $number })
}
sections-of = Abschnitte für { $role }
role-without-name = Person { $number }
units = Einheiten, eine je Zeile
units-help-one = Hinter einem Semikolon oder Tabulator kann stehen, für wen der Link ist, zum Beispiel: Werk Lyon; Anna Roux
units-help-several = Hinter Semikolons oder Tabulatoren kann stehen, für wen jeder Link ist, in dieser Reihenfolge: { $roles }
found-units = { $units ->
    [0] Noch keine Einheit
    [one] { $units } Einheit
   *[other] { $units } Einheiten
}
found-links = { $links ->
    [one] { $links } Link
   *[other] { $links } Links
}
line-twice = Zeile { $number }: „{ $text }“ steht zweimal in der Liste.
line-too-long = Zeile { $number } ist länger als 150 Zeichen.
line-too-many = Zeile { $number } nennt mehr Personen, als gefragt werden.
line-no-name = Zeile { $number } nennt keine Einheit.
too-many-units = Es sind mehr als { $most } Einheiten. Machen Sie zwei Kampagnen daraus.
make = Links erstellen
name-is-missing = Die Kampagne braucht einen Namen mit höchstens 200 Zeichen.
name-is-missing-mend = Geben Sie einen Namen ein.
days-missing = Wählen Sie einen ersten und einen letzten Tag.
days-in-order = Der letzte Tag liegt vor dem ersten oder ist vorbei.
days-mend = Wählen Sie andere Tage.
roles-wrong = Alle Befragten brauchen einen eigenen Namen und mindestens einen Abschnitt.
roles-wrong-mend = Schreiben Sie zu jeder Person einen Namen und wählen Sie einen Abschnitt.
section-twice = Ein Abschnitt wird von zwei Personen beantwortet: Wer später abgibt, würde die Antworten der anderen ersetzen.
section-twice-mend = Geben Sie jeden Abschnitt nur einer Person.
no-units = Es ist keine Einheit genannt.
no-units-mend = Schreiben Sie eine je Zeile.
units-wrong = Die Liste der Einheiten lässt sich so nicht verwenden.
made = Die Links sind erstellt
copy-now = Speichern oder kopieren Sie die Links jetzt und schicken Sie jeder Einheit ihren: Sie werden nur dieses eine Mal gezeigt. Einen anderen Link für eine Einheit können Sie jederzeit erstellen.
save-links = Alle Links speichern (CSV)
# same
links = Links
# same
link = Link
no-such-campaign = Diese Kampagne gibt es nicht.
no-such-campaign-mend = Wählen Sie eine aus der Liste.
opens-later = Dieser Zeitraum hat noch nicht begonnen: Vor dem { $day } wird nichts angenommen.
open-until = Offen bis { $day }.
closed-on = Dieser Zeitraum ist abgelaufen; sein letzter Tag war der { $day }. Was abgegeben wurde, ist als Stichtag jeder Standortbestimmung festgehalten.
closed-before = Dieser Zeitraum wurde vor seinem ersten Tag geschlossen. Wählen Sie einen späteren letzten Tag, um ihn zu öffnen.
table-label = Wie weit jede Einheit ist
unit = Einheit
who-is-asked = Wer gefragt wird
for-whom = Für wen
state = Stand
answered = Beantwortet
last-day-answered = Letzte Antwort
never = keine
# same
on-day = { $day }
not-opened = Noch nicht geöffnet
opened = Geöffnet
answering = Antwortet
state-handed-in = Abgegeben
state-sent-back = Zurückgegeben
missed = Nicht abgegeben
# same
percent = { $percent }
make-csv = Tabelle erstellen (CSV)
make-xlsx = Tabelle erstellen (Arbeitsmappe)
save-csv = Tabelle speichern (CSV)
save-xlsx = Tabelle speichern (Arbeitsmappe)
one-unit = Eine Einheit
choose-unit = Einheit wählen
# same
unit-and-role = { $unit }: { $role }
look = Standortbestimmung dieser Einheit ansehen
new-link = Neuen Link erstellen
new-link-ask = Der bisherige Link funktioniert dann nicht mehr. Die Antworten bleiben. Fortfahren?
new-link-yes = Jetzt neuen Link erstellen
new-link-made = Der neue Link
reason = Warum Sie die Antworten zurückgeben (die Befragten lesen es)
send-back = Zurückgeben
reason-missing = Schreiben Sie, warum Sie die Antworten zurückgeben.
reason-missing-mend = Der Grund steht dann oben auf der Seite der Befragten.
sent-back = Die Befragten können wieder antworten
not-handed-in = Hier ist noch nichts abgegeben.
not-handed-in-mend = Nur was abgegeben wurde, kann zurückgegeben werden.
take-link = Link dieser Einheit zurückziehen
take-link-ask = Der Link funktioniert dann auf Dauer nicht mehr. Die Standortbestimmung bleibt, und was abgegeben wurde, ist als ihr Stichtag festgehalten. Fortfahren?
take-link-yes = Zurückziehen
link-taken = Der Link funktioniert nicht mehr
remind = Erinnern
remind-lede = Ein Text zum Kopieren, für alle, die noch nicht abgegeben haben. Er enthält keinen Link: Alle haben ihren schon.
remind-to = An: { $names }
remind-text = Bitte geben Sie Ihre Antworten zu „{ $campaign }“ bis { $day } ab. Öffnen Sie den Link, den Sie bekommen haben; was Sie schon beantwortet haben, steht dort. Wenn Sie den Link nicht finden, bitten Sie mich um einen anderen.
too-late-to-remind = Niemand kann mehr abgeben. Wählen Sie zuerst einen späteren letzten Tag.
nobody-to-remind = Alle haben abgegeben.
window-title = Der Zeitraum
change-end = An diesem Tag enden lassen
end-changed = Der letzte Tag ist geändert
end-was-moved = Jemand anders hat das Ende dieser Kampagne verschoben.
end-was-moved-mend = Sehen Sie nach, welcher Tag jetzt dort steht, und ändern Sie ihn dann noch einmal.
asked-elsewhere = Über einen anderen Link beantwortet schon jemand Fragen von „{ $unit }“: Wer später abgibt, würde die Antworten der anderen Person ersetzen.
asked-elsewhere-mend = Ziehen Sie zuerst einen der beiden Links zurück oder warten Sie, bis über den anderen abgegeben wurde.
close-now = Jetzt schließen
close-ask = Danach lässt sich nichts mehr beantworten oder abgeben. Mit einem späteren Tag können Sie den Zeitraum wieder öffnen. Fortfahren?
close-yes = Ja, jetzt schließen
closed-now = Der Zeitraum ist geschlossen
remove = Kampagne entfernen
remove-ask = Alle ihre Links funktionieren dann auf Dauer nicht mehr. Die Standortbestimmungen bleiben, und was abgegeben wurde, ist als Stichtag jeder von ihnen festgehalten. Fortfahren?
remove-yes = Entfernen
keeping-results = Ausgewertet, was abgegeben wurde: { $done } von { $number }
removed = Die Kampagne ist entfernt
not-kept-yet = { $units ->
    [one] Was { $units } Einheit abgegeben hat, ist noch nicht als Stichtag festgehalten; deshalb bleibt die Kampagne.
   *[other] Was { $units } Einheiten abgegeben haben, ist noch nicht als Stichtag festgehalten; deshalb bleibt die Kampagne.
}
not-kept-yet-mend = Entfernen Sie sie später noch einmal. Bleibt es dabei, nennt das Protokoll der App den Grund.
trail-begun = Hat die Kampagne „{ $campaign }“ erstellt.
trail-moved = Hat das Ende der Kampagne „{ $campaign }“ verschoben.
trail-ended = Hat die Kampagne „{ $campaign }“ geschlossen oder entfernt.
trail-closed = Hat die Kampagne „{ $campaign }“ geschlossen.
trail-removed = Hat die Kampagne „{ $campaign }“ entfernt.
trail-sent-back = Hat „{ $assessment }“ zurückgegeben, damit neu geantwortet wird.
trail-sent-back-gone = Hat eine Standortbestimmung zurückgegeben, die es nicht mehr gibt.
trail-handed-in = Hat Antworten zu „{ $assessment }“ abgegeben.
trail-handed-in-gone = Hat Antworten zu einer Standortbestimmung abgegeben, die es nicht mehr gibt.
trail-lent = { $days ->
    [one] Hat einen Link zum Bearbeiten oder Antworten für „{ $assessment }“ erstellt, gültig für einen Tag.
   *[other] Hat einen Link zum Bearbeiten oder Antworten für „{ $assessment }“ erstellt, gültig für { $days } Tage.
}
trail-lent-gone = Hat einen Link zum Bearbeiten oder Antworten für eine Standortbestimmung erstellt, die es nicht mehr gibt.
trail-lent-ended = Hat einen Link zum Bearbeiten oder Antworten für „{ $assessment }“ zurückgezogen.
trail-lent-ended-gone = Hat einen Link zum Bearbeiten oder Antworten für eine Standortbestimmung zurückgezogen, die es nicht mehr gibt.
trail-lent-renewed = Hat einen Link zum Antworten für „{ $assessment }“ neu erstellt; der bisherige funktioniert nicht mehr.
trail-lent-renewed-gone = Hat einen Link zum Antworten für eine Standortbestimmung neu erstellt, die es nicht mehr gibt.
trail-by-link = Jemand mit dem Link eines Mitglieds
