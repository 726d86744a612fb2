<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AccountView</name>
    <message>
        <location filename="../ui/accountview.ui" line="+42"/>
        <source>Progress to the next level</source>
        <translation>Fremdrift mot neste nivå</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <location filename="../ui/activitypanel.ui" line="+14"/>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing is on its way. What you send, and what becomes of it, is listed here.</source>
        <translation>Ingenting er underveis. Det du sender, og hva det blir til, vises her.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo the selected act</source>
        <translation>Angre den valgte handlingen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Retry the selected act</source>
        <translation>Prøv den valgte handlingen igjen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Edit the text of the selected act</source>
        <translation>Rediger teksten i den valgte handlingen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discard the selected act</source>
        <translation>Forkast den valgte handlingen</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <location filename="../ui/archivedialog.ui" line="+5"/>
        <source>Archive</source>
        <comment>title of a dialog: write an archive</comment>
        <translation>Arkiver</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Writes everything that is kept here into a folder that needs no program to be read: articles as Markdown, images, comments, the statement, reports, drafts and settings, and a manifest with the checksum of every file. It can be restored into an empty profile. Passwords are not in it.</source>
        <translation>Skriver alt som er lagret her, til en mappe som kan leses uten noe program: artikler som Markdown, bilder, kommentarer, kontoutskriften, rapporter, utkast og innstillinger, og et manifest med kontrollsummen til hver fil. Arkivet kan gjenopprettes i en tom profil. Passord er ikke med.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Progress of the archive</source>
        <translation>Fremdrift for arkivet</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Archive…</source>
        <translation>Arkiver …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose a folder and archive</source>
        <translation>Velg en mappe og arkiver</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <location filename="../ui/articlepane.ui" line="+17"/>
        <source>Choose a post from the list to read it here.</source>
        <translation>Velg et innlegg fra listen for å lese det her.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Article</source>
        <translation>Artikkel</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <location filename="../ui/asksheet.ui" line="+9"/>
        <source>What waited too long and asks again</source>
        <translation>Det som ventet for lenge og spør på nytt</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Still send these?</source>
        <translation>Sende disse likevel?</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not now (Esc)</source>
        <translation>Ikke nå (Esc)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not now: close what asks again</source>
        <translation>Ikke nå: lukk det som spør på nytt</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>They could not be sent in time. The prices are those of now; nothing was paid.</source>
        <translation>De kunne ikke sendes i tide. Prisene er de som gjelder nå; ingenting er betalt.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Paid acts that ask again</source>
        <translation>Betalte handlinger som spør på nytt</translation>
    </message>
</context>
<context>
    <name>AvatarDialog</name>
    <message>
        <location filename="../ui/avatardialog.ui" line="+5"/>
        <source>Add a comment avatar</source>
        <translation>Legg til et profilbilde for kommentarer</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>How the picture is made</source>
        <translation>Hvordan bildet lages</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Draw</source>
        <comment>a way to make a picture</comment>
        <translation>Tegn</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Drawing field</source>
        <translation>Tegneflate</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>The arrow keys move the pen, with Shift by a little. Space puts it down and lifts it.</source>
        <translation>Piltastene flytter pennen, med Shift bare litt. Mellomrom setter den ned og løfter den.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Breadth of the pen</source>
        <translation>Pennens bredde</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Undo stroke</source>
        <comment>takes back the last stroke of a drawing</comment>
        <translation>Angre strek</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Clear</source>
        <comment>empties a drawing</comment>
        <translation>Tøm</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>From a file</source>
        <comment>a way to make a picture</comment>
        <translation>Fra en fil</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Part of the picture to keep</source>
        <translation>Delen av bildet som skal beholdes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The arrow keys move the picture, plus and minus make it larger and smaller.</source>
        <translation>Piltastene flytter bildet, pluss og minus gjør det større og mindre.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Choose a file…</source>
        <translation>Velg en fil …</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Size</source>
        <comment>of a picture that is cropped</comment>
        <translation>&amp;Størrelse</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Size of the picture</source>
        <translation>Bildets størrelse</translation>
    </message>
    <message>
        <location line="+19"/>
        <location line="+1"/>
        <source>As it stands beside a comment</source>
        <translation>Slik det vises ved en kommentar</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Name of the picture</source>
        <translation>Navn på bildet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name, for you: “Winter hat”</source>
        <translation>Navn, for din egen del: «Vinterlue»</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Cancel</source>
        <comment>button of a dialog</comment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Add</source>
        <comment>button: adds a picture to comment with</comment>
        <translation>Legg til</translation>
    </message>
</context>
<context>
    <name>AwaySheet</name>
    <message>
        <location filename="../ui/awaysheet.ui" line="+6"/>
        <location line="+17"/>
        <source>While you were away</source>
        <translation>Mens du var borte</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Close (Esc)</source>
        <translation>Lukk (Esc)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close what happened while you were away</source>
        <translation>Lukk det som skjedde mens du var borte</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What happened while you were away</source>
        <translation>Det som skjedde mens du var borte</translation>
    </message>
</context>
<context>
    <name>BalanceWindow</name>
    <message>
        <location filename="../ui/balancewindow.ui" line="+5"/>
        <source>Explain my balance</source>
        <translation>Forklar saldoen min</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>How the movements explain the balance</source>
        <translation>Slik forklarer bevegelsene saldoen</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Period of the chart</source>
        <translation>Periode for diagrammet</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Save picture…</source>
        <comment>Button: writes the chart to a file</comment>
        <translation>Lagre bilde …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save a picture of the chart</source>
        <translation>Lagre et bilde av diagrammet</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Balance by day, and what was earned and spent</source>
        <translation>Saldo per dag, og hva som ble tjent og brukt</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Statement</source>
        <translation>Kontoutskrift</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Show the newest</source>
        <comment>Button: the statement begins with the newest movement again</comment>
        <translation>Vis de nyeste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the newest movements</source>
        <translation>Vis de nyeste bevegelsene</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Statement by day</source>
        <translation>Kontoutskrift per dag</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Amounts are in Twei. Days and times are the platform&apos;s: UTC.</source>
        <translation>Beløpene er i Twei. Dager og tider er plattformens: UTC.</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <location filename="../ui/commentspanel.ui" line="+17"/>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <location filename="../ui/composer.ui" line="+37"/>
        <location line="+1"/>
        <source>Do not reply, comment on the post</source>
        <translation>Ikke svar, kommenter innlegget</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+1"/>
        <source>Your comment avatar</source>
        <translation>Profilbildet ditt ved kommentaren</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+1"/>
        <source>Add your comment</source>
        <translation>Skriv en kommentar</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <location filename="../ui/differenceview.ui" line="+33"/>
        <source>Back to the article</source>
        <translation>Tilbake til artikkelen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What changed</source>
        <translation>Hva som er endret</translation>
    </message>
</context>
<context>
    <name>EarningsPanel</name>
    <message>
        <location filename="../ui/earningspanel.ui" line="+19"/>
        <source>Earnings of this post, or the account</source>
        <translation>Inntjening for dette innlegget, eller kontoen</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Post Profit and Loss</source>
        <translation>Innleggets gevinst og tap</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo buying the report</source>
        <translation>Angre kjøpet av rapporten</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Retry buying the report</source>
        <translation>Prøv å kjøpe rapporten igjen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discard buying the report</source>
        <translation>Forkast kjøpet av rapporten</translation>
    </message>
    <message>
        <location line="+26"/>
        <location line="+30"/>
        <source>Statement</source>
        <translation>Kontoutskrift</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>Explain…</source>
        <comment>Button beside the statement: opens the window that explains the balance</comment>
        <translation>Forklar …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Explain my balance</source>
        <translation>Forklar saldoen min</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Export…</source>
        <comment>Button beside the statement</comment>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export the statement</source>
        <translation>Eksporter kontoutskriften</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>No money has moved yet. What you earn and spend is listed here.</source>
        <translation>Ingen penger er flyttet ennå. Det du tjener og bruker, vises her.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../ui/exportdialog.ui" line="+5"/>
        <source>Export statement</source>
        <translation>Eksporter kontoutskrift</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>&amp;Period</source>
        <comment>of a statement: which months or years</comment>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Period of the statement</source>
        <translation>Periode for kontoutskriften</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Form</source>
        <comment>of a file: CSV, JSON or PDF</comment>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Form of the file</source>
        <translation>Filens format</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Progress of the export</source>
        <translation>Fremdrift for eksporten</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Export…</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose a file and export</source>
        <translation>Velg en fil og eksporter</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../ui/findbar.ui" line="+6"/>
        <location line="+8"/>
        <location line="+1"/>
        <source>Find in the article</source>
        <translation>Finn i artikkelen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Previous</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <location filename="../ui/listheader.ui" line="+14"/>
        <source>Back to the list before</source>
        <translation>Tilbake til forrige liste</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>What can be done with this list</source>
        <translation>Hva som kan gjøres med denne listen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../ui/messagebar.ui" line="+19"/>
        <location line="+1"/>
        <source>Close this message</source>
        <translation>Lukk denne meldingen</translation>
    </message>
</context>
<context>
    <name>MutedPeopleDialog</name>
    <message>
        <location filename="../ui/mutedpeopledialog.ui" line="+6"/>
        <source>Muted people</source>
        <translation>Dempede personer</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Their comments are one line in a discussion until you ask for them; replies to them stay. Their posts stay in the lists. They do not hear of it.</source>
        <translation>Kommentarene deres vises som én linje i en diskusjon til du ber om dem; svar på dem blir stående. Innleggene deres blir i listene. De får ikke vite om det.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Muted people, the last one first</source>
        <translation>Dempede personer, den siste først</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nobody is muted. The menu of a comment mutes who wrote it.</source>
        <translation>Ingen er dempet. I menyen til en kommentar kan du dempe den som skrev den.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Show again</source>
        <extracomment>Button: shows the comments of the chosen person again</extracomment>
        <translation>Vis igjen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close</source>
        <extracomment>Button of a window</extracomment>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <location filename="../ui/notesheet.ui" line="+19"/>
        <source>Write a note…</source>
        <extracomment>In an empty field</extracomment>
        <translation>Skriv et notat …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your note to the words that are marked</source>
        <translation>Notatet ditt til de uthevede ordene</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove</source>
        <extracomment>Button: takes away a mark and the note to it</extracomment>
        <translation>Fjern</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Done</source>
        <extracomment>Button: closes a note that is kept</extracomment>
        <translation>Ferdig</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <location filename="../ui/noteswindow.ui" line="+6"/>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Only those of &amp;this article</source>
        <translation>Bare notater i &amp;denne artikkelen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Your notes, newest first</source>
        <translation>Notatene dine, nyeste først</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No notes yet. Select words of an article and press H to highlight them, or Shift+H to write a note.</source>
        <translation>Ingen notater ennå. Marker ord i en artikkel og trykk på H for å utheve dem, eller Shift+H for å skrive et notat.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Remove</source>
        <extracomment>Button: takes away a mark and the note to it</extracomment>
        <translation>Fjern</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Open</source>
        <extracomment>Button: goes to the place of a note</extracomment>
        <translation>Åpne</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close</source>
        <extracomment>Button of a window</extracomment>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>OfflineDialog</name>
    <message>
        <location filename="../ui/offlinedialog.ui" line="+5"/>
        <source>Offline reading</source>
        <translation>Lesing uten nett</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>All texts stay on this computer. Images come with each refresh, the newest first; where there is no more room, the oldest go. What you saved, wrote, commented on or have not sent yet is always kept.</source>
        <translation>Alle tekster blir på denne maskinen. Bilder kommer med hver oppdatering, de nyeste først; når det ikke er mer plass, fjernes de eldste. Det du har lagret, skrevet, kommentert eller ikke sendt ennå, beholdes alltid.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Keep images of so many &amp;days</source>
        <translation>Behold bilder fra så mange &amp;dager</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Days of which images are kept</source>
        <translation>Dager det beholdes bilder fra</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of any age</source>
        <comment>in a field for days: images of articles of any age</comment>
        <translation>uansett alder</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Room for images, in &amp;megabytes</source>
        <translation>Plass til bilder, i &amp;megabyte</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Room for images, in megabytes</source>
        <translation>Plass til bilder, i megabyte</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>&amp;Images from these sites</source>
        <translation>&amp;Bilder fra disse nettstedene</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>None but the platform itself.</source>
        <translation>Ingen andre enn plattformen selv.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Sites from which images come</source>
        <translation>Nettsteder det hentes bilder fra</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Site to be allowed</source>
        <translation>Nettsted som skal tillates</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Add</source>
        <comment>button: adds the site that is typed</comment>
        <translation>&amp;Legg til</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Remove</source>
        <comment>button: takes the chosen site off the list</comment>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>A site learns that somebody keeps its images, but not who, nor when an article is read.</source>
        <translation>Et nettsted får vite at noen lagrer bildene dets, men ikke hvem, og heller ikke når en artikkel leses.</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <location filename="../ui/picturewindow.ui" line="+31"/>
        <location line="+1"/>
        <source>Smaller</source>
        <comment>Of a picture</comment>
        <translation>Mindre</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+1"/>
        <source>Larger</source>
        <comment>Of a picture</comment>
        <translation>Større</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Fit</source>
        <comment>A picture: as large as its window</comment>
        <translation>Tilpass</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Full size</source>
        <comment>A picture: each of its points is one of the screen</comment>
        <translation>Full størrelse</translation>
    </message>
</context>
<context>
    <name>PlannerWindow</name>
    <message>
        <location filename="../ui/plannerwindow.ui" line="+7"/>
        <source>Plan your reading</source>
        <translation>Planlegg lesingen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The plan, or a journey</source>
        <translation>Planen, eller en reise</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Plan</source>
        <comment>a tab: posts by what they earn</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Posts that can earn, the best first</source>
        <translation>Innlegg som kan gi noe, de beste først</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Computed from what a Plus earns and what is left to read, rounded down. Nothing is pressed for you.</source>
        <translation>Beregnet ut fra det et Plus gir, og det som gjenstår å lese, rundet ned. Du trykker på knappene selv.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Journey</source>
        <comment>a tab: posts to take along</comment>
        <translation>Reise</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>&amp;Time to read</source>
        <translation>&amp;Lesetid</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Minutes to read on the journey</source>
        <translation>Minutter å lese på reisen</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Progress of packing</source>
        <translation>Fremdrift for pakkingen</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Posts of the packed journey</source>
        <translation>Innlegg på den pakkede reisen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nothing is packed yet. Say how long you will read; posts are chosen and made ready to be read without a network.</source>
        <translation>Ingenting er pakket ennå. Oppgi hvor lenge du vil lese; innlegg velges ut og gjøres klare til å leses uten nett.</translation>
    </message>
</context>
<context>
    <name>PostComposer</name>
    <message>
        <location filename="../ui/postcomposer.ui" line="+5"/>
        <source>Write a post</source>
        <translation>Skriv et innlegg</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Headline</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Headline</source>
        <comment>in the empty field for the title of a post</comment>
        <translation>Overskrift</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+1"/>
        <source>Tags, separated by commas</source>
        <translation>Stikkord, skilt med komma</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+1"/>
        <source>Language of the post</source>
        <translation>Innleggets språk</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Picture…</source>
        <translation>Bilde …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Put a picture into the text</source>
        <translation>Sett inn et bilde i teksten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Put a picture into the text. You can also drop or paste one.</source>
        <translation>Sett inn et bilde i teksten. Du kan også slippe eller lime inn et.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Text of the post, in Markdown</source>
        <translation>Innleggets tekst, i Markdown</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write here, in Markdown. Drop or paste pictures where they belong.</source>
        <translation>Skriv her, i Markdown. Slipp eller lim inn bilder der de hører hjemme.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>As readers will see it</source>
        <translation>Slik leserne vil se det</translation>
    </message>
</context>
<context>
    <name>PostsPanel</name>
    <message>
        <location filename="../ui/postspanel.ui" line="+20"/>
        <source>Lists of posts</source>
        <translation>Lister over innlegg</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>New posts</source>
        <translation>Nye innlegg</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Posts</source>
        <translation>Innlegg</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Progress of the first refresh</source>
        <translation>Fremdrift for første oppdatering</translation>
    </message>
</context>
<context>
    <name>ReadToEarnBox</name>
    <message>
        <location filename="../ui/readtoearnbox.ui" line="+6"/>
        <location line="+8"/>
        <source>Read-to-Earn opportunity</source>
        <translation>Les-og-tjen-mulighet</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Time to Read</source>
        <translation>Lesetid</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>You earned</source>
        <translation>Du tjente</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Counted reading time</source>
        <translation>Tellende lesetid</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="../ui/restoredialog.ui" line="+5"/>
        <source>Restore from an archive</source>
        <translation>Gjenopprett fra et arkiv</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>&amp;Archive</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Folder of the archive</source>
        <translation>Mappen til arkivet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The folder with manifest.json in it</source>
        <translation>Mappen med manifest.json i</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+20"/>
        <source>Choose…</source>
        <comment>a folder</comment>
        <translation>Velg …</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>Choose the folder of the archive</source>
        <translation>Velg mappen til arkivet</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Into &amp;profile</source>
        <translation>Til &amp;profil</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Folder of the profile</source>
        <translation>Mappen til profilen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A new or an empty folder</source>
        <translation>En ny eller tom mappe</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Choose the folder of the profile</source>
        <translation>Velg mappen til profilen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The archive is verified first; nothing is written unless every file is as it was. The profile that is open now stays as it is. What had not been sent yet asks you before it is sent.</source>
        <translation>Arkivet kontrolleres først; ingenting skrives med mindre hver fil er som den var. Profilen som er åpen nå, blir som den er. Det som ikke var sendt ennå, spør deg før det sendes.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Progress of restoring</source>
        <translation>Fremdrift for gjenopprettingen</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Restore</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restore the archive into the profile</source>
        <translation>Gjenopprett arkivet i profilen</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <location filename="../ui/searchpanel.ui" line="+38"/>
        <source>What was found</source>
        <translation>Det som ble funnet</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <location filename="../ui/shortcutswindow.ui" line="+6"/>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Words of a command, or a key</source>
        <translation>Ord i en kommando, eller en tast</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Find a command by its words or by a key</source>
        <translation>Finn en kommando med ord eller med en tast</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Commands and their keys</source>
        <translation>Kommandoer og tastene deres</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Command</source>
        <comment>Header of a column</comment>
        <translation>Kommando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keys</source>
        <comment>Header of a column</comment>
        <translation>Taster</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Back to the &amp;default</source>
        <translation>Tilbake til &amp;standard</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>&amp;New key:</source>
        <translation>&amp;Ny tast:</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Press the new key</source>
        <translation>Trykk på den nye tasten</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Add</source>
        <translation>&amp;Legg til</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Use &amp;only this</source>
        <translation>Bruk &amp;bare denne</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>&amp;Take it</source>
        <translation>&amp;Ta den</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Leave it there</source>
        <translation>La den &amp;være</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>All &amp;back to the defaults…</source>
        <translation>Alle tilbake til stan&amp;dard …</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>SignInBar</name>
    <message>
        <location filename="../ui/signinbar.ui" line="+20"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Token of your account</source>
        <translation>Tokenet til kontoen din</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
</context>
<context>
    <name>SpendingLimitsDialog</name>
    <message>
        <location filename="../ui/spendinglimitsdialog.ui" line="+5"/>
        <source>Spending limits</source>
        <translation>Forbruksgrenser</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What would go above a limit is not sent: the button says so beforehand. A higher limit counts at once, and so does a lower one; what you pressed before is still sent.</source>
        <translation>Det som ville gått over en grense, blir ikke sendt: knappen sier fra på forhånd. En høyere grense gjelder med en gang, og det gjør en lavere også; det du trykket på tidligere, blir likevel sendt.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Used today</source>
        <translation>Brukt i dag</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Limit a day</source>
        <translation>Grense per dag</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Used this month</source>
        <translation>Brukt denne måneden</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Limit a month</source>
        <translation>Grense per måned</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../ui/statusline.ui" line="+24"/>
        <source>Shows the activity</source>
        <translation>Viser aktiviteten</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../ui/topbar.ui" line="+24"/>
        <source>Search articles, comments, drafts and the statement</source>
        <translation>Søk i artikler, kommentarer, utkast og kontoutskriften</translation>
    </message>
    <message>
        <location line="+65"/>
        <location line="+1"/>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
</context>
<context>
    <name>TrueCostDialog</name>
    <message>
        <location filename="../ui/truecostdialog.ui" line="+6"/>
        <location line="+52"/>
        <source>True cost</source>
        <translation>Reell kostnad</translation>
    </message>
    <message>
        <location line="-38"/>
        <source>True cost of posts, authors or months</source>
        <translation>Reell kostnad for innlegg, forfattere eller måneder</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Movements that are added up</source>
        <translation>Bevegelser som legges sammen</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Total of the rows</source>
        <translation>Sum av radene</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Close</source>
        <comment>Button of a dialog</comment>
        <translation>Lukk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close the true cost</source>
        <translation>Lukk reell kostnad</translation>
    </message>
</context>
<context>
    <name>TypePanel</name>
    <message>
        <location filename="../ui/typepanel.ui" line="+12"/>
        <location line="+1"/>
        <source>Font</source>
        <comment>The letters of the article</comment>
        <translation>Skrift</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>Size</source>
        <comment>Of the letters</comment>
        <translation>Størrelse</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>Width</source>
        <comment>Of the column of text</comment>
        <translation>Bredde</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>Line spacing</source>
        <comment>Between lines</comment>
        <translation>Linjeavstand</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Back to the standard</source>
        <comment>Button: font, size, width and spacing as they were at first</comment>
        <translation>Tilbake til standard</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <location filename="../ui/vaultdialog.ui" line="+6"/>
        <source>Report vault</source>
        <translation>Rapportarkiv</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>&amp;Only reports of this post</source>
        <translation>&amp;Bare rapporter om dette innlegget</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only reports of the chosen post</source>
        <translation>Bare rapporter om det valgte innlegget</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Bought reports, newest first</source>
        <translation>Kjøpte rapporter, nyeste først</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>&amp;Compare with</source>
        <translation>&amp;Sammenlign med</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Compare with another report of this post</source>
        <translation>Sammenlign med en annen rapport om dette innlegget</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The lines of the chosen reports</source>
        <translation>Linjene i de valgte rapportene</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Close</source>
        <comment>Button of a dialog</comment>
        <translation>Lukk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close the report vault</source>
        <translation>Lukk rapportarkivet</translation>
    </message>
