template-has-more-than-mb = Die Vorlage hat mehr als { $most-bytes } MB.
template-no-file-or-damaged = Die Vorlage ist keine .{ $kind }-Datei, oder sie ist beschädigt oder durch ein Passwort geschützt.
template-no-file = Die Vorlage ist keine .{ $kind }-Datei.
template-grows-far-too-large = Die Vorlage wird beim Entpacken viel zu groß oder enthält einen Teil doppelt.
template-holds-something-could-run = Die Vorlage enthält etwas, das von selbst laufen oder sich öffnen könnte ({ $what }). Speichern Sie sie ohne Makros und eingebettete Dateien.
piece-template-damaged-save-once = Ein Teil der Vorlage ist beschädigt. Speichern Sie die Vorlage in Ihrem Office-Programm noch einmal.
template-holds-document-type-which = Die Vorlage enthält eine Dokumenttyp-Angabe, die Office-Programme nie schreiben.
template-refers-file-elsewhere-remote = Die Vorlage verweist auf eine Datei anderswo (eine entfernte Vorlage oder ein verknüpftes Bild). Betten Sie diese stattdessen ein.
template-holds-field-may-fetch = Die Vorlage enthält ein Feld, das etwas abrufen oder starten kann ({ $words }). Entfernen Sie das Feld.
values-table = Werte als Tabelle
contents = Inhalt
text = Zum Text
problem = Anwendungsfall
why = Warum
score = Wert
problems-start-with = Anwendungsfälle für den Anfang
key-figures = Kennzahlen
page-numbers-appear-when-list = Seitenzahlen erscheinen, wenn das Verzeichnis im Textprogramm aktualisiert wird.
about-this-report = Über diesen Bericht
table = Tabelle
figure = Abbildung
chart = Diagramm
capabilities = Fähigkeit, Wert
key-of-bars = Balken:
bars-with-key = { $title }. Dunkel: { $opening }. Hell: { $other }.
shading-by-level = Farbton, nach der nächsten Stufe:
what-notes-this-slide-say = Was in den Notizen dieser Folie steht
entries-lists-codes-behind-them = Einträge der Listen und die Kürzel dahinter. Lassen Sie dieses Blatt, wie es ist.
formulas-rules-agree = Formeln und Regeln stimmen überein
part-no-score = kein Wert
choose-one-entries-list-or = Wählen Sie einen Eintrag der Liste oder lassen Sie die Zelle leer.
not-list = Nicht in der Liste
write-date-such = Schreiben Sie ein Datum, etwa 2026-11-28.
not-date = Kein Datum
out-range = Außerhalb der Grenzen
logo = Logo: { $one-line }
part-more = { $numbers } und { $other-numbers } weitere
full-text-in-data = … (ganzer Text in den angehängten Daten)
part-score-of-hundred = { $printed } von 100
part-scale-of-chart = von { $low } bis { $high }
part-days-of-bar = Tag { $first } bis { $last }
days-of-chart = Von Tag 1 bis Tag { $last }. Dunkle Balken sind Maßnahmen, die eine der genannten Bedingungen erfüllen helfen.
part-they-agree = ja
part-something-was-changed = nein: hier wurde etwas geändert
scores-against-floor = Wert jeder Dimension, verglichen mit dem Mindestwert der nächsten Phase. { $scores }.
write-number-from-to = Schreiben Sie eine Zahl von { $least } bis { $most }.
ground-of-logo = Hintergrund des Logos
edge = Rand
logo-of = Logo: { $organization }
and-more = { $number ->
    [one] Und eine weitere Angabe: { $names }.
   *[other] Und { $number } weitere: { $names }.
}
and-more-in-report = { $number ->
    [one] Und eine weitere Angabe, im Bericht.
   *[other] Und { $number } weitere, im Bericht.
}
rows-left-out-of-slide = Nicht auf der Folie, aber im Bericht: { $number } weitere Zeilen von „{ $title }“.
what = Was
because = Warum
asked-for-now = Jetzt beantragt
done-when = Fertig, wenn
sign-of-progress = Zeichen des Fortschritts
owner-role = Zuständige Rolle
# same
person = Person
opens-gate = Führt zu Bedingung
after = Nach
note = Notiz
key-of-entry = Schlüssel: { $key }
part-axis-to-hundred = { $name } 0 bis 100
part-day-of-axis = Tag { $day }
plan-in-project = Reife für maschinelles Lernen: Plan
key-in-project = Schlüssel
