<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>farthing::AccountView</name>
    <message numerus="yes">
        <location filename="../src/gui/accountview.cpp" line="+92"/>
        <source>%n Plus(es) left</source>
        <comment>for today</comment>
        <translation>
            <numerusform>%n Plus left</numerusform>
            <numerusform>%n Pluses left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n paid like(s) left</source>
        <comment>for today</comment>
        <translation>
            <numerusform>%n paid like left</numerusform>
            <numerusform>%n paid likes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n comment reward(s) left</source>
        <comment>for today</comment>
        <translation>
            <numerusform>%n comment reward left</numerusform>
            <numerusform>%n comment rewards left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::ArticlePane</name>
    <message numerus="yes">
        <location filename="../src/gui/articlepane.cpp" line="+155"/>
        <source>%n picture(s) from elsewhere not loaded</source>
        <translation>
            <numerusform>%n picture from elsewhere not loaded</numerusform>
            <numerusform>%n pictures from elsewhere not loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::CommentWords</name>
    <message numerus="yes">
        <location filename="../src/models/commentwords.cpp" line="+13"/>
        <source>%n reply(s)</source>
        <comment>under a comment</comment>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Show %n reply(s)</source>
        <comment>a thread</comment>
        <translation>
            <numerusform>Show %n reply</numerusform>
            <numerusform>Show %n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Hide %n reply(s)</source>
        <comment>a thread</comment>
        <translation>
            <numerusform>Hide %n reply</numerusform>
            <numerusform>Hide %n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n like(s)</source>
        <comment>on a comment</comment>
        <translation>
            <numerusform>%n like</numerusform>
            <numerusform>%n likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n dislike(s)</source>
        <comment>on a comment</comment>
        <translation>
            <numerusform>%n dislike</numerusform>
            <numerusform>%n dislikes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::CommentsPanel</name>
    <message numerus="yes">
        <location filename="../src/gui/commentspanel.cpp" line="+173"/>
        <location line="+3"/>
        <source>%n Comment(s)</source>
        <comment>header of the list</comment>
        <translation>
            <numerusform>%n Comment</numerusform>
            <numerusform>%n Comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n new</source>
        <comment>comments since the last visit</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::Composer</name>
    <message numerus="yes">
        <location filename="../src/gui/composer.cpp" line="+217"/>
        <source>%n character(s) too many</source>
        <comment>of a comment</comment>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n character(s) left</source>
        <comment>of a comment</comment>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::Format</name>
    <message numerus="yes">
        <location filename="../src/core/format.cpp" line="+164"/>
        <source>%n day(s)</source>
        <comment>a span of whole days</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::Outbox</name>
    <message numerus="yes">
        <location filename="../src/sync/outboxsending.cpp" line="+241"/>
        <source>This was decided more than %n day(s) ago. Send it again if you still want it.</source>
        <translation>
            <numerusform>This was decided more than %n day ago. Send it again if you still want it.</numerusform>
            <numerusform>This was decided more than %n days ago. Send it again if you still want it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::PostWords</name>
    <message numerus="yes">
        <location filename="../src/models/postwords.cpp" line="+35"/>
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::PostsPanel</name>
    <message numerus="yes">
        <location filename="../src/gui/postspanel.cpp" line="+241"/>
        <source>%n post(s) so far</source>
        <translation>
            <numerusform>%n post so far</numerusform>
            <numerusform>%n posts so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::StatusLine</name>
    <message numerus="yes">
        <location filename="../src/gui/statusline.cpp" line="+34"/>
        <source>Refreshing, %n post(s) so far</source>
        <translation>
            <numerusform>Refreshing, %n post so far</numerusform>
            <numerusform>Refreshing, %n posts so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+63"/>
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
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
        <location filename="../src/gui/topbar.cpp" line="+149"/>
        <source>Pluses left</source>
        <extracomment>After a figure in bold: &quot;7 Pluses left&quot;</extracomment>
        <translation>
            <numerusform>Plus left</numerusform>
            <numerusform>Pluses left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::wire::Fields</name>
    <message numerus="yes">
        <location filename="../src/wire/fields.cpp" line="+66"/>
        <source>a text of at most %n character(s)</source>
        <translation>
            <numerusform>a text of at most %n character</numerusform>
            <numerusform>a text of at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+192"/>
        <source>an id of at most %n character(s)</source>
        <translation>
            <numerusform>an id of at most %n character</numerusform>
            <numerusform>an id of at most %n characters</numerusform>
        </translation>
    </message>
</context>
</TS>
