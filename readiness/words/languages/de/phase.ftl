part-only-gate-not-known = die einzige Bedingung für Phase { $phase } ist noch nicht bekannt
part-all-gates-not-known = alle { $total } Bedingungen für Phase { $phase } sind noch nicht bekannt
part-gates-not-known = { $unknown ->
    [one] eine von { $total } Bedingungen für Phase { $phase } ist noch nicht bekannt
   *[other] { $unknown } von { $total } Bedingungen für Phase { $phase } sind noch nicht bekannt
}
part-only-gate-not-met = die einzige Bedingung für Phase { $phase } ist noch nicht erfüllt
part-no-gate-met = keine von { $total } Bedingungen für Phase { $phase } ist bisher erfüllt
part-gates-not-met = { $not-met ->
    [one] eine von { $total } Bedingungen für Phase { $phase } ist noch nicht erfüllt
   *[other] { $not-met } von { $total } Bedingungen für Phase { $phase } sind noch nicht erfüllt
}
part-gates-left = { $not-met ->
    [one] { $unknown ->
        [one] eine von { $total } Bedingungen für Phase { $phase } ist noch nicht erfüllt, eine ist nicht bekannt
       *[other] eine von { $total } Bedingungen für Phase { $phase } ist noch nicht erfüllt, { $unknown } sind nicht bekannt
    }
   *[other] { $unknown ->
        [one] { $not-met } von { $total } Bedingungen für Phase { $phase } sind noch nicht erfüllt, eine ist nicht bekannt
       *[other] { $not-met } von { $total } Bedingungen für Phase { $phase } sind noch nicht erfüllt, { $unknown } sind nicht bekannt
    }
}
titles-not-met = Noch nicht erfüllt: { $gates }.
titles-not-known = Noch nicht bekannt: { $gates }.
next-gates = { $number ->
    [one] Als Nächstes: die Bedingung { $gates }.
   *[other] Als Nächstes: die Bedingungen { $gates }.
}
not-known-yet = { $number ->
    [one] Noch nicht bekannt: die Bedingung { $gates }.
   *[other] Noch nicht bekannt: die Bedingungen { $gates }.
}
part-named-gates = { $number ->
    [one] die Bedingung { $gates }
   *[other] die Bedingungen { $gates }
}
part-named-not-met = { $number ->
    [one] die Bedingung { $gates } ist noch nicht erfüllt
   *[other] die Bedingungen { $gates } sind noch nicht erfüllt
}
part-named-not-known = { $number ->
    [one] es ist noch nicht bekannt, ob die Bedingung { $gates } erfüllt ist
   *[other] es ist noch nicht bekannt, ob die Bedingungen { $gates } erfüllt sind
}
part-named-left = { $not-met ->
    [one] { $unknown ->
        [one] die Bedingung { $gates } ist noch nicht erfüllt, und es ist nicht bekannt, ob die Bedingung { $others } erfüllt ist
       *[other] die Bedingung { $gates } ist noch nicht erfüllt, und es ist nicht bekannt, ob die Bedingungen { $others } erfüllt sind
    }
   *[other] { $unknown ->
        [one] die Bedingungen { $gates } sind noch nicht erfüllt, und es ist nicht bekannt, ob die Bedingung { $others } erfüllt ist
       *[other] die Bedingungen { $gates } sind noch nicht erfüllt, und es ist nicht bekannt, ob die Bedingungen { $others } erfüllt sind
    }
}
condition = { $condition ->
    [used] Es wird seit vier Wochen oder länger im Alltag benutzt
    [own-data] Es lernt aus Ihren eigenen Daten
    [watched] Jemand überwacht es
   *[changeable] Sie können es ändern oder abschalten
}
part-what-counts = es wird seit vier Wochen oder länger im Alltag benutzt, es lernt aus Ihren eigenen Daten, jemand überwacht es, und Sie können es ändern oder abschalten
holds = { $state ->
    [yes] Ja
    [no] Noch nicht
   *[unknown] Nicht bekannt
}
model-does-not-count = Es zählt noch nicht.
model-not-known = Ob es zählt, ist noch nicht bekannt.
model-counts = Es zählt als Modell im täglichen Einsatz.
supposed-model = Angenommenes Modell { $number }
supposed-area = Angenommener Bereich { $number }
part-why-to-try = { $reason ->
    [way] auf dem kürzesten Weg
    [unknown] noch nicht bekannt
    [up] würde die Phase anheben
   *[down] die Phase beruht darauf
}
would-be-first = Mit diesen Antworten wären Sie in Phase { $phase }.
not-certain = Die Phase ist noch nicht sicher.
would-be = Sie wären in Phase { $now }, nicht in Phase { $then }.
would-stay = Sie blieben in Phase { $phase }.
hold-back = { $not-met ->
    [one] Eine Bedingung würde Sie weiterhin zurückhalten.
   *[other] { $not-met } Bedingungen würden Sie weiterhin zurückhalten.
}
hold-back-or-unknown = { $not-met ->
    [one] { $unknown ->
        [one] Eine Bedingung würde Sie weiterhin zurückhalten, und eine wäre nicht bekannt.
       *[other] Eine Bedingung würde Sie weiterhin zurückhalten, und { $unknown } wären nicht bekannt.
    }
   *[other] { $unknown ->
        [one] { $not-met } Bedingungen würden Sie weiterhin zurückhalten, und eine wäre nicht bekannt.
       *[other] { $not-met } Bedingungen würden Sie weiterhin zurückhalten, und { $unknown } wären nicht bekannt.
    }
}
would-not-be-known = { $unknown ->
    [one] Eine Bedingung wäre noch nicht bekannt.
   *[other] { $unknown } Bedingungen wären noch nicht bekannt.
}
ladder = Phasen des Weges
workload-term = Ein Modell im Einsatz ist eines, das täglich benutzt wird.
gate-term = Eine Bedingung gehört zu einer Phase und ist erfüllt oder noch nicht erfüllt.
asked-models = Welche Modelle leisten heute echte Arbeit?
name-with-workloads = { $name } (Modelle im täglichen Einsatz)
all-gates-met = Alle Bedingungen sind erfüllt.
part-not-known-yet = noch nicht bekannt
part-at-least = mindestens Phase { $phase }
part-for-certain = mit Sicherheit Phase { $phase }
by-other-gates = Nach allen anderen Bedingungen: { $others }.
part-not-told = niemand hat angegeben, welche Modelle im täglichen Einsatz sind
not-told-sentence = Niemand hat angegeben, welche Modelle im täglichen Einsatz sind.
not-told-so = Niemand hat angegeben, welche Modelle im täglichen Einsatz sind; bis dahin gilt Phase { $phase }.
neither-tells = Weder die Modelle im täglichen Einsatz noch alle anderen Bedingungen ergeben schon eine Phase.
by-both-so-far = Nach den Modellen im täglichen Einsatz: { $models }; nach allen anderen Bedingungen: { $others }.
same-result = Die Modelle im täglichen Einsatz und alle anderen Bedingungen führen zum selben Ergebnis: Phase { $phase }.
by-both = Nach den Modellen im täglichen Einsatz: Phase { $phase }; nach allen anderen Bedingungen: { $others }. Die niedrigere zählt.
models-ahead-not-met = { $models ->
    [one] Sie haben ein Modell im täglichen Einsatz, aber { $standing }: Die Ergebnisse hängen vom Glück oder von einer einzigen Person ab.
   *[other] Sie haben { $models } Modelle im täglichen Einsatz, aber { $standing }: Die Ergebnisse hängen vom Glück oder von einer einzigen Person ab.
}
models-ahead-not-known = { $models ->
    [one] Sie haben ein Modell im täglichen Einsatz, und { $standing }.
   *[other] Sie haben { $models } Modelle im täglichen Einsatz, und { $standing }.
}
rest-ready = Das Übrige ist bereit für mehr.
rest-ready-say-models = Das Übrige ist bereit für mehr: Geben Sie unter „Was heute läuft“ an, welche Modelle laufen oder dass keines läuft.
rest-ready-watch-listed = Das Übrige ist bereit für mehr: Lassen Sie die Modelle überwachen, die Sie aufgeführt haben.
rest-ready-watch = Das Übrige ist bereit für mehr: Überwachen Sie, was läuft.
rest-ready-model = { $place ->
    [first] Das Übrige ist bereit für mehr: Bringen Sie das erste Modell in den täglichen Einsatz.
   *[next] Das Übrige ist bereit für mehr: Bringen Sie das nächste Modell in den täglichen Einsatz.
}
models-unwatched = { $models ->
    [one] Bei Ihnen läuft ein Modell, das nicht zählt, weil niemand es überwacht: Die Ergebnisse hängen vom Glück oder von einer einzigen Person ab.
   *[other] Bei Ihnen laufen { $models } Modelle, die nicht zählen, weil niemand sie überwacht: Die Ergebnisse hängen vom Glück oder von einer einzigen Person ab.
}
# same
gates-standing = { $standing }.
part-in-daily-use = { $counted ->
    [0] noch kein Modell im täglichen Einsatz
    [one] ein Modell im täglichen Einsatz
   *[other] { $counted } Modelle im täglichen Einsatz
}
part-listed-not-counted = { $listed ->
    [one] ein Modell aufgeführt, aber nicht gezählt
   *[other] { $listed } Modelle aufgeführt, aber nicht gezählt
}
part-running-not-counted = { $running ->
    [one] ein Modell läuft, zählt aber nicht
   *[other] { $running } Modelle laufen, zählen aber nicht
}
part-used-and-not-counted = { $others ->
    [one] { $used }, ein weiteres, das nicht zählt
   *[other] { $used }, { $others } weitere, die nicht zählen
}
part-used-and-undecided = { $others ->
    [one] { $used }, und ein weiteres, von dem nicht bekannt ist, ob es zählt
   *[other] { $used }, und { $others } weitere, von denen nicht bekannt ist, ob sie zählen
}
part-listed-undecided = { $listed ->
    [one] ein Modell aufgeführt, von dem noch nicht bekannt ist, ob es zählt
   *[other] { $listed } Modelle aufgeführt, von denen noch nicht bekannt ist, ob sie zählen
}
part-not-counted-because = { $cause ->
    [short-use] seit weniger als vier Wochen im Einsatz
    [no-users] wird nicht im Alltag benutzt
    [data-not-owned] keine eigenen Daten
    [fixed] lässt sich nicht ändern oder abschalten
   *[unmonitored] niemand überwacht es
}
part-not-set-up-with-own-cases = vom Anbieter nicht mit Ihren früheren Fällen eingerichtet
part-whether-set-up-with-own-cases = ob es mit Ihren eigenen früheren Fällen eingerichtet ist oder werden kann
part-how-somebody-can-watch-it = wie jemand verfolgen kann, was es falsch macht
part-how-to-change-it = wie Sie es ändern oder abschalten können
ask-the-supplier = Fragen Sie den Anbieter von „{ $name }“ schriftlich: { $questions }.
# same
part-model-with-causes = { $name } ({ $causes })
part-model-with-unknown = { $name } (nicht bekannt: { $unknown })
not-counted = Nicht gezählt: { $models }.
not-known-whether-counted = { $number ->
    [one] Nicht bekannt, ob es zählt: { $models }.
   *[other] Nicht bekannt, ob sie zählen: { $models }.
}
same-result-without-model = Sie sind in Phase { $phase }, weil noch kein Modell als täglich eingesetzt zählt. Alle Bedingungen müssen erfüllt sein: Ohne ein solches Modell genügen die anderen nicht.