</context>
<context>
    <name>farthing::AccountView</name>
    <message>
        <location filename="../src/gui/accountview.cpp" line="+59"/>
        <source>The platform has not told your account yet.</source>
        <translation>Plattformen har ikke opplyst om kontoen din ennå.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 after what waits to be sent</source>
        <extracomment>%1: an amount with its unit</extracomment>
        <translation>%1 etter det som venter på sending</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>LVL %1</source>
        <extracomment>%1: a level; LVL is the platform&apos;s term</extracomment>
        <translation>LVL %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 of %2 experience to LVL %3</source>
        <extracomment>%1: experience that is there, %2: experience at which the next level starts, %3: that level</extracomment>
        <translation>%1 av %2 erfaring til LVL %3</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%Ln Plus(es) left</source>
        <comment>for today</comment>
        <translation>
            <numerusform>%Ln Plus igjen</numerusform>
            <numerusform>%Ln Plus igjen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · back in %2</source>
        <extracomment>%1: &quot;7 Pluses left&quot;, %2: a span such as &quot;5 h 12 min&quot;</extracomment>
        <translation>%1 · nye om %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 · %2</source>
        <extracomment>%1: &quot;20 paid likes left&quot;, %2: &quot;10 comment rewards left&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln paid like(s) left</source>
        <comment>for today</comment>
        <translation>
            <numerusform>%Ln betalt likerklikk igjen</numerusform>
            <numerusform>%Ln betalte likerklikk igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln comment reward(s) left</source>
        <comment>for today</comment>
        <translation>
            <numerusform>%Ln kommentarbelønning igjen</numerusform>
            <numerusform>%Ln kommentarbelønninger igjen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::Actions</name>
    <message>
        <location filename="../src/gui/actions.cpp" line="+21"/>
        <source>Refresh</source>
        <translation>Oppdater</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export statement…</source>
        <translation>Eksporter kontoutskrift …</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Spending limits…</source>
        <extracomment>Opens what may be spent in a day and a month</extracomment>
        <translation>Forbruksgrenser …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+149"/>
        <source>Next post</source>
        <extracomment>At the end of an article, reading on leads there</extracomment>
        <translation>Neste innlegg</translation>
    </message>
    <message>
        <location line="-148"/>
        <source>Previous post</source>
        <translation>Forrige innlegg</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+144"/>
        <source>Next unread post</source>
        <extracomment>At the end of an article, reading on leads there</extracomment>
        <translation>Neste uleste innlegg</translation>
    </message>
    <message>
        <location line="-142"/>
        <source>Plus</source>
        <extracomment>The act that says yes to a post</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Minus</source>
        <extracomment>The act that says no to a post, and costs</extracomment>
        <translation>Minus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Save</source>
        <extracomment>Keep this post in the list of saved ones</extracomment>
        <translation>Lagre</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Mark as unread</source>
        <translation>Merk som ulest</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Report vault…</source>
        <extracomment>Opens every bought report</extracomment>
        <translation>Rapportarkiv …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>True cost…</source>
        <extracomment>Opens what posts, authors and months earned and cost</extracomment>
        <translation>Reell kostnad …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plan the Pluses…</source>
        <extracomment>Opens what reading would earn, the best first</extracomment>
        <translation>Planlegg Plus …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pack for a journey…</source>
        <extracomment>Makes some posts ready to be read without a network</extracomment>
        <translation>Pakk for en reise …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>While you were away</source>
        <extracomment>Opens what happened since the person was last here</extracomment>
        <translation>Mens du var borte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What asks for your consent</source>
        <extracomment>Opens the paid acts that waited too long and ask again</extracomment>
        <translation>Det som ber om samtykket ditt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write a post…</source>
        <translation>Skriv et innlegg …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Edit this post…</source>
        <translation>Rediger dette innlegget …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove this post…</source>
        <translation>Fjern dette innlegget …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Normal text size</source>
        <translation>Normal tekststørrelse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Explain my balance</source>
        <translation>Forklar saldoen min</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Chart of the balance</source>
        <translation>Diagram over saldoen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>About Farthing</source>
        <translation>Om Farthing</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Offline reading…</source>
        <extracomment>Opens what is kept on this computer to be read without a network</extracomment>
        <translation>Lesing uten nett …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Archive…</source>
        <extracomment>Opens what writes everything that is kept into a folder</extracomment>
        <translation>Arkiver …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restore from an archive…</source>
        <translation>Gjenopprett fra et arkiv …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show what changed</source>
        <extracomment>Opens what is different in an article since it was read</extracomment>
        <translation>Vis hva som er endret</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go on from your other computer</source>
        <extracomment>Goes to the place where the article was read to on another computer</extracomment>
        <translation>Fortsett fra den andre maskinen din</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Menu</source>
        <extracomment>Opens the menu of the window</extracomment>
        <translation>Meny</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>All commands</source>
        <extracomment>Opens the list in which every command can be found</extracomment>
        <translation>Alle kommandoer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read on</source>
        <extracomment>A screen down; at the end of the article to another one</extracomment>
        <translation>Les videre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read back</source>
        <extracomment>A screen up</extracomment>
        <translation>Bla tilbake</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Next panel</source>
        <extracomment>The keyboard goes on to the next part of the window</extracomment>
        <translation>Neste panel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Previous panel</source>
        <translation>Forrige panel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Posts</source>
        <extracomment>Where the keyboard goes: the list of posts</extracomment>
        <translation>Innlegg</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Article</source>
        <extracomment>Where the keyboard goes</extracomment>
        <translation>Artikkel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Comments</source>
        <extracomment>Where the keyboard goes</extracomment>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Earnings</source>
        <extracomment>Where the keyboard goes: the panel with profit and loss</extracomment>
        <translation>Inntjening</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activity</source>
        <extracomment>Where the keyboard goes: the panel with what was sent and what waits</extracomment>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Mark all as read</source>
        <translation>Merk alle som lest</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undo marking as read</source>
        <extracomment>Makes those unread again that were just marked as read</extracomment>
        <translation>Angre merking som lest</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Scrolling past marks as read</source>
        <extracomment>A choice: what leaves the list of posts by scrolling is marked as read</extracomment>
        <translation>Rulling forbi merker som lest</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Back to the list before</source>
        <extracomment>From the posts of an author or about something back to the list before</extracomment>
        <translation>Tilbake til forrige liste</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>All</source>
        <extracomment>List of posts</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unread</source>
        <extracomment>List of posts</extracomment>
        <translation>Uleste</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Can earn</source>
        <extracomment>List of posts that can still earn something</extracomment>
        <translation>Kan tjene</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Saved</source>
        <extracomment>List of posts that you keep</extracomment>
        <translation>Lagrede</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mine</source>
        <extracomment>List of posts that you wrote</extracomment>
        <translation>Mine</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Stay there</source>
        <extracomment>At the end of an article, reading on leads nowhere</extracomment>
        <translation>Bli der</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Type and spacing</source>
        <extracomment>Opens a panel with font, size, width and spacing of the article</extracomment>
        <translation>Skrift og avstand</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Find in the article</source>
        <translation>Finn i artikkelen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Find next</source>
        <extracomment>The next place in the article with the words looked for</extracomment>
        <translation>Finn neste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find previous</source>
        <translation>Finn forrige</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Outline of the article</source>
        <extracomment>Shows the headings of the article</extracomment>
        <translation>Disposisjon for artikkelen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy as Markdown</source>
        <translation>Kopier som Markdown</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy link</source>
        <extracomment>Copies an address that opens the article in this program</extracomment>
        <translation>Kopier lenke</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Print…</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save as PDF…</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read aloud</source>
        <extracomment>Begins and ends reading the article to the person</extracomment>
        <translation>Les høyt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pause reading aloud</source>
        <extracomment>Pauses the voice that reads the article, and lets it go on</extracomment>
        <translation>Sett høytlesingen på pause</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Highlight</source>
        <extracomment>Marks the selected words of the article</extracomment>
        <translation>Uthev</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write a note…</source>
        <extracomment>Marks the selected words of the article and opens a field for what is said to them</extracomment>
        <translation>Skriv et notat …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next note in this article</source>
        <translation>Neste notat i denne artikkelen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Notes…</source>
        <extracomment>Opens the list of everything that the person marked</extracomment>
        <translation>Notater …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Muted people…</source>
        <extracomment>Opens the list of people whose comments are not shown</extracomment>
        <translation>Dempede personer …</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Post</source>
        <extracomment>Menu about the open article</extracomment>
        <translation>&amp;Innlegg</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>&amp;Article</source>
        <extracomment>Menu of what can be done with the text of the open article</extracomment>
        <translation>&amp;Artikkel</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Earnings</source>
        <extracomment>Menu about the account&apos;s money</extracomment>
        <translation>Inn&amp;tjening</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>As the system</source>
        <extracomment>Theme: as the desktop has it</extracomment>
        <translation>Som systemet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Light</source>
        <extracomment>Theme</extracomment>
        <translation>Lyst</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dark</source>
        <extracomment>Theme</extracomment>
        <translation>Mørkt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sepia</source>
        <extracomment>Theme: the colour of old paper</extracomment>
        <translation>Sepia</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>High contrast</source>
        <extracomment>Theme: black on white, for who sees little</extracomment>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>List</source>
        <extracomment>Menu with the lists of posts</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go to</source>
        <extracomment>Menu with the parts of the window that the keyboard can go to</extracomment>
        <translation>Gå til</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>At the end of an article</source>
        <extracomment>Menu: what reading on does at the end of an article</extracomment>
        <translation>På slutten av en artikkel</translation>
    </message>
</context>
<context>
    <name>farthing::ActivityDelegate</name>
    <message>
        <location filename="../src/gui/activitydelegate.cpp" line="+33"/>
        <source>Undo</source>
        <extracomment>A small button: take back what was not sent yet</extracomment>
        <translation>Angre</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Edit</source>
        <extracomment>A small button: write the text of what was not sent anew</extracomment>
        <translation>Rediger</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Discard</source>
        <extracomment>A small button: drop what was refused</extracomment>
        <translation>Forkast</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Take it back before it is sent</source>
        <translation>Ta det tilbake før det sendes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Agree again, at the price on the button</source>
        <translation>Samtykk på nytt, til prisen på knappen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take it back and write it anew</source>
        <translation>Ta det tilbake og skriv det på nytt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Drop it for good</source>
        <translation>Forkast det for godt</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 · %2</source>
        <extracomment>A line about an act. %1: its state, &quot;refused&quot;; %2: when it was decided, &quot;5 min&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>farthing::ActivityModel</name>
    <message>
        <location filename="../src/models/activitymodel.cpp" line="+89"/>
        <source>sent in %1</source>
        <extracomment>The state of an act that can still be taken back; %1: a span such as &quot;4 s&quot;</extracomment>
        <translation>sendes om %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: %2, %3.</source>
        <extracomment>An act read aloud. %1: what, %2: its state, %3: what it costs</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Waits for what it belongs to: %1, %2.</source>
        <extracomment>Why an act waits. %1: another act, &quot;Comment on “Cod quota”&quot;; %2: its state, &quot;refused&quot;</extracomment>
        <translation>Venter på det som dette hører til: %1, %2.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 %2</source>
        <extracomment>Two sentences: why an act was refused, and which limit is in the way of sending it again</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>farthing::ActivityPanel</name>
    <message>
        <location filename="../src/gui/activitypanel.cpp" line="+126"/>
        <location line="+58"/>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <location line="-84"/>
        <location line="+27"/>
        <location line="+59"/>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <location line="-58"/>
        <location line="+60"/>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <location line="-59"/>
        <location line="+60"/>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <location line="-48"/>
        <source>Nothing is chosen in the activity list.</source>
        <translation>Ingenting er valgt i aktivitetslisten.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What is chosen in the activity list does not allow it.</source>
        <translation>Det som er valgt i aktivitetslisten, tillater det ikke.</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Open the post</source>
        <translation>Åpne innlegget</translation>
    </message>
</context>
<context>
    <name>farthing::Archive</name>
    <message>
        <location filename="../src/archive/archivefolder.cpp" line="+19"/>
        <source>There is something in %1 already. Choose a new or an empty folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Det ligger allerede noe i %1. Velg en ny eller tom mappe.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The archive cannot be written. Look whether the disk is full, or choose another folder.</source>
        <translation>Arkivet kan ikke skrives. Se om disken er full, eller velg en annen mappe.</translation>
    </message>
    <message>
        <location filename="../src/archive/archivereader.cpp" line="+21"/>
        <source>This file of the archive cannot be used: %1. Nothing was restored.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Denne filen i arkivet kan ikke brukes: %1. Ingenting ble gjenopprettet.</translation>
    </message>
    <message>
        <location filename="../src/archive/archiverestore.cpp" line="+56"/>
        <source>The profile in %1 already keeps something of this platform. An archive can be restored into an empty profile only: choose another folder for it.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Profilen i %1 inneholder allerede noe fra denne plattformen. Et arkiv kan bare gjenopprettes i en tom profil: Velg en annen mappe til den.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The profile cannot be written. Look whether the disk is full, or choose another folder.</source>
        <translation>Profilen kan ikke skrives. Se om disken er full, eller velg en annen mappe.</translation>
    </message>
    <message>
        <location line="+12"/>
        <location filename="../src/archive/manifest.cpp" line="+232"/>
        <source>A newer version of Farthing wrote this archive. Install that version to restore it; nothing was changed.</source>
        <translation>Dette arkivet er skrevet av en nyere versjon av Farthing. Installer den versjonen for å gjenopprette det; ingenting er endret.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Something in this archive is not what it should be. Nothing was restored.</source>
        <translation>Noe i dette arkivet er ikke som det skal være. Ingenting ble gjenopprettet.</translation>
    </message>
    <message>
        <location filename="../src/archive/manifest.cpp" line="-197"/>
        <source>The manifest of this archive cannot be read. Nothing was restored.</source>
        <translation>Manifestet i dette arkivet kan ikke leses. Ingenting ble gjenopprettet.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>The archive names a file that leaves its folder: %1. Nothing was restored.</source>
        <extracomment>%1 is the name of a file in an archive</extracomment>
        <translation>Arkivet oppgir en fil utenfor sin egen mappe: %1. Ingenting ble gjenopprettet.</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>This file is not as it was archived: %1. Nothing was restored.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Denne filen er ikke slik den ble arkivert: %1. Ingenting ble gjenopprettet.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This file cannot be read: %1. Nothing was restored.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Denne filen kan ikke leses: %1. Ingenting ble gjenopprettet.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The archive contains a link, which could lead anywhere: %1. Nothing was restored.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Arkivet inneholder en lenke, som kan føre hvor som helst: %1. Ingenting ble gjenopprettet.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This file does not belong to the archive: %1. Take it out, and try again. Nothing was restored.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Denne filen hører ikke til arkivet: %1. Ta den ut og prøv igjen. Ingenting ble gjenopprettet.</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>There is no archive in %1: its manifest.json is missing. Choose the folder that an archive was written to.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Det er ikke noe arkiv i %1: manifest.json mangler. Velg mappen som et arkiv ble skrevet til.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>A file of the archive is missing: %1. Nothing was restored.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>En fil i arkivet mangler: %1. Ingenting ble gjenopprettet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/archive/archivewriter.cpp" line="+315"/>
        <source>%Ln text(s) are damaged on this computer and were left out. They are fetched anew at the next start.</source>
        <translation>
            <numerusform>Én tekst er skadet på denne maskinen og ble utelatt. Den hentes på nytt ved neste start.</numerusform>
            <numerusform>%Ln tekster er skadet på denne maskinen og ble utelatt. De hentes på nytt ved neste start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::ArchiveCommands</name>
    <message>
        <location filename="../src/app/archivecommands.cpp" line="+60"/>
        <source>The profile in %1 keeps nothing of this platform, so there is nothing to archive. Name the platform with --platform, or another profile with --profile.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Profilen i %1 inneholder ingenting fra denne plattformen, så det er ingenting å arkivere. Oppgi plattformen med --platform, eller en annen profil med --profile.</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>The archive in %1 is complete, with %Ln post(s).</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>Arkivet i %1 er fullstendig, med %Ln innlegg.</numerusform>
            <numerusform>Arkivet i %1 er fullstendig, med %Ln innlegg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%Ln post(s) were restored into the profile %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%Ln innlegg ble gjenopprettet i profilen %1.</numerusform>
            <numerusform>%Ln innlegg ble gjenopprettet i profilen %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::ArchiveDialog</name>
    <message>
        <location filename="../src/gui/archivedialog.cpp" line="+61"/>
        <source>Stop</source>
        <extracomment>Button: stops writing an archive</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Archive into</source>
        <translation>Arkiver til</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Farthing archive</source>
        <extracomment>Name of a folder; the date follows</extracomment>
        <translation>Farthing-arkiv</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Stopped. No archive was written.</source>
        <translation>Stoppet. Ikke noe arkiv ble skrevet.</translation>
    </message>
</context>
<context>
    <name>farthing::ArchiveWindows</name>
    <message numerus="yes">
        <location filename="../src/gui/archivewindows.cpp" line="+46"/>
        <source>The archive in %1 is complete: %Ln post(s), %2.</source>
        <extracomment>%1: a folder, %2: a size such as &quot;41 MB&quot;</extracomment>
        <translation>
            <numerusform>Arkivet i %1 er fullstendig: %Ln innlegg, %2.</numerusform>
            <numerusform>Arkivet i %1 er fullstendig: %Ln innlegg, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::ArticleBar</name>
    <message>
        <location filename="../src/gui/articlebar.cpp" line="+55"/>
        <source>less than a minute left</source>
        <translation>mindre enn ett minutt igjen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>about %1 left</source>
        <extracomment>How much of an article is still to be read; %1: a span of time, &quot;4 min&quot;</extracomment>
        <translation>omtrent %1 igjen</translation>
    </message>
</context>
<context>
    <name>farthing::ArticleFind</name>
    <message>
        <location filename="../src/gui/articlefind.cpp" line="+194"/>
        <source>Not in this article</source>
        <translation>Ikke i denne artikkelen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 of %2</source>
        <extracomment>Which of the places found: &quot;3 of 17&quot;</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of more than %2</source>
        <extracomment>Which of the places found, where not all are counted</extracomment>
        <translation>%1 av mer enn %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · from the beginning again</source>
        <extracomment>%1: &quot;1 of 17&quot;</extracomment>
        <translation>%1 · fra begynnelsen igjen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · from the end again</source>
        <extracomment>%1: &quot;17 of 17&quot;</extracomment>
        <translation>%1 · fra slutten igjen</translation>
    </message>
</context>
<context>
    <name>farthing::ArticleLines</name>
    <message>
        <location filename="../src/gui/articlelines.cpp" line="+75"/>
        <source>Edited since you read it on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Redigert siden du leste den %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Edited since you read it.</source>
        <translation>Redigert siden du leste den.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show what changed</source>
        <translation>Vis hva som er endret</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>You were further on your other computer.</source>
        <translation>Du var kommet lenger på den andre maskinen din.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go there</source>
        <extracomment>Goes to the place where an article was read to on another computer</extracomment>
        <translation>Gå dit</translation>
    </message>
</context>
<context>
    <name>farthing::ArticleNotes</name>
    <message numerus="yes">
        <location filename="../src/gui/articlenotes.cpp" line="+118"/>
        <source>%Ln note(s) whose place in this article is gone</source>
        <translation>
            <numerusform>%Ln notat som har mistet plassen sin i denne artikkelen</numerusform>
            <numerusform>%Ln notater som har mistet plassen sin i denne artikkelen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+41"/>
        <source>There are no words here to highlight.</source>
        <translation>Her er det ingen ord å utheve.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The paragraph at the top is highlighted.</source>
        <translation>Avsnittet øverst er uthevet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+30"/>
        <source>Undo</source>
        <extracomment>Button: takes back what was just done</extracomment>
        <translation>Angre</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>The highlight is removed.</source>
        <translation>Uthevingen er fjernet.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The note is removed.</source>
        <translation>Notatet er fjernet.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>This note was removed.</source>
        <translation>Dette notatet er fjernet.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The article of this note is not on this computer.</source>
        <translation>Artikkelen til dette notatet er ikke på denne maskinen.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The words of this note are not in the article any more.</source>
        <translation>Ordene til dette notatet er ikke lenger i artikkelen.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>There are no notes in this article.</source>
        <translation>Det er ingen notater i denne artikkelen.</translation>
    </message>
</context>
<context>
    <name>farthing::ArticlePane</name>
    <message>
        <location filename="../src/gui/articlepane.cpp" line="+222"/>
        <source>%1 to read</source>
        <extracomment>%1: a span of time, &quot;2 min&quot;</extracomment>
        <translation>%1 å lese</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>taken down</source>
        <translation>tatt ned</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>kept offline</source>
        <extracomment>The article is on this computer and can be read without a network</extracomment>
        <translation>lagret lokalt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>edited %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>redigert %1</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln picture(s) from elsewhere not loaded</source>
        <translation>
            <numerusform>%Ln bilde fra et annet sted er ikke hentet</numerusform>
            <numerusform>%Ln bilder fra andre steder er ikke hentet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::ArticlePrinting</name>
    <message>
        <location filename="../src/gui/articleprinting.cpp" line="+58"/>
        <source>Print the article</source>
        <translation>Skriv ut artikkelen</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Save the article as PDF</source>
        <translation>Lagre artikkelen som PDF</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Lagre</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+48"/>
        <source>Cancel</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location line="-46"/>
        <source>File name:</source>
        <extracomment>Beside a field of a file dialog</extracomment>
        <translation>Filnavn:</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The PDF could not be written to %1. Choose another folder.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>PDF-filen kunne ikke skrives til %1. Velg en annen mappe.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Setting the article on pages…</source>
        <extracomment>Button that ends printing</extracomment>
        <translation>Setter artikkelen opp på sider …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Nothing was printed.</source>
        <translation>Ingenting ble skrevet ut.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The article could not be printed. Check the printer, or where it was to be saved, and try again.</source>
        <translation>Artikkelen kunne ikke skrives ut. Kontroller skriveren, eller stedet den skulle lagres, og prøv igjen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The article was saved to %1.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Artikkelen er lagret som %1.</translation>
    </message>
</context>
<context>
    <name>farthing::ArticleTools</name>
    <message>
        <location filename="../src/gui/articletools.cpp" line="+117"/>
        <source>The whole article was copied as Markdown.</source>
        <translation>Hele artikkelen er kopiert som Markdown.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The selected part was copied as Markdown.</source>
        <translation>Den markerte delen er kopiert som Markdown.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The link was copied: %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>Lenken er kopiert: %1</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>The voice of this computer does not answer.</source>
        <translation>Stemmen på denne maskinen svarer ikke.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>This picture is no longer on this computer.</source>
        <translation>Dette bildet er ikke lenger på denne maskinen.</translation>
    </message>
</context>
<context>
    <name>farthing::ArticleView</name>
    <message>
        <location filename="../src/gui/articleview.cpp" line="+379"/>
        <source>Open the picture</source>
        <extracomment>In the status bar, while the pointer is over a picture</extracomment>
        <translation>Åpne bildet</translation>
    </message>
</context>
<context>
    <name>farthing::AskModel</name>
    <message>
        <location filename="../src/models/askmodel.cpp" line="+59"/>
        <source>Sent before without an answer; it is paid once at most · %1</source>
        <extracomment>About an act that asks again; %1: when it was decided, &quot;5 min&quot;</extracomment>
        <translation>Sendt før uten svar; det betales høyst én gang · %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Price as before · %1</source>
        <extracomment>About an act that asks again; %1: when it was decided, &quot;5 min&quot;</extracomment>
        <translation>Samme pris som før · %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was %1 · %2</source>
        <extracomment>About an act that asks again. %1: an amount, %2: when it was decided, &quot;5 min&quot;</extracomment>
        <translation>Prisen var %1 · %2</translation>
    </message>
</context>
<context>
    <name>farthing::AskSheet</name>
    <message>
        <location filename="../src/gui/asksheet.cpp" line="+117"/>
        <source>Together they cost more than you have. Take some of the ticks away.</source>
        <translation>Til sammen koster de mer enn du har. Ta bort noen av hakene.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>for %1 · %2 after</source>
        <translation>for %1 · %2 etterpå</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>for %1</source>
        <extracomment>On a button that sends several acts; %1: what they cost with its unit</extracomment>
        <translation>for %1</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Send %Ln</source>
        <extracomment>On a button, before the price: sends so many acts</extracomment>
        <translation>
            <numerusform>Send %Ln</numerusform>
            <numerusform>Send %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Discard %Ln</source>
        <extracomment>Button: drops so many acts that were never sent</extracomment>
        <translation>
            <numerusform>Forkast %Ln</numerusform>
            <numerusform>Forkast %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::AvatarButton</name>
    <message>
        <location filename="../src/gui/avatarbutton.cpp" line="+100"/>
        <source>Add a picture…</source>
        <extracomment>Line of a menu: opens a window where a picture to comment with is made</extracomment>
        <translation>Legg til et bilde …</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Remove “%1”…</source>
        <extracomment>Line of a menu; %1: the name of a picture to comment with</extracomment>
        <translation>Fjern «%1» …</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Remove this picture?</source>
        <translation>Fjerne dette bildet?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is removed from the platform, and from the comments that show it.</source>
        <extracomment>%1: the name of a picture</extracomment>
        <translation>«%1» fjernes fra plattformen og fra kommentarene som viser det.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Remove</source>
        <extracomment>Button of a question</extracomment>
        <translation>Fjern</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cancel</source>
        <extracomment>Button of a question</extracomment>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>farthing::AvatarDialog</name>
    <message>
        <location filename="../src/gui/avatardialog.cpp" line="+39"/>
        <source>Choose a picture, or drop one here.</source>
        <translation>Velg et bilde, eller slipp et her.</translation>
    </message>
    <message numerus="yes">
        <location line="+38"/>
        <source>Colour %Ln</source>
        <extracomment>A colour to draw with; %Ln: its number</extracomment>
        <translation>
            <numerusform>Farge %Ln</numerusform>
            <numerusform>Farge %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Fine</source>
        <extracomment>Breadth of a pen</extracomment>
        <translation>Smal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Medium</source>
        <extracomment>Breadth of a pen</extracomment>
        <translation>Middels</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Broad</source>
        <extracomment>Breadth of a pen</extracomment>
        <translation>Bred</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Adding…</source>
        <translation>Legger til …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give it a name.</source>
        <translation>Gi det et navn.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Choose a picture</source>
        <translation>Velg et bilde</translation>
    </message>
</context>
<context>
    <name>farthing::AwayModel</name>
    <message>
        <location filename="../src/models/awaymodel.cpp" line="+18"/>
        <source>Plus is open to you</source>
        <extracomment>Something that a level opens</extracomment>
        <translation>Nå kan du gi Plus</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Likes are open to you</source>
        <extracomment>Something that a level opens</extracomment>
        <translation>Nå kan du gi likerklikk</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Minus is open to you</source>
        <extracomment>Something that a level opens</extracomment>
        <translation>Nå kan du gi Minus</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Dislikes are open to you</source>
        <extracomment>Something that a level opens</extracomment>
        <translation>Nå kan du gi mislikerklikk</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Comments are open to you</source>
        <extracomment>Something that a level opens</extracomment>
        <translation>Nå kan du kommentere</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Publishing is open to you</source>
        <extracomment>Something that a level opens</extracomment>
        <translation>Nå kan du publisere</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>a post that is not here</source>
        <extracomment>Stands where a post&apos;s title would, while it is not known</extracomment>
        <translation>et innlegg som ikke er her</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>%1: %2</source>
        <extracomment>A reply to a comment; %1: who wrote it, %2: what</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reply to you on “%1”</source>
        <extracomment>%1: a post&apos;s title</extracomment>
        <translation>Svar til deg under «%1»</translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%Ln like(s)</source>
        <comment>for a comment</comment>
        <translation>
            <numerusform>%Ln likerklikk</numerusform>
            <numerusform>%Ln likerklikk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln dislike(s)</source>
        <comment>for a comment</comment>
        <translation>
            <numerusform>%Ln mislikerklikk</numerusform>
            <numerusform>%Ln mislikerklikk</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 and %2</source>
        <extracomment>%1: &quot;2 likes&quot;, %2: &quot;1 dislike&quot;</extracomment>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 for “%2”</source>
        <extracomment>%1: &quot;2 likes&quot;, %2: the beginning of a comment</extracomment>
        <translation>%1 på «%2»</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your comment on “%1”</source>
        <extracomment>%1: a post&apos;s title</extracomment>
        <translation>Kommentaren din til «%1»</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>From others; the platform sums it by day and does not say on which post</source>
        <translation>Fra andre; plattformen summerer per dag og sier ikke for hvilket innlegg</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+13"/>
        <source>You reached LVL %1</source>
        <extracomment>%1: a level; LVL is the platform&apos;s term</extracomment>
        <translation>Du nådde LVL %1</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>Nothing new opens at this level</source>
        <translation>Ingenting nytt åpnes på dette nivået</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Accepted by the platform</source>
        <extracomment>An act that the platform took</extracomment>
        <translation>Godtatt av plattformen</translation>
    </message>
