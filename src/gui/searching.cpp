// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/searching.h"

#include "gui/actions.h"
#include "gui/articlepane.h"
#include "gui/articleview.h"
#include "gui/commands.h"
#include "gui/commentspanel.h"
#include "gui/docks.h"
#include "gui/postspanel.h"
#include "gui/searchmarks.h"
#include "gui/searchpanel.h"
#include "gui/topbar.h"
#include "gui/writing.h"
#include "sync/search.h"
#include "sync/session.h"

#include <QtCore/QPointer>
#include <QtWidgets/QApplication>

namespace farthing {

Searching::Searching(const Parts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_marks(new SearchMarks(parts.article.view(), parts.article.view().marks(), parts.theme, this))
{
    SearchPanel &panel = m_parts.posts.search();
    connect(m_parts.actions.find, &QAction::triggered, &m_parts.field, &TopBar::focusSearch);
    connect(m_parts.actions.commandList, &QAction::triggered, &m_parts.field, &TopBar::focusCommands);
    connect(&m_parts.field, &TopBar::searchChanged, this, &Searching::search);
    connect(&m_parts.field, &TopBar::searchLeft, &m_parts.posts, &PostsPanel::focusList);
    connect(&m_parts.field, &TopBar::searchAccepted, this, &Searching::accept);
    connect(&panel, &SearchPanel::left, this, &Searching::leave);
    connect(&panel, &SearchPanel::opened, this, &Searching::open);
    connect(&panel, &SearchPanel::passed, this, &Searching::pass);
    connect(&m_parts.posts, &PostsPanel::searchEnded, &m_parts.field, &TopBar::clearSearch);
    connect(&panel, &SearchPanel::queryChanged, this, &Searching::mark);
    connect(&m_parts.article.view(), &ArticleView::shown, m_marks, &SearchMarks::startAgain);
}

void Searching::begin()
{
    m_parts.session.search().start();
}

void Searching::search(const QString &text)
{
    const bool commands = m_parts.commands.show(text);
    m_parts.posts.setSearch(commands ? QString() : text);
    if (!text.isEmpty())
        m_parts.docks.posts()->show(); // where else should it be seen?
}

void Searching::accept()
{
    if (m_parts.commands.isShown())
        m_parts.commands.run();
    else
        m_parts.posts.search().openFirst();
}

void Searching::leave()
{
    m_parts.field.clearSearch();
    m_parts.posts.focusList();
}

void Searching::mark()
{
    m_marks->setTerms(m_parts.posts.search().query().words);
}

void Searching::open(const SearchHit &hit)
{
    switch (hit.kind) {
    case SearchKind::Article:
        show(hit.post);
        break;
    case SearchKind::Comment:
    case SearchKind::Note:
        showComment(hit, true);
        break;
    case SearchKind::CommentDraft:
        if (show(hit.post)) {
            m_parts.docks.showComments();
            m_parts.comments.focusComposer();
        }
        break;
    case SearchKind::PostDraft:
        m_parts.writing.openDraft(hit.post);
        break;
    case SearchKind::Passage:
        emit noteRequested(NoteId{hit.id}, true);
        break;
    case SearchKind::Movement:
        emit dayRequested(hit.at.toUTC().date());
        break;
    }
}

/// J and K go on from hit to hit, whatever they come upon: what opens after this must not take them, either.
void Searching::pass(const SearchHit &hit)
{
    const QPointer<QWidget> keyboard = QApplication::focusWidget();
    if (hit.kind == SearchKind::Article)
        show(hit.post);
    else if (hit.kind == SearchKind::Comment || hit.kind == SearchKind::Note)
        showComment(hit, false);
    else if (hit.kind == SearchKind::Passage)
        emit noteRequested(NoteId{hit.id}, false);
    if (keyboard)
        keyboard->setFocus(Qt::OtherFocusReason);
}

/// False where the post is not here: what belongs to it must not show beside another one.
bool Searching::show(const PostId &post)
{
    if (post != m_parts.article.current() && m_parts.session.library().article(post))
        emit postRequested(post);
    if (post == m_parts.article.current())
        return true;
    emit told(tr("The post that this belongs to is not on this computer."));
    return false;
}

void Searching::showComment(const SearchHit &hit, bool takeKeyboard)
{
    if (!show(hit.post))
        return;
    m_parts.docks.showComments(takeKeyboard);
    m_parts.comments.showComment(CommentId{hit.id}, takeKeyboard);
}

} // namespace farthing
