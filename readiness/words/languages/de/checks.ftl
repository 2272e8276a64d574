check-first = Erst prüfen.
not-answered = Nicht beantwortet
file-cannot-tell = Einer Datei nicht zu entnehmen
part-not-known-yet = noch nicht bekannt
part-but-its-table = { $words }, aber { $clause }
part-and-its-table = { $words }, und { $clause }
part-differs-from-answers-nobody-has = sie weicht hier von den Antworten ab: { $open-points }; entschieden ist noch nichts
more-rows-same-kind-would = Mehr Zeilen derselben Art würden wahrscheinlich helfen.
more-rows-not-needed-first = Für eine erste Fassung sind nicht mehr Zeilen nötig.
curve-cannot-say-if-more = Aus der Kurve geht nicht hervor, ob mehr Zeilen helfen würden.
more-same-rows-unlikely-help = Mehr Zeilen derselben Art würden kaum helfen.
rows-learnt-from = Zeilen zum Lernen
error-removed = Beseitigter Fehler
part-likely = { $printed } (wahrscheinlich { $low } bis { $high })
# same
test = Test
careless-test-looks-better = Ein sorgloser Test sieht besser aus
both-tests-agree = Beide Tests stimmen überein
honest-test = Ehrlicher Test
careless-test = Sorgloser Test
acceptable-at-most-so-far = bisher höchstens annehmbar: Rohdaten sind da. Ob das Ergebnis der Fälle erfasst ist, zeigt sich, sobald Sie sagen, was vorherzusagen ist.
nearly-gives-answer-though-neither = „{ $first }“ und „{ $second }“ zusammen ({ $operation }) ergeben fast die Antwort, obwohl es keine der beiden allein tut.
known-at-moment-you-want = Ist „{ $column }“ in dem Augenblick bekannt, in dem Sie vorhersagen wollen?
better-becomes-best-when-people = gut; es wird sehr gut, wenn bestätigt ist, dass jedes Team sie verwenden darf und dass die Daten nur an diesem einen Ort liegen.
part-some-weeks = einige Wochen
part-months = { $months } Monate
part-about-year = etwa ein Jahr
part-about-years = etwa { $years } Jahre
no-answer-yet-not-no = Noch keine Antwort, und das ist kein Nein.
there-some-signal-weaker-than = Es gibt ein Signal, aber ein schwächeres, als es zuerst aussieht.
check-first-one-column-may = Erst prüfen: Eine Spalte enthält vielleicht die Antwort.
check-first-columns-may-contain = { $alarmed ->
    [one] Erst prüfen: Eine Spalte enthält vielleicht die Antwort.
   *[other] Erst prüfen: { $alarmed } Spalten enthalten vielleicht die Antwort.
}
check-first-something-about-rows = Erst prüfen: Über die Zeilen fehlt noch eine Angabe, ohne die dem Wert nicht zu trauen ist.
check-first-columns-must-be = { $open-questions ->
    [one] Erst prüfen: Eine Spalte muss bestätigt sein, bevor dem Wert zu trauen ist.
   *[other] Erst prüfen: { $open-questions } Spalten müssen bestätigt sein, bevor dem Wert zu trauen ist.
}
without-answer-column-this-check = Ohne Antwortspalte sieht diese Prüfung die Spalten an und schlägt vor, was sich vorhersagen ließe.
no-model-could-be-tested = An den übrigen Spalten ließ sich kein Modell testen.
no-rarest-answer-appears-times = Nein. Die seltenste Antwort kommt { $tally } Mal vor; bei weniger als 50 Mal kann ein gutes Modell nutzlos aussehen.
cannot-be-said-before-questions = Das lässt sich erst sagen, wenn die Fragen beantwortet sind.
not-firm-answer-rows-with = Nicht genug für eine sichere Antwort. Zeilen mit bekannter Antwort: { $tally }.
usable-no-column-stood-out = Brauchbar. Keine Spalte fiel auf, die allein die Antwort verrät.
part-columns-may-give-answer-away = { $alarmed ->
    [one] eine Spalte verrät vielleicht die Antwort
   *[other] { $alarmed } Spalten verraten vielleicht die Antwort
}
part-columns-stood-out-close-answer = { $standing ->
    [one] eine Spalte fiel auf, weil sie der Antwort nahe ist
   *[other] { $standing } Spalten fielen auf, weil sie der Antwort nahe sind
}
part-personal-data-was-found-left = { $personal ->
    [one] personenbezogene Daten wurden gefunden und weggelassen (eine Spalte)
   *[other] personenbezogene Daten wurden gefunden und weggelassen ({ $personal } Spalten)
}
part-answers-question-well = beantwortet die Frage gut
part-can-answer-question = kann die Frage beantworten
part-shows-some-signal = zeigt ein Signal
part-shows-weak-signal-only = zeigt nur ein schwaches Signal
part-could-not-settle-question = konnte die Frage nicht klären
part-is-series-this-check-cannot-judge = ist eine einzelne Zeitreihe, die die Prüfung nicht beurteilen kann
part-shows-no-signal = zeigt kein Signal
part-has-columns-be-confirmed-first = hat Spalten, die erst bestätigt werden müssen
part-has-no-column-with-answer = hat noch keine Spalte mit der Antwort
part-comes-first-by-answers-alone = steht nur nach den Antworten vorn
file-supports-no-grade-yet = Aus der Datei ergibt sich noch keine Stufe: Zu wenige Zeilen haben eine bekannte Antwort.
acceptable-at-most-raw-data = höchstens annehmbar: Rohdaten sind da, aber das Ergebnis der Fälle ist kaum erfasst.
better-at-most-best-needs = höchstens gut; sehr gut verlangt eine ständig aktuelle Quelle, die jedes Team verwenden darf, und die Bestätigung dafür.
best-read-live-people-confirm = sehr gut: direkt aus der Quelle gelesen, und es ist bestätigt, dass jedes Team die Daten verwenden darf und dass sie nur an diesem einen Ort liegen.
part-hardly-any-cases = kaum Fälle
part-few-cases-rarest-answer = wenige Fälle mit der seltensten Antwort
part-some-hundred-cases = einige Hundert Fälle
part-fewer-than-hundred-cases = weniger als hundert Fälle
part-hundreds-thousands-cases = Hunderte bis Tausende von Fällen
part-time-long-enough-but-ten = der Zeitraum ist lang genug, aber zehntausend Fälle sind weit entfernt; bringt ein Jahr nicht mehr, wählen Sie die höchste Stufe
part-year-or-more-by-dates = nach den Datumsangaben ein Jahr oder mehr und Tausende von Fällen
part-ten-thousand-cases-or-more = zehntausend Fälle oder mehr
part-no-column-with-outcome-was = es wurde keine Spalte mit dem Ergebnis genannt
part-outcome-recorded-few-cases = das Ergebnis ist für wenige Fälle erfasst
part-outcome-recorded-enough-cases-whether = das Ergebnis ist für genug Fälle erfasst; ob es geprüft wurde, kann eine Datei nicht zeigen
part-file-cannot-show-who-may = eine Datei kann nicht zeigen, wer die Daten verwenden darf; das können nur Menschen sagen
part-about-cases = etwa { $cases } Fälle: { $reason }
promising-can-answer-well = Vielversprechend. Diese Daten können die Frage gut beantworten.
promising-can-answer = Vielversprechend. Diese Daten können die Frage beantworten.
there-some-signal = Es gibt ein Signal.
there-weak-signal-too-weak = Es gibt ein schwaches Signal, zu schwach, um sich allein darauf zu verlassen.
not-shown-this-table-could = Nicht gezeigt: Diese Tabelle konnte die Frage nicht klären.
series-is-not-judged = Nicht beurteilt: Dies ist eine einzelne Zeitreihe, und eine Vorhersage braucht ein anderes Verfahren als diese Prüfung.
what-series-showed-says-nothing = Was die Prüfung in diesen Spalten fand, spricht weder für noch gegen den Anwendungsfall.
no-signal-these-columns-do = Kein Signal: Diese Spalten helfen nicht, diese Antwort vorherzusagen.
no-answer-column-yet-choose = Noch keine Antwortspalte: Wählen Sie, was Sie vorhersagen wollen.
part-rows-drawn-by-chance-learn = zufällig gezogene Zeilen zum Lernen, die anderen zum Testen
part-oldest-rows-learn-newest-test = die ältesten Zeilen zum Lernen, die neuesten zum Testen
part-rows-some-people-or-places = Zeilen einiger Personen oder Orte zum Lernen, anderer zum Testen
part-rows-repeat-each-other-kept = Zeilen, die einander wiederholen, beisammen, die anderen zufällig gezogen
part-oldest-rows-learn-newest-of-others-test = die ältesten Zeilen zum Lernen, die neuesten Zeilen anderer Personen oder Orte zum Testen
yes-more-rows-would-not = Ja. Mehr Zeilen würden die Entscheidung nicht ändern.
nearly-more-rows-same-kind = Fast. Mehr Zeilen derselben Art würden wahrscheinlich helfen.
yes-more-same-rows-unlikely = Ja: Mehr von denselben Zeilen würden kaum helfen; andere Angaben vielleicht schon.
cannot-be-said-from-this = Aus dieser Tabelle lässt sich das nicht sagen.
enough = Genug? { $enough }
clean-enough = Sauber genug? { $clean }
stored-right-way = Richtig gespeichert? { $stored }
next-step-is = Als Nächstes: { $next-step }
part-rows-repeat-earlier-one = Zeilen, die eine frühere wiederholen: { $duplicates }
part-columns-with-one-value-or = Spalten mit einem Wert oder keinem: { $constant }
part-numbers-words-mixed = Zahlen und Wörter sind gemischt in { $name }
part-cells-blank = { $share } % aller Zellen sind leer
part-cells-blank-mostly = { $share } % aller Zellen sind leer, vor allem in { $columns }
part-though-other-columns-may-give = obwohl auch andere Spalten sie verraten können
part-though-scores-this-high-rare = obwohl so hohe Werte selten sind
part-though-newer-rows-differ-from = obwohl neuere Zeilen anders sind als ältere
part-though-cannot-continue-trend = obwohl diese Prüfung keinen Trend fortsetzen kann
part-its-checked-table = die geprüfte Tabelle dazu { $verdict-words }
alone-gives-answer-almost-perfectly = „{ $column }“ allein ergibt fast genau die Antwort.
whether-blank-already-tells-answer = Schon ob „{ $column }“ leer ist, verrät die Antwort.
predicts-well-its-name-sounds = „{ $column }“ sagt gut vorher, und der Name klingt nach etwas, das erst nach der Vorhersage bekannt ist.
alone-predicts-far-better-than = „{ $column }“ allein sagt viel besser vorher als jede andere Spalte. Das kann auch bei einwandfreien Messungen so sein.
so-close-average-answer-rows = „{ $column }“ liegt so nahe an der durchschnittlichen Antwort der Zeilen mit demselben Wert, dass die Spalte daraus errechnet sein kann.
length-time-known-only-when = „{ $column }“ ist eine Dauer, die erst bekannt ist, wenn sie vorbei ist. Das ist eine Frage nach der Zeit bis zu einem Ereignis: Fragen Sie stattdessen, ob es binnen einer festen Zeit geschieht.
mostly-lies-after-time-row = „{ $column }“ liegt meist nach der Zeit der Zeile.
several-rows-about-same-person = Handeln mehrere Zeilen von derselben Person oder Sache? Viele sind so ähnlich, dass es so aussieht. Wenn ja, fügen Sie eine Spalte hinzu, die diese Person oder Sache benennt; ohne sie fällt der Wert zu gut aus.
rows-with-same-about-same = Handeln Zeilen mit demselben Wert in „{ $column }“ von derselben Person oder Sache? Es sieht so aus. Bis Sie es sagen, bleibt die Spalte weg, und was aus einigen gelernt wird, wird an anderen getestet, soweit die Tabelle es zulässt.
do-rows-stand-order-which = Stehen die Zeilen in der Reihenfolge, in der sie entstanden? Es sieht so aus: An den neuesten getestet, wäre ein Modell viel schlechter.
few-answers-lie-far-from = Sind die wenigen Antworten in „{ $column }“ echt, die weit von allen anderen entfernt liegen? Bis Sie es sagen, bleiben sie weg.
column-names-were-blank-repeated = Spaltennamen, die leer, doppelt oder unlesbar waren, erhielten neue: { $number }.
first-row-holds-values-so = Die erste Zeile enthält Werte, deshalb wurden die Spalten nummeriert.
rows-above-header-were-skipped = Zeilen über der Kopfzeile, die übersprungen wurden: { $number }.
lines-drawn-below-header-were = Gezeichnete Linien unter der Kopfzeile, die entfernt wurden: { $number }.
rows-below-header-with-units = Zeilen unter der Kopfzeile mit Einheiten, Erklärungen oder weiteren Namen, die entfernt wurden: { $number }.
rows-repeat-header-were-removed = Zeilen, die die Kopfzeile wiederholen und entfernt wurden: { $number }.
rows-hold-totals-other-rows = Zeilen mit Summen anderer Zeilen, die entfernt wurden: { $number }.
lines-below-table-such-source = Zeilen unter der Tabelle, etwa eine Quelle, die entfernt wurden: { $number }.
sheet-was-read-largest-not = Gelesen wurde das Blatt { $columns }, das größte, das nicht ausgeblendet ist; nicht gelesene Blätter: { $number }.
rows-hidden-sheet-such-by = Zeilen, die im Blatt ausgeblendet sind, etwa durch einen Filter, wurden wie alle anderen gelesen: { $number }. Gehören sie nicht zur Tabelle, kopieren Sie die sichtbaren Zeilen in ein neues Blatt und prüfen dieses.
choose-hidden-sheet-if-holds = Wählen Sie ein ausgeblendetes Blatt, wenn es die Tabelle enthält: { $columns }.
cells-were-merged-downwards-got = Nach unten verbundene Zellen erhielten den Wert ihrer ersten Zelle: { $number } Blöcke.
columns-were-told-apart-by = Die Spalten wurden an den Leerzeichen dazwischen erkannt.
not-read-their-cells-hold = Nicht gelesen, weil die Zellen Listen oder andere zusammengesetzte Werte enthalten: { $columns }.
lines-do-not-fit-header = Zeilen, die nicht zur Kopfzeile passen und übersprungen wurden: { $number }.
quotation-marks-can-be-read = Anführungszeichen lassen sich in einigen Zeilen auf zwei Arten lesen: { $number }. Sehen Sie sich ihre Zellen in der Datei an oder exportieren Sie sie noch einmal mit jeder Zelle in Anführungszeichen.
quotation-marks-enclose-no-cell = Anführungszeichen, die keine Zelle umschließen, etwa für Zoll, wurden als einfache Zeichen gelesen. Zeilen damit: { $number }.
lines-with-fewer-cells-than = Zeilen mit weniger Zellen als die Kopfzeile wurden am Ende mit leeren Zellen ergänzt: { $number }.
second-table-below-first-was = Eine zweite Tabelle unter der ersten blieb weg: { $number } Zeilen. Prüfen Sie sie in einer eigenen Datei.
marks-above-such-or-ditto = Zeichen für „wie oben“, etwa { $sign } oder dito, erhielten den Wert der Zelle darüber, in { $columns }: { $number }.
marks-above-were-left-blank = Zeichen für „wie oben“ blieben leer, in { $columns }, weil nicht jede Zeile darüber gelesen wurde: { $number }. Füllen Sie diese Zellen aus und prüfen Sie die Tabelle noch einmal.
cells-such-were-read-text = Zellen wie { $example } wurden als der Text gelesen, den sie enthalten, in { $columns }.
source-large-rows-evenly-spread = Die Quelle ist groß: { $number } Zeilen, gleichmäßig darüber verteilt, wurden gelesen.
database-handed-over-sample-rows = Die Datenbank hat eine Stichprobe von { $number } Zeilen geliefert.
commas-were-read-decimal-marks = Kommas wurden als Dezimalzeichen gelesen, in { $columns }.
day-month-could-be-swapped = Tag und Monat könnten vertauscht sein, in { $columns }; geben Sie an, was zuerst kommt.
numbers-words-mixed-they-were = In { $columns } sind Zahlen und Wörter gemischt; sie wurden als Wörter verwendet.
numbers-words-mixed-both-were = In { $columns } sind Zahlen und Wörter gemischt; beides wurde verwendet.
points-were-read-separating-thousands = Punkte wurden als Tausendertrennzeichen gelesen, in { $columns }.
two-ways-writing-numbers-mixed = In { $columns } sind zwei Schreibweisen von Zahlen gemischt, 1.234,56 und 1,234.56.
values-have-different-units-were = Werte haben verschiedene Einheiten und wurden nicht als Zahlen gelesen, in { $columns }. Rechnen Sie sie in eine Einheit um.
minus-behind-number-was-read = Ein Minus hinter der Zahl wurde als eines davor gelesen, in { $columns }.
limits-were-read = Werte wie <5 oder 65+ wurden als die Zahl selbst gelesen, in { $columns }.
values-such-ca-were-read = Werte wie ca. 5 wurden als die Zahl selbst gelesen, in { $columns }.
margins-were-read = Werte wie 5 ± 1 oder 5 (4-6) wurden als die Zahl vor der Spanne gelesen, in { $columns }.
marks-behind-numbers-such-or = Zeichen hinter Zahlen, etwa * oder (a), blieben weg, in { $columns }.
ranges-such-were-read-their = Spannen wie 10-20 wurden als ihre Mitte gelesen, in { $columns }.
times-such-or-days-were = Zeiten wie 1:30 oder 2 Tage wurden als Minuten gelesen, in { $columns }.
letters-such-k-m-were = Buchstaben wie k und M wurden als Tausend und Million gelesen, in { $columns }.
points-were-read-decimal-marks = Punkte wurden als Dezimalzeichen gelesen, in { $columns }; vielleicht trennen sie stattdessen Tausender.
commas-were-read-separating-thousands = Kommas wurden als Tausendertrennzeichen gelesen, in { $columns }; vielleicht sind sie stattdessen Dezimalzeichen.
currencies-mixed-numbers-were-used = In { $columns } sind Währungen gemischt; die Zahlen wurden verwendet, wie sie dastehen. Rechnen Sie sie in eine Währung um.
numbers-with-without-per-cent = In { $columns } sind Zahlen mit und ohne Prozentzeichen gemischt; sie wurden verwendet, wie sie dastehen.
cells-hold-several-answers-each = Zellen enthalten mehrere Antworten, etwa 1,3,5, und wurden als Wörter verwendet, in { $columns }. Legen Sie für jede Antwort eine Spalte an.
amounts-marked-cr-dr-or = Beträge mit CR und DR oder S und H wurden als Plus und Minus gelesen, in { $columns }.
lengths-such-were-read-inches = Längen wie { $example } wurden als Zoll gelesen, in { $columns }.
each-row-holds-one-property = Jede Zeile enthält eine Eigenschaft eines Falls, benannt in { $columns }. Erstellen Sie eine Tabelle mit einer Zeile für jeden Fall und einer Spalte für jede Eigenschaft und prüfen Sie diese.
cells-not-numbers-were-read = Zellen, die keine Zahlen sind, wurden als leer gelesen, in { $columns }.
long-numbers-lost-their-last = Lange Zahlen haben ihre letzten Ziffern verloren, in { $columns }, weil Tabellenprogramme höchstens 15 behalten und weniger zeigen, etwa 1.23457E+12: Verschiedene Schlüssel können gleich aussehen. Exportieren Sie die Spalte als Text.
values-with-digits-could-not = Werte mit Ziffern ließen sich nicht als Zahlen lesen, in { $columns }.
lies-far-from-all-other = In { $columns } liegt die 0 weit von allen anderen Zahlen entfernt. Bedeutet sie „unbekannt“, lassen Sie diese Zellen leer.
numbers-could-say-when-row = Zahlen in { $columns } könnten sagen, wann eine Zeile entstand. Wenn ja, wählen Sie die Spalte als Zeit.
one-unit-spelt-several-ways = Eine Einheit ist auf mehrere Arten geschrieben, etwa y und yrs, in { $columns }; sie wurde als eine gelesen.
numbers-were-read-without-their = Zahlen wurden ohne ihre Einheit gelesen, in { $columns }.
numbers-were-read-dates-spreadsheet = Zahlen wurden als Datumsangaben eines Tabellenprogramms gelesen, in { $columns }.
year-month-day-were-read = Jahr, Monat und Tag wurden zusammen als Zeit einer Zeile gelesen, in { $columns }.
numbers-were-read-seconds-since = Zahlen wurden als Sekunden seit 1970 gelesen, in { $columns }.
numbers-were-read-years = Zahlen wurden als Jahre gelesen, in { $columns }.
days-such-were-read-no = Tage wie 1900-01-01 wurden als fehlendes Datum gelesen, in { $columns }.
years-were-read-those-thai = Jahre wurden als Jahre des thailändischen Kalenders gelesen, der 543 Jahre voraus ist, in { $columns }.
some-dates-have-day-first = Bei einigen Datumsangaben in { $columns } steht der Tag vorn, bei anderen der Monat; weitere können vertauscht sein.
words-such-none-unknown-or = Wörter wie none, unknown oder NA zählen als eigene Werte, in { $columns }.
different-spellings-one-word-were = Verschiedene Schreibweisen eines Wortes wurden als eine gelesen, in { $columns }.
free-text-only-length-counts = Vom freien Text in { $columns } zählt nur die Länge; der Inhalt wurde nicht gelesen.
personal-data-was-found-left = Personenbezogene Daten wurden gefunden und weggelassen: { $columns }.
numbers-such-or-far-from = Zahlen wie -999 oder 9999, die weit von allen anderen entfernt liegen, wurden als leer gelesen, in { $columns }.
filled-cell-was-read-yes = Eine gefüllte Zelle in { $columns } wurde als Ja gelesen, eine leere als Nein. Heißt leer „noch nicht bekannt“, tragen Sie erst die Antwort ein.
answers-not-numbers-were-left = Antworten in { $columns }, die keine Zahlen sind, blieben weg.
answers-lie-many-times-farther = Antworten in { $columns }, die um ein Vielfaches weiter außen liegen als alle anderen: { $number }.
rows-repeat-what-earlier-row = Zeilen, die wiederholen, was eine frühere enthält, blieben mit ihr beisammen: { $number }.
same-numbers-come-back-together = Dieselben Zahlen kehren in Blöcken von Zeilen gemeinsam wieder, als stünde jeder Block für eine Person oder Sache. Die Zeilen blieben beisammen; fügen Sie die Spalte hinzu, die sagt, von wem oder was sie handeln.
rows-without-date-were-left = Zeilen ohne Datum, die wegblieben: { $number }.
same-people-or-places-appear = Dieselben Personen oder Orte kommen in alten und neuen Zeilen vor, weil sonst zu wenige Zeilen übrig wären.
left-out-they-only-go = Weggelassen, weil sie mit der Zeitspalte nur steigen oder fallen: { $columns }.
answers-with-fewer-than-examples = Antworten mit weniger als 10 Beispielen, die wegblieben: { $number }.
tested-rows-more-rows-could = Getestet an { $number } Zeilen; mehr Zeilen könnten den Wert etwas erhöhen.
part-sort-new-cases-into-groups = neue Fälle in die Gruppen von „{ $column }“ einordnen; noch nötig: wer nach dem Ergebnis handelt
part-predict-number-still-needed-how = die Zahl in „{ $column }“ vorhersagen; noch nötig: ab welchem Fehler Schaden entsteht
part-forecast-over-time-along-still = über die Zeit vorausschauen, entlang „{ $column }“; noch nötig: was im Voraus bekannt sein wird
part-estimate-time-until-happens-from = die Zeit schätzen, bis es geschieht, aus „{ $column }“; noch nötig: Fälle, die noch laufen
part-sort-or-search-texts-still = die Texte in „{ $column }“ ordnen oder durchsuchen; noch nötig: ein Thema für einige Hundert davon
part-group-cases-alike-spot-unusual = ähnliche Fälle zusammenfassen und ungewöhnliche finden; noch nötig: jemand, der die Gruppen beurteilt
part-match-who-goes-with-what = zuordnen, wer oder was zusammenpasst, nach „{ $column }“; noch nötig: ob jede Zuordnung gelang
part-ask-if-made-difference-still = fragen, ob „{ $column }“ etwas bewirkt hat; noch nötig: ein Versuch, in dem der Zufall entschied, wer es erhielt
part-lines-do-not-fit-header = Zeilen, die nicht zur Kopfzeile passen: { $number }
part-lines-end-early = Zeilen, die zu früh enden: { $number }
part-answers-far-from-all-others = Antworten, die weit von allen anderen entfernt liegen: { $number }
part-numbers-written-two-ways = Zahlen sind auf zwei Arten geschrieben
part-units-mixed = Einheiten sind gemischt
part-units-spelt-several-ways = Einheiten sind auf mehrere Arten geschrieben
part-long-numbers-lost-their-last = lange Zahlen haben ihre letzten Ziffern verloren
part-hidden-rows = ausgeblendete Zeilen: { $number }
part-lines-whose-quotation-marks-can = Zeilen, deren Anführungszeichen sich auf zwei Arten lesen lassen: { $number }
part-dates-have-day-month-both = Tag und Monat stehen in beiden Reihenfolgen
part-words-spelled-several-ways = Wörter sind auf mehrere Arten geschrieben
part-marks-such-stand-among-numbers = Zeichen wie -999 stehen unter den Zahlen
part-words-stand-among-numbers = Wörter stehen unter den Zahlen
part-numbers-could-not-be-read = Zahlen ließen sich nicht in allen Spalten lesen
scores-this-high-rare-ask = So hohe Werte sind selten. Fragen Sie jemanden, der den Ablauf kennt, ob jede Spalte rechtzeitig bekannt ist.
model-uses-may-treat-people = Ein Modell, das { $columns } verwendet, behandelt Menschen vielleicht ungleich: Entweder darf man Menschen danach nicht einordnen, oder die Angabe steht stellvertretend für so etwas. Fragen Sie die für Fairness verantwortliche Person, ob ein Modell sie verwenden darf.
strong-score-remained-other-columns = Der Wert blieb hoch: Andere Spalten verraten vielleicht dasselbe.
newest-rows-alone-worked-better = Die neuesten Zeilen allein ergaben einen besseren Wert als alle zusammen: Was früher galt, gilt heute vielleicht nicht mehr.
this-one-series-over-time = Das ist eine einzige Zeitreihe. Diese Prüfung kann keinen Trend fortsetzen; eine Prognose braucht ein anderes Verfahren.
told-whole-organization-seen-this = Für die ganze Organisation angegeben: { $told }. In dieser Datei gesehen: höchstens { $ceiling }.
checked = „{ $table }“, geprüft am { $checked-on }: Sie { $verdict-words }
part-taken-over-from = daraus übernommen: { $taken }
before-taken-over-from-table = Davor: { $told }. Am { $on } aus der Tabelle übernommen: { $short }
part-rows = { $rows } Zeilen: { $printed }
note = Hinweis: { $value }
question = Frage: { $value }
this-table-could-support = Wofür diese Tabelle taugen könnte: { $value }
read = Gelesen: { $value }
reads = Lesen
one-file-or-one-table = Eine Datei oder eine Tabelle einer Datenbank, auf dem Rechner, auf dem diese App läuft. Nichts wird verschickt, und die Datei wird nicht aufbewahrt.
looks = Ansehen
at-each-column-what-holds = Jede Spalte: was sie enthält, was leer ist, was personenbezogen aussieht. Was berichtigt oder weggelassen wurde, wird genannt.
tests = Testen
first-model-learns-from-part = Ein erstes Modell lernt aus einem Teil der Zeilen und wird an den anderen erprobt. Der Wert ist der Anteil des Fehlers, den es gegenüber einfachem Raten beseitigt. Die Spanne daneben sagt, wie sehr der Wert schwanken würde, wenn andere Zeilen gezogen worden wären.
doubts = Zweifeln
columns-may-hold-answer-rows = Spalten, die vielleicht die Antwort enthalten, Zeilen, die sich wiederholen, Zeilen in zeitlicher Reihenfolge und Antworten, die weit von allen anderen entfernt liegen, werden genannt oder erfragt. Erst dann gilt der Wert.
keeps = Aufbewahren
names-columns-counts-words-result = Spaltennamen, Anzahlen und Worte des Ergebnisses. Keine Zelle der Tabelle wird aufbewahrt, und keine Anzahl von 1 bis 4.
some-error-goes-certain-cases = Ein Teil des Fehlers verschwindet sicher, und die Fälle werden deutlich besser geordnet als durch Zufall. Um allein danach zu entscheiden, ist das zu wenig.
table-too-small-or-results = Die Tabelle ist zu klein, oder die Ergebnisse schwanken zu sehr, um Ja oder Nein zu sagen. Das ist kein Nein.
question-open-until-you-answer = Eine Frage ist offen. Bis Sie sie beantworten, gilt kein Ergebnis als gut, wie hoch der Wert auch ist.
nothing-can-be-tested-yet = Noch lässt sich nichts testen: Die Tabelle sagt nicht, wie frühere Fälle ausgingen.
where-signal-modest-good-strong = Wo ein Signal mäßig, gut und stark ist
how-many-rows-needed = Wie viele Zeilen nötig sind
rows-with-known-answer-with = { $fewest-rows } Zeilen mit bekannter Antwort; für ein klares Nein außerdem { $few-examples } mit der seltensten Antwort.
how-sure-weak-signal-must = Wie sicher ein schwaches Signal sein muss
order-cases-must-lie-standard = Die Reihenfolge der Fälle muss um { $clearly } Standardfehler besser sein als der Zufall; dem Zufall allein gelingt das etwa einmal in zweitausend Tabellen.
when-column-accused = Wann eine Spalte verdächtig ist
how-much-tested = Wie viel getestet wird
at-most-rows-fewer-where = Höchstens { $tested-rows } Zeilen, und weniger, wenn eine Tabelle mehr als { $tested-cells } Spalten hat, zufällig gezogen. Das Ergebnis sagt es.
whether-model-will-work-daily = Ob ein Modell im Alltag funktionieren wird
first-test-past-rows-only = Das ist ein erster Test an alten Zeilen. Nur ein Versuch zeigt, was als Nächstes geschieht.
whether-column-known-time = Ob eine Spalte rechtzeitig bekannt ist
table-does-not-say-when = Die Tabelle sagt nicht, wann eine Zelle gefüllt wurde, deshalb werden Sie gefragt.
whether-recorded-answers-right = Ob die erfassten Antworten stimmen
outcome-recorded-wrongly-looks-like = Ein falsch erfasstes Ergebnis sieht aus wie jedes andere.
whether-you-may-use-data = Ob Sie die Daten verwenden dürfen
columns-look-personal-or-sensitive = Spalten, die personenbezogen oder heikel aussehen, werden genannt. Ob ihre Verwendung erlaubt und fair ist, kann keine Tabelle sagen.
whether-other-rows-look-alike = Ob andere Zeilen ähnlich aussehen
sees-this-extract-alone-no = Die Prüfung sieht nur diesen Auszug: kein anderes Jahr, keinen anderen Ort, keine andere Kundschaft.
at-least-so-much-goes = Mindestens { $share } des Fehlers verschwinden, auch am unteren Ende der Spanne.
even-the-upper-end = Selbst das obere Ende der Spanne bleibt bei { $share } oder darunter, und nichts anderes weist auf ein Signal hin.
from-so-much-removed = Ab { $modest }, { $good } und { $strong } des beseitigten Fehlers. Keine veröffentlichte Regel legt dies fest.
accused-from = Wenn sie allein { $ranking } % aller Paare von Fällen richtig ordnet oder, wo eine Zahl vorhergesagt wird, { $error } % des Fehlers beseitigt; schon früher, wenn ihr Name oder ihre leeren Zellen es verraten. Nach einer Spalte, die nur stark ist, wird gefragt; sie bleibt in der Prüfung.
error-after-more-rows = Anteil des Fehlers, der nach dem Lernen aus immer mehr Zeilen beseitigt ist.
share-of-error = Anteil des beseitigten Fehlers.
part-about-cases-over = etwa { $cases } Fälle, Zeitraum { $span }: { $reason }
first-model-with-suspects = { $without ->
    [column] Mit der fraglichen Spalte beseitigt ein erstes Modell etwa { $shown } des Fehlers, den einfaches Raten macht, aber das kann im Einsatz versagen.
   *[columns] Mit den fraglichen Spalten beseitigt ein erstes Modell etwa { $shown } des Fehlers, den einfaches Raten macht, aber das kann im Einsatz versagen.
    [none] Ein erstes Modell beseitigt etwa { $shown } des Fehlers, den einfaches Raten macht, aber das kann im Einsatz versagen.
}
not-shown-to-beat-guess = { $without ->
    [column] Ohne die fragliche Spalte ließ sich nicht zeigen, dass ein Modell einfaches Raten übertrifft (Verbesserung zwischen { $low } und { $high } %).
    [columns] Ohne die fraglichen Spalten ließ sich nicht zeigen, dass ein Modell einfaches Raten übertrifft (Verbesserung zwischen { $low } und { $high } %).
   *[none] Es ließ sich nicht zeigen, dass ein Modell einfaches Raten übertrifft (Verbesserung zwischen { $low } und { $high } %).
}
first-model-removed = { $without ->
    [column] { $size ->
        [enough] Ohne die fragliche Spalte beseitigte ein übliches erstes Modell etwa { $removed } % des Fehlers, den einfaches Raten machen würde (wahrscheinlich { $low } bis { $high } %).
        [little] Ohne die fragliche Spalte beseitigte ein übliches erstes Modell etwa { $removed } % des Fehlers, den einfaches Raten machen würde, was wenig ist (wahrscheinlich { $low } bis { $high } %).
       *[not-certain] Ohne die fragliche Spalte beseitigte ein übliches erstes Modell etwa { $removed } % des Fehlers, den einfaches Raten machen würde, was wenig und nicht sicher ist (wahrscheinlich { $low } bis { $high } %).
    }
    [columns] { $size ->
        [enough] Ohne die fraglichen Spalten beseitigte ein übliches erstes Modell etwa { $removed } % des Fehlers, den einfaches Raten machen würde (wahrscheinlich { $low } bis { $high } %).
        [little] Ohne die fraglichen Spalten beseitigte ein übliches erstes Modell etwa { $removed } % des Fehlers, den einfaches Raten machen würde, was wenig ist (wahrscheinlich { $low } bis { $high } %).
       *[not-certain] Ohne die fraglichen Spalten beseitigte ein übliches erstes Modell etwa { $removed } % des Fehlers, den einfaches Raten machen würde, was wenig und nicht sicher ist (wahrscheinlich { $low } bis { $high } %).
    }
   *[none] { $size ->
        [enough] Ein übliches erstes Modell beseitigte etwa { $removed } % des Fehlers, den einfaches Raten machen würde (wahrscheinlich { $low } bis { $high } %).
        [little] Ein übliches erstes Modell beseitigte etwa { $removed } % des Fehlers, den einfaches Raten machen würde, was wenig ist (wahrscheinlich { $low } bis { $high } %).
       *[not-certain] Ein übliches erstes Modell beseitigte etwa { $removed } % des Fehlers, den einfaches Raten machen würde, was wenig und nicht sicher ist (wahrscheinlich { $low } bis { $high } %).
    }
}
careless-test-said = Ein sorgloser Test, mit gleichen Zeilen beim Lernen und beim Prüfen, hätte gesagt: { $shown }.
likelier-one-first = Von zwei Fällen mit verschiedenen Antworten stellt das Modell den wahrscheinlicheren in { $right } von 100 Paaren voran (wahrscheinlich { $low } bis { $high }; ein Münzwurf schafft 50).
rows-whether-enough = Zeilen: { $rows }; ob das reicht, hängt davon ab, was Sie vorhersagen.
more-of-same-unlikely = Mehr Zeilen derselben Art helfen kaum; neue Arten von Angaben vielleicht.
not-sure-yet = Noch nicht sicher: { $faults }.
usable-but = Brauchbar, aber { $faults }.
tested-on-rows = Geprüft an { $tested } von { $rows } Zeilen, { $how }.
first-check-only = Eine erste Prüfung mit einem üblichen Verfahren. Sie sieht nicht, ob mehrere Spalten zusammen die Antwort verraten, ob Ergebnisse falsch erfasst sind oder ob diese Daten genutzt werden dürfen. Die Tabelle wurde im Arbeitsspeicher gelesen und ist weg; nur diese Zusammenfassung bleibt.
answer-known-for = Die Antwort ist bei { $percent } % der Zeilen bekannt. Bei den anderen ist das Ergebnis noch nicht erfasst, oder ein leeres Feld ist selbst eine Antwort: Dann schreiben Sie diese hinein.
# same
part-rows-counted = { $rows }
part-fewer-than-five = weniger als 5
part-all-but-fewer-than-five = alle bis auf weniger als 5
# same
part-verdict-with-caution = { $verdict }, { $caution }