</context>
<context>
    <name>farthing::AwaySheet</name>
    <message>
        <location filename="../src/gui/awaysheet.cpp" line="+60"/>
        <source>since %1</source>
        <extracomment>Since when a person was away; %1: a date with a time</extracomment>
        <translation>siden %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There are more replies than these.</source>
        <translation>Det finnes flere svar enn disse.</translation>
    </message>
</context>
<context>
    <name>farthing::BalanceModel</name>
    <message>
        <location filename="../src/models/balancemodel.cpp" line="+192"/>
        <source>Balance at the end of the day: %1.</source>
        <translation>Saldo ved dagens slutt: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The balance at the end of the day is not known yet.</source>
        <translation>Saldoen ved dagens slutt er ikke kjent ennå.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1. %2 Earned %3, spent %4, %5.</source>
        <extracomment>A day of the statement, read aloud. %1: a date, %2: a sentence about the balance, %3 and %4: amounts with their unit, %5: &quot;3 movements&quot;</extracomment>
        <translation>%1. %2 Tjente %3, brukte %4, %5.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <location line="+36"/>
        <source>%Ln movement(s)</source>
        <comment>of a day</comment>
        <translation>
            <numerusform>%Ln bevegelse</numerusform>
            <numerusform>%Ln bevegelser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::BalancePointWords</name>
    <message>
        <location filename="../src/models/balancepoints.cpp" line="+61"/>
        <source>%1. Balance %2, earned %3, spent %4.</source>
        <extracomment>A point of the chart, read aloud. %1: a date, %2 to %4: amounts with their unit</extracomment>
        <translation>%1. Saldo %2, tjente %3, brukte %4.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Balance %1</source>
        <extracomment>Above the chart; %1: an amount</extracomment>
        <translation>Saldo %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Earned %1</source>
        <extracomment>Above the chart; %1: an amount</extracomment>
        <translation>Tjent %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Spent %1</source>
        <extracomment>Above the chart; %1: an amount</extracomment>
        <translation>Brukt %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>From %1 to %2 the balance goes from %3 to %4. Its lowest is %5, its highest %6.</source>
        <extracomment>What a chart shows, read aloud. %1 and %2: dates, %3 to %6: amounts with their unit</extracomment>
        <translation>Fra %1 til %2 går saldoen fra %3 til %4. Den er på det laveste %5 og på det høyeste %6.</translation>
    </message>
</context>
<context>
    <name>farthing::BalanceWindow</name>
    <message>
        <location filename="../src/gui/balancewindow.cpp" line="+61"/>
        <source>30 days</source>
        <extracomment>Period of a chart</extracomment>
        <translation>30 dager</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>90 days</source>
        <extracomment>Period of a chart</extracomment>
        <translation>90 dager</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A year</source>
        <extracomment>Period of a chart</extracomment>
        <translation>Et år</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All</source>
        <extracomment>Period of a chart: since the first movement</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>The platform has not told your account yet.</source>
        <translation>Plattformen har ikke opplyst om kontoen din ennå.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reported by the platform, %1</source>
        <translation>Oppgitt av plattformen %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reported by the platform</source>
        <translation>Oppgitt av plattformen</translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%Ln movement(s) explain it, to the last wei.</source>
        <comment>of money</comment>
        <translation>
            <numerusform>%Ln bevegelse forklarer den, til siste wei.</numerusform>
            <numerusform>%Ln bevegelser forklarer den, til siste wei.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The statement is still being fetched. What is here does not explain the balance yet.</source>
        <translation>Kontoutskriften hentes fortsatt. Det som er her, forklarer ikke saldoen ennå.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not all movements are here. They come when the platform can be reached, and until then what is here does not explain the balance.</source>
        <translation>Ikke alle bevegelser er her. De kommer når det er kontakt med plattformen, og inntil da forklarer ikke det som er her, saldoen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Unexplained: %1, which is %2 wei. No movement accounts for it, although the whole statement was read.</source>
        <extracomment>%1: an amount with its sign and unit, %2: the same in wei, digits only</extracomment>
        <translation>Uforklart: %1, altså %2 wei. Ingen bevegelse gjør rede for det, enda hele kontoutskriften er lest.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>No money has moved yet. The chart begins with the first movement.</source>
        <translation>Ingen penger er flyttet ennå. Diagrammet begynner med den første bevegelsen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The chart is drawn when the whole statement is here.</source>
        <translation>Diagrammet tegnes når hele kontoutskriften er her.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No money has moved yet. What you earn and spend is listed here.</source>
        <translation>Ingen penger er flyttet ennå. Det du tjener og bruker, vises her.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>from %1 back</source>
        <extracomment>Beside the title of the statement: it begins there; %1: a date</extracomment>
        <translation>fra %1 og bakover</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>No money had moved yet on %1.</source>
        <translation>Per %1 var ingen penger flyttet ennå.</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Balance in Twei by UTC day, %1 to %2</source>
        <extracomment>Title of a picture of the chart; %1 and %2: dates</extracomment>
        <translation>Saldo i Twei per UTC-dag, %1 til %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Save a picture of the chart</source>
        <translation>Lagre et bilde av diagrammet</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Lagre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File name:</source>
        <extracomment>Beside a field of a file dialog</extracomment>
        <translation>Filnavn:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Form:</source>
        <extracomment>Beside a field of a file dialog: the form of the file</extracomment>
        <translation>Format:</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 pictures (%2)</source>
        <extracomment>Kind of file in a file dialog; %1: SVG or PNG, %2: &quot;*.svg&quot;</extracomment>
        <translation>%1-bilder (%2)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Farthing balance</source>
        <extracomment>Name of a file, without its ending</extracomment>
        <translation>Farthing-saldo</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The picture is in %1.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Bildet ligger i %1.</translation>
    </message>
</context>
<context>
    <name>farthing::BalanceWindows</name>
    <message>
        <location filename="../src/gui/balancewindows.cpp" line="+96"/>
        <source>That post is not here: it was removed, or it has not arrived yet.</source>
        <translation>Det innlegget er ikke her: Det er fjernet, eller det har ikke kommet ennå.</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Show mine</source>
        <extracomment>Button: the list of the person&apos;s own posts and of those with own comments</extracomment>
        <translation>Vis mine</translation>
    </message>
</context>
<context>
    <name>farthing::BlockWriter</name>
    <message>
        <location filename="../src/reading/blockwriter.cpp" line="+185"/>
        <source>This text has more parts than a page can hold. Its words go on without their form.</source>
        <translation>Denne teksten har flere deler enn en side rommer. Ordene fortsetter uten formen sin.</translation>
    </message>
    <message>
        <location filename="../src/reading/listwriter.cpp" line="+96"/>
        <source>Back to the text</source>
        <translation>Tilbake til teksten</translation>
    </message>
</context>
<context>
    <name>farthing::ChartPicture</name>
    <message>
        <location filename="../src/gui/chartpicture.cpp" line="+91"/>
        <source>The picture %1 cannot be written. Choose another folder.</source>
        <extracomment>%1: a file</extracomment>
        <translation>Bildet %1 kan ikke skrives. Velg en annen mappe.</translation>
    </message>
</context>
<context>
    <name>farthing::CommandListModel</name>
    <message>
        <location filename="../src/gui/commandlistmodel.cpp" line="+91"/>
        <location line="+4"/>
        <source>chosen</source>
        <extracomment>Of a command that is a choice, and is chosen</extracomment>
        <translation>valgt</translation>
    </message>
</context>
<context>
    <name>farthing::CommandPanel</name>
    <message>
        <location filename="../src/gui/commandpanel.cpp" line="+25"/>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No command has all of these words.</source>
        <translation>Ingen kommando har alle disse ordene.</translation>
    </message>
</context>
<context>
    <name>farthing::CommentActions</name>
    <message>
        <location filename="../src/gui/commentactions.cpp" line="+46"/>
        <source>Take back the like</source>
        <extracomment>What to do with a comment</extracomment>
        <translation>Ta tilbake likerklikket</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Like</source>
        <translation>Lik</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Take back the dislike</source>
        <extracomment>What to do with a comment</extracomment>
        <translation>Ta tilbake mislikerklikket</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dislike</source>
        <translation>Mislik</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reply</source>
        <extracomment>What to do with a comment</extracomment>
        <translation>Svar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Remove…</source>
        <extracomment>What to do with one&apos;s own comment</extracomment>
        <translation>Fjern …</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Undo</source>
        <extracomment>Take back what was not sent yet</extracomment>
        <translation>Angre</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Edit</source>
        <extracomment>Make the text of a comment that was not sent a draft again</extracomment>
        <translation>Rediger</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Discard</source>
        <extracomment>Drop what was refused</extracomment>
        <translation>Forkast</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show this comment</source>
        <extracomment>Show a comment although its author is muted</extracomment>
        <translation>Vis denne kommentaren</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1: %2</source>
        <extracomment>%1: what to do with a comment, %2: what it costs, or why it cannot be done</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This comment was removed.</source>
        <translation>Denne kommentaren er fjernet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This comment was not sent yet.</source>
        <translation>Denne kommentaren er ikke sendt ennå.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only your own comments can be removed.</source>
        <translation>Bare dine egne kommentarer kan fjernes.</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>Remove this comment?</source>
        <translation>Fjerne denne kommentaren?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your comment is removed for everybody. What it cost does not come back.</source>
        <translation>Kommentaren din fjernes for alle. Det den kostet, får du ikke tilbake.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cancel</source>
        <extracomment>Button of a question</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 · %2</source>
        <extracomment>A line of a menu. %1: what to do with a comment, %2: what it costs, or why it cannot be done</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Quote</source>
        <extracomment>In the menu of a comment: begins an answer with its words</extracomment>
        <translation>Siter</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Copy text</source>
        <translation>Kopier tekst</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Copy link to this comment</source>
        <translation>Kopier lenke til denne kommentaren</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Write a note…</source>
        <extracomment>In the menu of a comment: opens a field for what the person wants to remember of it</extracomment>
        <translation>Skriv et notat …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Your note…</source>
        <translation>Ditt notat …</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Open link: %1</source>
        <extracomment>In the menu of a comment: opens a link in it. %1: where it leads</extracomment>
        <translation>Åpne lenke: %1</translation>
    </message>
</context>
<context>
    <name>farthing::CommentDelegate</name>
    <message>
        <location filename="../src/gui/commentdelegate.cpp" line="+43"/>
        <location line="+141"/>
        <source>Show</source>
        <extracomment>A small button beside a comment that is hidden because its author is muted</extracomment>
        <translation>Vis</translation>
    </message>
    <message>
        <location line="-134"/>
        <source>Reply</source>
        <extracomment>A small button under a comment</extracomment>
        <translation>Svar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Remove</source>
        <extracomment>A small button under one&apos;s own comment</extracomment>
        <translation>Fjern</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Undo</source>
        <extracomment>A small button under a comment that waits to be sent</extracomment>
        <translation>Angre</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Edit</source>
        <extracomment>A small button under a comment that was refused: its text becomes a draft again</extracomment>
        <translation>Rediger</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Discard</source>
        <extracomment>A small button under a comment that was refused: drop it</extracomment>
        <translation>Forkast</translation>
    </message>
    <message>
        <location line="+167"/>
        <source>Hide this thread</source>
        <translation>Skjul denne tråden</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>you</source>
        <extracomment>Beside the name over a comment that is new since the last visit</extracomment>
        <translation>deg</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>new</source>
        <translation>ny</translation>
    </message>
</context>
<context>
    <name>farthing::CommentWords</name>
    <message>
        <location filename="../src/models/commentwords.cpp" line="+8"/>
        <source>This comment is damaged on this computer. It comes once more from the platform at the next start.</source>
        <translation>Denne kommentaren er skadet på denne maskinen. Den kommer på nytt fra plattformen ved neste start.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This comment was removed.</source>
        <translation>Denne kommentaren er fjernet.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Muted: %1</source>
        <extracomment>In place of a comment; %1: the name of a person whose comments are not shown unasked</extracomment>
        <translation>Dempet: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Your note: %1</source>
        <extracomment>Below a comment; %1: what the person wrote to it for themselves</extracomment>
        <translation>Ditt notat: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%Ln reply(s)</source>
        <comment>under a comment</comment>
        <translation>
            <numerusform>%Ln svar</numerusform>
            <numerusform>%Ln svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Show %Ln reply(s)</source>
        <comment>a thread</comment>
        <translation>
            <numerusform>Vis %Ln svar</numerusform>
            <numerusform>Vis %Ln svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Hide %Ln reply(s)</source>
        <comment>a thread</comment>
        <translation>
            <numerusform>Skjul %Ln svar</numerusform>
            <numerusform>Skjul %Ln svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln like(s)</source>
        <comment>on a comment</comment>
        <translation>
            <numerusform>%Ln likerklikk</numerusform>
            <numerusform>%Ln likerklikk</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1, %2.</source>
        <extracomment>Spoken of a comment; %1: &quot;3 likes&quot;, %2: &quot;1 dislike&quot;</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln dislike(s)</source>
        <comment>on a comment</comment>
        <translation>
            <numerusform>%Ln mislikerklikk</numerusform>
            <numerusform>%Ln mislikerklikk</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You like it.</source>
        <translation>Du liker den.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You dislike it.</source>
        <translation>Du misliker den.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1, your own</source>
        <extracomment>%1: the person&apos;s own name, before the own comment</extracomment>
        <translation>%1, din egen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, new</source>
        <extracomment>%1: a name, before a comment that is new since the last visit</extracomment>
        <translation>%1, ny</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, reply at depth %2</source>
        <extracomment>%1: a name, %2: how deep in a thread</extracomment>
        <translation>%1, svar på nivå %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1, hidden.</source>
        <extracomment>Spoken of a comment whose thread is folded; %1: &quot;3 replies&quot;</extracomment>
        <translation>%1, skjult.</translation>
    </message>
</context>
<context>
    <name>farthing::CommentsPanel</name>
    <message>
        <location filename="../src/gui/commentspanel.cpp" line="+116"/>
        <source>Like</source>
        <translation>Lik</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dislike</source>
        <translation>Mislik</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove…</source>
        <translation>Fjern …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hide the replies, or go to what it answers</source>
        <translation>Skjul svarene, eller gå til det den svarer på</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Show the replies</source>
        <translation>Vis svarene</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+145"/>
        <source>Hide the whole thread</source>
        <translation>Skjul hele tråden</translation>
    </message>
    <message>
        <location line="-141"/>
        <source>Previous thread</source>
        <translation>Forrige tråd</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Next thread</source>
        <translation>Neste tråd</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Next new comment</source>
        <translation>Neste nye kommentar</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>No comment is chosen.</source>
        <translation>Ingen kommentar er valgt.</translation>
    </message>
    <message numerus="yes">
        <location line="+106"/>
        <location line="+3"/>
        <source>%Ln Comment(s)</source>
        <comment>header of the list</comment>
        <translation>
            <numerusform>%Ln kommentar</numerusform>
            <numerusform>%Ln kommentarer</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · %2</source>
        <extracomment>Header of the list of comments. %1: &quot;6 Comments&quot;, %2: &quot;2 new&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln new</source>
        <comment>comments since the last visit</comment>
        <translation>
            <numerusform>%Ln ny</numerusform>
            <numerusform>%Ln nye</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No comments yet. Yours would be the first.</source>
        <translation>Ingen kommentarer ennå. Din blir den første.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open a post to see what is said about it.</source>
        <translation>Åpne et innlegg for å se hva som blir sagt om det.</translation>
    </message>
</context>
<context>
    <name>farthing::Composer</name>
    <message>
        <location filename="../src/gui/composer.cpp" line="+162"/>
        <source>Reply</source>
        <extracomment>Over the field for a comment; %1: the name of whom it answers</extracomment>
        <translation>Svar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Reply to %1</source>
        <translation>Svar til %1</translation>
    </message>
    <message>
        <location line="+84"/>
        <source>%1 · %2 after</source>
        <extracomment>On a button, after its name. %1: the price, %2: the balance after it</extracomment>
        <translation>%1 · %2 etterpå</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Send</source>
        <extracomment>On a button, before the price: sends a comment</extracomment>
        <translation>Send</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not taken: %1 Your text is back.</source>
        <extracomment>%1: why a comment was refused, a sentence</extracomment>
        <translation>Ikke godtatt: %1 Teksten din er tilbake.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 Your draft is kept.</source>
        <extracomment>%1: why a comment cannot be sent now, a sentence</extracomment>
        <translation>%1 Utkastet ditt er tatt vare på.</translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>%Ln character(s) too many</source>
        <comment>of a comment</comment>
        <translation>
            <numerusform>%Ln tegn for mye</numerusform>
            <numerusform>%Ln tegn for mye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln character(s) left</source>
        <comment>of a comment</comment>
        <translation>
            <numerusform>%Ln tegn igjen</numerusform>
            <numerusform>%Ln tegn igjen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>can earn %1</source>
        <extracomment>What a comment may earn; %1: an amount</extracomment>
        <translation>kan gi %1</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Another comment is being written here. Send or clear it first.</source>
        <translation>Her skrives det allerede en annen kommentar. Send eller tøm den først.</translation>
    </message>
</context>
<context>
    <name>farthing::DaemonCommandLine</name>
    <message>
        <location filename="../src/app/farthingdcommandline.cpp" line="+21"/>
        <source>%1 “farthingd --help” shows how it is called.</source>
        <extracomment>%1 is a sentence that says what is wrong with the command line</extracomment>
        <translation>%1 «farthingd --help» viser hvordan programmet brukes.</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>“%1” is one word too many.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>«%1» er ett ord for mye.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is missing.</source>
        <extracomment>%1 is what is missing: DIR, NAME, ID</extracomment>
        <translation>%1 mangler.</translation>
    </message>
    <message>
        <location line="-52"/>
        <source>farthingd: a platform for read-to-earn news.

  farthingd serve   --database DATABASE [--listen 127.0.0.1:8480] [--rules FILE] [--name HOST[,HOST]]
                    [--proxy ADDRESS[,ADDRESS]]
      serve readers over HTTP until it is stopped
  farthingd import  --database DATABASE DIR
      publish a folder of Markdown files as posts
  farthingd account --database DATABASE add NAME [--level N] [--grant TWEI]
      make an account, or a new token for one, and print the token
  farthingd remove  --database DATABASE post|comment|account ID
      take content down, with a log entry
  farthingd audit   --database DATABASE
      prove the books; exit status 1 and a line for each violation

DATABASE is an SQLite file, or a PostgreSQL database that any number of farthingd may share:
postgresql://user@host:port/name. A password is best left to libpq&apos;s password file.

Behind a proxy, --name says by which names readers call the platform, and --proxy from which
addresses or networks (10.0.0.0/8) the proxy asks: its X-Forwarded-For is believed, and each
of its clients has a limit of requests of its own, also where the proxy is on this computer.
</source>
        <translation>farthingd: en plattform for les-og-tjen-nyheter.

  farthingd serve   --database DATABASE [--listen 127.0.0.1:8480] [--rules FILE] [--name HOST[,HOST]]
                    [--proxy ADDRESS[,ADDRESS]]
      betjen lesere over HTTP til programmet stoppes
  farthingd import  --database DATABASE DIR
      publiser en mappe med Markdown-filer som innlegg
  farthingd account --database DATABASE add NAME [--level N] [--grant TWEI]
      opprett en konto, eller et nytt token for en, og skriv ut tokenet
  farthingd remove  --database DATABASE post|comment|account ID
      ta ned innhold, med en oppføring i loggen
  farthingd audit   --database DATABASE
      kontroller regnskapet; sluttstatus 1 og en linje for hvert brudd

DATABASE er en SQLite-fil, eller en PostgreSQL-database som så mange farthingd man vil kan dele:
postgresql://user@host:port/name. Et passord hører helst hjemme i libpqs passordfil.

Bak en mellomtjener sier --name hvilke navn leserne kaller plattformen ved, og --proxy hvilke
adresser eller nett (10.0.0.0/8) mellomtjeneren spør fra: X-Forwarded-For fra den blir trodd, og
hver av klientene dens har sin egen grense for forespørsler, også der den er på denne maskinen.
</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>The database is missing: name its file, or its server, with --database.</source>
        <translation>Databasen mangler: Oppgi filen eller tjeneren med --database.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“%1” is not the address of a proxy, such as 127.0.0.1 or 10.0.0.0/8.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>«%1» er ikke adressen til en mellomtjener, som 127.0.0.1 eller 10.0.0.0/8.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>“%1” is not an address to listen on, such as 127.0.0.1:8480.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>«%1» er ikke en adresse å lytte på, som 127.0.0.1:8480.</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>An account can be added, but not “%1”.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>En konto kan legges til (add), men ikke «%1».</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>“%1” is not a level from 1 to 1000.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>«%1» er ikke et nivå fra 1 til 1000.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>“%1” is not an amount of Twei such as 10 or 0.25.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>«%1» er ikke et beløp i Twei, som 10 eller 0.25.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>A post, a comment or an account can be removed, but not “%1”.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>Et innlegg (post), en kommentar (comment) eller en konto (account) kan fjernes, men ikke «%1».</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>farthingd wants a command: serve, import, account, remove or audit.</source>
        <translation>farthingd trenger en kommando: serve, import, account, remove eller audit.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no command “%1”.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>Kommandoen «%1» finnes ikke.</translation>
    </message>
</context>
<context>
    <name>farthing::DaemonCommands</name>
    <message>
        <location filename="../src/app/farthingdcommands.cpp" line="+36"/>
        <source>There is no database %1. “farthingd account” or “farthingd import” makes one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Databasen %1 finnes ikke. «farthingd account» eller «farthingd import» oppretter den.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The file %1 cannot be read (%2).</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason</extracomment>
        <translation>Filen %1 kan ikke leses (%2).</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>There is no folder %1 to import from.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Mappen %1 som det skal importeres fra, finnes ikke.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 the reason why it was refused</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 published, %2 edited, %3 unchanged, %4 refused</source>
        <extracomment>The numbers of posts: published, edited, unchanged, refused</extracomment>
        <translation>%1 publisert, %2 redigert, %3 uendret, %4 avvist</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Removed %1.</source>
        <extracomment>%1 is the id of a post, a comment or an account</extracomment>
        <translation>%1 er fjernet.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The books hold.</source>
        <translation>Regnskapet stemmer.</translation>
    </message>
</context>
<context>
    <name>farthing::DifferenceDocument</name>
    <message numerus="yes">
        <location filename="../src/gui/differencedocument.cpp" line="+46"/>
        <source>%Ln paragraph(s) changed</source>
        <translation>
            <numerusform>%Ln avsnitt endret</numerusform>
            <numerusform>%Ln avsnitt endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln paragraph(s) added</source>
        <translation>
            <numerusform>%Ln avsnitt lagt til</numerusform>
            <numerusform>%Ln avsnitt lagt til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln paragraph(s) removed</source>
        <translation>
            <numerusform>%Ln avsnitt fjernet</numerusform>
            <numerusform>%Ln avsnitt fjernet</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The words are the same.</source>
        <translation>Ordene er de samme.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Added</source>
        <extracomment>Above a paragraph that was added to an article</extracomment>
        <translation>Lagt til</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Removed</source>
        <extracomment>Above a paragraph that was removed from an article</extracomment>
        <translation>Fjernet</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>removed “%1”</source>
        <extracomment>Above a changed paragraph; %1: the words that went</extracomment>
        <translation>fjernet «%1»</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>added “%1”</source>
        <translation>lagt til «%1»</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln more</source>
        <comment>changes in a paragraph</comment>
        <translation>
            <numerusform>%Ln til</numerusform>
            <numerusform>%Ln til</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only blanks changed</source>
        <extracomment>Above a changed paragraph; %1: what was removed and added</extracomment>
        <translation>Bare mellomrom er endret</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Changed: %1</source>
        <translation>Endret: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+74"/>
        <source>%Ln paragraph(s) unchanged</source>
        <translation>
            <numerusform>%Ln avsnitt uendret</numerusform>
            <numerusform>%Ln avsnitt uendret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::DifferenceView</name>
    <message>
        <location filename="../src/gui/differenceview.cpp" line="+63"/>
        <source>What changed since %1</source>
        <extracomment>Above a comparison; %1: a date</extracomment>
        <translation>Hva som er endret siden %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What changed since you read it</source>
        <translation>Hva som er endret siden du leste den</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Comparing…</source>
        <translation>Sammenligner …</translation>
    </message>
</context>
<context>
    <name>farthing::DiscussionBar</name>
    <message>
        <location filename="../src/gui/discussionbar.cpp" line="+31"/>
        <source>Order of the comments</source>
        <translation>Rekkefølgen på kommentarene</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Oldest first</source>
        <extracomment>Order of comments</extracomment>
        <translation>Eldste først</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Most liked first</source>
        <extracomment>Order of comments</extracomment>
        <translation>Mest likte først</translation>
    </message>
</context>
<context>
    <name>farthing::DockTitle</name>
    <message>
        <location filename="../src/gui/docktitle.cpp" line="+25"/>
        <source>Hide %1</source>
        <translation>Skjul %1</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Put back into the window</source>
        <translation>Sett tilbake i vinduet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make a window of its own</source>
        <translation>Gjør til eget vindu</translation>
    </message>
