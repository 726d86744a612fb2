// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/permalinks.h"

#include "gui/articlepane.h"
#include "gui/commentspanel.h"
#include "gui/docks.h"
#include "sync/discussion.h"
#include "sync/library.h"
#include "sync/session.h"

namespace farthing {

Permalinks::Permalinks(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_open(parts.article.current())
{
    connect(&parts.article, &ArticlePane::opened, this, &Permalinks::turnPage);
    // After the window has shown its comments, too.
    const auto goOnLater = [this](const PostId &post) {
        goOn(post, false);
    };
    connect(&parts.article, &ArticlePane::opened, this, goOnLater, Qt::QueuedConnection);
    connect(&parts.session.discussion(), &Discussion::commentsChanged, this, goOnLater, Qt::QueuedConnection);
}

/// Who opens another article does not wait any more. The first one opens by itself.
void Permalinks::turnPage(const PostId &post)
{
    if (m_wanted && m_wanted->post != post && !m_open.isEmpty())
        m_wanted.reset();
    m_open = post;
}

void Permalinks::open(const Permalink &link, bool takeKeyboard)
{
    m_wanted = link.comment ? std::optional(link) : std::nullopt;
    if (link.post != m_parts.article.current())
        emit postRequested(link.post);
    if (link.post != m_parts.article.current()) {
        emit told(tr("What this link leads to is not on this computer yet. It opens once it arrives."));
        return;
    }
    goOn(link.post, takeKeyboard);
    if (m_wanted)
        emit told(tr("This comment is not on this computer yet. It is shown once it arrives."));
}

void Permalinks::goOn(const PostId &post, bool takeKeyboard)
{
    if (!m_wanted || m_wanted->post != post || post != m_parts.article.current() ||
        !isHere(*m_wanted->comment))
        return;
    m_parts.docks.showComments(takeKeyboard);
    m_parts.comments.showComment(*m_wanted->comment, takeKeyboard);
    m_wanted.reset();
}

bool Permalinks::isHere(const CommentId &comment) const
{
    return m_parts.session.discussion().holds(m_wanted->post, comment).valueOr(false);
}

} // namespace farthing
