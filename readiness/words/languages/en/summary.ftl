### summary

## summary

part-with-nothing-place-at-low = with nothing in place at the low end and all of it routine at the high end
#   $appendix-headline (Text)
#   $questionnaire (Text)
#   $questionnaire-version (Text)
#   $rubric (Text)
#   $rubric-version (Text)
questionnaire-rubric = { $appendix-headline }. Questionnaire { $questionnaire } { $questionnaire-version }, rubric { $rubric } { $rubric-version }.
phase = Phase
data = Data
scores = Scores
problems = Problems
#   $whole (Number)
part-of-hundred = { $whole } of 100
safeguards = Safeguards
first-days = First 90 days
price = Price
part-ranges-from-what-was-told = as ranges, from what was told alone
whole-plan = The whole plan
watch-out = Watch out

## summary

#   $organization (Text)
#   $assessed-on (Day)
machine-learning-readiness = Machine learning readiness of { $organization }, { $assessed-on }
#   $scale-ends (Text)
#   $least-and-most (Text)
part-each = each { $scale-ends }, { $least-and-most }
#   $low (Text)
#   $high (Text)
part-not-enough-answers-between = not enough answers, between { $low } and { $high }
#   $what (Text)
asked-now = Asked for now, { $what }

## Lines of a terminal

answer-a-few = Answer a few questions, then assess again.
answer-or-enter-a-model = Answer a few questions or enter a model in daily use, then assess again.
#   $problems (Text) - their names in quotation marks
after-these = After these: { $problems }.
#   $score (Text)
#   $low (Text)
#   $high (Text)
part-score-between = { $score }, between { $low } and { $high }
#   $span (Text) - what is asked for now, or a part of the plan
#   $days (Text)
#   $money (Text)
days-and-money = { $span }: { $days } of work; money: { $money }
#   $name (Name)
#   $once (Text) - money
#   $worth (Text) - money
#   $pay-back (Text) - months
priced-problem = { $name }: costs: { $once }; brings a year: { $worth }; pays back: { $pay-back }
#   $gate (Text) - its number
#   $state (Text) - met, not met or not known
#   $title (Text)
#   $now (Text) - what was found
gate-now = { $gate } { $state }: { $title } (now: { $now })
