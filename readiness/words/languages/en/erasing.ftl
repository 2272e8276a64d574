### Forgetting a person: what goes, what stays, and the question before.

## On the page Members and where one belongs to no workspace

title = Your account
#   $whom (Name)
signed-in-as = You are signed in as { $whom }.
goes = If you erase it, your name, your email address and the way you sign in are removed, your roles end, and you are signed out everywhere. Whoever signs in with the same account afterwards is a new person.
stays = What you did stays in the histories, under a number that leads to nobody. What assessments say of people, such as who takes which role, and your name in a workshop stay too: change them there first. Backups of before hold everything until they are deleted.
erase = Erase my account
ask = This cannot be undone, and your roles come back only with a new invitation. Go on?
ask-yes = Erase it

## In the list of who did what

forgotten = Erased the account of a member.

## In the terminal

# In the list of commands.
command = Erase the account of a person.
# The help of --yes.
do-it = Do it; without this option the command only says who would be erased.
#   $who (Name)
nobody = Nobody here is called “{ $who }”.
nobody-mend = Give the id, the name or the email address of somebody who has signed in.
#   $who (Name)
#   $people (Texts) - such as “id: name (email)”
several = Several people are called “{ $who }”: { $people }.
several-mend = Give the id of one.
#   $whom (Name)
#   $id (Text)
would-erase = { $whom } with the id { $id } would be erased. Add --yes to do it.
#   $id (Text)
erased = The account { $id } is erased. What it did stays in the histories under this id.
