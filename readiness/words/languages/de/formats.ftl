# same
pdf = PDF
pdf-is-for = Zum Drucken, Archivieren und ruhigen Lesen.
pdf-in-a-line = PDF: zum Drucken, Archivieren und ruhigen Lesen.
part-a-pdf = PDF
# same
word = Word
word-is-for = Zum Bearbeiten und Weitergeben.
word-in-a-line = Word: zum Bearbeiten und Weitergeben.
part-a-word-document = Word-Dokument
# same
powerpoint = PowerPoint
powerpoint-is-for = Etwa zehn Folien für ein Leitungsgremium, mit den vollen Sätzen in den Notizen.
powerpoint-in-a-line = PowerPoint: etwa zehn Folien für ein Leitungsgremium, mit den vollen Sätzen in den Notizen.
part-slides = Folien
web-page = Webseite
web-page-is-for = Eine Datei für jeden Browser.
web-page-in-a-line = Webseite: eine Datei für jeden Browser.
part-a-web-page = Webseite
# same
markdown = Markdown
markdown-is-for = Einfacher Text für ein Wiki oder ein Repository.
markdown-in-a-line = Markdown: einfacher Text für ein Wiki oder ein Repository.
# same
excel = Excel
excel-is-for = Alle Tabellen, zum Rechnen und um jedem Wert nachzugehen.
excel-in-a-line = Excel: alle Tabellen, zum Rechnen und um jedem Wert nachzugehen.
part-a-workbook = Arbeitsmappe
calendar = Kalender
calendar-is-for = Jede Maßnahme und jeder Termin.
calendar-in-a-line = Kalender: jede Maßnahme und jeder Termin.
# same
google-sheets = Google Sheets
google-sheets-is-for = Der Plan als Tabelle mit Kommas.
google-sheets-in-a-line = Google Sheets: der Plan als Tabelle mit Kommas.
semicolons = Tabelle mit Semikolons
semicolons-is-for = Der Plan für Tabellenprogramme auf Deutsch, Französisch und in anderen Sprachen mit Dezimalkomma.
semicolons-in-a-line = Tabelle mit Semikolons: der Plan für Tabellenprogramme auf Deutsch, Französisch und in anderen Sprachen mit Dezimalkomma.
# same
jira = Jira
jira-is-for = Eine Tabelle für den CSV-Import.
jira-in-a-line = Jira: eine Tabelle für den CSV-Import.
# same
azure = Azure DevOps
azure-is-for = Eine Tabelle für den CSV-Import.
azure-in-a-line = Azure DevOps: eine Tabelle für den CSV-Import.
# same
github = GitHub
github-is-for = Issues für ein Skript, das die API benutzt.
github-in-a-line = GitHub: Issues für ein Skript, das die API benutzt.
# same
trello = Trello
trello-is-for = Karten in der Form, die die API annimmt.
trello-in-a-line = Trello: Karten in der Form, die die API annimmt.
project = Planner und Project
project-is-for = Eine Datei für Microsoft Project (XML).
project-in-a-line = Planner und Project: eine Datei für Microsoft Project (XML).
report-file = Bericht zur ML-Reife
slides-file = Folien zur ML-Reife
plan-file = ML-Plan
workbook-file = Arbeitsmappe zur ML-Reife
plan-file-for = ML-Plan für { $tracker }
no-such-format = Ein Format „{ $slug }“ gibt es nicht.
no-such-tracker = Einen Tracker „{ $slug }“ gibt es nicht.
choose-a-format = Wählen Sie aus: { $slugs }.
takes-no-template = { $format } nimmt keine Vorlage an.
formats-with-template = Geben Sie eine für Word (.docx) oder PowerPoint (.pptx) an.
choose-another-template = Wählen Sie eine andere Vorlage.
tracker-knows-no-action = Der Export des Trackers enthält keine Maßnahme dieses Plans.
export-with-labels = Exportieren Sie ihn mit seinen Labels oder Tags.
part-a-calendar-file = Kalenderdatei
part-a-table-for-google-sheets = Tabelle für Google Sheets
part-a-table-with-semicolons = Tabelle mit Semikolons
part-plan-for-tracker = Plan für { $tracker }
