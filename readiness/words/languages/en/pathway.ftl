### pathway

## pathway

extend-what-there = Extend what is there
do-far-known = To do, as far as is known
only-if-missing-answers-turn = Only if the missing answers turn out low
part-this-question = this question
#   $number (Count)
part-things-do = { $number ->
    [one] { $number } thing to do
   *[other] { $number } things to do
}
if-none-yet = , if none is yet
#   $needed (Count)
say-listed-models-what-not = { $needed ->
    [one] Say of { $needed } listed model what is not known yet.
   *[other] Say of { $needed } listed models what is not known yet.
}
say-which-models-do-real = Say which models do real work today, or that none does.
#   $needed (Count)
real-users-use-weeks = { $needed ->
    [one] Real users use it for { $needed } week.
   *[other] Real users use it for { $needed } weeks.
}
every-running-model-watched = Every running model is watched.