</context>
<context>
    <name>farthing::Docks</name>
    <message>
        <location filename="../src/gui/docks.cpp" line="+53"/>
        <source>Posts</source>
        <extracomment>Name of the panel with the list of posts</extracomment>
        <translation>Innlegg</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Comment-to-Earn</source>
        <translation>Kommenter og tjen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Earnings</source>
        <extracomment>Name of the panel with profit and loss of a post, and the account</extracomment>
        <translation>Inntjening</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Activity</source>
        <extracomment>Name of the panel with what was sent and what waits</extracomment>
        <translation>Aktivitet</translation>
    </message>
</context>
<context>
    <name>farthing::DraftsMenu</name>
    <message>
        <location filename="../src/gui/draftsmenu.cpp" line="+38"/>
        <source>Without a headline</source>
        <extracomment>Stands for the headline of a draft that has none yet</extracomment>
        <translation>Uten overskrift</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Changes to %1 · %2</source>
        <translation>Endringer i %1 · %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 · %2</source>
        <extracomment>A draft in a menu. %1: its headline, %2: when it was saved</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>New draft</source>
        <extracomment>Line of a menu: begins another draft</extracomment>
        <translation>Nytt utkast</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Nothing else is being written.</source>
        <translation>Ingen andre innlegg er under arbeid.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delete this draft…</source>
        <translation>Slett dette utkastet …</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Delete this draft?</source>
        <translation>Slette dette utkastet?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The changes are deleted. The published post stays as it is.</source>
        <translation>Endringene slettes. Det publiserte innlegget blir som det er.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you wrote is deleted from this computer. It is nowhere else.</source>
        <translation>Det du skrev, slettes fra denne maskinen. Det finnes ingen andre steder.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Delete</source>
        <extracomment>Button of a question</extracomment>
        <translation>Slett</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cancel</source>
        <extracomment>Button of a question</extracomment>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>farthing::DuplicateWarning</name>
    <message>
        <location filename="../src/gui/duplicatewarning.cpp" line="+95"/>
        <source>You bought one a moment ago.</source>
        <extracomment>A report on this post</extracomment>
        <translation>Du kjøpte en rapport for et øyeblikk siden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You bought one %1 ago.</source>
        <extracomment>A report on this post. %1: a span of time, &quot;12 min&quot;</extracomment>
        <translation>Du kjøpte en rapport for %1 siden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You bought one on %1.</source>
        <extracomment>A report on this post. %1: date and time</extracomment>
        <translation>Du kjøpte en rapport %1.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 As far as is known here, nothing of yours has moved since: another would only add its own price.</source>
        <extracomment>%1: &quot;You bought one 12 min ago.&quot;</extracomment>
        <translation>%1 Så vidt det er kjent her, har du ingen nye bevegelser siden: En ny rapport ville bare lagt til sin egen pris.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 Nothing that is known here has moved on this post since. What others caused only a report tells.</source>
        <extracomment>%1: &quot;You bought one 12 min ago.&quot;</extracomment>
        <translation>%1 Ingen nye bevegelser på dette innlegget er kjent her siden. Hva andre har utløst, forteller bare en rapport.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 What you did here since then is in your statement, free of charge. What others caused only a report tells.</source>
        <extracomment>%1: &quot;You bought one 12 min ago.&quot;</extracomment>
        <translation>%1 Det du har gjort her siden, står gratis i kontoutskriften din. Hva andre har utløst, forteller bare en rapport.</translation>
    </message>
</context>
<context>
    <name>farthing::EarningsPanel</name>
    <message>
        <location filename="../src/gui/earningspanel.cpp" line="+48"/>
        <source>Post Profit and Loss</source>
        <extracomment>A tab: what the open post earned and cost</extracomment>
        <translation>Innleggets gevinst og tap</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Account</source>
        <extracomment>A tab: the account with its statement</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <location line="+105"/>
        <source>Bought at %1. It holds your entries on this post up to number %2.</source>
        <extracomment>Where the figures of a report come from. %1: date and time, %2: a number</extracomment>
        <translation>Kjøpt %1. Rapporten inneholder posteringene dine for dette innlegget til og med nummer %2.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>no report bought</source>
        <extracomment>In place of which report the figures come from</extracomment>
        <translation>ingen rapport kjøpt</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>report of today, %1</source>
        <extracomment>Which report the figures come from; %1: a time of day</extracomment>
        <translation>rapport fra i dag kl. %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>report of %1</source>
        <extracomment>Which report the figures come from; %1: date and time</extracomment>
        <translation>rapport fra %1</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Price for report instance: %1</source>
        <extracomment>What a report costs; %1: an amount with its unit. Keep the platform&apos;s terms</extracomment>
        <translation>Pris per rapport: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 · %2 after</source>
        <extracomment>On a button, after its name; %1: the price, %2: the balance after it</extracomment>
        <translation>%1 · %2 etterpå</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Buy anyway</source>
        <translation>Kjøp likevel</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Buy a report for %1 anyway</source>
        <extracomment>What a button does, for a screen reader. %1: an amount with its unit</extracomment>
        <translation>Kjøp en rapport for %1 likevel</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1. %2 Press twice to buy.</source>
        <extracomment>What a button costs and why one might not press it. %1: &quot;1 · 23.35 after&quot;, %2: sentences</extracomment>
        <translation>%1. %2 Trykk to ganger for å kjøpe.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>%1 %2</source>
        <extracomment>Two sentences: where the purchase of a report stands, and which limit is in its way</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="-47"/>
        <source>Buy</source>
        <translation>Kjøp</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Buy a report for %1</source>
        <extracomment>What a button does, for a screen reader. %1: an amount with its unit</extracomment>
        <translation>Kjøp en rapport for %1</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Report: %1</source>
        <extracomment>Where the purchase of a report stands; %1: &quot;waiting to be sent&quot;</extracomment>
        <translation>Rapport: %1</translation>
    </message>
</context>
<context>
    <name>farthing::ExportDialog</name>
    <message>
        <location filename="../src/gui/exportdialog.cpp" line="+50"/>
        <source>All movements</source>
        <extracomment>Period of a statement</extracomment>
        <translation>Alle bevegelser</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This month, %1</source>
        <extracomment>Period of a statement; %1: a month and its year</extracomment>
        <translation>Denne måneden, %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Last month, %1</source>
        <extracomment>Period of a statement; %1: a month and its year</extracomment>
        <translation>Forrige måned, %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Year %1</source>
        <extracomment>Period of a statement; %1: a year</extracomment>
        <translation>Året %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>CSV, for spreadsheets</source>
        <extracomment>Form of a file</extracomment>
        <translation>CSV, for regneark</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>JSON, for programs</source>
        <extracomment>Form of a file</extracomment>
        <translation>JSON, for programmer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>PDF, to print and keep</source>
        <extracomment>Form of a file</extracomment>
        <translation>PDF, til å skrive ut og ta vare på</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Opens with the right amounts in every country. Exact figures stand beside them as text, each behind an apostrophe, as does what a spreadsheet would take for a formula.</source>
        <translation>Åpnes med riktige beløp i alle land. De nøyaktige tallene står ved siden av som tekst, hvert bak en apostrof, og det samme gjør det som et regneark ville ta for en formel.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Every movement with its exact amounts in Twei and in wei, and the balances before and after.</source>
        <translation>Hver bevegelse med nøyaktige beløp i Twei og i wei, og saldoene før og etter.</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>With opening and closing balance. More than %Ln movement(s) are summed by day and line.</source>
        <comment>in a PDF</comment>
        <translation>
            <numerusform>Med inngående og utgående saldo. Mer enn %Ln bevegelse summeres per dag og linje.</numerusform>
            <numerusform>Med inngående og utgående saldo. Mer enn %Ln bevegelser summeres per dag og linje.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 Days, months and years begin at midnight UTC.</source>
        <extracomment>Two sentences: %1 is what is in the file; the other one is about the period that was chosen</extracomment>
        <translation>%1 Dager, måneder og år begynner ved midnatt UTC.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Stop</source>
        <extracomment>Button: stops the export</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Farthing statement</source>
        <extracomment>Name of a file, without its ending</extracomment>
        <translation>Farthing-kontoutskrift</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 files (%2)</source>
        <extracomment>Kind of file in a file dialog; %1: CSV, JSON or PDF, %2: &quot;*.csv&quot;</extracomment>
        <translation>%1-filer (%2)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Export statement</source>
        <translation>Eksporter kontoutskrift</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Lagre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File name:</source>
        <extracomment>Beside a field of a file dialog</extracomment>
        <translation>Filnavn:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Form:</source>
        <extracomment>Beside a field of a file dialog: the form of the file</extracomment>
        <translation>Format:</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Stopped. No file was written.</source>
        <translation>Stoppet. Ingen fil ble skrevet.</translation>
    </message>
</context>
<context>
    <name>farthing::FolderDialog</name>
    <message>
        <location filename="../src/gui/folderdialog.cpp" line="+27"/>
        <source>Choose</source>
        <extracomment>Button of a folder dialog</extracomment>
        <translation>Velg</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <extracomment>Button of a folder dialog</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Folder:</source>
        <extracomment>Beside a field of a folder dialog</extracomment>
        <translation>Mappe:</translation>
    </message>
</context>
<context>
    <name>farthing::Format</name>
    <message>
        <location filename="../src/core/format.cpp" line="+73"/>
        <source>This is not an amount. Write it like %1.</source>
        <extracomment>%1 is an amount as it is written here: &quot;0.25&quot;</extracomment>
        <translation>Dette er ikke et beløp. Skriv det som %1.</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>%1 %2</source>
        <extracomment>An amount and its unit: &quot;24.35 Twei&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>MMMM yyyy</source>
        <extracomment>A month of a year as a QDate pattern: &quot;October 2025&quot;</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1, %2</source>
        <extracomment>A date and a time of day: &quot;2 October 2025, 14:05&quot;</extracomment>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>now</source>
        <extracomment>The age of a post: it has only just appeared</extracomment>
        <translation>nå</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 h</source>
        <extracomment>The age of a post in whole hours, short</extracomment>
        <translation>%1 t</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>yesterday</source>
        <extracomment>The age of a post</extracomment>
        <translation>i går</translation>
    </message>
    <message>
        <location line="-42"/>
        <source>d MMM</source>
        <extracomment>A day of this year as a QDate pattern, short: &quot;2 Oct&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>d MMM yyyy</source>
        <extracomment>A day of another year as a QDate pattern, short: &quot;2 Oct 2024&quot;</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location line="+60"/>
        <location line="+10"/>
        <source>%1 min</source>
        <extracomment>Time to read a post, short
----------
A span of minutes, short</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>%1 s</source>
        <extracomment>A span of seconds, short</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 h %2 min</source>
        <extracomment>A span of hours and minutes, short: &quot;5 h 12 min&quot;</extracomment>
        <translation>%1 t %2 min</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln day(s)</source>
        <comment>a span of whole days</comment>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dager</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::HealthNotices</name>
    <message>
        <location filename="../src/gui/healthnotices.cpp" line="+24"/>
        <source>What is yours on this computer was damaged; it is back as of %1, with everything newer that could still be read.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Det som er ditt på denne maskinen, var skadet; det er tilbake slik det var %1, med alt nyere som fortsatt kunne leses.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What is yours on this computer was damaged, and there was no backup yet; everything that could still be read is here.</source>
        <translation>Det som er ditt på denne maskinen, var skadet, og det fantes ingen sikkerhetskopi ennå; alt som fortsatt kunne leses, er her.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The last things that you did before Farthing ended were damaged on the disk, and some may be missing.</source>
        <translation>Det siste du gjorde før Farthing ble avsluttet, ble skadet på disken, og noe kan mangle.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The articles kept on this computer were damaged and are fetched again; nothing of yours is lost.</source>
        <translation>Artiklene som er lagret på denne maskinen, var skadet og hentes på nytt; ingenting av ditt er gått tapt.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Show activity</source>
        <extracomment>Button: opens the list of what was decided and what became of it</extracomment>
        <translation>Vis aktivitet</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Something of yours on this computer is damaged. Close Farthing and start it again: it is put back from the backup.</source>
        <translation>Noe av ditt på denne maskinen er skadet. Lukk Farthing og start det igjen: Det skadede hentes tilbake fra sikkerhetskopien.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Articles kept on this computer are damaged. Close Farthing and start it again: they are fetched anew, and nothing of yours is lost.</source>
        <translation>Artikler som er lagret på denne maskinen, er skadet. Lukk Farthing og start det igjen: De hentes på nytt, og ingenting av ditt er gått tapt.</translation>
    </message>
</context>
<context>
    <name>farthing::HelpDialogs</name>
    <message>
        <location filename="../src/gui/helpdialogs.cpp" line="+43"/>
        <source>Close</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>Lukk</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>About Farthing</source>
        <translation>Om Farthing</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Farthing %1</source>
        <extracomment>%1: a version, &quot;0.1.0&quot;</extracomment>
        <translation>Farthing %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A reader for news that pays for attention. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>En leser for nyheter som betaler for oppmerksomhet. Fri programvare under GNU General Public License, versjon 3 eller nyere.</translation>
    </message>
</context>
<context>
    <name>farthing::HitWords</name>
    <message>
        <location filename="../src/models/hitwords.cpp" line="+12"/>
        <source>Without a headline</source>
        <translation>Uten overskrift</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A post that is not on this computer</source>
        <translation>Et innlegg som ikke er på denne maskinen</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Comment</source>
        <extracomment>Kind of a hit of a search; who wrote it follows</extracomment>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Your comment</source>
        <extracomment>Kind of a hit of a search</extracomment>
        <translation>Din kommentar</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your note</source>
        <extracomment>Kind of a hit of a search: words that the person marked, or wrote beside them</extracomment>
        <translation>Ditt notat</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Draft of a comment</source>
        <extracomment>Kind of a hit of a search</extracomment>
        <translation>Utkast til en kommentar</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Draft of a post</source>
        <extracomment>Kind of a hit of a search</extracomment>
        <translation>Utkast til et innlegg</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Statement</source>
        <extracomment>Kind of a hit of a search: a movement of the account&apos;s money</extracomment>
        <translation>Kontoutskrift</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>, </source>
        <extracomment>Between the parts of a sentence that is read aloud</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>farthing::HttpErrors</name>
    <message>
        <location filename="../src/network/httperrors.cpp" line="+23"/>
        <source>“%1” is not the address of a platform. Write one that begins with https:// or http://.</source>
        <extracomment>%1 is what was given as the address of a platform</extracomment>
        <translation>«%1» er ikke adressen til en plattform. Skriv en som begynner med https:// eller http://.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 cannot be reached. Farthing tries again by itself.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>Får ikke kontakt med %1. Farthing prøver igjen av seg selv.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 did not answer in time. Farthing tries again by itself.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>%1 svarte ikke i tide. Farthing prøver igjen av seg selv.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is no safe connection to %1: its certificate is not good. Check the address and the clock of this computer.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>Det er ingen sikker forbindelse til %1: Sertifikatet er ikke godt nok. Kontroller adressen og klokken på denne maskinen.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 answered something that Farthing does not understand. Check its address, or try again later.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>%1 svarte noe Farthing ikke forstår. Kontroller adressen, eller prøv igjen senere.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The connection to %1 broke before it answered.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>Forbindelsen til %1 ble brutt før den svarte.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 answered with more than Farthing takes at once. Try again later.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>%1 svarte med mer enn Farthing tar imot på én gang. Prøv igjen senere.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The request was stopped.</source>
        <extracomment>What happened to a request to a platform</extracomment>
        <translation>Forespørselen ble stoppet.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 speaks version %2 of the interface, and this Farthing speaks version 1. Look for another version of Farthing.</source>
        <extracomment>%1 is the host name of a platform, %2 a number</extracomment>
        <translation>%1 bruker versjon %2 av grensesnittet, og denne utgaven av Farthing bruker versjon 1. Se etter en annen versjon av Farthing.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 asks for a little patience. Farthing tries again by itself.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>%1 ber om litt tålmodighet. Farthing prøver igjen av seg selv.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 has trouble of its own just now. Farthing tries again by itself.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>%1 har selv problemer akkurat nå. Farthing prøver igjen av seg selv.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 does not know this sign-in any more. Sign in again.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>%1 kjenner ikke lenger denne innloggingen. Logg inn på nytt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is not on %1 any more.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>Dette finnes ikke lenger på %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Too much has changed since the last time; everything is read again.</source>
        <translation>For mye er endret siden sist; alt leses på nytt.</translation>
    </message>
</context>
<context>
    <name>farthing::ImagesNote</name>
    <message>
        <location filename="../src/gui/imagesnote.cpp" line="+40"/>
        <source>Pictures from elsewhere</source>
        <extracomment>What is said at the end of an article about pictures in it that were not loaded</extracomment>
        <translation>Bilder fra andre steder</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%Ln picture(s) from %1 not loaded.</source>
        <extracomment>%1: the name of a site, example.org</extracomment>
        <translation>
            <numerusform>%Ln bilde fra %1 er ikke hentet.</numerusform>
            <numerusform>%Ln bilder fra %1 er ikke hentet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln more picture(s) from other sites not loaded. Sites are allowed in the menu File, Offline reading.</source>
        <translation>
            <numerusform>%Ln bilde til fra et annet nettsted er ikke hentet. Nettsteder tillates i menyen Fil, Lesing uten nett.</numerusform>
            <numerusform>%Ln bilder til fra andre nettsteder er ikke hentet. Nettsteder tillates i menyen Fil, Lesing uten nett.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%Ln tracker(s) were left out.</source>
        <translation>
            <numerusform>%Ln sporer ble utelatt.</numerusform>
            <numerusform>%Ln sporere ble utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Allow images from %1</source>
        <extracomment>Button at the end of an article. %1: the name of a site, example.org</extracomment>
        <translation>Tillat bilder fra %1</translation>
    </message>
</context>
<context>
    <name>farthing::InlineWriter</name>
    <message>
        <location filename="../src/reading/inlinewriter.cpp" line="+263"/>
        <source>Picture not loaded</source>
        <translation>Bildet er ikke hentet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Picture not here yet</source>
        <translation>Bildet er ikke her ennå</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: </source>
        <extracomment>%1 is the note that a picture is missing; the author&apos;s words for the picture follow.</extracomment>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>farthing::IntentWords</name>
    <message>
        <location filename="../src/models/intentwords.cpp" line="+23"/>
        <source>Reading time %1 of “%2”</source>
        <extracomment>An act in a list; %1: a running time such as 1:26, %2: a post&apos;s title</extracomment>
        <translation>Lesetid %1 for «%2»</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Plus on “%1”</source>
        <extracomment>An act in a list; %1: a post&apos;s title</extracomment>
        <translation>Plus til «%1»</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Minus on “%1”</source>
        <translation>Minus til «%1»</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Comment on “%1”</source>
        <extracomment>An act in a list; %1: a post&apos;s title</extracomment>
        <translation>Kommentar til «%1»</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Removing a comment on “%1”</source>
        <extracomment>An act in a list; %1: a post&apos;s title</extracomment>
        <translation>Fjerning av en kommentar til «%1»</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Like for a comment on “%1”</source>
        <extracomment>An act in a list; %1: a post&apos;s title</extracomment>
        <translation>Likerklikk på en kommentar til «%1»</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Dislike for a comment on “%1”</source>
        <extracomment>An act in a list; %1: a post&apos;s title</extracomment>
        <translation>Mislikerklikk på en kommentar til «%1»</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reaction taken back from a comment on “%1”</source>
        <extracomment>An act in a list: a like or dislike was taken back; %1: a post&apos;s title</extracomment>
        <translation>Reaksjon på en kommentar til «%1» tatt tilbake</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Publishing “%1”</source>
        <extracomment>An act in a list; %1: a post&apos;s title</extracomment>
        <translation>Publisering av «%1»</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Editing “%1”</source>
        <extracomment>An act in a list; %1: a post&apos;s title</extracomment>
        <translation>Redigering av «%1»</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Removing “%1”</source>
        <extracomment>An act in a list; %1: a post&apos;s title</extracomment>
        <translation>Fjerning av «%1»</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Report on “%1”</source>
        <extracomment>An act in a list: a profit-and-loss report is bought; %1: a post&apos;s title</extracomment>
        <translation>Rapport om «%1»</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>a post that is not here</source>
        <extracomment>Stands where a post&apos;s title would, while it is not known</extracomment>
        <translation>et innlegg som ikke er her</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>waiting to be sent</source>
        <extracomment>The state of an act</extracomment>
        <translation>venter på sending</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>sending</source>
        <extracomment>The state of an act</extracomment>
        <translation>sendes</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>needs you</source>
        <extracomment>The state of an act: the person has to decide</extracomment>
        <translation>trenger deg</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>refused</source>
        <extracomment>The state of an act</extracomment>
        <translation>avvist</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>done</source>
        <extracomment>The state of an act</extracomment>
        <translation>ferdig</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>It came back from a backup, and may have been sent and booked since. Look at the statement before you send it again.</source>
        <translation>Den kom tilbake fra en sikkerhetskopi, og kan ha blitt sendt og bokført siden. Se på kontoutskriften før du sender den igjen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It came back from an archive, where it was on its way. Send it, and it is booked once, even if it was sent before.</source>
        <translation>Det kom tilbake fra et arkiv, der det var underveis. Send det, og det bokføres én gang, også om det er sendt før.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: %2</source>
        <extracomment>%1: a state such as &quot;refused&quot;, %2: the reason, a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>booked nothing</source>
        <extracomment>The money of an act: nothing was booked</extracomment>
        <translation>ingenting bokført</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>booked %1</source>
        <extracomment>The money of an act; %1: an amount with its sign</extracomment>
        <translation>bokført %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>free</source>
        <extracomment>The money of an act: it has no price</extracomment>
        <translation>gratis</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>costs %1</source>
        <extracomment>The money of an act; %1: an amount</extracomment>
        <translation>koster %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Retry</source>
        <extracomment>Button: sends again what was refused</extracomment>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Retry · %1</source>
        <extracomment>Button: sends again what was refused; %1: what it costs</extracomment>
        <translation>Prøv igjen · %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Retry · %1 · %2 after</source>
        <extracomment>Button: sends again what was refused; %1: what it costs, %2: the balance after it</extracomment>
        <translation>Prøv igjen · %1 · %2 etterpå</translation>
    </message>
</context>
<context>
    <name>farthing::JourneyModel</name>
    <message>
        <location filename="../src/models/journeymodel.cpp" line="+52"/>
        <source>not on the platform any more</source>
        <translation>ikke lenger på plattformen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the text could not be fetched</source>
        <translation>teksten kunne ikke hentes</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln image(s) could not be fetched</source>
        <translation>
            <numerusform>%Ln bilde kunne ikke hentes</numerusform>
            <numerusform>%Ln bilder kunne ikke hentes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>a Plus will count</source>
        <extracomment>Why a post was taken along</extracomment>
        <translation>et Plus vil telle</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>saved for later</source>
        <extracomment>Why a post was taken along</extracomment>
        <translation>lagret til senere</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>new</source>
        <extracomment>Why a post was taken along</extracomment>
        <translation>nytt</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>farthing::KeyMap</name>
    <message>
        <location filename="../src/gui/keymap.cpp" line="+243"/>
        <source>Press a key first.</source>
        <extracomment>Where a key is chosen</extracomment>
        <translation>Trykk på en tast først.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 is needed to move in lists, texts and fields.</source>
        <extracomment>%1: a key</extracomment>
        <translation>%1 trengs for å flytte seg i lister, tekster og felt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is needed to copy and to edit text.</source>
        <extracomment>%1: a key</extracomment>
        <translation>%1 trengs for å kopiere og redigere tekst.</translation>
    </message>
    <message>
        <location line="+83"/>
        <source> or </source>
        <extracomment>Between two keys that do the same</extracomment>
        <translation> eller </translation>
    </message>
</context>
<context>
    <name>farthing::Library</name>
    <message>
        <location filename="../src/sync/library.cpp" line="+125"/>
        <source>This article is not kept here. It comes with the next refresh if it still exists.</source>
        <translation>Denne artikkelen er ikke lagret her. Den kommer med neste oppdatering hvis den fortsatt finnes.</translation>
    </message>
</context>
<context>
    <name>farthing::Line</name>
    <message>
        <location filename="../src/domain/ledger.cpp" line="+31"/>
        <source>Earned for Pluses</source>
        <extracomment>Line of a post&apos;s profit and loss; keep the platform&apos;s term</extracomment>
        <translation>Tjent på Plus</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Comment Rewards</source>
        <extracomment>Line of a post&apos;s profit and loss; keep the platform&apos;s term</extracomment>
        <translation>Kommentarbelønninger</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Likes Own</source>
        <extracomment>Line of a post&apos;s profit and loss: for liking a comment oneself</extracomment>
        <translation>Egne likerklikk</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Likes Commenter</source>
        <extracomment>Line of a post&apos;s profit and loss: one&apos;s own comment was liked</extracomment>
        <translation>Likerklikk som kommentator</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Likes Author</source>
        <extracomment>Line of a post&apos;s profit and loss: a comment on one&apos;s own post was liked</extracomment>
        <translation>Likerklikk som forfatter</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Dislikes Author</source>
        <extracomment>Line of a post&apos;s profit and loss: a comment on one&apos;s own post was disliked</extracomment>
        <translation>Mislikerklikk som forfatter</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Spent for Minuses</source>
        <extracomment>Line of a post&apos;s profit and loss; keep the platform&apos;s term</extracomment>
        <translation>Brukt på Minus</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Comment Tributes</source>
        <extracomment>Line of a post&apos;s profit and loss: what commenting cost</extracomment>
        <translation>Kommentaravgifter</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Dislikes Own</source>
        <extracomment>Line of a post&apos;s profit and loss: for disliking a comment oneself</extracomment>
        <translation>Egne mislikerklikk</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Dislikes Commenter</source>
        <extracomment>Line of a post&apos;s profit and loss: one&apos;s own comment was disliked</extracomment>
        <translation>Mislikerklikk som kommentator</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Post Publish Tribute</source>
        <extracomment>Line of a post&apos;s profit and loss: what publishing cost</extracomment>
        <translation>Publiseringsavgift</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>PnL Reports</source>
        <extracomment>Line of a post&apos;s profit and loss: what its reports cost</extracomment>
        <translation>Resultatrapporter</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Grant</source>
        <extracomment>Line of a statement: money given by the platform to start with</extracomment>
        <translation>Startbeløp</translation>
    </message>
