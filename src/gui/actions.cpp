// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

namespace farthing {

Actions::Actions(const Theme &theme, QWidget *window)
    : QObject(window),
      m_theme(theme),
      m_window(window),
      m_themes(new QActionGroup(this)),
      m_lists(new QActionGroup(this)),
      m_ends(new QActionGroup(this))
{
    const auto key = [](const char *text) {
        return QKeySequence(QString::fromLatin1(text));
    };
    refresh =
        add(QStringLiteral("refresh"), tr("Refresh"), {QKeySequence(Qt::Key_F5)}, QStringLiteral("refresh"));
    exportStatement = add(QStringLiteral("exportStatement"), tr("Export statement…"), {key("Ctrl+E")},
                          QStringLiteral("export"));
    //: Opens what may be spent in a day and a month
    spendingLimits = add(QStringLiteral("spendingLimits"), tr("Spending limits…"), {});
    quit = add(QStringLiteral("quit"), tr("Quit"), {key("Ctrl+Q")}, QStringLiteral("quit"));
    quit->setMenuRole(QAction::QuitRole);
    find = add(QStringLiteral("find"), tr("Search"), {key("Ctrl+K"), key("/")}, QStringLiteral("search"));
    nextPost = add(QStringLiteral("nextPost"), tr("Next post"), {key("J")});
    previousPost = add(QStringLiteral("previousPost"), tr("Previous post"), {key("K")});
    nextUnread =
        add(QStringLiteral("nextUnread"), tr("Next unread post"), {key("N")}, QStringLiteral("next"));
    //: The act that says yes to a post
    plus = add(QStringLiteral("plus"), tr("Plus"), {key("+")}, QStringLiteral("plus"));
    //: The act that says no to a post, and costs
    minus = add(QStringLiteral("minus"), tr("Minus"), {key("-")}, QStringLiteral("minus"));
    //: Keep this post in the list of saved ones
    save = add(QStringLiteral("save"), tr("Save"), {key("S")}, QStringLiteral("save"));
    save->setCheckable(true);
    markUnread =
        add(QStringLiteral("markUnread"), tr("Mark as unread"), {key("M")}, QStringLiteral("unread"));
    //: Opens every bought report
    reportVault = add(QStringLiteral("reportVault"), tr("Report vault…"), {key("Ctrl+Shift+V")});
    //: Opens what posts, authors and months earned and cost
    trueCost = add(QStringLiteral("trueCost"), tr("True cost…"), {key("Ctrl+Shift+T")});
    //: Opens what reading would earn, the best first
    planPluses = add(QStringLiteral("planPluses"), tr("Plan the Pluses…"), {key("Ctrl+L")});
    //: Makes some posts ready to be read without a network
    packJourney = add(QStringLiteral("packJourney"), tr("Pack for a journey…"), {key("Ctrl+J")});
    //: Opens what happened since the person was last here
    whileAway = add(QStringLiteral("whileAway"), tr("While you were away"), {});
    //: Opens the paid acts that waited too long and ask again
    whatAsks = add(QStringLiteral("whatAsks"), tr("What asks for your consent"), {key("Ctrl+Shift+A")});
    writePost =
        add(QStringLiteral("writePost"), tr("Write a post…"), {key("Ctrl+N")}, QStringLiteral("edit"));
    editPost = add(QStringLiteral("editPost"), tr("Edit this post…"), {});
    removePost = add(QStringLiteral("removePost"), tr("Remove this post…"), {}, QStringLiteral("remove"));
    largerText = add(QStringLiteral("largerText"), tr("Larger text"), {key("Ctrl++"), key("Ctrl+=")});
    smallerText = add(QStringLiteral("smallerText"), tr("Smaller text"), {key("Ctrl+-")});
    normalText = add(QStringLiteral("normalText"), tr("Normal text size"), {key("Ctrl+0")});
    explainBalance = add(QStringLiteral("explainBalance"), tr("Explain my balance"), {key("Ctrl+B")},
                         QStringLiteral("earnings"));
    balanceChart = add(QStringLiteral("balanceChart"), tr("Chart of the balance"), {key("Ctrl+Shift+B")});
    showShortcuts = add(QStringLiteral("showShortcuts"), tr("Keyboard shortcuts"), {key("?")},
                        QStringLiteral("keyboard"));
    about = add(QStringLiteral("about"), tr("About Farthing"), {});
    about->setMenuRole(QAction::AboutRole);
    //: Opens what is kept on this computer to be read without a network
    offlineReading = add(QStringLiteral("offlineReading"), tr("Offline reading…"), {key("Ctrl+Shift+O")});
    //: Opens what writes everything that is kept into a folder
    archive = add(QStringLiteral("archive"), tr("Archive…"), {key("Ctrl+Shift+S")});
    restoreArchive = add(QStringLiteral("restoreArchive"), tr("Restore from an archive…"), {});
    //: Opens what is different in an article since it was read
    showChanges = add(QStringLiteral("showChanges"), tr("Show what changed"), {key("Ctrl+D")});
    //: Goes to the place where the article was read to on another computer
    goFurther = add(QStringLiteral("goFurther"), tr("Go on from your other computer"), {key("Ctrl+G")});
    addMoving();
    addLists();
    addEndsOfArticle();
    addArticleTools();
    addNoteActions();
    setArticleOpen(false);
    connect(&theme, &Theme::changed, this, &Actions::colourIcons);
    colourIcons();
}

/// What moves the keyboard, and the text.
void Actions::addMoving()
{
    //: Opens the menu of the window
    openMenu = add(QStringLiteral("openMenu"), tr("Menu"), {Qt::Key_F10});
    //: Opens the list in which every command can be found
    commandList =
        add(QStringLiteral("commandList"), tr("All commands"), {Qt::CTRL | Qt::SHIFT | Qt::Key_K}, {});
    //: A screen down; at the end of the article to another one
    readOn = add(QStringLiteral("readOn"), tr("Read on"), {Qt::Key_Space});
    //: A screen up
    readBack = add(QStringLiteral("readBack"), tr("Read back"), {Qt::SHIFT | Qt::Key_Space});
    // Space belongs to the text and to the lists, not to buttons and fields, which need it themselves.
    for (QAction *local : {readOn, readBack})
        local->setShortcutContext(Qt::WidgetShortcut);
    //: The keyboard goes on to the next part of the window
    nextPane = add(QStringLiteral("nextPane"), tr("Next panel"), {Qt::Key_F6});
    previousPane = add(QStringLiteral("previousPane"), tr("Previous panel"), {Qt::SHIFT | Qt::Key_F6});
    //: Where the keyboard goes: the list of posts
    goToPosts = add(QStringLiteral("goToPosts"), tr("Posts"), {Qt::ALT | Qt::Key_1});
    //: Where the keyboard goes
    goToArticle = add(QStringLiteral("goToArticle"), tr("Article"), {Qt::ALT | Qt::Key_2});
    //: Where the keyboard goes
    goToComments = add(QStringLiteral("goToComments"), tr("Comments"), {Qt::ALT | Qt::Key_3});
    //: Where the keyboard goes: the panel with profit and loss
    goToEarnings = add(QStringLiteral("goToEarnings"), tr("Earnings"), {Qt::ALT | Qt::Key_4});
    //: Where the keyboard goes: the panel with what was sent and what waits
    goToActivity = add(QStringLiteral("goToActivity"), tr("Activity"), {Qt::ALT | Qt::Key_5});
}

QAction *Actions::addChoice(QActionGroup *group, const QString &name, const QString &text,
                            const QVariant &value)
{
    auto *action = new QAction(text, group);
    action->setObjectName(name + QStringLiteral("Action"));
    action->setCheckable(true);
    action->setProperty("choice", value);
    m_window->addAction(action);
    return action;
}

void Actions::check(const QActionGroup &group, const QVariant &value)
{
    for (QAction *action : group.actions())
        if (action->property("choice") == value)
            action->setChecked(true);
}

/// What is done with a whole list, and which one is shown.
void Actions::addLists()
{
    markAllRead = add(QStringLiteral("markAllRead"), tr("Mark all as read"), {Qt::SHIFT | Qt::Key_A});
    //: Makes those unread again that were just marked as read
    takeBackRead = add(QStringLiteral("takeBackRead"), tr("Undo marking as read"), {Qt::CTRL | Qt::Key_Z});
    takeBackRead->setEnabled(false);
    //: A choice: what leaves the list of posts by scrolling is marked as read
    readPassed = add(QStringLiteral("readPassed"), tr("Scrolling past marks as read"), {});
    readPassed->setCheckable(true);
    //: From the posts of an author or about something back to the list before
    listBefore = add(QStringLiteral("listBefore"), tr("Back to the list before"), {Qt::Key_Backspace});
    listBefore->setEnabled(false);
    const std::tuple<PostList, QString, QString> lists[] = {
        //: List of posts
        {PostList::All, QStringLiteral("listAll"), tr("All")},
        //: List of posts
        {PostList::Unread, QStringLiteral("listUnread"), tr("Unread")},
        //: List of posts that can still earn something
        {PostList::CanEarn, QStringLiteral("listCanEarn"), tr("Can earn")},
        //: List of posts that you keep
        {PostList::Saved, QStringLiteral("listSaved"), tr("Saved")},
        //: List of posts that you wrote
        {PostList::Mine, QStringLiteral("listMine"), tr("Mine")},
    };
    for (const auto &[list, name, text] : lists) {
        QAction *action = addChoice(m_lists, name, text, int(list));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(list))));
        connect(action, &QAction::triggered, this, [this, chosen = list] { emit listChosen(chosen); });
    }
}

