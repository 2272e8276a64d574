number-told = { $has-rule ->
    [yes] Bei „{ $problem }“ steht eine Zahl und auch, was gut genug wäre, bei „{ $question }“ haben Sie aber „{ $given }“ gewählt. Ist es die heutige Zahl und wurde sie gezählt, passt beides nicht zusammen: Sehen Sie sich die Frage noch einmal an.
   *[no] Bei „{ $problem }“ steht eine Zahl, bei „{ $question }“ haben Sie aber „{ $given }“ gewählt. Ist es die heutige Zahl und wurde sie gezählt, passt beides nicht zusammen: Sehen Sie sich die Frage noch einmal an.
}
model-told = Sie sagen, dass „{ $model }“ wirklich benutzt wird, bei „{ $question }“ haben Sie aber „{ $given }“ gewählt. Beides passt nicht zusammen: Sehen Sie sich die Frage noch einmal an.
no-model-told = Sie sagen, dass kein Modell echte Arbeit leistet, bei „{ $question }“ haben Sie aber „{ $given }“ gewählt. Beides passt nicht zusammen: Sehen Sie sich die Frage noch einmal an.
effect-told = Sie sagen, dass die Wirkung von „{ $model }“ gemessen wird, bei „{ $question }“ haben Sie aber „{ $given }“ gewählt. Beides passt nicht zusammen: Sehen Sie sich die Frage noch einmal an.
no-effect-told = Sie sagen, dass bei keinem Ihrer Modelle die Wirkung gemessen wird, bei „{ $question }“ haben Sie aber „{ $given }“ gewählt. Beides passt nicht zusammen: Sehen Sie sich die Frage noch einmal an.
no-time-told = Sie sagen, dass niemand dafür Zeit hat, bei „{ $question }“ haben Sie aber „{ $given }“ gewählt. Beides passt nicht zusammen: Sehen Sie sich die Frage noch einmal an.
part-does-not-fit = { $kind ->
    [number] { $words } (passt nicht zur Zahl bei „{ $subject }“)
    [model] { $words } (passt nicht zur Nutzung von „{ $subject }“)
   *[effect] { $words } (passt nicht zur gemessenen Wirkung von „{ $subject }“)
}
part-does-not-fit-elsewhere = { $words } (passt nicht zu dem, was Sie anderswo sagen)
look-again-at = Noch einmal ansehen: { $question }
no-own-time-told = Sie sagen, dass von Ihren eigenen Leuten niemand Zeit dafür hat, bei „{ $question }“ haben Sie aber „{ $given }“ gewählt. Beides passt nicht zusammen: Sehen Sie sich die Frage noch einmal an.
applies-told = Nach Ihren Angaben zu „{ $problem }“ spielt die Frage „{ $question }“ dort eine Rolle; Ihre Antwort war aber, dass sie nicht zutrifft. Beides passt nicht zusammen: Sehen Sie sich die Frage noch einmal an.
