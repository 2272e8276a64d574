### contradictions

## Two things that were told and do not fit: an answer, and what was told elsewhere of the same

#   $problem (Name)
#   $has-rule ("yes" | "no") - whether it was written, too, how much would be enough
#   $question (Text)
#   $given (Text) - what was chosen, in short
number-told = { $has-rule ->
    [yes] Under “{ $problem }” you wrote a number and what would be enough, but to “{ $question }” you chose “{ $given }”. If it is today's number and was counted, the two do not fit: look again at the question.
   *[no] Under “{ $problem }” you wrote a number, but to “{ $question }” you chose “{ $given }”. If it is today's number and was counted, the two do not fit: look again at the question.
}
#   $model (Name)
#   $question (Text)
#   $given (Text)
model-told = You told that real users work with “{ $model }”, but to “{ $question }” you chose “{ $given }”. The two do not fit: look again at the question.
#   $question (Text)
#   $given (Text)
no-model-told = You told that no model does real work, but to “{ $question }” you chose “{ $given }”. The two do not fit: look again at the question.
#   $model (Name)
#   $question (Text)
#   $given (Text)
effect-told = You told that the effect of “{ $model }” is measured, but to “{ $question }” you chose “{ $given }”. The two do not fit: look again at the question.
#   $question (Text)
#   $given (Text)
no-effect-told = You told that the effect of none of your models is measured, but to “{ $question }” you chose “{ $given }”. The two do not fit: look again at the question.
#   $question (Text)
#   $given (Text)
no-time-told = You told that nobody has time for it, but to “{ $question }” you chose “{ $given }”. The two do not fit: look again at the question.
#   $question (Text)
#   $given (Text)
no-own-time-told = You told that none of your own people has time for it, but to “{ $question }” you chose “{ $given }”. The two do not fit: look again at the question.
#   $problem (Name)
#   $question (Text) - the question about a safeguard
applies-told = By what you told of “{ $problem }”, the question “{ $question }” concerns it, but you answered that it does not apply. The two do not fit: look again at the question.
# Stands behind an answer in the row of a gate.
#   $words (Text) - the answer
#   $subject (Name) - the problem or the model
#   $kind ("number" | "model" | "effect")
part-does-not-fit = { $kind ->
    [number] { $words } (does not fit the number told under “{ $subject }”)
    [model] { $words } (does not fit the real users of “{ $subject }”)
   *[effect] { $words } (does not fit the measured effect of “{ $subject }”)
}
#   $words (Text) - the answer
part-does-not-fit-elsewhere = { $words } (does not fit what you told elsewhere)
#   $question (Text)
look-again-at = Look again: { $question }