void Actions::checkList(PostList list)
{
    check(*m_lists, int(list));
}

void Actions::addEndsOfArticle()
{
    const std::tuple<QString, QString, QString> ends[] = {
        //: At the end of an article, reading on leads there
        {QStringLiteral("unread"), QStringLiteral("atEndNextUnread"), tr("Next unread post")},
        //: At the end of an article, reading on leads there
        {QStringLiteral("post"), QStringLiteral("atEndNextPost"), tr("Next post")},
        //: At the end of an article, reading on leads nowhere
        {QStringLiteral("nothing"), QStringLiteral("atEndNothing"), tr("Stay there")},
    };
    for (const auto &[what, name, text] : ends)
        connect(addChoice(m_ends, name, text, what), &QAction::triggered, this,
                [this, chosen = what] { emit endOfArticleChosen(chosen); });
}

void Actions::checkEndOfArticle(const QString &what)
{
    check(*m_ends, what);
}

void Actions::addArticleTools()
{
    const auto key = [](const char *text) {
        return QKeySequence(QString::fromLatin1(text));
    };
    //: Opens a panel with font, size, width and spacing of the article
    typePanel = add(QStringLiteral("typePanel"), tr("Type and spacing"), {key("Ctrl+Shift+Y")},
                    QStringLiteral("text-size"));
    findInArticle = add(QStringLiteral("findInArticle"), tr("Find in the article"), {key("Ctrl+F")},
                        QStringLiteral("search"));
    //: The next place in the article with the words looked for
    findNext = add(QStringLiteral("findNext"), tr("Find next"), {key("F3")});
    findPrevious = add(QStringLiteral("findPrevious"), tr("Find previous"), {key("Shift+F3")});
    //: Shows the headings of the article
    outline = add(QStringLiteral("outline"), tr("Outline of the article"), {key("Ctrl+Shift+H")},
                  QStringLiteral("outline"));
    copyMarkdown = add(QStringLiteral("copyMarkdown"), tr("Copy as Markdown"), {key("Ctrl+Shift+C")});
    //: Copies an address that opens the article in this program
    copyLink = add(QStringLiteral("copyLink"), tr("Copy link"), {key("Ctrl+Shift+L")});
    printArticle = add(QStringLiteral("printArticle"), tr("Print…"), {key("Ctrl+P")});
    saveAsPdf = add(QStringLiteral("saveAsPdf"), tr("Save as PDF…"), {key("Ctrl+Shift+P")});
    //: Begins and ends reading the article to the person
    readAloud = add(QStringLiteral("readAloud"), tr("Read aloud"), {key("Ctrl+Shift+R")});
    //: Pauses the voice that reads the article, and lets it go on
    pauseAloud = add(QStringLiteral("pauseAloud"), tr("Pause reading aloud"), {key("Ctrl+Shift+U")});
    for (QAction *voice : {readAloud, pauseAloud}) {
        voice->setCheckable(true);
        voice->setVisible(false);
    }
}

