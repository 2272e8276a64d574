part-data-recorded = Daten erfasst
part-outcome-recorded = Ergebnis der Fälle erfasst
part-one-place = ein Ort
part-access = Zugang
answered-with = { $when ->
    [running-workload] { $better ->
        [yes] Wenn ein Modell im täglichen Einsatz ist: „{ $question }“ ist beantwortet mit: { $level }, oder mit einer höheren Stufe.
       *[no] Wenn ein Modell im täglichen Einsatz ist: „{ $question }“ ist beantwortet mit: { $level }.
    }
    [no-running-workload] { $better ->
        [yes] Wenn noch kein Modell im täglichen Einsatz ist: „{ $question }“ ist beantwortet mit: { $level }, oder mit einer höheren Stufe.
       *[no] Wenn noch kein Modell im täglichen Einsatz ist: „{ $question }“ ist beantwortet mit: { $level }.
    }
   *[always] { $better ->
        [yes] „{ $question }“ ist beantwortet mit: { $level }, oder mit einer höheren Stufe.
       *[no] „{ $question }“ ist beantwortet mit: { $level }.
    }
}
part-data-whole-organization = die Daten der ganzen Organisation
part-data-behind-first-model = die Daten hinter dem ersten Modell
data-whole-organization = Daten der ganzen Organisation
part-data-by-answers-about-first = die Daten nach den Antworten zum ersten Anwendungsfall
data-by-answers-about-first = Daten nach den Antworten zum ersten Anwendungsfall
part-not-known-yet = noch nicht bekannt
part-but-not-known-yet-which = Datenstatus { $actual }, aber noch ist nicht bekannt, welcher Anwendungsfall zuerst kommt
part-or-best = Datenstatus { $needed } oder sehr gut
every-dimension-reaches-whatever-unknown = Jede Dimension erreicht { $least } { $out-of }, wie auch immer die unbekannten Antworten ausfallen.
part-reaches = erreicht ihn
part-below = darunter
part-too-close-call = zu knapp für ein Urteil
part-each-dimension-at-or-more = jede Dimension: { $scale-share } oder mehr
part-or-more = { $score } oder mehr
part-real-users-have-used-weeks = { $weeks-in-use ->
    [one] es wird im Alltag seit einer Woche oder länger benutzt, es lernt aus Ihren eigenen Daten, jemand überwacht es, und Sie können es ändern oder abschalten
   *[other] es wird im Alltag seit { $weeks-in-use } Wochen oder länger benutzt, es lernt aus Ihren eigenen Daten, jemand überwacht es, und Sie können es ändern oder abschalten
}
models-daily-use = Modelle im täglichen Einsatz
part-models-use-none-counts = { $running ->
    [one] ein Modell im Einsatz, das nicht zählt
   *[other] { $running } Modelle im Einsatz, keines zählt
}
part-models-listed-none-counts = { $listed ->
    [one] ein Modell aufgeführt, das nicht zählt
   *[other] { $listed } Modelle aufgeführt, keines zählt
}
somebody-watches-every-model-daily = Jemand überwacht jedes Modell, das im täglichen Einsatz ist.
part-no-model-known-run = von keinem Modell ist bekannt, dass es läuft
part-no-model-runs = kein Modell läuft
part-every-model-watched = jedes Modell wird überwacht
part-every-model-counts-watched = jedes Modell, das zählt, wird überwacht
part-no-model-listed-counts = kein aufgeführtes Modell zählt
people-roles = Personen und Rollen
part-not-known-yet-who-has = noch nicht bekannt, wer die Kompetenzen hat
part-not-known-yet-whether-covered = noch nicht bekannt, ob diese Rollen besetzt sind: { $roles }
part-own-people = { $people ->
    [one] eine Person aus dem eigenen Haus
   *[other] { $people } eigene Leute
}
part-third = ein Drittel
part-two-thirds = zwei Drittel
part-top = das obere Ende
part-scale = { $share } der Skala
met = Erfüllt
not-met-yet = Noch nicht erfüllt
not-known = Nicht bekannt
part-met = erfüllt
part-gates-by-state = { $state ->
    [open] { $gates ->
        [one] eine noch nicht erfüllt
       *[other] { $gates } noch nicht erfüllt
    }
    [unknown] { $gates ->
        [one] eine nicht bekannt
       *[other] { $gates } nicht bekannt
    }
   *[met] { $gates ->
        [one] eine erfüllt
       *[other] { $gates } erfüllt
    }
}
part-not-met-yet = noch nicht erfüllt
part-not-known = nicht bekannt

