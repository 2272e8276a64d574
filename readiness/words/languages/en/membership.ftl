### membership

## membership

part-look-at-everything-change-nothing = look at everything, and change nothing
part-look-at-everything-lead-workshops = look at everything, and lead workshops
part-answer-plan-hand-over = answer, plan and hand over
part-do-everything-see-members = do everything, and manage the members
whoever-runs-app = Whoever runs the app
somebody-who-was-forgotten = Somebody who was forgotten
# Of a member who was let by a link to edit.
#   $name (Name)
by-link = { $name }, by a link to edit
forgotten-by-link = Somebody who was forgotten, by a link to edit
somebody-with-link = Somebody with the link
when-utc = When (UTC)
who = Who
what = What
part-assessment-no-longer-there = an assessment that is no longer there
part-one-assessment = one assessment
#   $about (Text)
part-assessments = { $about } assessments
made-workspace = Made the workspace.
#   $role (Text)
made-invitation-one = Made an invitation for one { $role }.
took-invitation-back = Took back an invitation.
#   $role (Text)
joined = Joined as { $role }.
#   $person (Name)
#   $role (Text)
made = Made { $person } { $role }.
#   $person (Name)
removed = Removed { $person }.
#   $named (Text)
began = Began { $named }.
#   $named (Text)
deleted = Deleted { $named }.
#   $named (Text)
brought-back = Brought { $named } back.
#   $some (Text)
removed-good = Removed { $some } for good.
#   $about (Text)
#   $named (Text)
took-along = Downloaded { $about } of { $named }.
#   $named (Text)
closed-old-link = Closed the old link of { $named }.
something-that-a-newer-version-knows = Did something that only a newer version of the app can name.

## membership

viewer = Viewer
facilitator = Facilitator
editor = Editor
owner = Owner
