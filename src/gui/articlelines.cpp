// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articlelines.h"

#include "core/future.h"
#include "gui/actions.h"
#include "gui/articlepane.h"
#include "gui/articleview.h"
#include "gui/differenceview.h"
#include "gui/messagebar.h"
#include "sync/continuation.h"
#include "sync/session.h"

namespace farthing {

ArticleLines::ArticleLines(Session &session, const Format &format, const Theme &theme, const Actions &actions,
                           ArticlePane &article, QObject *window)
    : QObject(window),
      m_session(session),
      m_format(format),
      m_actions(actions),
      m_article(article),
      m_edited(addLine(theme, QStringLiteral("editedLine"))),
      m_further(addLine(theme, QStringLiteral("furtherLine"))),
      m_difference(new DifferenceView(format, theme, &article))
{
    m_difference->setObjectName(QStringLiteral("differenceView"));
    article.addPage(m_difference);
    connect(&article, &ArticlePane::opened, this, &ArticleLines::turnPage);
    connect(&article, &ArticlePane::changed, this, &ArticleLines::lookForEdit);
    connect(&article.view(), &ArticleView::scrolled, this, &ArticleLines::dropPlaceOnceReached);
    connect(&session.continuation(), &Continuation::placeArrived, this, &ArticleLines::offerPlace);
    connect(m_difference, &DifferenceView::left, this, &ArticleLines::leaveChanges);
    connect(m_edited, &MessageBar::closed, this, &ArticleLines::forgetEdit);
    connect(m_further, &MessageBar::closed, this, [this] {
        m_place.reset();
        m_actions.goFurther->setEnabled(false);
    });
    connect(actions.showChanges, &QAction::triggered, this, &ArticleLines::showChanges);
    connect(actions.goFurther, &QAction::triggered, this, &ArticleLines::goFurther);
    turnPage();
}

MessageBar *ArticleLines::addLine(const Theme &theme, const QString &name)
{
    auto *line = new MessageBar(theme, &m_article);
    line->setObjectName(name);
    setLook(line, QStringLiteral("message-below"));
    m_article.addLine(line);
    return line;
}

void ArticleLines::turnPage()
{
    m_difference->cancel();
    m_article.showArticlePage();
    m_read.reset();
    m_place.reset();
    m_further->dismiss();
    m_actions.goFurther->setEnabled(false);
    m_edited->dismiss();
    lookForEdit();
}

void ArticleLines::lookForEdit()
{
    const std::optional<Article> &article = m_article.article();
    const auto kept =
        article ? m_session.library().readVersion(article->post.id).valueOr(std::nullopt) : std::nullopt;
    const bool differs = kept && article->post.body &&
                         (kept->body != article->post.body || kept->title != article->post.title);
    if (differs && kept != m_read) {
        m_read = kept;
        const QString text =
            //: %1: a date
            kept->readAt ? tr("Edited since you read it on %1.").arg(m_format.date(*kept->readAt))
                         : tr("Edited since you read it.");
        m_edited->showMessage(
            {Message::Kind::Info, text, tr("Show what changed"), [this] { showChanges(); }, {}});
    }
    m_actions.showChanges->setEnabled(m_read.has_value());
}

void ArticleLines::showChanges()
{
    const std::optional<Article> &article = m_article.article();
    if (!m_read || !article)
        return;
    m_edited->dismiss();
    m_article.settle();
    m_difference->compare(*m_read, article->post, m_article.typography());
    m_article.showPage(m_difference);
    m_difference->setFocus(Qt::OtherFocusReason);
    forgetEdit();
}

void ArticleLines::leaveChanges()
{
    m_difference->cancel();
    m_article.showArticlePage();
    m_article.view().setFocus(Qt::OtherFocusReason);
}

/// It was seen, or is not to be seen; while the article is open the menu still shows it.
void ArticleLines::forgetEdit()
{
    whenDone(m_session.library().forgetReadVersion(m_article.current()), this,
             [this](const Result<void> &done) {
                 if (!done)
                     emit failed(done.error());
             });
}

void ArticleLines::offerPlace(const PostId &post)
{
    if (post != m_article.current())
        return; // It is simply the place when the article is opened.
    const auto kept = m_session.continuation().place(post).valueOr(std::nullopt);
    const auto place = kept ? ReadingPlace::fromJson(*kept) : std::nullopt;
    if (!place || !m_article.view().isBelow(*place))
        return;
    m_place = place;
    m_actions.goFurther->setEnabled(true);
    m_further->showMessage({Message::Kind::Info,
                            tr("You were further on your other computer."),
                            //: Goes to the place where an article was read to on another computer
                            tr("Go there"),
                            [this] { goFurther(); },
                            {}});
}

void ArticleLines::goFurther()
{
    if (!m_place)
        return;
    m_further->dismiss();
    m_article.showArticlePage();
    m_article.view().goTo(*m_place);
    m_place.reset();
    m_actions.goFurther->setEnabled(false);
}

void ArticleLines::dropPlaceOnceReached()
{
    if (!m_place || m_article.view().isBelow(*m_place))
        return;
    m_place.reset();
    m_further->dismiss();
    m_actions.goFurther->setEnabled(false);
}

} // namespace farthing