</context>
<context>
    <name>farthing::LinkTarget</name>
    <message>
        <location filename="../src/reading/linktarget.cpp" line="+113"/>
        <source>a comment in Farthing</source>
        <extracomment>Where a link leads</extracomment>
        <translation>en kommentar i Farthing</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a post in Farthing</source>
        <translation>et innlegg i Farthing</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Not what its words say: leads to %1 · %2</source>
        <extracomment>Of a link. %1: the host that it leads to, %2: its whole address</extracomment>
        <translation>Ikke det ordene sier: fører til %1 · %2</translation>
    </message>
</context>
<context>
    <name>farthing::ListHeader</name>
    <message>
        <location filename="../src/gui/listheader.cpp" line="+65"/>
        <source>Oldest first</source>
        <extracomment>The order of a list</extracomment>
        <translation>Eldste først</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Most comments first</source>
        <extracomment>The order of a list</extracomment>
        <translation>Flest kommentarer først</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Best rated first</source>
        <extracomment>The order of a list: those with the most Pluses</extracomment>
        <translation>Best vurderte først</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Shortest first</source>
        <extracomment>The order of a list: what takes the least time to read</extracomment>
        <translation>Korteste først</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Earns most per minute</source>
        <extracomment>The order of a list: what earns the most by the minute</extracomment>
        <translation>Gir mest per minutt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Newest first</source>
        <extracomment>The order of a list</extracomment>
        <translation>Nyeste først</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Order: %1</source>
        <extracomment>For a screen reader; %1: how a list is ordered, &quot;Newest first&quot;</extracomment>
        <translation>Rekkefølge: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1: back to the list before</source>
        <extracomment>Of the button that leaves a list; %1: what it shows, &quot;By Ada&quot;</extracomment>
        <translation>%1: tilbake til forrige liste</translation>
    </message>
</context>
<context>
    <name>farthing::ListWords</name>
    <message>
        <location filename="../src/gui/listwords.cpp" line="+23"/>
        <source>By %1</source>
        <extracomment>A list of posts; %1: who wrote them</extracomment>
        <translation>Av %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>About %1</source>
        <extracomment>A list of posts; %1: the tag that they all have</extracomment>
        <translation>Om %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>More by %1</source>
        <extracomment>Leads to all posts of an author; %1: the name</extracomment>
        <translation>Mer av %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>More about %1</source>
        <extracomment>Leads to all posts with a tag; %1: the tag</extracomment>
        <translation>Mer om %1</translation>
    </message>
</context>
<context>
    <name>farthing::Listing</name>
    <message>
        <location filename="../src/gui/listing.cpp" line="+56"/>
        <source>What was marked as read is unread again.</source>
        <translation>Det som ble merket som lest, er ulest igjen.</translation>
    </message>
    <message numerus="yes">
        <location line="+35"/>
        <source>%Ln post(s) marked as read so far.</source>
        <translation>
            <numerusform>%Ln innlegg er merket som lest så langt.</numerusform>
            <numerusform>%Ln innlegg er merket som lest så langt.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nothing in this list is unread.</source>
        <translation>Ingenting i denne listen er ulest.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln post(s) marked as read.</source>
        <translation>
            <numerusform>%Ln innlegg er merket som lest.</numerusform>
            <numerusform>%Ln innlegg er merket som lest.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Saved searches</source>
        <extracomment>Title in a menu</extracomment>
        <translation>Lagrede søk</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>None yet. A search is saved above its hits.</source>
        <translation>Ingen ennå. Et søk lagres over treffene.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Mark as read</source>
        <translation>Merk som lest</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mark as unread</source>
        <translation>Merk som ulest</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Do not save any more</source>
        <extracomment>Of a saved post: it is not kept in the list of saved ones any more</extracomment>
        <translation>Ikke lagre lenger</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 is not saved any more.</source>
        <extracomment>%1: the name of a search</extracomment>
        <translation>%1 er ikke lagret lenger.</translation>
    </message>
</context>
<context>
    <name>farthing::MainWindow</name>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="+162"/>
        <source>Everything is read.</source>
        <translation>Alt er lest.</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>Order</source>
        <extracomment>What a group of commands has in common: they order a list</extracomment>
        <translation>Rekkefølge</translation>
    </message>
    <message>
        <location line="+182"/>
        <source>%1 — Farthing</source>
        <extracomment>Title of the window; %1: the headline of an article</extracomment>
        <translation>%1 — Farthing</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Farthing</source>
        <translation>Farthing</translation>
    </message>
</context>
<context>
    <name>farthing::Money</name>
    <message>
        <location filename="../src/core/money.cpp" line="+15"/>
        <source>“%1” is not an amount. Write a decimal number such as 0.25.</source>
        <extracomment>%1 is what was written where an amount was expected</extracomment>
        <translation>«%1» er ikke et beløp. Skriv et desimaltall som 0.25.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This amount is too large to be counted.</source>
        <translation>Dette beløpet er for stort til å regnes med.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Amounts in %1 and in %2 cannot be added up.</source>
        <extracomment>%1 and %2 are units of money</extracomment>
        <translation>Beløp i %1 og i %2 kan ikke legges sammen.</translation>
    </message>
</context>
<context>
    <name>farthing::MutedPeopleDialog</name>
    <message>
        <location filename="../src/gui/mutedpeopledialog.cpp" line="+30"/>
        <source>Show comments of %1 again</source>
        <extracomment>In a menu: shows the comments of a person again. %1: the name</extracomment>
        <translation>Vis kommentarer fra %1 igjen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mute %1</source>
        <extracomment>In a menu: the comments of a person are not shown any more. %1: the name</extracomment>
        <translation>Demp %1</translation>
    </message>
</context>
<context>
    <name>farthing::Muting</name>
    <message>
        <location filename="../src/gui/muting.cpp" line="+47"/>
        <source>Comments of %1 are not shown any more. Their posts stay in the lists.</source>
        <extracomment>%1: the name of a person</extracomment>
        <translation>Kommentarer fra %1 vises ikke lenger. Innleggene blir i listene.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Undo</source>
        <extracomment>Button: takes back what was just done</extracomment>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>farthing::NoteListModel</name>
    <message>
        <location filename="../src/models/notelistmodel.cpp" line="+84"/>
        <source>to a comment</source>
        <extracomment>Of a note in a list: it is about a comment and not about the article</extracomment>
        <translation>til en kommentar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>its place is gone</source>
        <extracomment>Of a note: the words that it is about are not in the article any more</extracomment>
        <translation>plassen er borte</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>%1. %2</source>
        <extracomment>A note read aloud. %1: the marked words, %2: what was written to them, %3: of which article, when</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1. Your note: %2. %3</source>
        <translation>%1. Ditt notat: %2. %3</translation>
    </message>
</context>
<context>
    <name>farthing::NoteSheet</name>
    <message>
        <location filename="../src/gui/notesheet.cpp" line="+59"/>
        <source>“%1”</source>
        <extracomment>%1: words of an article or a comment that a note is about</extracomment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>farthing::Notes</name>
    <message>
        <location filename="../src/sync/notes.cpp" line="+113"/>
        <source>This is too long for a note. Mark or write less.</source>
        <translation>Dette er for langt til et notat. Uthev eller skriv mindre.</translation>
    </message>
</context>
<context>
    <name>farthing::NotesWindow</name>
    <message>
        <location filename="../src/gui/noteswindow.cpp" line="+119"/>
        <source>The note is removed.</source>
        <extracomment>Button: takes back what was just done</extracomment>
        <translation>Notatet er fjernet.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>farthing::Notices</name>
    <message>
        <location filename="../src/gui/notices.cpp" line="+53"/>
        <source>Stopped, nothing was spent. %1</source>
        <extracomment>An act was stopped by a limit of the person&apos;s own; %1: which limit, how much is used, when it opens again</extracomment>
        <translation>Stoppet, ingenting ble brukt. %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Spending limits…</source>
        <extracomment>Button: opens the limits on spending</extracomment>
        <translation>Forbruksgrenser …</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1: %2.</source>
        <extracomment>%1: an act, &quot;Minus on “Cod quota”&quot;, %2: &quot;costs 0.30&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <location line="-35"/>
        <location line="+37"/>
        <source>Undo</source>
        <extracomment>Button: takes back what was just done
----------
Button: takes back what was just pressed</extracomment>
        <translation>Angre</translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <source>%Ln act(s) for %1 together.</source>
        <extracomment>Several acts were agreed to at once; %1: what they cost together, with its unit</extracomment>
        <translation>
            <numerusform>%Ln handling for %1.</numerusform>
            <numerusform>%Ln handlinger for %1 til sammen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undo all</source>
        <extracomment>Button: takes back what was just agreed to</extracomment>
        <translation>Angre alle</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln movement(s) in %1. Closing balance: %2.</source>
        <comment>in an exported statement</comment>
        <extracomment>%1: the name of a file, %2: an amount with its unit</extracomment>
        <translation>
            <numerusform>%Ln bevegelse i %1. Utgående saldo: %2.</numerusform>
            <numerusform>%Ln bevegelser i %1. Utgående saldo: %2.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The platform&apos;s balance differs by %1 (%2 wei), which no movement explains.</source>
        <extracomment>After the words of an export. %1: an amount with its unit, %2: the same in wei, digits only</extracomment>
        <translation>Plattformens saldo avviker med %1 (%2 wei), som ingen bevegelse forklarer.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Show folder</source>
        <extracomment>Button: shows where a file is</extracomment>
        <translation>Vis mappen</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1: %2</source>
        <extracomment>%1: an act, &quot;Minus on “Cod quota”&quot;, %2: why it was refused, a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show activity</source>
        <extracomment>Button: opens the list of what was sent and what waits</extracomment>
        <translation>Vis aktivitet</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>No program on this computer opens %1.</source>
        <extracomment>%1: a web address</extracomment>
        <translation>Ingen programmer på denne maskinen åpner %1.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This link says “%1” but leads to %2.</source>
        <extracomment>%1: the words of a link, %2: the host that it really leads to</extracomment>
        <translation>Denne lenken sier «%1», men fører til %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open it</source>
        <extracomment>Button: opens a link all the same</extracomment>
        <translation>Åpne likevel</translation>
    </message>
</context>
<context>
    <name>farthing::OfflineDialog</name>
    <message>
        <location filename="../src/gui/offlinedialog.cpp" line="+61"/>
        <source>Save</source>
        <extracomment>Button of a dialog: keeps what was changed</extracomment>
        <translation>Lagre</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Cancel</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%Ln image(s) are kept now, %1.</source>
        <extracomment>%1: how much room they take, &quot;41 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln bilde er lagret nå, %1.</numerusform>
            <numerusform>%Ln bilder er lagret nå, %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+26"/>
        <source>That is not the name of a site. Write it as example.org.</source>
        <translation>Det er ikke navnet på et nettsted. Skriv det som example.org.</translation>
    </message>
</context>
<context>
    <name>farthing::OfflineWindows</name>
    <message>
        <location filename="../src/gui/offlinewindows.cpp" line="+50"/>
        <source>The pictures come with the next refresh.</source>
        <translation>Bildene kommer med neste oppdatering.</translation>
    </message>
</context>
<context>
    <name>farthing::Outbox</name>
    <message>
        <location filename="../src/sync/outbox.cpp" line="+30"/>
        <source>It is too late to take this back: it was sent already. Its outcome shows in a moment.</source>
        <translation>Det er for sent å ta dette tilbake: Det er allerede sendt. Utfallet vises om et øyeblikk.</translation>
    </message>
    <message>
        <location filename="../src/sync/outboxsending.cpp" line="+230"/>
        <source>The platform does not know this sign-in any more. Sign in again; what waits is kept.</source>
        <translation>Plattformen kjenner ikke lenger denne innloggingen. Logg inn på nytt; det som venter, er tatt vare på.</translation>
    </message>
    <message numerus="yes">
        <location line="+69"/>
        <source>This was sent more than %Ln day(s) ago, and no answer came. It may be booked already; the statement says so.</source>
        <translation>
            <numerusform>Dette ble sendt for mer enn %Ln dag siden, og det kom ikke noe svar. Det kan allerede være bokført; i så fall står det i kontoutskriften.</numerusform>
            <numerusform>Dette ble sendt for mer enn %Ln dager siden, og det kom ikke noe svar. Det kan allerede være bokført; i så fall står det i kontoutskriften.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>This was decided more than %Ln day(s) ago. Send it again if you still want it.</source>
        <translation>
            <numerusform>Dette ble bestemt for mer enn %Ln dag siden. Send det på nytt hvis du fortsatt vil.</numerusform>
            <numerusform>Dette ble bestemt for mer enn %Ln dager siden. Send det på nytt hvis du fortsatt vil.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/sync/outboxasking.cpp" line="+48"/>
        <source>Its price has changed since you decided. Nothing was sent.</source>
        <translation>Prisen er endret siden du bestemte deg. Ingenting ble sendt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The platform was away too long to send this without asking again.</source>
        <translation>Plattformen var borte for lenge til å sende dette uten å spørre på nytt.</translation>
    </message>
</context>
<context>
    <name>farthing::OutlinePopup</name>
    <message>
        <location filename="../src/gui/outlinepopup.cpp" line="+25"/>
        <source>Outline of the article</source>
        <translation>Disposisjon for artikkelen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Headings</source>
        <translation>Overskrifter</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This article has no headings.</source>
        <translation>Denne artikkelen har ingen overskrifter.</translation>
    </message>
</context>
<context>
    <name>farthing::OwnAvatars</name>
    <message>
        <location filename="../src/sync/ownavatars.cpp" line="+31"/>
        <source>The platform did not take this picture. It may have too many of yours already.</source>
        <translation>Plattformen godtok ikke dette bildet. Kanskje har den for mange av dine allerede.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The platform&apos;s answer was not understood.</source>
        <translation>Svaret fra plattformen ble ikke forstått.</translation>
    </message>
</context>
<context>
    <name>farthing::PageGuard</name>
    <message>
        <location filename="../src/sync/pageguard.cpp" line="+23"/>
        <source>The platform&apos;s list goes round in circles, so reading it was stopped. What came so far is kept; tell the platform&apos;s operator.</source>
        <translation>Listen fra plattformen går i ring, så lesingen ble stoppet. Det som kom så langt, er tatt vare på; si fra til den som driver plattformen.</translation>
    </message>
</context>
<context>
    <name>farthing::PaidButton</name>
    <message>
        <location filename="../src/gui/paidbutton.cpp" line="+30"/>
        <source>%1 %2</source>
        <extracomment>A button, read aloud; %1: its name, %2: what it costs or earns</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>farthing::PdfStatement</name>
    <message>
        <location filename="../src/archive/pdfstatement.cpp" line="+17"/>
        <source>Statement of %1</source>
        <extracomment>Head of a printed statement; %1: the name of an account</extracomment>
        <translation>Kontoutskrift for %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Statement</source>
        <extracomment>Head of a printed statement</extracomment>
        <translation>Kontoutskrift</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>As it stood at %1. All times are in UTC.</source>
        <extracomment>On a printed statement; %1: date and time</extracomment>
        <translation>Slik den sto %1. Alle tider er i UTC.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The sum of each day and line. As CSV or JSON, the export has every movement.</source>
        <translation>Summen av hver dag og linje. Som CSV eller JSON har eksporten hver bevegelse.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Time</source>
        <extracomment>Head of a column: when money moved</extracomment>
        <translation>Tid</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Line</source>
        <extracomment>Head of a column: the line of the books, &quot;Comment Rewards&quot;</extracomment>
        <translation>Linje</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Post</source>
        <extracomment>Head of a column: the post that a movement was about</extracomment>
        <translation>Innlegg</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Amount, %1</source>
        <extracomment>Head of a column of money; %1: the unit</extracomment>
        <translation>Beløp, %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Balance, %1</source>
        <extracomment>Head of a column of money; %1: the unit</extracomment>
        <translation>Saldo, %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Opening balance</source>
        <extracomment>On a printed statement: what the account held before the first movement</extracomment>
        <translation>Inngående saldo</translation>
    </message>
    <message numerus="yes">
        <location line="+48"/>
        <source>%Ln movement(s)</source>
        <comment>of a day and line</comment>
        <translation>
            <numerusform>%Ln bevegelse</numerusform>
            <numerusform>%Ln bevegelser</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Closing balance</source>
        <extracomment>On a printed statement: what the account held after the last movement</extracomment>
        <translation>Utgående saldo</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 to %2</source>
        <extracomment>Period of a statement; %1: its first day, %2: its last day</extracomment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>From %1</source>
        <extracomment>Period of a statement; %1: its first day</extracomment>
        <translation>Fra %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Up to %1</source>
        <extracomment>Period of a statement; %1: its last day</extracomment>
        <translation>Til og med %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All movements</source>
        <extracomment>Period of a statement</extracomment>
        <translation>Alle bevegelser</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>from others, that day</source>
        <extracomment>Of a movement of money that others caused; they are summed by day</extracomment>
        <translation>fra andre, den dagen</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln movement(s).</source>
        <comment>in a printed statement</comment>
        <translation>
            <numerusform>%Ln bevegelse.</numerusform>
            <numerusform>%Ln bevegelser.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The platform has not told your balance yet.</source>
        <translation>Plattformen har ikke fortalt saldoen din ennå.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The balance that the platform reported, %1, is the sum of all movements.</source>
        <extracomment>%1: an amount with its unit</extracomment>
        <translation>Saldoen som plattformen meldte, %1, er summen av alle bevegelser.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The platform reported a balance of %1. It differs by %2 (%3 wei) from the movements that are known here.</source>
        <extracomment>%1 and %2: amounts with their unit, %3: the second in wei</extracomment>
        <translation>Plattformen meldte en saldo på %1. Den avviker med %2 (%3 wei) fra bevegelsene som er kjent her.</translation>
    </message>
</context>
<context>
    <name>farthing::Permalinks</name>
    <message>
        <location filename="../src/gui/permalinks.cpp" line="+39"/>
        <source>What this link leads to is not on this computer yet. It opens once it arrives.</source>
        <translation>Det denne lenken fører til, er ikke på denne maskinen ennå. Det åpnes når det kommer.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This comment is not on this computer yet. It is shown once it arrives.</source>
        <translation>Denne kommentaren er ikke på denne maskinen ennå. Den vises når den kommer.</translation>
    </message>
</context>
<context>
    <name>farthing::PictureImport</name>
    <message>
        <location filename="../src/gui/pictureimport.cpp" line="+59"/>
        <source>This is no PNG, JPEG or WebP picture. Choose another one.</source>
        <translation>Dette er verken et PNG-, JPEG- eller WebP-bilde. Velg et annet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+8"/>
        <source>This picture is broken or far too large to open safely.</source>
        <translation>Dette bildet er ødelagt eller altfor stort til å åpnes trygt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This picture cannot be opened. Its file may be damaged.</source>
        <translation>Dette bildet kan ikke åpnes. Filen kan være skadet.</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>This is not a file that can be opened.</source>
        <translation>Dette er ikke en fil som kan åpnes.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 cannot be read.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 kan ikke leses.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This file is too large for a picture. Choose a smaller one.</source>
        <translation>Denne filen er for stor for et bilde. Velg en mindre.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is no picture in this.</source>
        <translation>Det er ikke noe bilde i dette.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>This picture cannot be made small enough.</source>
        <translation>Dette bildet kan ikke gjøres lite nok.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <extracomment>In a dialog that asks for a file</extracomment>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>farthing::PictureWindow</name>
    <message>
        <location filename="../src/gui/picturewindow.cpp" line="+38"/>
        <location line="+23"/>
        <source>Picture</source>
        <extracomment>Title of a window</extracomment>
        <translation>Bilde</translation>
    </message>
    <message>
        <location line="-20"/>
        <location line="+2"/>
        <source>Key %1</source>
        <extracomment>Hint of a button; %1: the key that does the same</extracomment>
        <translation>Tast %1</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>This picture cannot be shown.</source>
        <translation>Dette bildet kan ikke vises.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 %</source>
        <extracomment>How large a picture is shown; %1: a number</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>farthing::PicturesIn</name>
    <message numerus="yes">
        <location filename="../src/gui/picturesin.cpp" line="+29"/>
        <source>These are too many pictures at once. The first %Ln are taken.</source>
        <translation>
            <numerusform>Dette er for mange bilder på én gang. Bare det første tas med.</numerusform>
            <numerusform>Dette er for mange bilder på én gang. De første %Ln tas med.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+31"/>
        <source>picture</source>
        <extracomment>Stands for a picture where it cannot be seen, until the author writes something better</extracomment>
        <translation>bilde</translation>
    </message>
</context>
<context>
    <name>farthing::PlanModel</name>
    <message>
        <location filename="../src/models/planmodel.cpp" line="+88"/>
        <source>read</source>
        <extracomment>In place of what a post earns by the minute: it was read to its time</extracomment>
        <translation>lest</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 per min</source>
        <extracomment>What a post earns by the minute; %1: an amount</extracomment>
        <translation>%1 per min</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · only the Plus is missing</source>
        <extracomment>A post that was read; %1: its author</extracomment>
        <translation>%1 · bare Plus mangler</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 · %2 left to read</source>
        <extracomment>A post that can earn; %1: its author, %2: a running time such as &quot;1:26&quot;</extracomment>
        <translation>%1 · %2 igjen å lese</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>earns %1</source>
        <translation>gir %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>when Pluses are back</source>
        <extracomment>No Plus is left for this post before they are back</extracomment>
        <translation>når det kommer nye Plus</translation>
    </message>
</context>
<context>
    <name>farthing::PlannerWindow</name>
    <message>
        <location filename="../src/gui/plannerwindow.cpp" line="+43"/>
        <source> min</source>
        <extracomment>After a number of minutes in a field; the space before it belongs to it</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <location line="+105"/>
        <source>The platform has not told your account yet.</source>
        <translation>Plattformen har ikke opplyst om kontoen din ennå.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln Plus(es) left</source>
        <comment>for today</comment>
        <translation>
            <numerusform>%Ln Plus igjen</numerusform>
            <numerusform>%Ln Plus igjen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Plus is available from LVL %1.</source>
        <extracomment>%1: a level; LVL is the platform&apos;s term</extracomment>
        <translation>Plus er tilgjengelig fra LVL %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>All are back in %1, on %2.</source>
        <extracomment>When Pluses are back; %1: a span such as &quot;5 h 12 min&quot;, %2: a date with a time</extracomment>
        <translation>Alle er tilbake om %1, %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As expected for a new day; the platform was not asked yet.</source>
        <translation>Som ventet for en ny dag; plattformen er ikke spurt ennå.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The first %1: %2 to read, %3 to earn.</source>
        <extracomment>What using the Pluses that are left takes and earns; %1: &quot;7 posts&quot;, %2: &quot;12 min&quot;, %3: an amount</extracomment>
        <translation>Først %1: %2 å lese, %3 å tjene.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <location line="+37"/>
        <location line="+51"/>
        <source>%Ln post(s)</source>
        <comment>in a sentence</comment>
        <translation>
            <numerusform>%Ln innlegg</numerusform>
            <numerusform>%Ln innlegg</numerusform>
        </translation>
    </message>
    <message>
        <location line="-76"/>
        <source>No post can earn at the moment. New ones come with the next refresh.</source>
        <translation>Ingen innlegg kan gi noe akkurat nå. Nye kommer med neste oppdatering.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What can earn is known once the platform was asked.</source>
        <translation>Hva som kan gi noe, er kjent når plattformen er spurt.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>No post is short enough, or all are read.</source>
        <translation>Ingen innlegg er korte nok, eller alle er lest.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1, %2 to read. No Plus will count.</source>
        <extracomment>What would be taken along; %1: &quot;12 posts&quot;, %2: &quot;38 min&quot;</extracomment>
        <translation>%1, %2 å lese. Ingen Plus vil telle.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2 to read. %3</source>
        <extracomment>What would be taken along; %1: &quot;12 posts&quot;, %2: &quot;38 min&quot;, %3: &quot;7 Pluses will count.&quot;</extracomment>
        <translation>%1, %2 å lese. %3</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <location line="+47"/>
        <source>%Ln Plus(es) will count.</source>
        <translation>
            <numerusform>%Ln Plus vil telle.</numerusform>
            <numerusform>%Ln Plus vil telle.</numerusform>
        </translation>
    </message>
    <message>
        <location line="-36"/>
        <source>Stop</source>
        <extracomment>Button: ends the packing of a journey</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pack</source>
        <translation>Pakk</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Packing: %1 of %2 posts</source>
        <extracomment>%1 and %2: numbers of posts</extracomment>
        <translation>Pakker: %1 av %2 innlegg</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Ready offline</source>
        <extracomment>A journey can be read without a network</extracomment>
        <translation>Klar uten nett</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ready offline, but not all of it</source>
        <translation>Klar uten nett, men ikke alt</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1, %2 to read, packed on %3. %4</source>
        <extracomment>A packed journey; %1: &quot;12 posts&quot;, %2: &quot;38 min&quot;, %3: when, a date with a time, %4: &quot;7 Pluses will count.&quot;</extracomment>
        <translation>%1, %2 å lese, pakket %3. %4</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No Plus will count now.</source>
        <translation>Ingen Plus vil telle nå.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln text(s) could not be fetched.</source>
        <translation>
            <numerusform>%Ln tekst kunne ikke hentes.</numerusform>
            <numerusform>%Ln tekster kunne ikke hentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln image(s) could not be fetched.</source>
        <translation>
            <numerusform>%Ln bilde kunne ikke hentes.</numerusform>
            <numerusform>%Ln bilder kunne ikke hentes.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Stopped. The journey that was packed before is kept.</source>
        <translation>Stoppet. Reisen som var pakket fra før, er beholdt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stopped. Nothing was packed.</source>
        <translation>Stoppet. Ingenting ble pakket.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 Not everything could be fetched, so nothing was changed.</source>
        <extracomment>%1: what went wrong, a sentence</extracomment>
        <translation>%1 Ikke alt kunne hentes, så ingenting ble endret.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pack what is here</source>
        <extracomment>Button: packs a journey without what could not be fetched</extracomment>
        <translation>Pakk det som er her</translation>
    </message>
