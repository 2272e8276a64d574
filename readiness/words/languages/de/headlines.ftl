no-phase-yet-nothing-has = Noch keine Phase: Es wurde noch nichts beantwortet
part-whether-others-reach-not-known = ob die anderen ihn erreichen, ist noch nicht bekannt
part-whether-named-reach-not-known = ob er von { $names } erreicht wird, ist noch nicht bekannt
part-no-dimension-reaches = keine Dimension erreicht ihn
part-others-below-and-not-known = { $below ->
    [one] { $unsure ->
        [one] eine weitere liegt darunter, eine ist noch nicht bekannt
       *[other] eine weitere liegt darunter, { $unsure } sind noch nicht bekannt
    }
   *[other] { $unsure ->
        [one] { $below } weitere liegen darunter, eine ist noch nicht bekannt
       *[other] { $below } weitere liegen darunter, { $unsure } sind noch nicht bekannt
    }
}
every-gate-phase-met = Jede Bedingung für Phase { $placed } ist erfüllt
data-status-highest-there = { $of ->
    [problem] Datenstatus nach den Antworten zu Ihrem ersten Anwendungsfall: { $words }, der höchste, den es gibt
   *[main] Datenstatus: { $words }, der höchste, den es gibt
}
no-capability-has-enough-answers = Keine Fähigkeit hat genug Antworten für einen Wert
people-do-not-differ-by = Bei keiner Frage gehen die Ansichten weit auseinander
people-differed-questions-something-was = { $number ->
    [one] Bei einer Frage gingen die Ansichten auseinander, und dazu wurde etwas festgehalten
   *[other] Bei { $number } Fragen gingen die Ansichten auseinander, und zu jeder wurde etwas festgehalten
}
part-phase-unchanged = Phase unverändert
part-no-certain-phase-then-or = weder damals noch heute eine sichere Phase
part-no-certain-phase = keine sichere Phase
all-questions-answered = { $questions ->
    [one] Die eine Frage ist beantwortet
   *[other] Alle { $questions } Fragen sind beantwortet
}
phase = Phase { $placed } von { $phases }
not-yet-certain = Noch nicht sicher, { $possible-words }
part-or-above = ihn erreichen: { $reached }
data-status = { $of ->
    [problem] Datenstatus nach den Antworten zu Ihrem ersten Anwendungsfall: { $unknown-status }
   *[main] Datenstatus: { $unknown-status }
}
several-capabilities-share-lowest-score = Mehrere Fähigkeiten haben den niedrigsten Wert, { $lowest } { $out-of }
lowest-at = Am niedrigsten, mit { $lowest } { $out-of }: { $names }
questions-talk-about-before-anything = { $number ->
    [one] Über eine Frage ist zu sprechen, bevor man auf den Antworten aufbaut
   *[other] Über { $number } Fragen ist zu sprechen, bevor man auf den Antworten aufbaut
}
questions-which-people-differ-them = { $number ->
    [one] { $settled ->
        [0] Eine Frage, bei der die Ansichten auseinandergehen, noch nicht besprochen
        [one] Eine Frage, bei der die Ansichten auseinandergehen, schon besprochen
       *[other] Eine Frage, bei der die Ansichten auseinandergehen, schon besprochen
    }
   *[other] { $settled ->
        [0] { $number } Fragen, bei denen die Ansichten auseinandergehen, keine davon besprochen
        [one] { $number } Fragen, bei denen die Ansichten auseinandergehen, eine davon besprochen
       *[other] { $number } Fragen, bei denen die Ansichten auseinandergehen, { $settled } davon besprochen
    }
}
part-now-then = heute { $phase-or-unsure }, damals { $other-phase-or-unsure }
all-met = { $place }: Jede Bedingung ist erfüllt
all-met-with-use = { $place }: { $use }; jede Bedingung ist erfüllt
# same
left = { $place }: { $left }
# same
left-with-use = { $place }: { $use }; { $left }
all-reach-floor = { $dimensions ->
    [one] Die eine Dimension erreicht den Mindestwert für Phase { $phase }
   *[other] Alle { $dimensions } Dimensionen erreichen den Mindestwert für Phase { $phase }
}
not-confirmed-at-floor = Für den Mindestwert von Phase { $phase } nicht bestätigt: { $names }; { $others }
furthest-below-floor = Am weitesten unter dem Mindestwert für Phase { $phase }: { $names }; { $others }
none-can-be-placed = Zu wenige Antworten, um eine Dimension mit dem Mindestwert für Phase { $phase } zu vergleichen
some-reach-floor = { $number ->
    [one] Eine von { $total } Dimensionen erreicht den Mindestwert für Phase { $phase }; zu wenige Antworten: { $unsure }
   *[other] { $number } von { $total } Dimensionen erreichen den Mindestwert für Phase { $phase }; zu wenige Antworten: { $unsure }
}
part-gates-met = { $met ->
    [0] { $total ->
        [one] die eine Bedingung für Phase { $phase } ist nicht erfüllt
       *[other] keine von { $total } Bedingungen für Phase { $phase } ist erfüllt
    }
    [one] eine von { $total } Bedingungen für Phase { $phase } ist erfüllt
   *[other] { $met } von { $total } Bedingungen für Phase { $phase } sind erfüllt
}
part-only-gate-met = die einzige Bedingung für Phase { $phase } ist erfüllt
part-all-gates-met = alle { $total } Bedingungen für Phase { $phase } sind erfüllt
# same
gates-met = { $gates }
every-gate-is-met-and = Jede Bedingung für Phase { $phase } ist erfüllt; { $gates }
every-gate-is-met-and-too = Jede Bedingung für Phase { $phase } ist erfüllt; auch: { $gates }
no-capability-below = Keine Fähigkeit liegt unter { $least } { $out-of }
two-versions = Zwei Versionen der Fragen, damals { $then }, heute { $now }; { $phase }
up-and-down = Gestiegen: { $up }; gesunken: { $down }; { $phase }
part-none = keine
data-status-with-gap = { $of ->
    [problem] Datenstatus nach den Antworten zu Ihrem ersten Anwendungsfall: { $words }; { $gap }
   *[main] Datenstatus: { $words }; { $gap }
}
data-status-and-what-blocks = { $of ->
    [problem] Datenstatus nach den Antworten zu Ihrem ersten Anwendungsfall: { $words }; für den nächsten Status: { $blocks }
   *[main] Datenstatus: { $words }; für den nächsten Status: { $blocks }
}
data-status-and-that-of-first = { $of ->
    [problem] Datenstatus nach den Antworten zu Ihrem ersten Anwendungsfall: { $words }; der des Anwendungsfalls, der zuerst kommt: { $status }
   *[main] Datenstatus: { $words }; der des Anwendungsfalls, der zuerst kommt: { $status }
}
