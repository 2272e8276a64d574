extend-what-there = Ausbauen, was da ist
do-far-known = Zu tun, soweit bekannt
only-if-missing-answers-turn = Nur wenn die fehlenden Antworten niedrig ausfallen
part-things-do = { $number ->
    [one] eine Aufgabe
   *[other] { $number } Aufgaben
}
if-none-yet = , falls es noch keines gibt
say-listed-models-what-not = { $needed ->
    [one] Geben Sie für ein aufgeführtes Modell an, was noch nicht bekannt ist.
   *[other] Geben Sie für { $needed } aufgeführte Modelle an, was noch nicht bekannt ist.
}
say-which-models-do-real = Geben Sie an, welche Modelle heute echte Arbeit leisten oder dass es keines tut.
real-users-use-weeks = { $needed ->
    [one] Es wird im Alltag eine Woche lang benutzt.
   *[other] Es wird im Alltag { $needed } Wochen lang benutzt.
}
every-running-model-watched = Jedes Modell, das läuft, wird überwacht.
these-have-no-date-yet = { $without-date ->
    [one] Von diesen Aufgaben hat eine noch keinen Termin. Deshalb erreicht der Plan Phase { $to-phase } nicht in seinen zwölf Monaten. Er enthält auch andere Maßnahmen.
   *[other] Von diesen Aufgaben haben { $without-date } noch keinen Termin. Deshalb erreicht der Plan Phase { $to-phase } nicht in seinen zwölf Monaten. Er enthält auch andere Maßnahmen.
}
then-look-again-at = { $number ->
    [one] Sehen Sie sich dann eine weitere noch einmal an
   *[other] Sehen Sie sich dann { $number } weitere noch einmal an
}
first-look-again-at-questions = { $number ->
    [one] Sehen Sie sich zuerst eine Frage noch einmal an
   *[other] Sehen Sie sich zuerst { $number } Fragen noch einmal an
}
part-other-things-do = { $number ->
    [one] eine weitere
   *[other] { $number } weitere
}
part-depends-missing-answers = { $what } je nach den fehlenden Antworten
part-depend-missing-answers = { $what } je nach den fehlenden Antworten
first-model-goes-into-daily = Ein erstes Modell kommt in den täglichen Einsatz{ $if-none-is }.
models-run-business-areas = { $needed ->
    [one] { $multiple-areas ->
        [one] Ein Modell läuft in einem Geschäftsbereich.
       *[other] Ein Modell läuft in { $multiple-areas } Geschäftsbereichen.
    }
   *[other] { $multiple-areas ->
        [one] { $needed } Modelle laufen in einem Geschäftsbereich.
       *[other] { $needed } Modelle laufen in { $multiple-areas } Geschäftsbereichen.
    }
}
part-level-of-today = Stufe { $low }
part-level-to-reach = Stufe { $high }
part-marked = markiert als „{ $status }“
part-starts = Beginn: { $words }
first-answer = { $number ->
    [one] Beantworten Sie zuerst diese Frage ({ $time })
   *[other] Beantworten Sie zuerst diese { $number } Fragen ({ $time })
}
part-milestones = { $milestones ->
    [one] ein Meilenstein
   *[other] { $milestones } Meilensteine
}
part-nothing = nichts
# same
part-things-together = { $parts }
before-phase = Vor Phase { $phase }: { $parts }
goal-by-actions = Dahin führt: { $actions }.