</context>
<context>
    <name>farthing::PlanningWindows</name>
    <message>
        <location filename="../src/gui/planningwindows.cpp" line="+101"/>
        <source>Nothing to tell. After a pause, this says once what happened meanwhile.</source>
        <translation>Ingenting å fortelle. Etter en pause står det her én gang hva som skjedde imens.</translation>
    </message>
</context>
<context>
    <name>farthing::PnlModel</name>
    <message>
        <location filename="../src/models/pnlmodel.cpp" line="+24"/>
        <source>Post Profit</source>
        <extracomment>Heading of the first half of a post&apos;s profit and loss; keep the platform&apos;s term</extracomment>
        <translation>Innleggets gevinst</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Profit Subtotal, Twei</source>
        <extracomment>Sum of the profit lines; Twei is the unit</extracomment>
        <translation>Sum gevinst, Twei</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Post Loss</source>
        <extracomment>Heading of the second half of a post&apos;s profit and loss; keep the platform&apos;s term</extracomment>
        <translation>Innleggets tap</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Loss Subtotal, Twei</source>
        <extracomment>Sum of the loss lines; Twei is the unit</extracomment>
        <translation>Sum tap, Twei</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Total Twei Earned</source>
        <extracomment>Profit less loss of a post; Twei is the unit</extracomment>
        <translation>Totalt tjent, Twei</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>%1: not known, no report was bought</source>
        <extracomment>A figure read aloud; %1: the line&apos;s name</extracomment>
        <translation>%1: ukjent, ingen rapport er kjøpt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: nothing</source>
        <extracomment>A figure read aloud; %1: the line&apos;s name</extracomment>
        <translation>%1: ingenting</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: spent %2</source>
        <extracomment>A figure read aloud; %1: the line&apos;s name, %2: an amount with its unit</extracomment>
        <translation>%1: brukte %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: earned %2</source>
        <extracomment>A figure read aloud; %1: the line&apos;s name, %2: an amount with its unit</extracomment>
        <translation>%1: tjente %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Not known until a report is bought</source>
        <translation>Ukjent til en rapport er kjøpt</translation>
    </message>
</context>
<context>
    <name>farthing::PostComposer</name>
    <message>
        <location filename="../src/gui/postcomposer.cpp" line="+59"/>
        <source>Drafts</source>
        <extracomment>Button: the posts that are being written</extracomment>
        <translation>Utkast</translation>
    </message>
    <message>
        <location line="+78"/>
        <source>Edit a post</source>
        <translation>Rediger et innlegg</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Write a post</source>
        <translation>Skriv et innlegg</translation>
    </message>
    <message>
        <location line="+77"/>
        <source>Draft kept on this computer.</source>
        <translation>Utkastet er lagret på denne maskinen.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln picture(s) will be uploaded when it is sent.</source>
        <translation>
            <numerusform>%Ln bilde lastes opp når innlegget sendes.</numerusform>
            <numerusform>%Ln bilder lastes opp når innlegget sendes.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Time to read: %1</source>
        <extracomment>Below a post that is being written; %1: a running time such as 1:26</extracomment>
        <translation>Lesetid: %1</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>free</source>
        <extracomment>On a button, after its name: what it does costs nothing</extracomment>
        <translation>gratis</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · %2 after</source>
        <extracomment>On a button, after its name. %1: the price, %2: the balance after it</extracomment>
        <translation>%1 · %2 etterpå</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Save changes</source>
        <extracomment>Buttons that send what was written</extracomment>
        <translation>Lagre endringer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Publish</source>
        <translation>Publiser</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>This post was changed since you began. Saving replaces that change.</source>
        <translation>Innlegget er endret siden du begynte. Lagring erstatter den endringen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This is on its way. It can be changed here once it is done, or if it is taken back.</source>
        <translation>Dette er underveis. Det kan endres her når det er ferdig, eller hvis det tas tilbake.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 Your draft is kept meanwhile.</source>
        <extracomment>%1: why a post cannot be published now, a sentence</extracomment>
        <translation>%1 Utkastet ditt er tatt vare på imens.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not taken: %1 Your text is here.</source>
        <extracomment>%1: why a post was refused, a sentence</extracomment>
        <translation>Ikke godtatt: %1 Teksten din er her.</translation>
    </message>
    <message>
        <location line="+84"/>
        <source>Put a picture into the text</source>
        <translation>Sett inn et bilde i teksten</translation>
    </message>
</context>
<context>
    <name>farthing::PostDrafts</name>
    <message>
        <location filename="../src/sync/postdrafts.cpp" line="+47"/>
        <source>The text of this post is not here. Refresh first.</source>
        <translation>Teksten til dette innlegget er ikke her. Oppdater først.</translation>
    </message>
</context>
<context>
    <name>farthing::PostForm</name>
    <message>
        <location filename="../src/gui/postform.cpp" line="+22"/>
        <source>The post needs a headline.</source>
        <translation>Innlegget trenger en overskrift.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The headline is too long by %Ln character(s).</source>
        <translation>
            <numerusform>Overskriften er %Ln tegn for lang.</numerusform>
            <numerusform>Overskriften er %Ln tegn for lang.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The headline must be a single line.</source>
        <translation>Overskriften må være én linje.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The post needs a text.</source>
        <translation>Innlegget trenger en tekst.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The text is too long for one post. Split it in two.</source>
        <translation>Teksten er for lang for ett innlegg. Del den i to.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose the language of the post.</source>
        <translation>Velg innleggets språk.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>These are %Ln tag(s) too many.</source>
        <translation>
            <numerusform>Det er %Ln stikkord for mye.</numerusform>
            <numerusform>Det er %Ln stikkord for mye.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>One of the tags is too long.</source>
        <translation>Ett av stikkordene er for langt.</translation>
    </message>
</context>
<context>
    <name>farthing::PostImages</name>
    <message>
        <location filename="../src/sync/postimages.cpp" line="+36"/>
        <source>The platform took an image but did not say its name. The post was not sent.</source>
        <translation>Plattformen tok imot et bilde, men oppga ikke navnet på det. Innlegget ble ikke sendt.</translation>
    </message>
</context>
<context>
    <name>farthing::PostWords</name>
    <message>
        <location filename="../src/models/postwords.cpp" line="+11"/>
        <source>taken down</source>
        <extracomment>State of a post in the list: its author or the platform took it down</extracomment>
        <translation>tatt ned</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>waits to be sent</source>
        <extracomment>State of a post in the list: a reaction of yours is in the outbox</extracomment>
        <translation>venter på sending</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>earned %1</source>
        <extracomment>State of a post in the list. %1: an amount of money</extracomment>
        <translation>tjente %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>rated plus</source>
        <extracomment>State of a post in the list: you gave it a Plus</extracomment>
        <translation>gitt Plus</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>rated minus</source>
        <extracomment>State of a post in the list: you gave it a Minus</extracomment>
        <translation>gitt Minus</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>can earn %1</source>
        <extracomment>State of a post in the list. %1: an amount of money</extracomment>
        <translation>kan gi %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>saved</source>
        <extracomment>State of a post in the list: kept by you for later</extracomment>
        <translation>lagret</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln kommentar</numerusform>
            <numerusform>%Ln kommentarer</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>kept offline</source>
        <extracomment>State of a post: its text and its pictures are on this computer and need no network</extracomment>
        <translation>lagret lokalt</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Unread</source>
        <extracomment>Spoken before the headline of a post that was not opened yet</extracomment>
        <translation>Ulest</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 to read</source>
        <extracomment>Spoken. %1: a span of time, &quot;2 min&quot;</extracomment>
        <translation>%1 å lese</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>, </source>
        <extracomment>Between the parts of a sentence that is read aloud</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>farthing::PostsPanel</name>
    <message>
        <location filename="../src/gui/postspanel.cpp" line="+425"/>
        <source>%1 %2</source>
        <extracomment>A tab; %1: its name, %2: how many posts stand there</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>All</source>
        <extracomment>Tab above the list of posts</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unread</source>
        <extracomment>Tab above the list of posts; a count may follow</extracomment>
        <translation>Uleste</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Can earn</source>
        <extracomment>Tab above the list of posts that can still earn something; a count may follow</extracomment>
        <translation>Kan tjene</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Saved</source>
        <extracomment>Tab above the list of posts that you keep</extracomment>
        <translation>Lagrede</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mine</source>
        <extracomment>Tab above the list of posts that you wrote</extracomment>
        <translation>Mine</translation>
    </message>
    <message>
        <location filename="../src/gui/postspanelempty.cpp" line="+28"/>
        <source>Nothing here</source>
        <translation>Ingenting her</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No post on this computer has this tag.</source>
        <translation>Ingen innlegg på denne maskinen har dette stikkordet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No post of this author is on this computer.</source>
        <translation>Ingen innlegg av denne forfatteren er på denne maskinen.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Fetching posts</source>
        <translation>Henter innlegg</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln post(s) so far</source>
        <translation>
            <numerusform>%Ln innlegg så langt</numerusform>
            <numerusform>%Ln innlegg så langt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The first refresh takes a moment.</source>
        <translation>Den første oppdateringen tar litt tid.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No posts yet</source>
        <translation>Ingen innlegg ennå</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The platform has not published anything. New posts appear here by themselves.</source>
        <translation>Plattformen har ikke publisert noe. Nye innlegg dukker opp her av seg selv.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No posts on this computer yet</source>
        <translation>Ingen innlegg på denne maskinen ennå</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>They come with the first refresh, as soon as the platform can be reached.</source>
        <translation>De kommer med den første oppdateringen, så snart det er kontakt med plattformen.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>All read</source>
        <translation>Alt er lest</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New posts appear here when they are published.</source>
        <translation>Nye innlegg dukker opp her når de publiseres.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing to earn right now</source>
        <translation>Ingenting å tjene akkurat nå</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A post stands here while a Plus on it would still earn you something.</source>
        <translation>Et innlegg står her så lenge et Plus til det fortsatt gir deg noe.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing saved</source>
        <translation>Ingenting lagret</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save a post while you read, and it stays here.</source>
        <translation>Lagre et innlegg mens du leser, så blir det liggende her.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing of yours yet</source>
        <translation>Ingenting av ditt ennå</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Posts that you publish and posts that you commented on stand here.</source>
        <translation>Innlegg du har publisert, og innlegg du har kommentert, står her.</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/gui/postspanel.cpp" line="+11"/>
        <source>%Ln new post(s)</source>
        <comment>line above the list</comment>
        <translation>
            <numerusform>%Ln nytt innlegg</numerusform>
            <numerusform>%Ln nye innlegg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::PrintJob</name>
    <message>
        <location filename="../src/gui/printjob.cpp" line="+132"/>
        <source>%1 of %2</source>
        <extracomment>At the foot of a printed page; %1: its number, %2: how many there are</extracomment>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>farthing::Profile</name>
    <message>
        <location filename="../src/app/profile.cpp" line="+25"/>
        <source>The profile folder %1 cannot be written to. Make it writable, or name another one with --profile.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Det er ikke mulig å skrive til profilmappen %1. Gjør den skrivbar, eller oppgi en annen med --profile.</translation>
    </message>
</context>
<context>
    <name>farthing::ProvenanceWords</name>
    <message>
        <location filename="../src/models/provenance.cpp" line="+12"/>
        <source>Reported by the platform</source>
        <extracomment>Where a figure comes from; %1: date and time</extracomment>
        <translation>Oppgitt av plattformen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Reported by the platform, %1</source>
        <translation>Oppgitt av plattformen %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Bought with a report</source>
        <extracomment>Where a figure comes from: a report; %1: date and time</extracomment>
        <translation>Kjøpt med en rapport</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Bought with the report of %1</source>
        <translation>Kjøpt med rapporten fra %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Computed here from what the platform reported</source>
        <extracomment>Where a figure comes from: this program</extracomment>
        <translation>Beregnet her ut fra det plattformen har oppgitt</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Estimated here; the platform may say otherwise</source>
        <extracomment>Where a figure comes from: this program</extracomment>
        <translation>Anslått her; plattformen kan si noe annet</translation>
    </message>
</context>
<context>
    <name>farthing::QuoteWords</name>
    <message>
        <location filename="../src/models/quotewords.cpp" line="+23"/>
        <source>This costs %1, and your balance is too small.</source>
        <extracomment>%1 is an amount with its unit</extracomment>
        <translation>Dette koster %1, og saldoen din er for lav.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, %2 after</source>
        <extracomment>%1: what an act costs, &quot;costs 0.10&quot;; %2: the balance after it</extracomment>
        <translation>%1, %2 etterpå</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>costs %1, can earn %2</source>
        <extracomment>What an act costs and may earn; %1 and %2 are amounts</extracomment>
        <translation>koster %1, kan gi %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>costs %1</source>
        <extracomment>What an act costs; %1 is an amount</extracomment>
        <translation>koster %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>earns %1</source>
        <extracomment>What an act earns; %1 is an amount</extracomment>
        <translation>gir %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>free</source>
        <extracomment>An act that neither costs nor earns</extracomment>
        <translation>gratis</translation>
    </message>
</context>
<context>
    <name>farthing::Quoter</name>
    <message>
        <location filename="../src/network/rulebookquote.cpp" line="+131"/>
        <source>The prices of this platform are not known yet. Refresh first.</source>
        <translation>Prisene på denne plattformen er ikke kjent ennå. Oppdater først.</translation>
    </message>
</context>
<context>
    <name>farthing::ReadToEarnBox</name>
    <message>
        <location filename="../src/gui/readtoearnbox.cpp" line="+43"/>
        <source>Plus</source>
        <extracomment>The button that says yes to a post</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Minus</source>
        <extracomment>The button that says no to a post</extracomment>
        <translation>Minus</translation>
    </message>
    <message>
        <location filename="../src/gui/readtoearnstate.cpp" line="+15"/>
        <source>%1 of %2</source>
        <extracomment>A running time and the whole: &quot;1:26 of 2:00&quot;</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your reading counts now.</source>
        <extracomment>Below the meter of the time to read</extracomment>
        <translation>Lesingen din teller nå.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>None</source>
        <extracomment>What you earned with this post: nothing</extracomment>
        <translation>Ingenting</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>—</source>
        <extracomment>There is no date</extracomment>
        <translation>—</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Your Plus waits to be sent.</source>
        <translation>Ditt Plus venter på sending.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Your Minus waits to be sent.</source>
        <translation>Ditt Minus venter på sending.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You gave a Plus.</source>
        <translation>Du ga et Plus.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>You gave a Minus.</source>
        <translation>Du ga et Minus.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Available from LVL %1; you are %2</source>
        <translation>Tilgjengelig fra LVL %1; du er på %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your level is too low</source>
        <translation>Nivået ditt er for lavt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This post is your own</source>
        <translation>Dette innlegget er ditt eget</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Already rated</source>
        <translation>Allerede vurdert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your balance is too small</source>
        <translation>Saldoen din er for lav</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No Pluses left, back in %1</source>
        <translation>Ingen Plus igjen, nye om %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No Pluses left today</source>
        <translation>Ingen Plus igjen i dag</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>earns %1</source>
        <extracomment>On the Plus button; %1: an amount</extracomment>
        <translation>gir %1</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>in %1 of reading</source>
        <extracomment>Beside the Plus button; %1: a span of time, &quot;34 s&quot; or &quot;1:31&quot;</extracomment>
        <translation>om %1 med lesing</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No Pluses left; it is taken when they are back, in %1</source>
        <translation>Ingen Plus igjen; det gis når det kommer nye, om %1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>costs %1, %2 after</source>
        <translation>koster %1 · %2 etterpå</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>costs %1</source>
        <extracomment>On the Minus button; %1: its price</extracomment>
        <translation>koster %1</translation>
    </message>
</context>
<context>
    <name>farthing::Reader</name>
    <message>
        <location filename="../src/app/farthing.cpp" line="+61"/>
        <source>There is no display to open a window on. Start Farthing in a desktop, or let it draw the window with --screenshot FILE.</source>
        <translation>Det finnes ingen skjerm å åpne et vindu på. Start Farthing på et skrivebord, eller la programmet tegne vinduet med --screenshot FILE.</translation>
    </message>
    <message>
        <location filename="../src/app/reader.cpp" line="+121"/>
        <source>Farthing cannot start another window. Start it with: farthing %1</source>
        <extracomment>%1 is what to type into a terminal</extracomment>
        <translation>Farthing kan ikke starte et vindu til. Start det med: farthing %1</translation>
    </message>
</context>
<context>
    <name>farthing::ReaderCommandLine</name>
    <message>
        <location filename="../src/app/readercommandline.cpp" line="+19"/>
        <source>Keep everything in this folder.</source>
        <translation>Oppbevar alt i denne mappen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Read from this platform instead of the built-in one.</source>
        <translation>Les fra denne plattformen i stedet for den innebygde.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Open this post: its id, or a farthing:// link.</source>
        <translation>Åpne dette innlegget: ID-en eller en farthing://-lenke.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Speak this language, for example nb.</source>
        <translation>Bruk dette språket, for eksempel nb.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Use this theme for this run: light, dark, sepia or contrast.</source>
        <translation>Bruk dette temaet denne gangen: light, dark, sepia eller contrast.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Make the window this large, for example 900x600.</source>
        <translation>Gjør vinduet så stort, for eksempel 900x600.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Write a picture of the window to this PNG file, and end.</source>
        <translation>Skriv et bilde av vinduet til denne PNG-filen, og avslutt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Print one JSON line of timings when the window is usable.</source>
        <translation>Skriv ut én JSON-linje med tidsmålinger når vinduet kan brukes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write everything that is kept into this new folder, and end.</source>
        <translation>Skriv alt som er lagret, til denne nye mappen, og avslutt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Restore the archive in this folder into an empty profile, and end.</source>
        <translation>Gjenopprett arkivet i denne mappen i en tom profil, og avslutt.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 “farthing --help” lists the options.</source>
        <extracomment>%1 is a sentence that says what is wrong with the command line</extracomment>
        <translation>%1 «farthing --help» viser valgene.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“%1” is not the address of a platform; one looks like https://news.example.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>«%1» er ikke adressen til en plattform; en slik ser ut som https://news.example.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>“%1” is not a window size such as 900x600.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>«%1» er ikke en vindusstørrelse som 900x600.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>“%1” is neither a post&apos;s id nor a farthing:// link.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>«%1» er verken ID-en til et innlegg eller en farthing://-lenke.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>There is no theme “%1”; there are light, dark, sepia and contrast.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>Temaet «%1» finnes ikke; det finnes light, dark, sepia og contrast.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is not a language.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>«%1» er ikke et språk.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>A desktop reader for read-to-earn news.</source>
        <translation>En skrivebordsleser for les-og-tjen-nyheter.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Farthing does not know what to do with “%1”.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>Farthing vet ikke hva det skal gjøre med «%1».</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 needs a folder.</source>
        <extracomment>%1 is an option such as --archive</extracomment>
        <translation>%1 trenger en mappe.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Either --archive or --restore, not both at once.</source>
        <translation>Enten --archive eller --restore, ikke begge samtidig.</translation>
    </message>
</context>
<context>
    <name>farthing::ReadingClock</name>
    <message>
        <location filename="../src/reading/readingclock.cpp" line="+212"/>
        <source>No post is open.</source>
        <translation>Ingen innlegg er åpne.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paused: the article is out of sight.</source>
        <extracomment>Why reading time does not count</extracomment>
        <translation>Pause: Artikkelen er ute av syne.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paused: another window is active.</source>
        <extracomment>Why reading time does not count</extracomment>
        <translation>Pause: Et annet vindu er aktivt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paused: it counts in another window.</source>
        <extracomment>Why reading time does not count</extracomment>
        <translation>Pause: Tiden teller i et annet vindu.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paused while you are busy beside the article.</source>
        <extracomment>Why reading time does not count: the person writes or scrolls somewhere else in the window</extracomment>
        <translation>Pause mens du holder på med noe ved siden av artikkelen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paused: too fast to read.</source>
        <extracomment>Why reading time does not count</extracomment>
        <translation>Pause: Det går for fort til å lese.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paused: this part has been counted. Read on.</source>
        <extracomment>Why reading time does not count: it counts only as long as reading what was in view can take</extracomment>
        <translation>Pause: Denne delen er talt. Les videre.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paused: nothing moved for a while. Scroll to go on.</source>
        <extracomment>Why reading time does not count</extracomment>
        <translation>Pause: Ingenting har rørt seg på en stund. Rull for å fortsette.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The time to read is complete.</source>
        <translation>Lesetiden er fullført.</translation>
    </message>
</context>
<context>
    <name>farthing::Refresh</name>
    <message>
        <location filename="../src/sync/refresh.cpp" line="+227"/>
        <source>The platform forgets its own lists while they are read, so reading was stopped. Try again later.</source>
        <translation>Plattformen glemmer sine egne lister mens de leses, så lesingen ble stoppet. Prøv igjen senere.</translation>
    </message>
</context>
<context>
    <name>farthing::Refusals</name>
    <message>
        <location filename="../src/domain/explain.cpp" line="+59"/>
        <source>Your level is not high enough for this yet.</source>
        <translation>Nivået ditt er ikke høyt nok for dette ennå.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Available from LVL %1.</source>
        <extracomment>%1 is a level</extracomment>
        <translation>Tilgjengelig fra LVL %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Available from LVL %1; you are %2.</source>
        <extracomment>%1 and %2 are levels</extracomment>
        <translation>Tilgjengelig fra LVL %1; du er på %2.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Read the post to its time first.</source>
        <translation>Les innlegget ferdig først.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read the post to its time first: %1 of %2 are counted.</source>
        <extracomment>%1 and %2 are running times such as 1:26</extracomment>
        <translation>Les innlegget ferdig først: %1 av %2 er talt.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No Pluses are left today.</source>
        <translation>Det er ingen Plus igjen i dag.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No Pluses are left today; they return at %1.</source>
        <extracomment>%1 is a date with a time</extracomment>
        <translation>Det er ingen Plus igjen i dag; nye kommer %1.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is not enough money for this.</source>
        <translation>Det er ikke nok penger til dette.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This costs %1, and you have %2.</source>
        <extracomment>%1 and %2 are amounts with their unit</extracomment>
        <translation>Dette koster %1, og du har %2.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The price has changed; nothing was booked. Look at it and decide again.</source>
        <translation>Prisen er endret; ingenting er bokført. Se på den og bestem deg på nytt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The price is now %1; nothing was booked. Decide again.</source>
        <extracomment>%1 is an amount with its unit</extracomment>
        <translation>Prisen er nå %1; ingenting er bokført. Bestem deg på nytt.</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>The platform does not know you any more. Sign in again.</source>
        <translation>Plattformen kjenner deg ikke lenger. Logg inn på nytt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is not on the platform any more.</source>
        <translation>Dette finnes ikke lenger på plattformen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The platform found this to be against its rules.</source>
        <translation>Plattformen fant at dette er mot reglene.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is longer than the platform allows. Shorten it and send it again.</source>
        <translation>Dette er lengre enn plattformen tillater. Forkort det og send det på nytt.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You have rated this post already, and a rating is final.</source>
        <translation>Du har allerede vurdert dette innlegget, og en vurdering er endelig.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody rates or likes their own.</source>
        <translation>Ingen kan vurdere eller like sitt eget.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The platform knows this click with another content. Decide again.</source>
        <translation>Plattformen kjenner dette klikket med et annet innhold. Bestem deg på nytt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list has changed too much since it was read; it is read again.</source>
        <translation>Listen har endret seg for mye siden den ble lest; den leses på nytt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The platform asks for a pause; this is sent again by itself.</source>
        <translation>Plattformen ber om en pause; dette sendes på nytt av seg selv.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The platform cannot answer at the moment; this is sent again by itself.</source>
        <translation>Plattformen kan ikke svare akkurat nå; dette sendes på nytt av seg selv.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The platform refused this for a reason that this version of Farthing does not know.</source>
        <translation>Plattformen avviste dette av en grunn som denne versjonen av Farthing ikke kjenner.</translation>
    </message>