part-matters-without-model = { $told }; das zählt, solange kein aufgeführtes Modell zählt
part-matters-with-model = { $told }; das zählt, sobald ein aufgeführtes Modell zählt
part-every-dimension-high-enough = jede Dimension ist hoch genug
every-dimension = Jede Dimension
part-not-recorded = nicht erfasst
part-without-outcome = ohne Ergebnis der Fälle
part-not-one-place = nicht an einem Ort
part-not-open-all-who-need = nicht für alle zugänglich, die sie brauchen
part-level-told = Stufe { $actual }
part-level-needed = Stufe { $level }
data = Daten von „{ $subject }“
part-for-subject = für „{ $subject }“: { $words }
part-between = zwischen { $low } und { $high }
models-or-more-counts = { $few-from ->
    [one] Mindestens ein Modell zählt: { $counted }.
   *[other] Mindestens { $few-from } Modelle zählen: { $counted }.
}
part-not-known-whether-these-watched = nicht bekannt, ob diese überwacht werden: { $details }
part-not-watched = nicht überwacht: { $details }
part-not-covered = nicht ganz besetzt: { $roles }
status = Der Status ist „{ $at-least }“ für { $of }.
status-or-higher = Der Status ist „{ $at-least }“ oder höher für { $of }.
models-or-more-count-areas = { $multiple-from ->
    [one] { $multiple-areas ->
        [one] Mindestens ein Modell zählt in mindestens einem Bereich.
       *[other] Mindestens ein Modell zählt in mindestens { $multiple-areas } Bereichen.
    }
   *[other] { $multiple-areas ->
        [one] Mindestens { $multiple-from } Modelle zählen in mindestens einem Bereich.
       *[other] Mindestens { $multiple-from } Modelle zählen in mindestens { $multiple-areas } Bereichen.
    }
}
part-models-areas = { $actual ->
    [one] { $areas ->
        [one] ein Modell in einem Bereich
       *[other] ein Modell in { $areas } Bereichen
    }
   *[other] { $areas ->
        [one] { $actual } Modelle in einem Bereich
       *[other] { $actual } Modelle in { $areas } Bereichen
    }
}
part-models-count-areas = { $needed ->
    [one] { $multiple-areas ->
        [one] ein Modell, das zählt, in einem Bereich
       *[other] ein Modell, das zählt, in { $multiple-areas } Bereichen
    }
   *[other] { $multiple-areas ->
        [one] { $needed } Modelle, die zählen, in einem Bereich
       *[other] { $needed } Modelle, die zählen, in { $multiple-areas } Bereichen
    }
}
people-your-own-or-more = { $people ->
    [one] Mindestens eine Person aus dem eigenen Haus besetzt diese Rollen: { $names }.
   *[other] Mindestens { $people } eigene Leute besetzen diese Rollen: { $names }.
}
part-or-more-own-people-who = { $needed ->
    [one] mindestens eine Person aus dem eigenen Haus für diese Rollen: { $roles-asked }
   *[other] mindestens { $needed } eigene Leute für diese Rollen: { $roles-asked }
}
part-too-low = zu niedrig: { $listed }
part-too-many-unknown-answers = zu viele unbekannte Antworten: { $listed }
part-models-that-count = { $models ->
    [one] ein Modell, das als täglich eingesetzt zählt
   *[other] { $models } Modelle, die als täglich eingesetzt zählen
}
part-every-dimension-reaches = jede Dimension erreicht den Mindestwert: { $floor }
part-dimensions-and-floor = { $state ->
    [met] beim Mindestwert ({ $floor }) oder darüber: { $dimensions }
    [open] unter dem Mindestwert ({ $floor }): { $dimensions }
   *[unknown] zu viele unbekannte Antworten für ein Urteil über den Mindestwert ({ $floor }): { $dimensions }
}
part-status = Datenstatus { $status }
part-not-even-partly-covered = nicht einmal teilweise besetzt: { $roles }
this-is-true = { $when ->
    [running-workload] Wenn ein Modell im täglichen Einsatz ist, trifft dies zu: { $text }
    [no-running-workload] Wenn noch kein Modell im täglichen Einsatz ist, trifft dies zu: { $text }
   *[always] Dies trifft zu: { $text }
}
part-or-higher-level = { $level }, oder eine höhere Stufe
roles-are-covered = Diese Rollen sind besetzt, mit eigenen Leuten oder mit Hilfe von außen: { $roles }.
roles-are-partly-covered = Diese Rollen sind mindestens teilweise besetzt, mit eigenen Leuten oder mit Hilfe von außen: { $roles }.
part-roles-covered = besetzt: { $roles }
part-roles-partly-covered = mindestens teilweise besetzt: { $roles }
part-somebody-has-skills = für jede Rolle hat jemand die Kompetenzen
part-skills-but-no-time = { $number ->
    [one] für jede Rolle hat jemand die Kompetenzen, aber keine Zeit für ML: { $names }
   *[other] für jede Rolle hat jemand die Kompetenzen, aber keine Zeit für ML haben: { $names }
}
part-own-people-not-covered = { $people }; nicht ganz besetzt: { $roles }
part-own-people-but-no-time = { $number ->
    [one] { $people }, aber { $names } hat keine Zeit für ML
   *[other] { $people }, aber { $names } haben keine Zeit für ML
}
