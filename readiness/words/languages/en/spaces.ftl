### Assessments that go from one workspace to another.

## Handing one over, in its panel on the first page

to-which = Hand it over to another workspace
hand-over = Hand over
#   $assessment (Name)
#   $workspace (Name)
ask = “{ $assessment }” then belongs to “{ $workspace }”, with its history and its workshops. Whoever is no member there no longer sees it. Links to its results and those of second facilitators end, the join codes of its workshops are replaced by others, and its tags go. Whoever has a seat in a workshop keeps it. Go on?
#   $name (Name)
is-renamed-too = You have typed “{ $name }” as its name. It is called that from then on.
ask-yes = Hand it over
#   $workspace (Name)
done = It belongs to “{ $workspace }” now

## Claiming one that only had a link

only-a-link = This assessment has no workspace of yours yet. Whoever has its link can open it.
only-a-link-mend = You can claim it for one of your workspaces. Then its members can see it, and the link no longer opens it to anybody.
where-to = For which workspace
#   $workspace (Name)
take-into = Claim it for “{ $workspace }”
take-it = Claim it
ask-yes-claim = Claim it
#   $workspace (Name)
ask-claim = Then only members of “{ $workspace }” can see it. Anybody else who has the link can no longer get in, and the link cannot be opened again. Links of second facilitators and join codes of its workshops end too. Go on?

## In the list of who did what

#   $assessment (Name)
handed-over = Handed “{ $assessment }” over to another workspace.
#   $assessment (Name)
taken-over = Took “{ $assessment }” over from another workspace.
#   $assessment (Name)
claimed = Claimed “{ $assessment }”, which only had a link, for a workspace.
