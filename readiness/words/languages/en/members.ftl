### Members

## Assessments that their link alone still opens, as all did before people signed in

old-links = Old links
they-are-from-before-people = They are from before people signed in here: whoever has one needs no account.
#   $found (Count)
can-be-opened-by-link = { $found ->
    [one] { $found } assessment can be opened by a link alone.
   *[other] { $found } assessments can be opened by a link alone.
}
close-these-links = Close these links
whoever-has-only-link-then = Anybody who has only the link can then no longer get in. Members can. The links cannot be opened again. Go on?
close = Close
links-lead-to-sign = The links lead to the sign-in now

## What happened in a workspace: the newest of it in a table, all of it to take along

who-did-what = Who did what
answers-have-history = Answers have a history of their own, beside each of them.
nothing-has-happened-here-yet = Nothing has happened here yet.
when = When
who = Who
what = What
what-happened-here-newest-first = What happened here, newest first
take-all-of-it-along = Download all of it
save-table-csv = Save the table (CSV)

## Members: who belongs to a workspace and what they may do, invitations, and what happened

make-another-workspace = Make another workspace
you-are-its-first-owner = You are its first owner. Members of this one see nothing of it.
name-of-workspace = Name of the workspace
make = Make it
#   $name (Name)
members-name = Members of “{ $name }”
who-belongs-here-sees-all = Who belongs here sees all assessments of this workspace.
members = Members

## Who may see which page, asked in every run of it; whoever may not is told what to do instead

no-members-here = There are no members here
nobody-has-to-sign = Nobody has to sign in to this app.
you-are-no-longer-signed = You are no longer signed in
what-was-being-typed-here = What you were typing here is filled in again when you are back.
sign-in-to-see = Sign in to see this page
you-come-back = You come back to it afterwards.
sign = Sign in
you-belong-to-no-workspace = You belong to no workspace yet
ask-whoever-uses-this-app = Ask whoever uses this app in your organization for an invitation.
you-may-look = You may look at this assessment, but not change it.
owner-of-workspace-can-give = An owner of the workspace can give you another role.
part-somebody-without-name = somebody without a name
sign-out = Sign out
#   $named (Text)
signed-named = Signed in as { $named }.

## The addresses of signing in and out and of invitations: plain pages before the app, each with one thing to do

try-again-in-minute-nothing = Try again in a minute. Nothing is lost.
you-are-not-signed = You are not signed in.
too-many-people-sign = Too many people sign in at this moment. Try again in a minute.
#   $label (Name)
sign-label = Sign in with { $label }
you-come-back-to-page = You come back to the page that you wanted to see.
no-such-way-to-sign = There is no such way to sign in.
choose-another-one = Choose another one.
sign-out-asked = Sign out?
you-are-signed-out = You are signed out in every tab.
you-are-signed-out-here = You are signed out.
on-computer-that-others-use = On a computer that others use, sign out of the service too, and close the browser.
#   $label (Name)
sign-out-of-too = Sign out of { $label } too
#   $name (Name)
you-are-invited = You are invited to “{ $name }”.
#   $role (Text)
#   $what-roles-do (Text)
as-you = As { $role } you can { $what-roles-do }.
join = Join

## Whether people sign in to this process, by its environment

#   $address (Text)
#   $path (Text)
#   $prefix (Text)
ends-with-path-and-app = { $address } ends with the path “{ $path }”, and the app is served below “{ $prefix }” (STREAMLIT_SERVER_BASE_URL_PATH); make them the same.
#   $wrong (Text)
app-was-not-started = The app was not started. { $wrong }

## Invitations: a link for one person that ends, those that are open, and taking one back

invite = Invite
#   $days-of-invitation (Count)
link-lets-one-person = A link lets one person in, once, within { $days-of-invitation } days.
for-whom-name-or-email = For whom (name or email address)
make-link = Make a link
role = Role
copy-it-now-and-pass = Copy it now, and pass it to this person alone: it can be shown only this once.
#   $name (Name)
invitation-name = Invitation to { $name }
#   $name (Name)
#   $days (Count)
join-by-link = Join “{ $name }” by this link within { $days } days:
write-it-in-email = Write it in an email
#   $roles (Text)
#   $ends (Text)
invited-as-link-ends = Invited as { $roles }; the link ends on { $ends }
link-then-lets-nobody = The link will then let nobody in. Go on?
take-it-back = Take it back

## Who belongs to a workspace, with which role; owners change both, and are asked before somebody loses something

name-second-owner = Name a second owner
if-only-one-is-away = If the only one is away or leaves, nobody can manage the members.
what-each-role-can-do = What each role can do
#   $what (Part)
role-can = can { $what }.
change = Change
# Whoever looks, in the list of members.
#   $name (Name)
oneself = { $name } (you)
#   $name (Name)
#   $roles (Text)
make-name = Make { $name } { $roles }
#   $name (Name)
remove-name = Remove { $name }
role-is-changed = The role is changed
#   $name (Name)
#   $what-roles-do (Text)
can-then-only = { $name } can then only { $what-roles-do }.
#   $name (Name)
then-sees-nothing-here-any = { $name } can then no longer see anything here.
#   $loses (Text)
it-counts-at-next-click = { $loses } It takes effect at the next click. Go on?
change-it = Change it
remove = Remove
it-is-changed = It is changed