QAction *Actions::add(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                      const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name + QStringLiteral("Action"));
    action->setShortcuts(keys);
    action->setData(icon);
    m_window->addAction(action);
    return action;
}

void Actions::addNoteActions()
{
    //: Marks the selected words of the article
    highlight = add(QStringLiteral("highlight"), tr("Highlight"), {QKeySequence(Qt::Key_H)});
    //: Marks the selected words of the article and opens a field for what is said to them
    writeNote = add(QStringLiteral("writeNote"), tr("Write a note…"), {QKeySequence(Qt::SHIFT | Qt::Key_H)});
    nextNote = add(QStringLiteral("nextNote"), tr("Next note in this article"),
                   {QKeySequence(Qt::CTRL | Qt::Key_H)});
    //: Opens the list of everything that the person marked
    notes = add(QStringLiteral("notes"), tr("Notes…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
    //: Opens the list of people whose comments are not shown
    mutedPeople = add(QStringLiteral("mutedPeople"), tr("Muted people…"), {});
}

void Actions::colourIcons()
{
    for (QAction *action : m_window->actions())
        if (const QString icon = action->data().toString(); !icon.isEmpty())
            action->setIcon(m_theme.icon(icon));
}

void Actions::buildMenus(QMenu *into, const QList<QAction *> &docks)
{
    QMenu *file = into->addMenu(tr("&File"));
    file->addActions({refresh, file->addSeparator(), exportStatement, spendingLimits, offlineReading,
                      file->addSeparator(), archive, restoreArchive, file->addSeparator(), quit});
    QMenu *view = into->addMenu(tr("&View"));
    addThemes(view);
    view->addSeparator();
    view->addActions(docks);
    view->addSeparator();
    addPlaces(view);
    view->addSeparator();
    view->addActions({typePanel, largerText, smallerText, normalText});
    //: Menu about the open article
    QMenu *post = into->addMenu(tr("&Post"));
    post->addActions({find,
                      readOn,
                      readBack,
                      nextUnread,
                      nextPost,
                      previousPost,
                      listBefore,
                      post->addSeparator(),
                      save,
                      markUnread,
                      markAllRead,
                      takeBackRead,
                      readPassed,
                      post->addSeparator(),
                      highlight,
                      writeNote,
                      nextNote,
                      notes,
                      post->addSeparator(),
                      showChanges,
                      goFurther,
                      post->addSeparator(),
                      plus,
                      minus,
                      post->addSeparator(),
                      writePost,
                      editPost,
                      removePost});
    //: Menu of what can be done with the text of the open article
    QMenu *article = post->addMenu(tr("&Article"));
    article->addActions({findInArticle, findNext, findPrevious, outline, readAloud, pauseAloud,
                         article->addSeparator(), copyMarkdown, copyLink, article->addSeparator(),
                         printArticle, saveAsPdf});
    post->addActions({post->addSeparator(), mutedPeople});
    //: Menu about the account's money
    QMenu *earnings = into->addMenu(tr("&Earnings"));
    earnings->addActions({explainBalance, balanceChart, earnings->addSeparator(), reportVault, trueCost,
                          earnings->addSeparator(), planPluses, packJourney, whileAway, whatAsks});
    QMenu *help = into->addMenu(tr("&Help"));
    help->addActions({commandList, showShortcuts, help->addSeparator(), about});
}

void Actions::addThemes(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("Theme"));
    const std::pair<Theme::Kind, QString> kinds[] = {
        //: Theme: as the desktop has it
        {Theme::Kind::System, tr("As the system")},
        //: Theme
        {Theme::Kind::Light, tr("Light")},
        //: Theme
        {Theme::Kind::Dark, tr("Dark")},
        //: Theme: the colour of old paper
        {Theme::Kind::Sepia, tr("Sepia")},
        //: Theme: black on white, for who sees little
        {Theme::Kind::Contrast, tr("High contrast")},
    };
    for (const auto &[kind, name] : kinds) {
        QAction *action = m_themes->addAction(name);
        action->setObjectName(QStringLiteral("theme-%1Action").arg(Theme::nameOf(kind)));
        action->setCheckable(true);
        action->setData(QVariant::fromValue(kind));
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = kind] { emit themeChosen(chosen); });
    }
}

void Actions::addPlaces(QMenu *view)
{
    //: Menu with the lists of posts
    view->addMenu(tr("List"))->addActions(m_lists->actions());
    //: Menu with the parts of the window that the keyboard can go to
    QMenu *places = view->addMenu(tr("Go to"));
    places->addActions({goToPosts, goToArticle, goToComments, goToEarnings, goToActivity,
                        places->addSeparator(), nextPane, previousPane, openMenu});
    //: Menu: what reading on does at the end of an article
    view->addMenu(tr("At the end of an article"))->addActions(m_ends->actions());
}

void Actions::checkTheme(Theme::Kind kind)
{
    for (QAction *action : m_themes->actions())
        if (action->data().value<Theme::Kind>() == kind)
            action->setChecked(true);
}

void Actions::setArticleOpen(bool open)
{
    for (QAction *action :
         {plus, minus, save, markUnread, highlight, writeNote, nextNote, typePanel, findInArticle, findNext,
          findPrevious, outline, copyMarkdown, copyLink, printArticle, saveAsPdf, readAloud})
        action->setEnabled(open);
}

} // namespace farthing
