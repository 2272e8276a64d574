### Kampagnen: Fragen an viele Einheiten, die über einen Link in einem Zeitraum antworten.

line-twice = Zeile { $number }: „{ $text }“ steht zweimal in der Liste.
line-too-long = Zeile { $number } ist länger als 150 Zeichen.
line-too-many = Zeile { $number } nennt mehr Personen, als gefragt werden.
line-no-name = Zeile { $number } nennt keine Einheit.
too-many-units = Es sind mehr als { $most } Einheiten. Machen Sie zwei Kampagnen daraus.
name-is-missing = Die Kampagne braucht einen Namen mit höchstens 200 Zeichen.
name-is-missing-mend = Geben Sie einen ein.
days-missing = Wählen Sie einen ersten und einen letzten Tag.
days-in-order = Der letzte Tag liegt vor dem ersten oder ist vorbei.
days-mend = Wählen Sie andere Tage.
roles-wrong = Alle Befragten brauchen einen eigenen Namen und mindestens einen Abschnitt.
roles-wrong-mend = Schreiben Sie zu jeder Person einen Namen und wählen Sie einen Abschnitt.
no-units = Es ist keine Einheit genannt.
no-units-mend = Schreiben Sie eine je Zeile.
units-wrong = Die Liste der Einheiten ist so nicht zu gebrauchen.
no-such-campaign = Diese Kampagne gibt es nicht.
no-such-campaign-mend = Wählen Sie eine aus der Liste.
reason-missing = Schreiben Sie, warum es zurückgeht.
reason-missing-mend = Es steht oben auf der Seite der Befragten.
not-handed-in = Es ist nicht abgegeben.
not-handed-in-mend = Nur was abgegeben wurde, kann zurückgegeben werden.
trail-begun = Hat die Kampagne „{ $campaign }“ erstellt.
trail-ended = Hat die Kampagne „{ $campaign }“ geschlossen oder entfernt.
trail-sent-back = Hat „{ $assessment }“ zurückgegeben, damit neu geantwortet wird.
trail-sent-back-gone = Hat eine Standortbestimmung zurückgegeben, die es nicht mehr gibt.
trail-handed-in = Hat Antworten zu „{ $assessment }“ abgegeben.
trail-handed-in-gone = Hat Antworten zu einer Standortbestimmung abgegeben, die es nicht mehr gibt.
trail-lent = { $days ->
    [one] Hat für { $days } Tag einen Link zum Bearbeiten oder Antworten für „{ $assessment }“ erstellt.
   *[other] Hat für { $days } Tage einen Link zum Bearbeiten oder Antworten für „{ $assessment }“ erstellt.
}
trail-lent-gone = Hat einen Link zum Bearbeiten oder Antworten für eine Standortbestimmung erstellt, die es nicht mehr gibt.
trail-lent-ended = Hat einen Link zum Bearbeiten oder Antworten für „{ $assessment }“ zurückgenommen.
trail-lent-ended-gone = Hat einen Link zum Bearbeiten oder Antworten für eine Standortbestimmung zurückgenommen, die es nicht mehr gibt.
trail-by-link = Jemand mit einem Link eines Mitglieds
