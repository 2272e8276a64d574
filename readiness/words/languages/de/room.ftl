open-room-your-own-view = „Raum öffnen“ führt zu Ihrer eigenen Ansicht: Sie zeigt die Antworten, was festzuhalten ist und die Liste der Fragen. Die erste Zeile darin öffnet die Ansicht für den Projektor in einem anderen Fenster. Ziehen Sie dieses Fenster auf den Projektor und schalten Sie mit F11 auf Vollbild. Es folgt Ihnen von selbst.
at-end-invite-you-make = Am Ende von „Einladen“ erstellen Sie einen Link für eine zweite Moderation. Er öffnet den Raum und sonst nichts. Im Raum übergeben Sie dieser Person die Moderation und übernehmen sie später wieder. Wer sie hat, sieht die Knöpfe, und der Projektor zeigt, wer es ist. Antworten Sie auch selbst, dann in dem Browser, in dem Sie moderieren: Dort sehen Sie dann nicht mehr als die anderen. Kommt eine Antwort von Ihnen von einem anderen Gerät, kann die App das nicht wissen.
under-outcome-you-put-result = Unter „Ergebnis“ übernehmen Sie das Ergebnis in die Standortbestimmung, laden alles Gezeigte herunter und kopieren die Nachricht für den Tag danach. Unter „Einstellungen“ kommt ein Workshop, der vorbei ist, ins Archiv; alles darin bleibt.
two-votes-enough-after-agree = Zwei Abstimmungen genügen. Danach einigen Sie sich oder lassen die Frage offen.
never-ask-who-gave-answer = Fragen Sie nie, von wem eine Antwort ist. Möchte jemand die eigene erklären, ist das willkommen.
write-reason-down-one-line = Schreiben Sie den Grund in einer Zeile auf. In drei Monaten erinnert sich niemand mehr daran.
safeguards-facts-not-views-no = Die Schutzvorkehrungen ({ $safeguard-time }) sind Tatsachen, keine Ansichten: Kein Raum stimmt darüber ab. Beantworten Sie sie nach dem Workshop mit der für den Datenschutz verantwortlichen Person, bevor ein Anwendungsfall beginnt.
what-we-agreed = Worauf wir uns geeinigt haben
we-recorded-no-levels-by = Wir haben keine Stufen von Hand festgehalten: Die mittlere Antwort zählt.
what-we-decided = Was wir beschlossen haben
which-problem-first-you-scored = Welcher Anwendungsfall zuerst, nach Ihren Bewertungen
what-still-open = Was noch offen ist
nothing-left-open = Nichts ist offen geblieben.
what-happens-next = Was als Nächstes geschieht
plan-follows = Der Plan folgt.
if-something-wrong-here-tell = Stimmt hier etwas nicht, sagen Sie es mir bitte bis Ende der Woche.
steps-minutes = { $steps ->
    [one] Ein Schritt, { $minutes } Minuten.
   *[other] { $steps } Schritte, { $minutes } Minuten.
}
give-three-points = Vergeben Sie drei Punkte
put-them-where-matters-most = Geben Sie sie dem, was Ihnen am wichtigsten ist, wenn Sie möchten, auch alle einer Idee. Niemand sieht, wofür Sie gestimmt haben.
make-one-problem-until-more = Daraus einen Anwendungsfall „{ $name }“ machen: { $told }? Solange nicht mehr dazu angegeben ist, lässt es sich unten zurücknehmen.
part-taken-up = { $problems ->
    [one] ein Anwendungsfall aufgenommen
   *[other] { $problems } Anwendungsfälle aufgenommen
}
part-put-aside = { $aside ->
    [one] eine Idee beiseitegelegt
   *[other] { $aside } Ideen beiseitegelegt
}
was-put-aside = „{ $name }“ wurde beiseitegelegt.
was-made-ideas = „{ $name }“ entstand aus { $ideas } Ideen: { $other-ideas }.
was-taken-up = „{ $name }“ wurde aufgenommen.
was-made-idea = „{ $name }“ entstand aus der Idee „{ $ideas }“.
points-left = { $left ->
    [one] Ein Punkt übrig.
   *[other] { $left } Punkte übrig.
}
all-your-points-given = Alle Ihre Punkte sind vergeben.
part-points = { $points ->
    [0] keine Punkte
    [one] ein Punkt
   *[other] { $points } Punkte
}
fewer-than-people-gave-points = Weniger als { $needed } Personen haben Punkte vergeben, deshalb werden die Punkte nicht gezeigt. Einigen Sie sich im Raum.
what-came-too-late-count = Was zu spät kam und nicht zählt
chosen-or-typed-phone-after = Auf einem Handy gewählt oder eingegeben, nachdem Antworten gezeigt wurden oder eine Abstimmung geschlossen war. Nichts davon ändert ein Ergebnis.
kept-note-whoever-leads-room = Es bleibt als Notiz für die Moderation erhalten. Sagen Sie dem Raum, was Sie sagen wollten.
answers-being-shown-so-your = Die Antworten werden schon gezeigt: Ihre letzte Auswahl kam zu spät und zählt nicht.
second-vote-closed-so-your = Die zweite Abstimmung ist schon geschlossen: Ihre letzte Auswahl kam zu spät und zählt nicht.
scoring-closed-so-your-last = Die Bewertung ist schon geschlossen: Ihre letzte Auswahl kam zu spät und zählt nicht.
vote-ideas-closed-so-your = Die Abstimmung über die Ideen ist schon geschlossen: Ihre letzten Punkte kamen zu spät und zählen nicht.
workshop-over-so-your-idea = Der Workshop ist vorbei: Ihre Idee kam zu spät und wurde nicht gesendet.
an-idea = Eine Idee
points-idea = Punkte für eine Idee
choices-too-few-show-what = { $number ->
    [one] Einmal wurde gewählt: zu selten, um zu zeigen, was.
   *[other] { $number } Mal wurde gewählt: zu selten, um zu zeigen, was.
}
chosen-so-often = { $times ->
    [one] Einmal: { $choice }.
   *[other] { $times } Mal: { $choice }.
}
promised = Zugesagt
tick-what-done-stays-minutes = Haken Sie Erledigtes ab. Es bleibt im Protokoll und im Bericht.
promised-last-time = Beim letzten Mal zugesagt
decided = Beschlossen
question = Frage
agreed-on = Geeinigt auf
why = Warum
what = Was
who = Wer
by-when = Bis wann
state = Stand
part-no-day-named = kein Tag genannt
what-came = Was daraus wurde
why-or-who-brings-evidence = Warum, oder wer den Nachweis bringt
talked-about = Besprochen
still-talk-about = Noch zu besprechen
questions-still-to-talk-about = { $questions ->
    [one] Noch zu besprechen: eine Frage
   *[other] Noch zu besprechen: { $questions } Fragen
}
done = Erledigt
late = Verspätet
open = Offen
part-levels-agreed = { $agreed-items ->
    [one] auf eine Stufe geeinigt
   *[other] auf { $agreed-items } Stufen geeinigt
}
part-nothing-was-recorded = nichts wurde festgehalten
agreed-level = Geeinigt auf: „{ $level }“
evidence-there = Der Nachweis ist da
left-open = Offen gelassen
not-shown-room = Im Raum nicht gezeigt
too-few-answered-be-shown = Zu wenige Antworten, um sie zu zeigen
shown = Gezeigt
stands-at = Steht bei
joined = Da
# same
workshop = Workshop
first-vote = Erste Abstimmung
second-vote = Zweite Abstimmung
section = Abschnitt
part-do-not-know = wissen es nicht
part-does-not-apply = trifft nicht zu
what-was-seen = Was zu sehen war
brings-evidence = Bringt den Nachweis
how-many-gave-each-level = Wie viele jede Stufe wählten, ohne Namen, soweit es dem Raum gezeigt wurde.
questions = Fragen
what-about = Worum es geht
idea-column = Idee
notes = Notizen
points = Punkte
ideas = Ideen
what-people-sent-from-their = Was von den Handys gesendet wurde, ohne Namen.
place = Rang
problem = Anwendungsfall
which-problem-first = Welcher Anwendungsfall zuerst
order-scores-room-gave = Die Reihenfolge nach den Bewertungen des Raums.
what-room-decided-who-promised = Was der Raum beschlossen hat und wer was bis wann zugesagt hat. Vereinbarte Stufen stehen bei den Fragen.
decisions-promises = Beschlüsse und Zusagen
talk-about-this-first = Zuerst darüber sprechen
talk-about-this = Darüber sprechen
agreed-state = Geeinigt
too-few-levels-compare = Zu wenige Stufen zum Vergleichen
whatever-was-voted-question-then = Wie auch immer abgestimmt wurde: Die Frage gilt dann als nicht bekannt, bis jemand sie beantwortet.
ask-more-people-join-or = Bitten Sie mehr Personen teilzunehmen oder lassen Sie auch eine andere Gruppe den Abschnitt beantworten. Bei zu wenigen Antworten können Sie sich trotzdem gemeinsam auf eine Stufe einigen.
part-decides-gate = entscheidet über eine Bedingung
part-agreed = geeinigt
part-left-open = offen gelassen
part-too-few-answers-show = zu wenige Antworten, um sie zu zeigen
part-far-apart = weit auseinander
part-differs = unterschiedlich
questions-compared = Verglichene Fragen
talk-about = Zu besprechen
distance-from-middle-answer = Abstand von der mittleren Antwort
agreement = Einigkeit
too-few-you-gave-level = Zu wenige von Ihnen haben eine Stufe gewählt, um zu vergleichen.
you-all-gave-same-answer = Sie haben alle dieselbe Antwort gegeben.
you-agree-within-one-level = Sie liegen höchstens eine Stufe auseinander.
two-camps-nobody-between = Zwei Lager, und niemand dazwischen.
from-one-end-other-talk = Die Antworten reichen von einem Ende zum anderen: Sprechen Sie zuerst darüber.
you-do-not-agree-yet = Sie sind sich noch nicht einig.
nobody-gave-level = Niemand hat eine Stufe gewählt.
answers-run-from = Die Antworten reichen von „{ $short }“ bis „{ $other-short }“
middle-answer = Die mittlere Antwort ist „{ $low }“.
middle-lies-between-lower-one = Die Mitte liegt zwischen „{ $low }“ und „{ $high }“: Die niedrigere zählt, außer Sie einigen sich oder lassen die Frage offen.
counts = Sie gilt
they-count = Sie gelten
questions-left-open-by-room = { $number ->
    [one] Eine Frage wurde vom Raum offen gelassen.
   *[other] { $number } Fragen wurden vom Raum offen gelassen.
}
answers-were-wanted-by-people = Antworten waren bis zum { $answer-by } erbeten. Man kann noch antworten, bis Sie Antworten zeigen.
part-not-joined-yet = noch nicht da
part-joined-just-now = gerade gekommen
part-answers = { $answers } Antworten
part-at = { $count } bei „{ $short }“
part-no-level = keine Stufe
fewer-than-you-answered-this = Weniger als { $least } von Ihnen haben dies beantwortet, deshalb werden keine Antworten gezeigt. Einigen Sie sich gemeinsam auf eine Stufe oder lassen Sie die Frage offen.
with-fewer-than-people-no = Bei weniger als { $least } Personen werden keine Antworten gezeigt: Eine Frage zeigt ihre Punkte, sobald { $least } Personen sie beantwortet haben. Erhält nur eine Gruppe einen Abschnitt, braucht es { $least } Personen aus dieser Gruppe.
answers-shown-once-one-is-here = Antworten eines Abschnitts werden gezeigt, sobald { $needed } Personen sie gegeben haben. Mindestens so viele, die diesen Abschnitt erhalten, müssen also teilnehmen. Bisher: { $parts }.
answers-shown-once-several-are-here = Antworten eines Abschnitts werden gezeigt, sobald { $needed } Personen sie gegeben haben. Mindestens so viele, die diesen Abschnitt erhalten, müssen also teilnehmen. Bisher: { $parts }.
nobody-people-needed-here = Von den { $needed } nötigen Personen ist niemand da
people-needed = { $here ->
    [one] Eine der { $needed } nötigen Personen ist da
   *[other] { $here } der { $needed } nötigen Personen sind da
}
does-not-apply = Es trifft nicht zu.
you-do-not-know = Sie wissen es nicht.
nobody-has-joined-yet = Noch nimmt niemand teil.
one-who-joined-has-answered = Die eine Person, die da ist, hat alles beantwortet.
all-have-answered-everything = Alle { $present } haben alles beantwortet.
beside-questions-chosen = Neben den gewählten Fragen
choose-five-seven-talk-about = Wählen Sie fünf bis sieben für das Gespräch
questions-chosen-talk-about-change = { $number ->
    [one] Eine Frage für das Gespräch gewählt; ändern
   *[other] { $number } Fragen für das Gespräch gewählt; ändern
}
part-levels = { $score } Stufen
krippendorff-s-alpha-needs-at = Krippendorffs Alpha braucht mindestens drei Personen und zehn Fragen, die zwei oder mehr beantwortet haben.
everybody-gave-identical-answers-so = Alle haben gleich geantwortet, deshalb lässt sich Krippendorffs Alpha nicht berechnen.
score = Bewertung von { $slug }
part-promises-them-done = { $owed-items ->
    [one] eine Zusage, davon erledigt: { $done }
   *[other] { $owed-items } Zusagen, davon erledigt: { $done }
}
part-brings-evidence-by = { $owner } bringt den Nachweis bis zum { $day }. { $item }
part-brings-evidence = { $owner } bringt den Nachweis. { $item }
part-level = Stufe { $level }
lie-levels-from-middle-on-average = { $middle } { $reach } und liegen im Schnitt { $score } Stufen von der mittleren Antwort entfernt.
votes-of-people-without-first-answer = { $number ->
    [one] Eine dieser Stimmen kommt von einer Person, die noch nicht geantwortet hatte, als die Antworten gezeigt wurden. Sie zählt wie die anderen und kann die mittlere Antwort verschieben.
   *[other] { $number } dieser Stimmen kommen von Personen, die noch nicht geantwortet hatten, als die Antworten gezeigt wurden. Sie zählen wie die anderen und können die mittlere Antwort verschieben.
}
not-known-whatever-was-voted = { $left } { $they } als nicht bekannt, wie auch immer abgestimmt wurde, bis jemand antwortet.
answers-without-names = Antworten ohne Namen: { $levels }. { $besides }
agreed-level-and-reason = Geeinigt auf: „{ $short }“. { $reason }
open-brings-evidence-by = Offen: { $open-owner } bringt den Nachweis bis zum { $day }. { $reason }
open-brings-evidence = Offen: { $open-owner } bringt den Nachweis. { $reason }
question-of-order = Frage { $index } von { $order }
leaders-place-about-higher-than = { $name }: Die Leitung schätzt dies etwa { $levels } höher ein als die Belegschaft.
leaders-place-about-lower-than = { $name }: Die Leitung schätzt dies etwa { $levels } niedriger ein als die Belegschaft.
minutes = 90 Minuten
colleagues-answer-their-own-beforehand = Alle antworten vorher für sich. Sie treffen sich nur, um über Unterschiede zu sprechen.
half-day = Ein halber Tag
everything-one-meeting-with-time = Alles in einem Treffen, mit Zeit für Anwendungsfälle und Personen.
two-sessions = Zwei Treffen
first-find-out-where-you = Finden Sie zuerst heraus, wo die Ansichten auseinandergehen, und kommen Sie dann mit Nachweisen wieder. Lassen Sie eine bis zwei Wochen dazwischen.
welcome = Begrüßung
say-why-and-what-becomes-of-it = Sagen Sie, warum Sie hier sind und was mit dem Ergebnis geschieht. Niemand wird beurteilt.
last-answers = Letzte Antworten
whoever-missing-joins-with-code = Wer fehlt, nimmt mit dem Code teil und antwortet still.
where-we-differ = Wo unsere Ansichten auseinandergehen
show-five-seven-questions-six = Zeigen Sie fünf bis sieben Fragen. Jeweils sechs Minuten, dann einigen oder offen lassen.
ideas-phones-three-points-each = Ideen auf den Handys sammeln, je Person drei Punkte vergeben, dann die besten zwei oder drei bewerten.
what-follows = Was folgt
look-at-phase-next-two = Sehen Sie sich die Phase und die nächsten zwei Schritte an. Nennen Sie für jeden eine Person.
close = Abschluss
say-who-sends-recap-when = Sagen Sie, wer die Zusammenfassung sendet und wann Sie sich den Stand wieder ansehen.
say-why-you-here-explain = Sagen Sie, warum Sie hier sind. Erklären Sie „Weiß ich nicht“: Es ist eine gute Antwort.
answer-alone = Allein antworten
everybody-answers-phone-silence-you = Alle antworten still auf dem Handy. Sie achten darauf, wer Hilfe braucht.
eight-ten-questions-gates-first = Acht bis zehn Fragen, Bedingungen zuerst. Die niedrigste Antwort wird erklärt, dann die höchste; danach wird noch einmal abgestimmt.
break-word = Pause
let-people-talk-do-not = Lassen Sie alle reden. Lösen Sie jetzt nichts.
problems = Anwendungsfälle
ideas-phones-merge-score-look = Ideen auf den Handys sammeln, zusammenfassen und bewerten; ansehen, welche Reihenfolge entsteht und was zuerst geschehen muss.
people-time = Personen und Zeit
who-could-work-how-many = Wer daran arbeiten könnte, wie viele Stunden, und wer fehlt.
# same
plan = Plan
look-at-first-days-every = Sehen Sie sich die ersten 30 Tage an. Jeder Schritt erhält einen Namen und einen Termin.
session-welcome = Treffen 1: Begrüßung
say-why-until-second-session = Sagen Sie, warum Sie hier sind und was bis zum zweiten Treffen geschieht.
session-answer-alone = Treffen 1: allein antworten
silence-phones = Still, auf den Handys.
session-where-we-differ = Treffen 1: wo unsere Ansichten auseinandergehen
agree-where-you-can-else = Einigen Sie sich, wo Sie können. Nennen Sie sonst, wer bis wann welchen Nachweis bringt.
session-what-we-found = Treffen 2: was wir gefunden haben
each-person-shows-evidence-two = Jede Person zeigt den Nachweis in zwei Minuten.
session-agree = Treffen 2: einigen
record-open-levels-do-not = Halten Sie die offenen Stufen fest. Rollen Sie nicht wieder auf, worauf Sie sich geeinigt haben.
session-problems = Treffen 2: Anwendungsfälle
score-ideas-look-at-order = Bewerten Sie die Ideen, sehen Sie sich die Reihenfolge an, wählen Sie eine.
session-plan = Treffen 2: Plan
first-days-one-name-one = Die ersten 30 Tage, ein Name und ein Termin für jeden Schritt.
before-first-question = Vor der ersten Frage
you-will-see-dots-no = „Sie werden Punkte sehen, keine Namen. Verschiedene Antworten sind keine Fehler.“
when-answers-far-apart = Wenn die Antworten weit auseinanderliegen
who-chose-low-one-willing = „Wer hat eine niedrige Stufe gewählt und möchte sagen, warum?“ Dann: „Und eine hohe?“ Warten Sie. Stille ist in Ordnung.
when-one-person-talks-all = Wenn eine Person für alle spricht
thank-you-what-could-we = „Danke. Was könnten wir uns ansehen, damit wir nicht raten müssen?“
when-somebody-high-up-disagrees = Wenn jemand von weit oben widerspricht
let-us-hear-what-looks = „Hören wir zuerst, wie es am Arbeitsplatz aussieht, und zuletzt, wie es von oben aussieht.“
when-many-do-not-know = Wenn viele es nicht wissen
good-we-know-this-now = „Gut, dass wir das jetzt wissen. Wer könnte es bis nächste Woche herausfinden?“
before-second-vote = Vor der zweiten Abstimmung
vote-once-more-what-you = „Stimmen Sie noch einmal ab, und zwar für das, was Sie Außenstehenden heute zeigen könnten. Pläne zählen nicht.“
when-you-still-differ = Wenn Sie immer noch uneins sind
we-take-level-all-us = „Wir nehmen die Stufe, die wir alle vertreten könnten, oder lassen die Frage mit einem Namen offen.“
agreed-promised-workshop = Im Workshop vereinbart und zugesagt
do-not-know = { $number ->
    [one] Eine Person weiß es nicht.
   *[other] { $number } wissen es nicht.
}
say-it-does-not-apply = { $number ->
    [one] Eine Person sagt, dass es nicht zutrifft.
   *[other] { $number } sagen, dass es nicht zutrifft.
}
room-left-open = Der Raum hat dies am { $on } offen gelassen. Es gilt als nicht bekannt, bis es beantwortet wird.
room-left-open-to = Der Raum hat dies am { $on } offen gelassen: { $owner } bringt einen Nachweis. Es gilt als nicht bekannt, bis es beantwortet wird.
room-left-open-to-until = Der Raum hat dies am { $on } offen gelassen: { $owner } bringt einen Nachweis bis zum { $day }. Es gilt als nicht bekannt, bis es beantwortet wird.
propose-problem = Einen Anwendungsfall vorschlagen
problem-is = Was dauert zu lange oder geht zu oft schief?
who-has-problem = Wen betrifft es, und wie oft?
send-idea = Die Idee senden
problems-to-solve = Anwendungsfälle
name-model = Ein Modell nennen, das schon im Einsatz ist
model-is = Was tut es, oder wie heißt es?
who-uses-model = Wer nutzt es, und seit wann?
send-model = Das Modell senden
models-in-use = Modelle im Einsatz
name-somebody = Jemanden nennen, der daran arbeiten könnte
somebody-is = Wer ist es? Sie dürfen sich selbst nennen
what-somebody-can-do = Was kann die Person, und wie viel Zeit pro Woche könnte sie haben?
send-name = Den Namen senden
people-and-time = Personen und ihre Zeit
what-we-take-from = Was wir mitnehmen: { $title }
what-we-take = Was wir aus unserem Workshop mitnehmen
hello-all = Guten Tag zusammen,
thank-you-for-yesterday = danke für gestern. Das nehmen wir aus „{ $title }“ mit.
thank-you-for-yesterday-all = danke für gestern. Das nehmen wir aus unserem Workshop mit.
agreed-with-reason = Vereinbart, mit Grund
part-reason-and-seen = { $reason } (angesehen: { $seen })
bring-evidence-on = Einen Nachweis bringen zu „{ $question }“
promised-by = { $owner }, bis { $day }: { $what }
part-promises = { $promises ->
    [one] eine Zusage
   *[other] { $promises } Zusagen
}
part-decisions = { $decisions ->
    [one] ein Beschluss
   *[other] { $decisions } Beschlüsse
}
part-joined-hours-ago = { $hours ->
    [one] vor einer Stunde dazugekommen
   *[other] vor { $hours } Stunden dazugekommen
}
part-joined-minutes-ago = { $minutes ->
    [one] vor einer Minute dazugekommen
   *[other] vor { $minutes } Minuten dazugekommen
}
part-so-many-for = { $here ->
    [0] niemand für { $names }
    [one] eine Person für { $names }
   *[other] { $here } für { $names }
}
part-asked-of-group-alone = { $section } beantwortet nur die Gruppe { $group }
part-asked-of-one-group-alone = { $section } beantwortet nur eine Gruppe
rests-on-one-group = { $told }: Mindestens { $least } aus dieser Gruppe müssen antworten, sonst kann nichts davon gezeigt werden. Lassen Sie auch eine andere Gruppe antworten, wählen Sie eine kleinere Zahl oder fragen Sie mit Namen.
some-have-answered-everything = { $present ->
    [one] { $done } von { $present } hat alles beantwortet.
   *[other] { $done } von { $present } haben alles beantwortet.
}
alpha-one-voice = Krippendorffs Alpha ist { $alpha }. Ab 0,80 darf man eine Gruppe als eine Stimme lesen.
alpha-with-care = Krippendorffs Alpha ist { $alpha }. Zwischen 0,67 und 0,80 lesen Sie die Gruppe nur mit Vorsicht als eine Stimme.
alpha-not-one-voice = Krippendorffs Alpha ist { $alpha }. Unter 0,67 spricht die Gruppe nicht mit einer Stimme: Lesen Sie jede Frage einzeln.