</context>
<context>
    <name>farthing::ReportDiffModel</name>
    <message>
        <location filename="../src/models/reportdiffmodel.cpp" line="+64"/>
        <source>the same</source>
        <extracomment>Of a line in two reports</extracomment>
        <translation>det samme</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 less in all</source>
        <extracomment>Of a total in two reports; %1: an amount</extracomment>
        <translation>%1 mindre i alt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 more in all</source>
        <extracomment>Of a total in two reports; %1: an amount</extracomment>
        <translation>%1 mer i alt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 less spent</source>
        <extracomment>Of a line in two reports; %1: an amount</extracomment>
        <translation>%1 mindre brukt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 more spent</source>
        <extracomment>Of a line in two reports; %1: an amount</extracomment>
        <translation>%1 mer brukt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 less earned</source>
        <extracomment>Of a line in two reports; %1: an amount</extracomment>
        <translation>%1 mindre tjent</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 more earned</source>
        <extracomment>Of a line in two reports; %1: an amount</extracomment>
        <translation>%1 mer tjent</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1, %2: %3</source>
        <extracomment>A figure in a table, read aloud. %1: the line&apos;s name, %2: the column&apos;s name, %3: the figure</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Line</source>
        <extracomment>Heading of a column: the lines of a report</extracomment>
        <translation>Linje</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Older</source>
        <extracomment>Heading of a column: the report that was bought first</extracomment>
        <translation>Eldre</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Newer</source>
        <extracomment>Heading of a column: the report that was bought last</extracomment>
        <translation>Nyere</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Change</source>
        <extracomment>Heading of a column: the newer figure less the older</extracomment>
        <translation>Endring</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In words</source>
        <extracomment>Heading of a column: the change in words</extracomment>
        <translation>Med ord</translation>
    </message>
</context>
<context>
    <name>farthing::RestoreDialog</name>
    <message>
        <location filename="../src/gui/restoredialog.cpp" line="+31"/>
        <source>Choose the archive</source>
        <translation>Velg arkivet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose a folder for the profile</source>
        <translation>Velg en mappe til profilen</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Stop</source>
        <extracomment>Button: stops restoring an archive</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Stopped. Nothing was restored.</source>
        <translation>Stoppet. Ingenting ble gjenopprettet.</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%Ln post(s) were restored.</source>
        <translation>
            <numerusform>%Ln innlegg ble gjenopprettet.</numerusform>
            <numerusform>%Ln innlegg ble gjenopprettet.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The settings of that profile stay as they were.</source>
        <translation>Innstillingene i den profilen blir som de var.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open it</source>
        <extracomment>Button: opens the profile that was restored, in a window of its own</extracomment>
        <translation>Åpne den</translation>
    </message>
</context>
<context>
    <name>farthing::Rulebook</name>
    <message>
        <location filename="../src/domain/rulebook.cpp" line="+18"/>
        <source>The rulebook does not add up: %1 %2.</source>
        <extracomment>%1 is the name of a member of a JSON file, %2 says what is wrong with it</extracomment>
        <translation>Regelboken går ikke opp: %1 %2.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>must not be negative</source>
        <extracomment>Follows the name of a member</extracomment>
        <translation>kan ikke være negativ</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>must be at least %1</source>
        <extracomment>Follows the name of a member</extracomment>
        <translation>må være minst %1</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>is in another unit</source>
        <translation>er i en annen enhet</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>is more than comment_tribute</source>
        <translation>er mer enn comment_tribute</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>is more than dislike_own</source>
        <translation>er mer enn dislike_own</translation>
    </message>
</context>
<context>
    <name>farthing::SaveSearchButton</name>
    <message>
        <location filename="../src/gui/savesearchbutton.cpp" line="+36"/>
        <source>Save this search…</source>
        <extracomment>Button above the hits of a search</extracomment>
        <translation>Lagre dette søket …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Saved: %1</source>
        <extracomment>Button above the hits of a search; %1: under which name it is saved</extracomment>
        <translation>Lagret: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Save this search</source>
        <translation>Lagre dette søket</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Rename…</source>
        <extracomment>Line of a menu about a saved search</extracomment>
        <translation>Gi nytt navn …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rename this search</source>
        <translation>Gi dette søket nytt navn</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove</source>
        <extracomment>Line of a menu about a saved search: it is not kept any more</extracomment>
        <translation>Fjern</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Name:</source>
        <extracomment>Before the field for the name of a search</extracomment>
        <translation>Navn:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Save</source>
        <extracomment>Button</extracomment>
        <translation>Lagre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <extracomment>Button of a question</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Name of the search</source>
        <translation>Navn på søket</translation>
    </message>
</context>
<context>
    <name>farthing::SavedSearches</name>
    <message>
        <location filename="../src/sync/savedsearches.cpp" line="+62"/>
        <source>A search is saved under a name. Type one.</source>
        <translation>Et søk lagres under et navn. Skriv inn et.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is too long to be looked for.</source>
        <translation>Dette er for langt til å kunne søkes etter.</translation>
    </message>
</context>
<context>
    <name>farthing::Scheduler</name>
    <message>
        <location filename="../src/sync/schedulercourse.cpp" line="+132"/>
        <source>The platform does not know the place that it just told to go on from. Reading was stopped; refresh to try again.</source>
        <translation>Plattformen kjenner ikke stedet den nettopp ba om å fortsette fra. Lesingen ble stoppet; oppdater for å prøve igjen.</translation>
    </message>
</context>
<context>
    <name>farthing::Screenshot</name>
    <message>
        <location filename="../src/app/screenshot.cpp" line="+62"/>
        <source>The picture %1 cannot be written. Name a file in a folder that exists and is writable.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Bildet %1 kan ikke skrives. Oppgi en fil i en mappe som finnes og er skrivbar.</translation>
    </message>
</context>
<context>
    <name>farthing::Search</name>
    <message>
        <location filename="../src/domain/searchquery.cpp" line="+215"/>
        <source>%1: takes yes or no, not “%2”.</source>
        <extracomment>%1: a search operator, %2: what was typed after it</extracomment>
        <translation>%1: tar yes eller no, ikke «%2».</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>in: takes articles, comments, drafts, notes or statement, not “%1”.</source>
        <extracomment>%1: what was typed after in:, a search operator; the five words stay as they are</extracomment>
        <translation>in: tar articles, comments, drafts, notes eller statement, ikke «%1».</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1: takes a day such as 2025-03-31, a month, a year, today or yesterday, not “%2”.</source>
        <extracomment>%1: a search operator, %2: what was typed after it</extracomment>
        <translation>%1: tar en dag som 2025-03-31, en måned, et år, today eller yesterday, ikke «%2».</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>earned: takes an amount such as &gt;1, &lt;0.5 or 2, not “%1”.</source>
        <extracomment>%1: what was typed after earned:, a search operator; &gt;1 and &lt;0.5 are examples</extracomment>
        <translation>earned: tar et beløp som &gt;1, &lt;0.5 eller 2, ikke «%1».</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>This is too long to be looked for. Shorten it to what matters.</source>
        <translation>Dette er for langt å søke etter. Kort det ned til det som er viktig.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>At most %Ln word(s) can be looked for at once.</source>
        <translation>
            <numerusform>Det kan søkes etter høyst %Ln ord om gangen.</numerusform>
            <numerusform>Det kan søkes etter høyst %Ln ord om gangen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::SearchPanel</name>
    <message numerus="yes">
        <location filename="../src/gui/searchpanel.cpp" line="+142"/>
        <source>More than %Ln hit(s)</source>
        <extracomment>Above the hits of a search, of which there are more</extracomment>
        <translation>
            <numerusform>Mer enn %Ln treff</numerusform>
            <numerusform>Mer enn %Ln treff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln treff</numerusform>
            <numerusform>%Ln treff</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, the best first</source>
        <extracomment>How the hits of a search are ordered; %1: &quot;12 hits&quot;</extracomment>
        <translation>%1, de beste først</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, the newest first</source>
        <translation>%1, de nyeste først</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Still reading: %1 of %2 posts can be found so far.</source>
        <translation>Leser fortsatt: %1 av %2 innlegg kan finnes så langt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+36"/>
        <source>Still reading what is kept here.</source>
        <translation>Leser fortsatt det som er lagret her.</translation>
    </message>
    <message>
        <location line="-21"/>
        <location line="+20"/>
        <source>Looking</source>
        <translation>Søker</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>This cannot be looked for</source>
        <translation>Dette kan det ikke søkes etter</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The search did not work</source>
        <translation>Søket virket ikke</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Type what you look for</source>
        <translation>Skriv det du leter etter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Words, a &quot;phrase&quot;, or author: tag: in: before: after: earned:&gt;1 plussed:no unread:</source>
        <extracomment>The words with a colon, and what stands in quotation marks, stay as they are</extracomment>
        <translation>Ord, en &quot;frase&quot;, eller author: tag: in: before: after: earned:&gt;1 plussed:no unread:</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nothing found</source>
        <translation>Ingenting funnet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No article, comment, draft and no line of the statement on this computer has all of this.</source>
        <translation>Ingen artikkel, kommentar, intet utkast og ingen linje i kontoutskriften på denne maskinen har alt dette.</translation>
    </message>
</context>
<context>
    <name>farthing::Searching</name>
    <message>
        <location filename="../src/gui/searching.cpp" line="+123"/>
        <source>The post that this belongs to is not on this computer.</source>
        <translation>Innlegget dette hører til, er ikke på denne maskinen.</translation>
    </message>
</context>
<context>
    <name>farthing::Secrets</name>
    <message>
        <location filename="../src/settings/secrets.cpp" line="+27"/>
        <source>No sign-in for this platform is kept. Sign in once.</source>
        <translation>Ingen innlogging for denne plattformen er lagret. Logg inn én gang.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The keychain of this computer did not let Farthing in. The sign-in is kept until Farthing ends.</source>
        <translation>Nøkkelringen på denne maskinen slapp ikke Farthing inn. Innloggingen beholdes til Farthing avsluttes.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The keychain of this computer cannot be used. The sign-in is kept until Farthing ends.</source>
        <translation>Nøkkelringen på denne maskinen kan ikke brukes. Innloggingen beholdes til Farthing avsluttes.</translation>
    </message>
</context>
<context>
    <name>farthing::SendingWindows</name>
    <message>
        <location filename="../src/gui/sendingwindows.cpp" line="+75"/>
        <source>Nothing asks for your consent.</source>
        <translation>Ingenting ber om samtykket ditt.</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Open the draft</source>
        <extracomment>Button: opens the draft that a message speaks of</extracomment>
        <translation>Åpne utkastet</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>a post</source>
        <extracomment>Stands for the headline of a post that is not known</extracomment>
        <translation>et innlegg</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You are LVL %1: your draft under “%2” can be sent now.</source>
        <translation>Du er på LVL %1: Utkastet ditt under «%2» kan sendes nå.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You are LVL %1: your draft “%2” can be published now.</source>
        <extracomment>A gate opened. %1: a level, %2: the title of a draft</extracomment>
        <translation>Du er på LVL %1: Utkastet ditt «%2» kan publiseres nå.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln more draft(s) waited for this.</source>
        <translation>
            <numerusform>%Ln utkast til ventet på dette.</numerusform>
            <numerusform>%Ln utkast til ventet på dette.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::Settings</name>
    <message>
        <location filename="../src/settings/settings.cpp" line="+216"/>
        <source>The settings could not be written to %1. Check the folder and try again.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Innstillingene kunne ikke skrives til %1. Kontroller mappen og prøv igjen.</translation>
    </message>
</context>
<context>
    <name>farthing::ShortcutsWindow</name>
    <message>
        <location filename="../src/gui/shortcutswindow.cpp" line="+118"/>
        <source>%1 (taken)</source>
        <extracomment>After the keys of a command, of which another one has some; %1: the keys that are left, maybe none</extracomment>
        <translation>%1 (opptatt)</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>No command has these words or this key.</source>
        <translation>Ingen kommando har disse ordene eller denne tasten.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>It has no key.</source>
        <extracomment>Before the keys of a command</extracomment>
        <translation>Den har ingen tast.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys:</source>
        <translation>Taster:</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+2"/>
        <source>Remove %1</source>
        <extracomment>Button; %1: a key, which this command has no more then</extracomment>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 belongs to “%2” now.</source>
        <extracomment>%1: a key, %2: the command that has it</extracomment>
        <translation>%1 hører nå til «%2».</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Without a change it has no key.</source>
        <translation>Uten endringer har den ingen tast.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Without a change it has %1.</source>
        <translation>Uten endringer har den %1.</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>“%1”</source>
        <extracomment>The name of a command</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 means %2 already. Should it be taken from there?</source>
        <extracomment>%1: a key, %2: one or more commands</extracomment>
        <translation>%1 betyr allerede %2. Skal den tas derfra?</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>All keys back to the defaults?</source>
        <translation>Sette alle taster tilbake til standard?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The keys that you chose are forgotten.</source>
        <translation>Tastene du valgte, blir glemt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Back to the defaults</source>
        <extracomment>Button of a question</extracomment>
        <translation>Tilbake til standard</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cancel</source>
        <extracomment>Button of a question</extracomment>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>farthing::SignInBar</name>
    <message>
        <location filename="../src/gui/signinbar.cpp" line="+24"/>
        <source>The platform does not know you. Paste the token of your account to take part.</source>
        <translation>Plattformen kjenner deg ikke. Lim inn tokenet til kontoen din for å delta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 does not know you. Paste the token of your account to take part.</source>
        <translation>%1 kjenner deg ikke. Lim inn tokenet til kontoen din for å delta.</translation>
    </message>
</context>
<context>
    <name>farthing::SpendingLimits</name>
    <message>
        <location filename="../src/domain/explain.cpp" line="-163"/>
        <source>Daily limit for Minuses</source>
        <translation>Daglig grense for Minus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Daily limit for comments</source>
        <translation>Daglig grense for kommentarer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Daily limit for dislikes</source>
        <translation>Daglig grense for mislikerklikk</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Daily limit for reports</source>
        <translation>Daglig grense for rapporter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Daily limit for publishing</source>
        <translation>Daglig grense for publisering</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Daily limit for everything together</source>
        <translation>Daglig grense for alt til sammen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Monthly limit for Minuses</source>
        <translation>Månedlig grense for Minus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Monthly limit for comments</source>
        <translation>Månedlig grense for kommentarer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Monthly limit for dislikes</source>
        <translation>Månedlig grense for mislikerklikk</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Monthly limit for reports</source>
        <translation>Månedlig grense for rapporter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Monthly limit for publishing</source>
        <translation>Månedlig grense for publisering</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Monthly limit for everything together</source>
        <translation>Månedlig grense for alt til sammen</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Minuses</source>
        <extracomment>A kind of spending: votes against posts</extracomment>
        <translation>Minus</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Comments</source>
        <extracomment>A kind of spending</extracomment>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Dislikes</source>
        <extracomment>A kind of spending</extracomment>
        <translation>Mislikerklikk</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reports</source>
        <extracomment>A kind of spending: profit-and-loss reports</extracomment>
        <translation>Rapporter</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Publishing</source>
        <extracomment>A kind of spending: publishing posts</extracomment>
        <translation>Publisering</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Everything together</source>
        <extracomment>All kinds of spending together</extracomment>
        <translation>Alt til sammen</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: it is %2, and this costs %3.</source>
        <extracomment>%1: &quot;Daily limit for Minuses&quot;, %2: that limit, %3: a price above it</extracomment>
        <translation>%1: den er %2, og dette koster %3.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: %2 of %3 used, and this costs %4. It opens again on %5.</source>
        <extracomment>%1: &quot;Daily limit for Minuses&quot;, %2: what is used, %3: the limit, %4: the price, %5: a date with a time</extracomment>
        <translation>%1: %2 av %3 er brukt, og dette koster %4. Den åpner igjen %5.</translation>
    </message>
</context>
<context>
    <name>farthing::SpendingLimitsDialog</name>
    <message>
        <location filename="../src/gui/spendinglimitsdialog.cpp" line="+36"/>
        <source>Save</source>
        <extracomment>Button of a dialog: keeps what was changed</extracomment>
        <translation>Lagre</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Cancel</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No limits</source>
        <extracomment>Button: empties every limit</extracomment>
        <translation>Ingen grenser</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>no limit</source>
        <extracomment>In a field that is empty</extracomment>
        <translation>ingen grense</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1 used</source>
        <extracomment>Of a limit; %1: an amount</extracomment>
        <translation>%1 brukt</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Amounts are in Twei. Days and months are the platform&apos;s; this day ends on %1. What waits to be sent counts from the click, and what you spent on other devices counts, too.</source>
        <extracomment>%1: a date with a time</extracomment>
        <translation>Beløpene er i Twei. Dager og måneder er plattformens; denne dagen slutter %1. Det som venter på sending, teller fra klikket, og det du har brukt på andre enheter, teller også.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Limits belong to an account. Sign in first.</source>
        <translation>Grenser hører til en konto. Logg inn først.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1: %2 are used already, so nothing more can be spent until the day ends.</source>
        <translation>%1: %2 er allerede brukt, så ingenting mer kan brukes før dagen er slutt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: %2 are used already, so nothing more can be spent until the month ends.</source>
        <extracomment>%1: &quot;Monthly limit for Minuses&quot;, %2: an amount</extracomment>
        <translation>%1: %2 er allerede brukt, så ingenting mer kan brukes før måneden er slutt.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Daily limit for Minuses&quot;, %2: what is wrong with it, a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>farthing::StatementDelegate</name>
    <message>
        <location filename="../src/gui/statementdelegate.cpp" line="+68"/>
        <source>%1. %2</source>
        <extracomment>A hint: when a movement of money was, and a sentence on what opening it does</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · %2. %3</source>
        <extracomment>A hint: what a movement of money was about, when it was, and a sentence on what opening it does</extracomment>
        <translation>%1 · %2. %3</translation>
    </message>
</context>
<context>
    <name>farthing::StatementExport</name>
    <message>
        <location filename="../src/archive/bufferedtext.cpp" line="+33"/>
        <source>The file cannot be written. Look whether the disk is full, or choose another folder.</source>
        <translation>Filen kan ikke skrives. Se om disken er full, eller velg en annen mappe.</translation>
    </message>
    <message>
        <location filename="../src/archive/statementexport.cpp" line="+112"/>
        <source>The movements kept here do not add up, so no file was written. Refresh, then export again.</source>
        <translation>Bevegelsene som er lagret her, går ikke opp, så ingen fil ble skrevet. Oppdater og eksporter på nytt.</translation>
    </message>
</context>
<context>
    <name>farthing::StatementModel</name>
    <message>
        <location filename="../src/models/movementwords.cpp" line="+28"/>
        <source>from the platform</source>
        <extracomment>Of a movement of money: where it came from</extracomment>
        <translation>fra plattformen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>from others, that day</source>
        <extracomment>Of a movement of money that others caused; they are summed by day</extracomment>
        <translation>fra andre, den dagen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>a post that is not here</source>
        <extracomment>Of a movement of money on a post whose title is not here</extracomment>
        <translation>et innlegg som ikke er her</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Opens the post.</source>
        <extracomment>What opening a movement of money does</extracomment>
        <translation>Åpner innlegget.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Opens the comment in its post.</source>
        <extracomment>What opening a movement of money does</extracomment>
        <translation>Åpner kommentaren i innlegget.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Opens the report of the post.</source>
        <extracomment>What opening a movement of money does</extracomment>
        <translation>Åpner rapporten om innlegget.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others caused this. The platform sums it by day and does not name the posts.</source>
        <translation>Andre har utløst dette. Plattformen summerer det per dag og oppgir ikke innleggene.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The platform granted this. No post is behind it.</source>
        <translation>Plattformen ga dette. Ingen innlegg ligger bak.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>spent %1</source>
        <extracomment>%1: an amount with its unit</extracomment>
        <translation>brukte %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>earned %1</source>
        <translation>tjente %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, %2. %3.</source>
        <extracomment>A movement of money, read aloud. %1: its line, %2: &quot;earned 0.50 Twei&quot;, %3: date and time</extracomment>
        <translation>%1, %2. %3.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2. %3. %4.</source>
        <extracomment>A movement of money, read aloud. %1: its line, %2: &quot;earned 0.50 Twei&quot;, %3: the post, %4: date and time</extracomment>
        <translation>%1, %2. %3. %4.</translation>
    </message>
</context>
<context>
    <name>farthing::StatusLine</name>
    <message>
        <location filename="../src/gui/statusline.cpp" line="+29"/>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Offline&quot;, %2: why, a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Starting</source>
        <translation>Starter</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Refreshing, %Ln post(s) so far</source>
        <translation>
            <numerusform>Oppdaterer, %Ln innlegg så langt</numerusform>
            <numerusform>Oppdaterer, %Ln innlegg så langt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Refreshing</source>
        <translation>Oppdaterer</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Online</source>
        <extracomment>State of the connection to the platform</extracomment>
        <translation>Tilkoblet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Offline</source>
        <extracomment>State of the connection to the platform</extracomment>
        <translation>Frakoblet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Signed out</source>
        <translation>Logget ut</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not understood</source>
        <translation>Ikke forstått</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Trouble on this computer</source>
        <translation>Problem på denne maskinen</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Refreshed %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Oppdatert kl. %1</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln waiting to be sent</source>
        <translation>
            <numerusform>%Ln venter på sending</numerusform>
            <numerusform>%Ln venter på sending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%Ln post(s) kept offline</source>
        <translation>
            <numerusform>%Ln innlegg lagret lokalt</numerusform>
            <numerusform>%Ln innlegg lagret lokalt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::Store</name>
    <message>
        <location filename="../src/store/actcodec.cpp" line="+35"/>
        <source>A record in the local database cannot be read and was left out.</source>
        <translation>En post i den lokale databasen kan ikke leses og ble utelatt.</translation>
    </message>
    <message>
        <location filename="../src/store/sealed.cpp" line="+20"/>
        <source>A record in the local database is damaged and was left out. The rest is intact; keep a copy of the profile folder.</source>
        <translation>En post i den lokale databasen er skadet og ble utelatt. Resten er uskadd; ta en kopi av profilmappen.</translation>
    </message>
    <message>
        <location filename="../src/store/storeopening.cpp" line="+26"/>
        <source>The folder %1 cannot be written to. Choose another profile folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Det er ikke mulig å skrive til mappen %1. Velg en annen profilmappe, eller tillat skriving til denne.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The profile in %1 is already in use. Close the other window of Farthing, or choose another profile folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Profilen i %1 er allerede i bruk. Lukk det andre Farthing-vinduet, eller velg en annen profilmappe.</translation>
    </message>
    <message>
        <location line="+73"/>
        <source>The damaged file %1 cannot be moved aside. Allow writing to its folder.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Den skadede filen %1 kan ikke flyttes til side. Tillat skriving til mappen dens.</translation>
    </message>
    <message>
        <location filename="../src/store/spendbook.cpp" line="+75"/>
        <source>A spending limit that you set stopped this. Nothing was spent.</source>
        <translation>En forbruksgrense du har satt, stoppet dette. Ingenting ble brukt.</translation>
    </message>
    <message>
        <location filename="../src/store/intentwriter.cpp" line="+219"/>
        <source>Something in this list has changed. Look at it again; nothing was sent.</source>
        <translation>Noe i denne listen er endret. Se på den på nytt; ingenting ble sendt.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>It belongs to something that was taken back, so it was not sent.</source>
        <translation>Det hører til noe som ble tatt tilbake, så det ble ikke sendt.</translation>
    </message>
    <message>
        <location filename="../src/store/ownaudit.cpp" line="+24"/>
        <source>The database %1 is damaged.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Databasen %1 er skadet.</translation>
    </message>
    <message>
        <location filename="../src/store/ownbackup.cpp" line="+21"/>
        <source>The backup of what is yours could not be written. It is tried again; check that the disk has space.</source>
        <translation>Sikkerhetskopien av det som er ditt, kunne ikke skrives. Det forsøkes igjen; kontroller at det er plass på disken.</translation>
    </message>
    <message>
        <location filename="../src/store/ownrestore.cpp" line="+35"/>
        <source>What is yours in %1 is damaged, and could not be put back from its backup. Check that the disk has space, then start Farthing again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Det som er ditt i %1, er skadet og kunne ikke hentes tilbake fra sikkerhetskopien. Kontroller at det er plass på disken, og start Farthing igjen.</translation>
    </message>
    <message>
        <location filename="../src/store/seal.cpp" line="+182"/>
        <source>Something of yours on this computer is damaged. Close Farthing and start it again: it is put back from the backup.</source>
        <translation>Noe av ditt på denne maskinen er skadet. Lukk Farthing og start det igjen: Det skadede hentes tilbake fra sikkerhetskopien.</translation>
    </message>
    <message>
        <location filename="../src/store/salvage.cpp" line="+296"/>
        <source>This came back from a backup, and may have been sent or taken back since. Send it again if you still want it; it is not booked twice, unless you decided it anew since the backup.</source>
        <translation>Denne kom tilbake fra en sikkerhetskopi, og kan ha blitt sendt eller trukket tilbake siden. Send den igjen hvis du fortsatt vil; den bokføres ikke to ganger, med mindre du bestemte den på nytt etter sikkerhetskopien.</translation>
    </message>
    <message>
        <location filename="../src/store/textseal.cpp" line="+70"/>
        <source>Articles kept on this computer are damaged. Close Farthing and start it again: they are fetched anew, and nothing of yours is lost.</source>
        <translation>Artikler som er lagret på denne maskinen, er skadet. Lukk Farthing og start det igjen: De hentes på nytt, og ingenting av ditt er gått tapt.</translation>
    </message>
