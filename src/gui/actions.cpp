// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

namespace farthing {

Actions::Actions(const Theme &theme, QWidget *window)
    : QObject(window), m_theme(theme), m_window(window), m_themes(new QActionGroup(this))
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
    addNoteActions();
    setArticleOpen(false);
    connect(&theme, &Theme::changed, this, &Actions::colourIcons);
    colourIcons();
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
    view->addActions({largerText, smallerText, normalText});
    //: Menu about the open article
    QMenu *post = into->addMenu(tr("&Post"));
    post->addActions({find,
                      nextUnread,
                      nextPost,
                      previousPost,
                      post->addSeparator(),
                      save,
                      markUnread,
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
                      removePost,
                      post->addSeparator(),
                      mutedPeople});
    //: Menu about the account's money
    QMenu *earnings = into->addMenu(tr("&Earnings"));
    earnings->addActions({explainBalance, balanceChart, earnings->addSeparator(), reportVault, trueCost,
                          earnings->addSeparator(), planPluses, packJourney, whileAway, whatAsks});
    QMenu *help = into->addMenu(tr("&Help"));
    help->addActions({showShortcuts, help->addSeparator(), about});
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
    };
    for (const auto &[kind, name] : kinds) {
        QAction *action = m_themes->addAction(name);
        action->setCheckable(true);
        action->setData(QVariant::fromValue(kind));
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = kind] { emit themeChosen(chosen); });
    }
}

void Actions::checkTheme(Theme::Kind kind)
{
    for (QAction *action : m_themes->actions())
        if (action->data().value<Theme::Kind>() == kind)
            action->setChecked(true);
}

void Actions::setArticleOpen(bool open)
{
    for (QAction *action : {plus, minus, save, markUnread, highlight, writeNote, nextNote})
        action->setEnabled(open);
}

QList<QAction *> Actions::withKeys() const
{
    QList<QAction *> list = m_window->actions();
    list.removeIf([](const QAction *action) { return action->shortcut().isEmpty(); });
    return list;
}

} // namespace farthing
