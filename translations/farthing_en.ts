<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>farthing::AccountView</name>
    <message numerus="yes">
        <location filename="../src/gui/accountview.cpp" line="+93"/>
        <source>%Ln Plus(es) left</source>
        <comment>for today</comment>
        <translation>
            <numerusform>%Ln Plus left</numerusform>
            <numerusform>%Ln Pluses left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln paid like(s) left</source>
        <comment>for today</comment>
        <translation>
            <numerusform>%Ln paid like left</numerusform>
            <numerusform>%Ln paid likes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln comment reward(s) left</source>
        <comment>for today</comment>
        <translation>
            <numerusform>%Ln comment reward left</numerusform>
            <numerusform>%Ln comment rewards left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::Archive</name>
    <message numerus="yes">
        <location filename="../src/archive/archivewriter.cpp" line="+315"/>
        <source>%Ln text(s) are damaged on this computer and were left out. They are fetched anew at the next start.</source>
        <translation>
            <numerusform>One text is damaged on this computer and was left out. It is fetched anew at the next start.</numerusform>
            <numerusform>%Ln texts are damaged on this computer and were left out. They are fetched anew at the next start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::ArchiveCommands</name>
    <message numerus="yes">
        <location filename="../src/app/archivecommands.cpp" line="+71"/>
        <source>The archive in %1 is complete, with %Ln post(s).</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>The archive in %1 is complete, with %Ln post.</numerusform>
            <numerusform>The archive in %1 is complete, with %Ln posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%Ln post(s) were restored into the profile %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%Ln post was restored into the profile %1.</numerusform>
            <numerusform>%Ln posts were restored into the profile %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::ArchiveWindows</name>
    <message numerus="yes">
        <location filename="../src/gui/archivewindows.cpp" line="+46"/>
        <source>The archive in %1 is complete: %Ln post(s), %2.</source>
        <extracomment>%1: a folder, %2: a size such as &quot;41 MB&quot;</extracomment>
        <translation>
            <numerusform>The archive in %1 is complete: %Ln post, %2.</numerusform>
            <numerusform>The archive in %1 is complete: %Ln posts, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::ArticleNotes</name>
    <message numerus="yes">
        <location filename="../src/gui/articlenotes.cpp" line="+118"/>
        <source>%Ln note(s) whose place in this article is gone</source>
        <translation>
            <numerusform>%Ln note whose place in this article is gone</numerusform>
            <numerusform>%Ln notes whose place in this article is gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::ArticlePane</name>
    <message numerus="yes">
        <location filename="../src/gui/articlepane.cpp" line="+232"/>
        <source>%Ln picture(s) from elsewhere not loaded</source>
        <translation>
            <numerusform>%Ln picture from elsewhere not loaded</numerusform>
            <numerusform>%Ln pictures from elsewhere not loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::AskSheet</name>
    <message numerus="yes">
        <location filename="../src/gui/asksheet.cpp" line="+138"/>
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
            <numerusform>Discard %Ln</numerusform>
            <numerusform>Discard %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::AvatarDialog</name>
    <message numerus="yes">
        <location filename="../src/gui/avatardialog.cpp" line="+77"/>
        <source>Colour %Ln</source>
        <extracomment>A colour to draw with; %Ln: its number</extracomment>
        <translation>
            <numerusform>Colour %Ln</numerusform>
            <numerusform>Colour %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::AwayModel</name>
    <message numerus="yes">
        <location filename="../src/models/awaymodel.cpp" line="+93"/>
        <source>%Ln like(s)</source>
        <comment>for a comment</comment>
        <translation>
            <numerusform>%Ln like</numerusform>
            <numerusform>%Ln likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln dislike(s)</source>
        <comment>for a comment</comment>
        <translation>
            <numerusform>%Ln dislike</numerusform>
            <numerusform>%Ln dislikes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::BalanceModel</name>
    <message numerus="yes">
        <location filename="../src/models/balancemodel.cpp" line="+199"/>
        <location line="+36"/>
        <source>%Ln movement(s)</source>
        <comment>of a day</comment>
        <translation>
            <numerusform>%Ln movement</numerusform>
            <numerusform>%Ln movements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::BalanceWindow</name>
    <message numerus="yes">
        <location filename="../src/gui/balancewindow.cpp" line="+135"/>
        <source>%Ln movement(s) explain it, to the last wei.</source>
        <comment>of money</comment>
        <translation>
            <numerusform>%Ln movement explains it, to the last wei.</numerusform>
            <numerusform>%Ln movements explain it, to the last wei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::CommentWords</name>
    <message numerus="yes">
        <location filename="../src/models/commentwords.cpp" line="+31"/>
        <source>%Ln reply(s)</source>
        <comment>under a comment</comment>
        <translation>
            <numerusform>%Ln reply</numerusform>
            <numerusform>%Ln replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Show %Ln reply(s)</source>
        <comment>a thread</comment>
        <translation>
            <numerusform>Show %Ln reply</numerusform>
            <numerusform>Show %Ln replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Hide %Ln reply(s)</source>
        <comment>a thread</comment>
        <translation>
            <numerusform>Hide %Ln reply</numerusform>
            <numerusform>Hide %Ln replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln like(s)</source>
        <comment>on a comment</comment>
        <translation>
            <numerusform>%Ln like</numerusform>
            <numerusform>%Ln likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln dislike(s)</source>
        <comment>on a comment</comment>
        <translation>
            <numerusform>%Ln dislike</numerusform>
            <numerusform>%Ln dislikes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::CommentsPanel</name>
    <message numerus="yes">
        <location filename="../src/gui/commentspanel.cpp" line="+283"/>
        <location line="+3"/>
        <source>%Ln Comment(s)</source>
        <comment>header of the list</comment>
        <translation>
            <numerusform>%Ln Comment</numerusform>
            <numerusform>%Ln Comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln new</source>
        <comment>comments since the last visit</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::Composer</name>
    <message numerus="yes">
        <location filename="../src/gui/composer.cpp" line="+277"/>
        <source>%Ln character(s) too many</source>
        <comment>of a comment</comment>
        <translation>
            <numerusform>%Ln character too many</numerusform>
            <numerusform>%Ln characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln character(s) left</source>
        <comment>of a comment</comment>
        <translation>
            <numerusform>%Ln character left</numerusform>
            <numerusform>%Ln characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::DifferenceDocument</name>
    <message numerus="yes">
        <location filename="../src/gui/differencedocument.cpp" line="+46"/>
        <source>%Ln paragraph(s) changed</source>
        <translation>
            <numerusform>%Ln paragraph changed</numerusform>
            <numerusform>%Ln paragraphs changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln paragraph(s) added</source>
        <translation>
            <numerusform>%Ln paragraph added</numerusform>
            <numerusform>%Ln paragraphs added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln paragraph(s) removed</source>
        <translation>
            <numerusform>%Ln paragraph removed</numerusform>
            <numerusform>%Ln paragraphs removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <source>%Ln more</source>
        <comment>changes in a paragraph</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+78"/>
        <source>%Ln paragraph(s) unchanged</source>
        <translation>
            <numerusform>%Ln paragraph unchanged</numerusform>
            <numerusform>%Ln paragraphs unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::ExportDialog</name>
    <message numerus="yes">
        <location filename="../src/gui/exportdialog.cpp" line="+104"/>
        <source>With opening and closing balance. More than %Ln movement(s) are summed by day and line.</source>
        <comment>in a PDF</comment>
        <translation>
            <numerusform>With opening and closing balance. More than %Ln movement is summed by day and line.</numerusform>
            <numerusform>With opening and closing balance. More than %Ln movements are summed by day and line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::Format</name>
    <message numerus="yes">
        <location filename="../src/core/format.cpp" line="+239"/>
        <source>%Ln day(s)</source>
        <comment>a span of whole days</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::ImagesNote</name>
    <message numerus="yes">
        <location filename="../src/gui/imagesnote.cpp" line="+61"/>
        <source>%Ln picture(s) from %1 not loaded.</source>
        <extracomment>%1: the name of a site, example.org</extracomment>
        <translation>
            <numerusform>%Ln picture from %1 not loaded.</numerusform>
            <numerusform>%Ln pictures from %1 not loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln more picture(s) from other sites not loaded. Sites are allowed in the menu File, Offline reading.</source>
        <translation>
            <numerusform>%Ln more picture from another site not loaded. Sites are allowed in the menu File, Offline reading.</numerusform>
            <numerusform>%Ln more pictures from other sites not loaded. Sites are allowed in the menu File, Offline reading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%Ln tracker(s) were left out.</source>
        <translation>
            <numerusform>%Ln tracker was left out.</numerusform>
            <numerusform>%Ln trackers were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::JourneyModel</name>
    <message numerus="yes">
        <location filename="../src/models/journeymodel.cpp" line="+56"/>
        <source>%Ln image(s) could not be fetched</source>
        <translation>
            <numerusform>%Ln image could not be fetched</numerusform>
            <numerusform>%Ln images could not be fetched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::Listing</name>
    <message numerus="yes">
        <location filename="../src/gui/listing.cpp" line="+91"/>
        <source>%Ln post(s) marked as read so far.</source>
        <translation>
            <numerusform>%Ln post marked as read so far.</numerusform>
            <numerusform>%Ln posts marked as read so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%Ln post(s) marked as read.</source>
        <translation>
            <numerusform>%Ln post marked as read.</numerusform>
            <numerusform>%Ln posts marked as read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::Notices</name>
    <message numerus="yes">
        <location filename="../src/gui/notices.cpp" line="+105"/>
        <source>%Ln act(s) for %1 together.</source>
        <extracomment>Several acts were agreed to at once; %1: what they cost together, with its unit</extracomment>
        <translation>
            <numerusform>%Ln act for %1.</numerusform>
            <numerusform>%Ln acts for %1 together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%Ln movement(s) in %1. Closing balance: %2.</source>
        <comment>in an exported statement</comment>
        <extracomment>%1: the name of a file, %2: an amount with its unit</extracomment>
        <translation>
            <numerusform>%Ln movement in %1. Closing balance: %2.</numerusform>
            <numerusform>%Ln movements in %1. Closing balance: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::OfflineDialog</name>
    <message numerus="yes">
        <location filename="../src/gui/offlinedialog.cpp" line="+83"/>
        <source>%Ln image(s) are kept now, %1.</source>
        <extracomment>%1: how much room they take, &quot;41 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln image is kept now, %1.</numerusform>
            <numerusform>%Ln images are kept now, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::Outbox</name>
    <message numerus="yes">
        <location filename="../src/sync/outboxsending.cpp" line="+299"/>
        <source>This was sent more than %Ln day(s) ago, and no answer came. It may be booked already; the statement says so.</source>
        <translation>
            <numerusform>This was sent more than %Ln day ago, and no answer came. It may be booked already; the statement says so.</numerusform>
            <numerusform>This was sent more than %Ln days ago, and no answer came. It may be booked already; the statement says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>This was decided more than %Ln day(s) ago. Send it again if you still want it.</source>
        <translation>
            <numerusform>This was decided more than %Ln day ago. Send it again if you still want it.</numerusform>
            <numerusform>This was decided more than %Ln days ago. Send it again if you still want it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::PdfStatement</name>
    <message numerus="yes">
        <location filename="../src/archive/pdfstatement.cpp" line="+92"/>
        <source>%Ln movement(s)</source>
        <comment>of a day and line</comment>
        <translation>
            <numerusform>%Ln movement</numerusform>
            <numerusform>%Ln movements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+60"/>
        <source>%Ln movement(s).</source>
        <comment>in a printed statement</comment>
        <translation>
            <numerusform>%Ln movement.</numerusform>
            <numerusform>%Ln movements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::PicturesIn</name>
    <message numerus="yes">
        <location filename="../src/gui/picturesin.cpp" line="+29"/>
        <source>These are too many pictures at once. The first %Ln are taken.</source>
        <translation>
            <numerusform>These are too many pictures at once. The first one is taken.</numerusform>
            <numerusform>These are too many pictures at once. The first %Ln are taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::PlannerWindow</name>
    <message numerus="yes">
        <location filename="../src/gui/plannerwindow.cpp" line="+151"/>
        <source>%Ln Plus(es) left</source>
        <comment>for today</comment>
        <translation>
            <numerusform>%Ln Plus left</numerusform>
            <numerusform>%Ln Pluses left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
        <location line="+37"/>
        <location line="+51"/>
        <source>%Ln post(s)</source>
        <comment>in a sentence</comment>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-44"/>
        <location line="+47"/>
        <source>%Ln Plus(es) will count.</source>
        <translation>
            <numerusform>%Ln Plus will count.</numerusform>
            <numerusform>%Ln Pluses will count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln text(s) could not be fetched.</source>
        <translation>
            <numerusform>%Ln text could not be fetched.</numerusform>
            <numerusform>%Ln texts could not be fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln image(s) could not be fetched.</source>
        <translation>
            <numerusform>%Ln image could not be fetched.</numerusform>
            <numerusform>%Ln images could not be fetched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::PostComposer</name>
    <message numerus="yes">
        <location filename="../src/gui/postcomposer.cpp" line="+216"/>
        <source>%Ln picture(s) will be uploaded when it is sent.</source>
        <translation>
            <numerusform>%Ln picture will be uploaded when it is sent.</numerusform>
            <numerusform>%Ln pictures will be uploaded when it is sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::PostForm</name>
    <message numerus="yes">
        <location filename="../src/gui/postform.cpp" line="+24"/>
        <source>The headline is too long by %Ln character(s).</source>
        <translation>
            <numerusform>The headline is too long by %Ln character.</numerusform>
            <numerusform>The headline is too long by %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>These are %Ln tag(s) too many.</source>
        <translation>
            <numerusform>This is %Ln tag too many.</numerusform>
            <numerusform>These are %Ln tags too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::PostWords</name>
    <message numerus="yes">
        <location filename="../src/models/postwords.cpp" line="+35"/>
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::PostsPanel</name>
    <message numerus="yes">
        <location filename="../src/gui/postspanelempty.cpp" line="+44"/>
        <source>%Ln post(s) so far</source>
        <translation>
            <numerusform>%Ln post so far</numerusform>
            <numerusform>%Ln posts so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/gui/postspanel.cpp" line="+448"/>
        <source>%Ln new post(s)</source>
        <comment>line above the list</comment>
        <translation>
            <numerusform>%Ln new post</numerusform>
            <numerusform>%Ln new posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::RestoreDialog</name>
    <message numerus="yes">
        <location filename="../src/gui/restoredialog.cpp" line="+106"/>
        <source>%Ln post(s) were restored.</source>
        <translation>
            <numerusform>%Ln post was restored.</numerusform>
            <numerusform>%Ln posts were restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::Search</name>
    <message numerus="yes">
        <location filename="../src/domain/searchquery.cpp" line="+326"/>
        <source>At most %Ln word(s) can be looked for at once.</source>
        <translation>
            <numerusform>At most %Ln word can be looked for at once.</numerusform>
            <numerusform>At most %Ln words can be looked for at once.</numerusform>
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
            <numerusform>More than %Ln hit</numerusform>
            <numerusform>More than %Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::SendingWindows</name>
    <message numerus="yes">
        <location filename="../src/gui/sendingwindows.cpp" line="+137"/>
        <source>%Ln more draft(s) waited for this.</source>
        <translation>
            <numerusform>%Ln more draft waited for this.</numerusform>
            <numerusform>%Ln more drafts waited for this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::StatusLine</name>
    <message numerus="yes">
        <location filename="../src/gui/statusline.cpp" line="+36"/>
        <source>Refreshing, %Ln post(s) so far</source>
        <translation>
            <numerusform>Refreshing, %Ln post so far</numerusform>
            <numerusform>Refreshing, %Ln posts so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+66"/>
        <source>%Ln waiting to be sent</source>
        <translation>
            <numerusform>%Ln waiting to be sent</numerusform>
            <numerusform>%Ln waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%Ln post(s) kept offline</source>
        <translation>
            <numerusform>%Ln post kept offline</numerusform>
            <numerusform>%Ln posts kept offline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::TopBar</name>
    <message numerus="yes">
        <location filename="../src/gui/topbar.cpp" line="+228"/>
        <source>Pluses left</source>
        <extracomment>After a figure in bold: &quot;7 Pluses left&quot;</extracomment>
        <translation>
            <numerusform>Plus left</numerusform>
            <numerusform>Pluses left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::VaultDialog</name>
    <message numerus="yes">
        <location filename="../src/gui/vaultdialog.cpp" line="+130"/>
        <source>%Ln report(s) on this disk are damaged and left out.</source>
        <comment>in the vault</comment>
        <translation>
            <numerusform>%Ln report on this disk is damaged and left out.</numerusform>
            <numerusform>%Ln reports on this disk are damaged and left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::wire::Fields</name>
    <message numerus="yes">
        <location filename="../src/wire/fields.cpp" line="+66"/>
        <source>a text of at most %Ln character(s)</source>
        <translation>
            <numerusform>a text of at most %Ln character</numerusform>
            <numerusform>a text of at most %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+192"/>
        <source>an id of at most %Ln character(s)</source>
        <translation>
            <numerusform>an id of at most %Ln character</numerusform>
            <numerusform>an id of at most %Ln characters</numerusform>
        </translation>
    </message>
</context>
</TS>