</context>
<context>
    <name>farthing::TopBar</name>
    <message>
        <location filename="../src/gui/topbar.cpp" line="+68"/>
        <source>Search all that is kept here</source>
        <extracomment>In the empty field; %1: a keyboard shortcut</extracomment>
        <translation>Søk i alt som er lagret her</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search all that is kept here  ·  %1</source>
        <translation>Søk i alt som er lagret her  ·  %1</translation>
    </message>
    <message>
        <location line="+134"/>
        <source>LVL</source>
        <extracomment>Level, as the platform abbreviates it; the figure follows</extracomment>
        <translation>LVL</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Your balance</source>
        <translation>Saldoen din</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your balance less what waits to be sent; the platform holds %1</source>
        <translation>Saldoen din minus det som venter på sending; hos plattformen står det %1</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>Pluses left</source>
        <extracomment>After a figure in bold: &quot;7 Pluses left&quot;</extracomment>
        <translation>
            <numerusform>Plus igjen</numerusform>
            <numerusform>Plus igjen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 · back in %2</source>
        <extracomment>&quot;Pluses left · back in 5 h 12 min&quot;; %1: &quot;Pluses left&quot;, %2: a span of time</extracomment>
        <translation>%1 · nye om %2</translation>
    </message>
</context>
<context>
    <name>farthing::TrueCostDialog</name>
    <message>
        <location filename="../src/gui/truecostdialog.cpp" line="+87"/>
        <source>Posts</source>
        <extracomment>A tab: the true cost by post</extracomment>
        <translation>Innlegg</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Authors</source>
        <extracomment>A tab: the true cost by author</extracomment>
        <translation>Forfattere</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Months</source>
        <extracomment>A tab: the true cost by month</extracomment>
        <translation>Måneder</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>Your movements are being added up…</source>
        <translation>Bevegelsene dine legges sammen …</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>No money has moved and nothing was read yet. What posts earn and cost you is listed here.</source>
        <translation>Ingen penger er flyttet, og ingenting er lest ennå. Det innlegg gir og koster deg, vises her.</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Choose a figure to see where it comes from. … stands for what is not known.</source>
        <translation>Velg et tall for å se hvor det kommer fra. … står for det som ikke er kjent.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The balance is not known yet, so movements may be missing.</source>
        <translation>Saldoen er ikke kjent ennå, så bevegelser kan mangle.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not all movements are here: %1 of the balance is not in these figures.</source>
        <extracomment>%1: an amount with its sign and unit</extracomment>
        <translation>Ikke alle bevegelser er her: %1 av saldoen er ikke med i disse tallene.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Months are the platform&apos;s, in UTC. Time read is what this computer counted.</source>
        <translation>Månedene er plattformens, i UTC. Lest tid er det denne maskinen har talt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Grants of %1 belong to no post and are not in it.</source>
        <extracomment>%1: an amount with its unit</extracomment>
        <translation>Startbeløp på %1 hører ikke til noe innlegg og er ikke med.</translation>
    </message>
</context>
<context>
    <name>farthing::TrueCostModel</name>
    <message>
        <location filename="../src/models/truecostmodel.cpp" line="+50"/>
        <source>A post that is not here</source>
        <extracomment>Of money that moved on a post that is not kept here</extracomment>
        <translation>Et innlegg som ikke er her</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Authors of posts that are not here</source>
        <extracomment>In a list of authors: those of posts that are not kept here</extracomment>
        <translation>Forfattere av innlegg som ikke er her</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>From others, in no report</source>
        <extracomment>In a list of posts: what others caused, and no bought report says on which post</extracomment>
        <translation>Fra andre, ikke i noen rapport</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+236"/>
        <source>Total</source>
        <extracomment>The sum of all rows of a table
----------
Heading of a column of amounts: profit less loss</extracomment>
        <translation>Totalt</translation>
    </message>
    <message>
        <location line="-225"/>
        <location line="+26"/>
        <source>%1 + …</source>
        <extracomment>An amount of which only a part is known; %1: that part
----------
A time of which only a part is known; %1: that part, &quot;12:05&quot;</extracomment>
        <translation>%1 + …</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>computed</source>
        <extracomment>Where figures come from: they were computed from others</extracomment>
        <translation>beregnet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>reported, own part only</source>
        <extracomment>Where figures come from: those of others are missing</extracomment>
        <translation>oppgitt, bare egen del</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>reported</source>
        <extracomment>Where figures come from: the platform tells them</extracomment>
        <translation>oppgitt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>bought %1</source>
        <extracomment>Where figures come from: a report. %1: a date</extracomment>
        <translation>kjøpt %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Computed: all rows together. They are the statement to the last micro-Twei, but for grants.</source>
        <translation>Beregnet: alle rader til sammen. De er lik kontoutskriften til siste mikro-Twei, bortsett fra startbeløp.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Computed: what others caused in all, less what your reports tell. The platform sums it by day, without the post.</source>
        <translation>Beregnet: det andre har utløst i alt, minus det rapportene dine forteller. Plattformen summerer det per dag, uten innlegget.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Reported: your own part. What others caused here is not known before a report is bought.</source>
        <translation>Oppgitt: din egen del. Det andre har utløst her, er ikke kjent før en rapport er kjøpt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reported by the platform, up to now.</source>
        <translation>Oppgitt av plattformen, til nå.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reported: your own part, up to now. Bought on %1: what others caused until then; what came since is not in it.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Oppgitt: din egen del, til nå. Kjøpt %1: det andre har utløst inntil da; det som har kommet siden, er ikke med.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Not known: nothing that this computer counted then is kept here.</source>
        <translation>Ukjent: Ingenting av det denne maskinen talte da, er lagret her.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Estimated: what this computer counted and the platform accepted. What you read on others is not in it.</source>
        <translation>Anslått: det denne maskinen har talt og plattformen har godtatt. Det du har lest på andre maskiner, er ikke med.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reported by the platform: what it accepted from all your devices.</source>
        <translation>Oppgitt av plattformen: det den har godtatt fra alle enhetene dine.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not known: it needs both the whole total and the time read.</source>
        <translation>Ukjent: Det krever både hele totalen og den leste tiden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Estimated: the total by the hours that this computer counted, rounded once to the micro-Twei.</source>
        <translation>Anslått: totalen delt på timene denne maskinen har talt, avrundet én gang til mikro-Twei.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Computed: the total by the hours read, rounded once to the micro-Twei.</source>
        <translation>Beregnet: totalen delt på leste timer, avrundet én gang til mikro-Twei.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Computed: profit less loss.</source>
        <translation>Beregnet: gevinst minus tap.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reported by the platform, up to now. It is contained in the loss.</source>
        <translation>Oppgitt av plattformen, til nå. Det inngår i tapet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reported by the platform. Grants are neither profit nor loss.</source>
        <translation>Oppgitt av plattformen. Startbeløp er verken gevinst eller tap.</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>%1, %2: %3</source>
        <extracomment>A figure in a table, read aloud. %1: the row&apos;s name, %2: the column&apos;s name, %3: the figure</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Month</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Måned</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Author</source>
        <translation>Forfatter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Post</source>
        <translation>Innlegg</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Profit</source>
        <extracomment>Heading of a column of amounts</extracomment>
        <translation>Gevinst</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Loss</source>
        <extracomment>Heading of a column of amounts</extracomment>
        <translation>Tap</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Reports</source>
        <extracomment>Heading of a column of amounts: what reports cost</extracomment>
        <translation>Rapporter</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Tributes</source>
        <extracomment>Heading of a column of amounts: what commenting and publishing cost</extracomment>
        <translation>Avgifter</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Grants</source>
        <extracomment>Heading of a column of amounts: given by the platform</extracomment>
        <translation>Startbeløp</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Time read</source>
        <extracomment>Heading of a column: how long was read, &quot;12:05&quot;</extracomment>
        <translation>Lest tid</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Twei per hour</source>
        <extracomment>Heading of a column of amounts: earned in an hour of reading</extracomment>
        <translation>Twei per time</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where from</source>
        <extracomment>Heading of a column: where the figures of a row come from</extracomment>
        <translation>Kilde</translation>
    </message>
</context>
<context>
    <name>farthing::TwoLines</name>
    <message>
        <location filename="../src/models/twolines.cpp" line="+45"/>
        <source>. </source>
        <extracomment>Between the parts of a row that is read aloud</extracomment>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>farthing::TwoLinesDelegate</name>
    <message>
        <location filename="../src/gui/twolinesdelegate.cpp" line="+30"/>
        <source>%1 · %2</source>
        <extracomment>A hint: both lines of a row, whole</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>farthing::TypePanel</name>
    <message>
        <location filename="../src/gui/typepanel.cpp" line="+32"/>
        <source>Type and spacing</source>
        <translation>Skrift og avstand</translation>
    </message>
    <message>
        <location line="+42"/>
        <location line="+1"/>
        <source>%1 px</source>
        <extracomment>The size of letters or of a column in pixels; %1: a number</extracomment>
        <translation>%1 px</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 %</source>
        <extracomment>%1: a number</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>farthing::Typefaces</name>
    <message>
        <location filename="../src/gui/typefaces.cpp" line="+34"/>
        <source>Standard (%1)</source>
        <extracomment>The typeface that is used until another is chosen; %1: its name</extracomment>
        <translation>Standard (%1)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>System (%1)</source>
        <extracomment>The typeface of the desktop; %1: its name</extracomment>
        <translation>System (%1)</translation>
    </message>
</context>
<context>
    <name>farthing::VaultDialog</name>
    <message>
        <location filename="../src/gui/vaultdialog.cpp" line="+123"/>
        <source>No report was bought yet. They are bought beside an article, under Post Profit and Loss, and stay here for ever.</source>
        <translation>Ingen rapport er kjøpt ennå. Rapporter kjøpes ved siden av en artikkel, under Innleggets gevinst og tap, og blir her for alltid.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reports belong to an account. Yours appear as soon as the platform says who is signed in.</source>
        <translation>Rapporter hører til en konto. Dine vises så snart plattformen sier hvem som er logget inn.</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln report(s) on this disk are damaged and left out.</source>
        <comment>in the vault</comment>
        <translation>
            <numerusform>%Ln rapport på denne disken er skadet og utelatt.</numerusform>
            <numerusform>%Ln rapporter på denne disken er skadet og utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reports never change and stay on this computer for ever. On a new one they come back from the platform.</source>
        <translation>Rapporter endres aldri og blir på denne maskinen for alltid. På en ny maskin kommer de tilbake fra plattformen.</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>There is no other report of this post</source>
        <extracomment>In a list of reports to compare with: none</extracomment>
        <translation>Det finnes ingen annen rapport om dette innlegget</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Bought on %1, total %2</source>
        <extracomment>A report. %1: date and time, %2: an amount with its sign</extracomment>
        <translation>Kjøpt %1, totalt %2</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Older: bought on %1, your entries up to number %2</source>
        <extracomment>The report that was bought first. %1: date and time, %2: a number</extracomment>
        <translation>Eldre: kjøpt %1, posteringene dine til og med nummer %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Newer: bought on %1, your entries up to number %2</source>
        <extracomment>The report that was bought last. %1: date and time, %2: a number</extracomment>
        <translation>Nyere: kjøpt %1, posteringene dine til og med nummer %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bought on %1, your entries up to number %2</source>
        <translation>Kjøpt %1, posteringene dine til og med nummer %2</translation>
    </message>
</context>
<context>
    <name>farthing::VaultModel</name>
    <message>
        <location filename="../src/models/vaultmodel.cpp" line="+71"/>
        <source>A post that is not here</source>
        <extracomment>Of a bought report whose post is not kept here</extracomment>
        <translation>Et innlegg som ikke er her</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1. Bought on %2. Total Twei Earned %3.</source>
        <extracomment>A bought report, read aloud. %1: the headline of its post, %2: date and time, %3: an amount with its sign</extracomment>
        <translation>%1. Kjøpt %2. Totalt tjent, Twei: %3.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>up to entry %1</source>
        <extracomment>Of a bought report: the account&apos;s last entry in it. %1: a number</extracomment>
        <translation>til og med postering %1</translation>
    </message>
</context>
<context>
    <name>farthing::Writing</name>
    <message>
        <location filename="../src/gui/writing.cpp" line="+149"/>
        <source>Remove this post?</source>
        <translation>Fjerne dette innlegget?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your post is removed for everybody. The tribute that you paid for it is not refunded.</source>
        <translation>Innlegget ditt fjernes for alle. Avgiften du betalte for det, får du ikke tilbake.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Remove</source>
        <extracomment>Button of a question</extracomment>
        <translation>Fjern</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cancel</source>
        <extracomment>Button of a question</extracomment>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>farthing::platform::HttpServer</name>
    <message>
        <location filename="../src/platform/httpserver.cpp" line="+110"/>
        <source>Another program listens on %1 already. End it, or listen on another port.</source>
        <extracomment>%1 is an address and a port, as 127.0.0.1:8480</extracomment>
        <translation>Et annet program lytter allerede på %1. Avslutt det, eller lytt på en annen port.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It is not possible to listen on %1 (%2). Choose an address of this computer.</source>
        <extracomment>%1 is an address and a port, %2 the system&apos;s reason</extracomment>
        <translation>Det er ikke mulig å lytte på %1 (%2). Velg en adresse på denne maskinen.</translation>
    </message>
</context>
<context>
    <name>farthing::platform::Words</name>
    <message>
        <location filename="../src/platform/bookkeeper.cpp" line="+71"/>
        <source>A booking would take an account below zero. Nothing was booked.</source>
        <translation>En bokføring ville ført en konto under null. Ingenting er bokført.</translation>
    </message>
    <message>
        <location filename="../src/platform/frontmatter.cpp" line="+109"/>
        <source>Its front matter is no list of names and values.</source>
        <translation>Frontmatter er ikke en liste over navn og verdier.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Its YAML front matter is broken: %1</source>
        <translation>YAML-frontmatter er ødelagt: %1</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Its TOML front matter is broken: %1</source>
        <translation>TOML-frontmatter er ødelagt: %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>It is not UTF-8 text.</source>
        <translation>Filen er ikke UTF-8-tekst.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It contains bytes that no text has.</source>
        <translation>Filen inneholder byte som ikke hører hjemme i tekst.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Its front matter does not end: a line %1 is missing.</source>
        <extracomment>%1 is the line that should end it, &quot;---&quot; or &quot;+++&quot;</extracomment>
        <translation>Frontmatter slutter ikke: Linjen %1 mangler.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Its date %1 is none.</source>
        <translation>%1 er ingen gyldig dato.</translation>
    </message>
    <message>
        <location filename="../src/platform/images.cpp" line="+50"/>
        <source>The image is larger than 1 MB.</source>
        <translation>Bildet er større enn 1 MB.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The image is no PNG, JPEG or WebP.</source>
        <translation>Bildet er verken PNG, JPEG eller WebP.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The image cannot be decoded.</source>
        <translation>Bildet kan ikke dekodes.</translation>
    </message>
    <message>
        <location filename="../src/platform/importcomments.cpp" line="+31"/>
        <location line="+29"/>
        <location filename="../src/platform/importer.cpp" line="+40"/>
        <location line="+97"/>
        <source>It is too large.</source>
        <translation>Innholdet er for stort.</translation>
    </message>
    <message>
        <location line="-25"/>
        <source>It is no list.</source>
        <translation>Innholdet er ikke en liste.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>A comment needs id, author, body, and a time where it has one.</source>
        <translation>En kommentar trenger id, author, body og et tidspunkt hvis den har et.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Its post is not in this folder.</source>
        <translation>Innlegget finnes ikke i denne mappen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The comment that it answers is not there before it.</source>
        <translation>Kommentaren som besvares, finnes ikke foran svaret.</translation>
    </message>
    <message>
        <location filename="../src/platform/importer.cpp" line="-75"/>
        <source>The folder %1 is not there. Check its name.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Mappen %1 finnes ikke. Kontroller navnet.</translation>
    </message>
    <message>
        <location line="+73"/>
        <source>It has no text.</source>
        <translation>Teksten mangler.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Its post was removed.</source>
        <translation>Innlegget er fjernet.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Unknown author</source>
        <translation>Ukjent forfatter</translation>
    </message>
    <message>
        <location filename="../src/platform/operator.cpp" line="+56"/>
        <source>No account can have the name &quot;%1&quot;. Choose another one.</source>
        <extracomment>%1 is a name that somebody asked for</extracomment>
        <translation>Ingen konto kan ha navnet «%1». Velg et annet.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The level must be at least 1.</source>
        <translation>Nivået må være minst 1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A grant cannot be negative.</source>
        <translation>Et startbeløp kan ikke være negativt.</translation>
    </message>
    <message>
        <location line="+216"/>
        <source>There is nothing to remove under %1. Check the id.</source>
        <extracomment>%1 is an id that somebody gave</extracomment>
        <translation>Det finnes ingenting å fjerne under %1. Kontroller ID-en.</translation>
    </message>
    <message>
        <location filename="../src/platform/idempotencytable.cpp" line="+54"/>
        <source>The answer to a request could not be kept.</source>
        <translation>Svaret på en forespørsel kunne ikke lagres.</translation>
    </message>
</context>
<context>
    <name>farthing::sql</name>
    <message>
        <location filename="../src/sql/sqliteerror.cpp" line="+37"/>
        <source>The disk is full, and nothing more can be kept on it. Free some space; what is unfinished then goes on by itself.</source>
        <translation>Disken er full, og ingenting mer kan lagres på den. Frigjør litt plass; det som ikke er ferdig, fortsetter da av seg selv.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Another program holds the database %1. Close that program; Farthing tries again by itself.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Et annet program holder på databasen %1. Lukk det programmet; Farthing prøver igjen av seg selv.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The database %1 cannot be written to. Allow writing to it and to its folder; what is in it can still be read.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Det er ikke mulig å skrive til databasen %1. Tillat skriving til den og til mappen dens; det som er i den, kan fortsatt leses.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The disk failed (%1). Check that it is connected and has space; Farthing tries again by itself.</source>
        <extracomment>%1 is the database&apos;s own message</extracomment>
        <translation>Disken sviktet (%1). Kontroller at den er tilkoblet og har plass; Farthing prøver igjen av seg selv.</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>The local database failed (%1). Check that the disk is not full and that the folder can be written to.</source>
        <extracomment>%1 is the database&apos;s own message</extracomment>
        <translation>Den lokale databasen sviktet (%1). Kontroller at disken ikke er full, og at det er mulig å skrive til mappen.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The database %1 cannot be opened (%2).</source>
        <extracomment>%1 is a file, %2 the database&apos;s own message</extracomment>
        <translation>Databasen %1 kan ikke åpnes (%2).</translation>
    </message>
    <message>
        <location filename="../src/sql/connection.cpp" line="+141"/>
        <source>The connection to the database %1 is lost. It is tried again soon.</source>
        <extracomment>%1 names a server and a database</extracomment>
        <translation>Forbindelsen til databasen %1 er brutt. Det forsøkes snart igjen.</translation>
    </message>
    <message>
        <location filename="../src/sql/migrator.cpp" line="+135"/>
        <source>The database %1 was made by an older version of Farthing, or is none of its databases. Farthing brings its own up to date when it serves them.</source>
        <extracomment>%1 is a file, or a server and a database</extracomment>
        <translation>Databasen %1 er laget av en eldre versjon av Farthing, eller er ikke en av Farthings databaser. Farthing oppdaterer sine egne når en plattform tar dem i bruk.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The database %1 was made by a newer version of Farthing. Install that version to use it; nothing was changed.</source>
        <extracomment>%1 is a file, or a server and a database</extracomment>
        <translation>Databasen %1 er laget av en nyere versjon av Farthing. Installer den versjonen for å bruke den; ingenting er endret.</translation>
    </message>
    <message>
        <location line="+25"/>
        <location filename="../src/sql/sqliteerror.cpp" line="-67"/>
        <source>The database %1 is damaged.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Databasen %1 er skadet.</translation>
    </message>
    <message>
        <location filename="../src/sql/postgreslocation.cpp" line="+103"/>
        <source>The address of the PostgreSQL database cannot be read. It is written as postgresql://user@host:port/database.</source>
        <translation>Adressen til PostgreSQL-databasen kan ikke leses. Den skrives som postgresql://user@host:port/database.</translation>
    </message>
</context>
<context>
    <name>farthing::sql::Postgres</name>
    <message>
        <location filename="../src/sql/postgres.cpp" line="+29"/>
        <source>The rights to the database %1 are missing. Let its owner grant them, or sign in as the owner.</source>
        <extracomment>%1 names a server and a database</extracomment>
        <translation>Rettighetene til databasen %1 mangler. La eieren gi dem, eller logg inn som eieren.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>No PostgreSQL server answers at %1. Check the address, and that the server runs.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>Ingen PostgreSQL-tjener svarer på %1. Kontroller adressen, og at tjeneren kjører.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The PostgreSQL server at %1 does not let this user in. Check the name and the password.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>PostgreSQL-tjeneren på %1 slipper ikke denne brukeren inn. Kontroller navnet og passordet.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>There is no database “%1” on the PostgreSQL server at %2. Make it with createdb.</source>
        <extracomment>%1 is the name of a database, %2 the address of a server</extracomment>
        <translation>Det finnes ingen database «%1» på PostgreSQL-tjeneren på %2. Lag den med createdb.</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Qt&apos;s driver for PostgreSQL is missing. On Debian it is in the package libqt6sql6-psql.</source>
        <translation>Qts driver for PostgreSQL mangler. På Debian ligger den i pakken libqt6sql6-psql.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The database %1 does not keep its texts as UTF-8. Make another one with createdb --encoding=UTF8 --template=template0.</source>
        <extracomment>%1 names a server and a database</extracomment>
        <translation>Databasen %1 lagrer ikke tekster som UTF-8. Lag en annen med createdb --encoding=UTF8 --template=template0.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>The database %1 cannot be opened (%2).</source>
        <extracomment>%1 names a server and a database, %2 is the server&apos;s own message</extracomment>
        <translation>Databasen %1 kan ikke åpnes (%2).</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The database %1 failed (%2).</source>
        <extracomment>%1 names a server and a database, %2 is the server&apos;s own message</extracomment>
        <translation>Databasen %1 sviktet (%2).</translation>
    </message>
</context>
<context>
    <name>farthing::wire</name>
    <message>
        <location filename="../src/wire/json.cpp" line="+17"/>
        <source>This is not the JSON that was expected; it goes wrong at byte %1.</source>
        <extracomment>%1 is a position in a file or an answer</extracomment>
        <translation>Dette er ikke den JSON-en som var ventet; feilen oppstår ved byte %1.</translation>
    </message>
</context>
<context>
    <name>farthing::wire::Fields</name>
    <message>
        <location filename="../src/wire/codec_requests.cpp" line="+116"/>
        <source>a time not before “started_at”</source>
        <translation>et tidspunkt som ikke er før «started_at»</translation>
    </message>
    <message>
        <location filename="../src/wire/codec_rules.cpp" line="+99"/>
        <source>“Twei”, the unit of this version</source>
        <translation>«Twei», enheten i denne versjonen</translation>
    </message>
    <message>
        <location line="+76"/>
        <source>“%1” is not a member of a rulebook.</source>
        <extracomment>%1 is the name of a member of a JSON file</extracomment>
        <translation>«%1» er ikke et medlem av en regelbok.</translation>
    </message>
    <message>
        <location filename="../src/wire/fields.cpp" line="+64"/>
        <location line="+103"/>
        <source>a text</source>
        <translation>en tekst</translation>
    </message>
    <message numerus="yes">
        <location line="-101"/>
        <source>a text of at most %Ln character(s)</source>
        <translation>
            <numerusform>en tekst på høyst %Ln tegn</numerusform>
            <numerusform>en tekst på høyst %Ln tegn</numerusform>
        </translation>
    </message>
    <message>
        <location line="+21"/>
        <source>a whole number</source>
        <translation>et heltall</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a whole number of at least %1</source>
        <translation>et heltall på minst %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a whole number of at most %1</source>
        <translation>et heltall på høyst %1</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>an amount, written as a text such as &quot;0.25&quot;</source>
        <translation>et beløp, skrevet som en tekst, for eksempel &quot;0.25&quot;</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>an amount that is not negative</source>
        <translation>et beløp som ikke er negativt</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>a time such as &quot;2025-10-02T14:05:00.000Z&quot;</source>
        <translation>et tidspunkt som &quot;2025-10-02T14:05:00.000Z&quot;</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>a text that is not empty</source>
        <translation>en tekst som ikke er tom</translation>
    </message>
    <message>
        <location line="+15"/>
        <location line="+10"/>
        <location line="+21"/>
        <source>an object</source>
        <translation>et objekt</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>a list</source>
        <translation>en liste</translation>
    </message>
    <message numerus="yes">
        <location line="+46"/>
        <source>an id of at most %Ln character(s)</source>
        <translation>
            <numerusform>en ID på høyst %Ln tegn</numerusform>
            <numerusform>en ID på høyst %Ln tegn</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>“%1” must be %2.</source>
        <extracomment>%1 is the name of a member of a JSON file or answer, %2 says what it should be: &quot;a text&quot;, &quot;a whole number&quot;</extracomment>
        <translation>«%1» må være %2.</translation>
    </message>
    <message>
        <location filename="../src/wire/fields.h" line="+116"/>
        <source>one of the words that are known here</source>
        <translation>et av ordene som er kjent her</translation>
    </message>
</context>
</TS>
