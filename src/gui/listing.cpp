// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/listing.h"

#include "core/future.h"
#include "gui/actions.h"
#include "gui/articlepane.h"
#include "gui/listwords.h"
#include "gui/morelike.h"
#include "gui/notices.h"
#include "gui/postspanel.h"
#include "gui/searchpanel.h"
#include "gui/topbar.h"
#include "sync/markingread.h"
#include "sync/savedsearches.h"
#include "sync/session.h"

#include <QtWidgets/QMenu>

namespace farthing {

namespace {

/// Of a list that takes a while to be marked, it is said how far that is each time so many more are.
constexpr int toldEach = 10'000;

} // namespace

Listing::Listing(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connectMarking();
    connectActions();
    PostsPanel &posts = m_parts.posts;
    connect(&posts, &PostsPanel::queryChanged, this, &Listing::showState);
    connect(&posts, &PostsPanel::searchingChanged, this, &Listing::showState);
    connect(&posts, &PostsPanel::menuRequested, this, &Listing::showPostMenu);
    connect(posts.listMenu(), &QMenu::aboutToShow, this, &Listing::fillMenu);
    connect(&m_parts.article, &ArticlePane::authorWanted, this, &Listing::showBy);
    connect(&m_parts.article, &ArticlePane::tagWanted, this, &Listing::showAbout);
    connect(&posts.search(), &SearchPanel::savedSearchRemoved, this, &Listing::tellRemoved);
    connect(&posts.search(), &SearchPanel::failed, &m_parts.notices, &Notices::showError);
    // Its lines are commands, too, so they are there before it was ever opened.
    connect(&m_parts.session.savedSearches(), &SavedSearches::changed, this, &Listing::fillMenu);
    fillMenu();
    showState();
}

void Listing::connectMarking()
{
    MarkingRead *marking = &m_parts.session.markingRead();
    connect(marking, &MarkingRead::marked, this, &Listing::tellMarked);
    connect(marking, &MarkingRead::progressed, this, &Listing::tellProgress);
    connect(marking, &MarkingRead::changed, this, &Listing::showState);
    connect(marking, &MarkingRead::forgotten, &m_parts.notices, &Notices::dropUndoable);
    connect(marking, &MarkingRead::failed, &m_parts.notices, &Notices::showError);
    connect(marking, &MarkingRead::takenBack, this,
            [this] { m_parts.notices.showInfo(tr("What was marked as read is unread again.")); });
    connect(&m_parts.posts, &PostsPanel::passed, marking, &MarkingRead::markPassed);
}

void Listing::connectActions()
{
    const Actions &actions = m_parts.actions;
    connect(actions.markAllRead, &QAction::triggered, this, &Listing::markAll);
    connect(actions.takeBackRead, &QAction::triggered, &m_parts.session.markingRead(),
            &MarkingRead::takeBack);
    connect(actions.listBefore, &QAction::triggered, &m_parts.posts, &PostsPanel::leaveFilter);
    actions.readPassed->setChecked(m_parts.posts.isReadPassed());
    connect(actions.readPassed, &QAction::toggled, &m_parts.posts, &PostsPanel::setReadPassed);
}

void Listing::showState()
{
    m_parts.actions.takeBackRead->setEnabled(m_parts.session.markingRead().canTakeBack());
    // Hits are no list: what is marked is what somebody sees.
    m_parts.actions.markAllRead->setEnabled(!m_parts.posts.isSearching());
    m_parts.actions.listBefore->setEnabled(m_parts.posts.query().isFiltered());
}

void Listing::markAll()
{
    m_told = 0;
    m_parts.session.markingRead().markAll(m_parts.posts.query());
}

void Listing::tellProgress(int posts)
{
    if (posts < m_told + toldEach)
        return;
    m_told = posts;
    constexpr std::chrono::minutes asLongAsItTakes(60);
    m_parts.notices.showUndoable(tr("%Ln post(s) marked as read so far.", nullptr, posts), asLongAsItTakes,
                                 [this] { m_parts.session.markingRead().takeBack(); });
}

void Listing::tellMarked(int posts)
{
    if (posts == 0) {
        m_parts.notices.showInfo(tr("Nothing in this list is unread."));
        return;
    }
    m_parts.notices.showUndoable(tr("%Ln post(s) marked as read.", nullptr, posts), MarkingRead::undoTime,
                                 [this] { m_parts.session.markingRead().takeBack(); });
}

void Listing::showBy(const AccountId &author, const QString &name)
{
    m_parts.posts.showFiltered(PostListQuery::by(author), name);
    m_parts.posts.focusList();
}

void Listing::showAbout(const QString &tag)
{
    m_parts.posts.showFiltered(PostListQuery::about(tag));
    m_parts.posts.focusList();
}

void Listing::fillMenu()
{
    QMenu *menu = m_parts.posts.listMenu();
    menu->clear();
    menu->addActions({m_parts.actions.markAllRead, m_parts.actions.takeBackRead, m_parts.actions.readPassed});
    addSearches(menu);
}

void Listing::addSearches(QMenu *menu)
{
    //: Title in a menu
    menu->addSection(tr("Saved searches"));
    const QList<SavedSearch> searches = m_parts.session.savedSearches().all().valueOr({});
    for (const SavedSearch &search : searches) {
        QAction *line = menu->addAction(ListWords::onButton(ListWords::isolated(search.name)));
        connect(line, &QAction::triggered, this, [this, text = search.text] {
            m_parts.field.setSearch(text);
            m_parts.field.focusSearch();
        });
    }
    if (searches.isEmpty())
        menu->addAction(tr("None yet. A search is saved above its hits."))->setEnabled(false);
}

void Listing::showPostMenu(const PostRow &post, const QPoint &where)
{
    auto *menu = new QMenu(&m_parts.posts);
    menu->setObjectName(QStringLiteral("postMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Library &library = m_parts.session.library();
    QAction *read = menu->addAction(post.unread ? tr("Mark as read") : tr("Mark as unread"));
    connect(read, &QAction::triggered, this,
            [this, &library, post] { report(library.setUnread(post.id, !post.unread)); });
    //: Of a saved post: it is not kept in the list of saved ones any more
    QAction *save = menu->addAction(post.saved ? tr("Do not save any more") : tr("Save"));
    connect(save, &QAction::triggered, this,
            [this, &library, post] { report(library.setSaved(post.id, !post.saved)); });
    menu->addSeparator();
    addMore(menu, post);
    menu->popup(where);
}

void Listing::addMore(QMenu *menu, const PostRow &post)
{
    QAction *author = menu->addAction(ListWords::onButton(ListWords::moreBy(post.author)));
    connect(author, &QAction::triggered, this, [this, post] { showBy(post.authorId, post.author); });
    // A row knows no tags: they are with the text.
    const Result<Article> article = m_parts.session.library().article(post.id);
    if (!article)
        return;
    for (const QString &tag : article->post.tags.mid(0, MoreLike::mostTags)) {
        if (tag.trimmed().isEmpty())
            continue;
        QAction *about = menu->addAction(ListWords::onButton(ListWords::moreAbout(tag)));
        connect(about, &QAction::triggered, this, [this, tag] { showAbout(tag); });
    }
}

void Listing::tellRemoved(const SavedSearch &search)
{
    //: %1: the name of a search
    m_parts.notices.showUndoable(tr("%1 is not saved any more.").arg(ListWords::isolated(search.name)),
                                 MarkingRead::undoTime,
                                 [this, search] { report(m_parts.session.savedSearches().restore(search)); });
}

void Listing::report(const QFuture<Result<void>> &answer)
{
    whenDone(answer, this, [this](const Result<void> &done) {
        if (!done)
            m_parts.notices.showError(done.error());
    });
}

} // namespace farthing
