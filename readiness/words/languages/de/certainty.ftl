part-possible = Phase { $phases }
# same
part-asked-all = { $asked }
part-unknown = { $condition ->
    [short-use] seit wann
    [no-users] ob es benutzt wird
    [data-not-owned] wessen Daten es sind
    [fixed] ob Sie es ändern oder abschalten können
   *[unmonitored] ob jemand es überwacht
}
would-settle = Was es klären würde: { $facts }.
say-it = Angeben: { $fact }
give-it = Angeben: { $fact }
part-which-models = welche Modelle heute echte Arbeit leisten oder dass es keines tut
part-who-could = wer mit maschinellem Lernen arbeiten könnte oder dass es niemand könnte
part-whether-so = ob dies zutrifft: „{ $fact }“
part-answer-to = die Antwort auf „{ $question }“
part-skills-of = welche Kompetenzen vorhanden sind: { $people }
part-area-of = { $number ->
    [one] in welchem Bereich { $models } arbeitet
   *[other] in welchem Bereich { $models } arbeiten
}
part-asked = { $condition ->
    [short-use] { $number ->
        [one] seit wann { $models } im Einsatz ist
       *[other] seit wann { $models } im Einsatz sind
    }
    [no-users] { $number ->
        [one] ob { $models } benutzt wird
       *[other] ob { $models } benutzt werden
    }
    [data-not-owned] { $number ->
        [one] wessen Daten { $models } verwendet
       *[other] wessen Daten { $models } verwenden
    }
    [fixed] ob Sie { $models } ändern oder abschalten können
   *[unmonitored] ob jemand { $models } überwacht
}
part-asked-too = { $condition ->
    [short-use] { $number ->
        [one] seit wann es im Einsatz ist
       *[other] seit wann sie im Einsatz sind
    }
    [no-users] { $number ->
        [one] ob es benutzt wird
       *[other] ob sie benutzt werden
    }
    [data-not-owned] { $number ->
        [one] wessen Daten es verwendet
       *[other] wessen Daten sie verwenden
    }
    [fixed] { $number ->
        [one] ob Sie es ändern oder abschalten können
       *[other] ob Sie sie ändern oder abschalten können
    }
   *[unmonitored] { $number ->
        [one] ob jemand es überwacht
       *[other] ob jemand sie überwacht
    }
}
title-not-certain = Noch nicht sicher: Phase { $phases }
title-for-now = Vorerst Phase { $phase }
title-borderline = An der Grenze zwischen Phase { $low } und Phase { $high }
title = { $certainty ->
    [firm] Fest: Phase { $phase }
    [likely] Wahrscheinlich: Phase { $phase }
   *[borderline] An der Grenze: Phase { $phase }
}
models-first = Geben Sie zuerst unter „Was heute läuft“ an, welche Modelle im täglichen Einsatz sind oder dass es keines ist. Vorher kann keine andere Antwort die Phase anheben.
not-told = Niemand hat angegeben, welche Modelle im täglichen Einsatz sind. Geben Sie es unter „Was heute läuft“ an.
not-told-in-doubt = Niemand hat angegeben, welche Modelle im täglichen Einsatz sind, deshalb ist die Phase nicht sicher bekannt. Geben Sie es unter „Was heute läuft“ an.
unknown-decides = Was noch nicht bekannt ist, entscheidet: Phase { $phases } ist möglich.
comes-out = { $basis ->
    [said] Werden die Antworten verändert, bei denen man unsicher war, ergibt sich { $chance } Phase { $phase }.
   *[assumed] Wenn Antworten um eine Stufe danebenliegen können, ergibt sich { $chance } Phase { $phase }.
}
part-every-time = jedes Mal
part-nearly-every-time = fast jedes Mal
part-hardly-ever = fast nie
part-never = nie
part-times-in-ten = { $tenths ->
    [one] in etwa einem von zehn Fällen
   *[other] in etwa { $tenths } von zehn Fällen
}
not-firm-unknown = Die Phase gilt nicht als fest, weil das Unbekannte sie ändern könnte.
not-firm-none-said = { $unsaid ->
    [one] Die Phase gilt nicht als fest, weil niemand angegeben hat, wie sicher die Antwort ist.
   *[other] Die Phase gilt nicht als fest, weil niemand angegeben hat, wie sicher die Antworten sind.
}
not-firm-some-unsaid = { $unsaid ->
    [one] Die Phase gilt nicht als fest, weil bei einer Antwort niemand angegeben hat, wie sicher sie ist.
   *[other] Die Phase gilt nicht als fest, weil bei { $unsaid } Antworten niemand angegeben hat, wie sicher sie sind.
}
probability-not-known = nicht bekannt, solange die Phase nicht sicher ist
# same
part-probability = Phase { $phase } { $share }
part-level-number = Stufe { $level }
stays = Wie auch immer die offenen Fragen beantwortet werden, es bleibt bei Phase { $phase }.
stays-without-models = Wie auch immer die offenen Fragen beantwortet werden, es bleibt bei Phase { $phase }, solange kein Modell im täglichen Einsatz ist.
worst-and-best = Fallen alle offenen Antworten schlecht aus, ist es Phase { $low }; fallen sie gut aus, ist es Phase { $high }.
results-provisional = Diese Ergebnisse sind vorläufig
plan-provisional = Werte und Plan sind vorläufig
no-level-yet = { $missing ->
    [one] { $questions ->
        [one] Die eine Frage hat noch keine Stufe.
       *[other] Eine von { $questions } Fragen hat noch keine Stufe.
    }
   *[other] { $missing } von { $questions } Fragen haben noch keine Stufe.
}
no-level-not-known = { $missing ->
    [one] { $questions ->
        [one] Die eine Frage hat noch keine Stufe, wegen „weiß ich nicht“.
       *[other] Eine von { $questions } Fragen hat noch keine Stufe, wegen „weiß ich nicht“.
    }
   *[other] { $missing } von { $questions } Fragen haben noch keine Stufe, wegen „weiß ich nicht“.
}
no-level-some-not-known = { $dont-know ->
    [one] { $missing } von { $questions } Fragen haben noch keine Stufe, eine davon wegen „weiß ich nicht“.
   *[other] { $missing } von { $questions } Fragen haben noch keine Stufe, { $dont-know } davon wegen „weiß ich nicht“.
}
no-finding = Was niemand angegeben hat, ist kein Befund: Phase { $phases } ist möglich.
only-scores-change-by-it = Die Antwort darauf kann Werte und Plan ändern, aber nicht die Phase.
only-scores-change = Die Antworten darauf können Werte und Plan ändern, aber nicht die Phase.
wrong-answers-not-covered = Falsche Antworten sind damit nicht abgedeckt.
