half-day = „{ $typed }“ im Feld „{ $field }“ ist kein vollständiges Datum und wurde nicht übernommen. Geben Sie Tag, Monat und alle vier Ziffern des Jahres ein.
left-behind = „{ $typed }“ im Feld „{ $field }“ ist vielleicht nicht gespeichert: Die Seite wurde verlassen, während Sie es eingaben.
open-again = Diese Seite öffnen; dann wird es gespeichert
close = Schließen
not-kept = Sie hatten „{ $typed }“ in „{ $field }“ eingegeben
not-kept-because = Das wurde nicht gespeichert: Das Feld lässt diese Eingabe nicht zu oder wurde inzwischen anderswo geändert. Gehen Sie zurück und geben Sie es noch einmal ein.
far-day = „{ $typed }“ im Feld „{ $field }“ wurde nicht übernommen. Geben Sie einen Tag zwischen { $first } und { $last } ein.
