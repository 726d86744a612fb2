// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/writing.h"

#include "core/future.h"
#include "gui/actions.h"
#include "gui/articlepane.h"
#include "gui/intentactions.h"
#include "gui/notices.h"
#include "gui/postcomposer.h"
#include "sync/outbox.h"
#include "sync/postdrafts.h"
#include "sync/session.h"

#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace farthing {

Writing::Writing(const Parts &parts, QWidget *window)
    : QObject(window),
      m_parts(parts),
      m_window(window),
      m_acts(new IntentActions(parts.session.outbox(), this))
{
    connect(parts.actions.writePost, &QAction::triggered, this, &Writing::write);
    connect(parts.actions.editPost, &QAction::triggered, this, &Writing::editOpen);
    connect(parts.actions.removePost, &QAction::triggered, this, &Writing::askToRemove);
    connect(&parts.article, &ArticlePane::opened, this, &Writing::followArticle);
    connect(&parts.article, &ArticlePane::changed, this, &Writing::followArticle);
    connect(m_acts, &IntentActions::submitted, &parts.notices, &Notices::showSubmitted);
    connect(m_acts, &IntentActions::failed, &parts.notices, &Notices::showError);
    connect(&parts.session.outbox(), &Outbox::intentChanged, this, &Writing::intentChanged);
    followArticle();
}

PostComposer &Writing::composer()
{
    if (!m_composer) {
        m_composer = new PostComposer(m_parts.session, m_parts.format, m_parts.theme, m_window);
        connect(m_composer, &PostComposer::submitted, &m_parts.notices, &Notices::showSubmitted);
        connect(m_composer, &PostComposer::submitted, this,
                [this](const IntentId &id) { m_sent.insert(id, m_composer->draft().id); });
        connect(m_composer, &PostComposer::stopped, &m_parts.notices, &Notices::showStopped);
    }
    return *m_composer;
}

void Writing::open(const PostDraft &draft)
{
    PostComposer &window = composer();
    // What stands in a closed window may be older than what is kept, or than the published text.
    if (!window.isVisible() || window.draft().id != draft.id)
        window.edit(draft);
    bringUp();
}

void Writing::openDraft(const PostId &id)
{
    if (const auto draft = m_parts.session.postDrafts().find(id).valueOr(std::nullopt))
        open(*draft);
}

void Writing::editUnsent(const Intent &intent)
{
    const auto openAgain = [this, act = intent.act] {
        const auto kept = m_parts.session.postDrafts().find(postOf(act)).valueOr(std::nullopt);
        open(kept ? *kept : draftFrom(act));
    };
    // What came back is replaced when its draft is sent anew; what waits must not go in between.
    if (intent.state != Intent::State::Waiting) {
        openAgain();
        return;
    }
    m_sent.remove(intent.id);
    whenDone(m_parts.session.outbox().takeBack(intent.id), this, [this, openAgain](const Result<void> &done) {
        if (done)
            openAgain();
        else
            m_parts.notices.showError(done.error());
    });
}

/// For a text whose draft was deleted meanwhile.
PostDraft Writing::draftFrom(const Act &act) const
{
    PostDraft draft = m_parts.session.postDrafts().newDraft();
    draft.id = postOf(act);
    const auto take = [&draft](const auto &text) {
        draft.title = text.title;
        draft.body = text.body;
        draft.language = text.language;
        draft.tags = text.tags;
    };
    if (const auto *publish = std::get_if<PublishAct>(&act))
        take(*publish);
    else if (const auto *edit = std::get_if<EditPostAct>(&act))
        take(*edit);
    draft.published = std::holds_alternative<EditPostAct>(act);
    return draft;
}

void Writing::bringUp()
{
    m_composer->show();
    m_composer->raise();
    m_composer->activateWindow();
}

/// Goes on with what was being written last; where nothing is, an empty page.
void Writing::write()
{
    PostDrafts &drafts = m_parts.session.postDrafts();
    if (m_composer && m_composer->isVisible()) {
        bringUp();
        return;
    }
    const QList<PostDraftRow> rows = drafts.list().valueOr({});
    for (const PostDraftRow &row : rows) {
        if (row.published || drafts.isUnderway(row.id))
            continue;
        if (const auto draft = drafts.find(row.id).valueOr(std::nullopt)) {
            open(*draft);
            return;
        }
    }
    composer().editNew();
    bringUp();
}

void Writing::editOpen()
{
    PostDrafts &drafts = m_parts.session.postDrafts();
    const PostId id = m_parts.article.current();
    if (const auto kept = drafts.find(id).valueOr(std::nullopt)) {
        open(*kept);
        return;
    }
    const Result<PostDraft> draft = drafts.draftOf(id);
    if (draft)
        open(*draft);
    else
        m_parts.notices.showError(draft.error());
}

void Writing::askToRemove()
{
    const RemovePostAct act{m_parts.article.current()};
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Remove this post?"),
        tr("Your post is removed for everybody. The tribute that you paid for it is not refunded."),
        QMessageBox::Cancel, m_window);
    question->setObjectName(QStringLiteral("removePostQuestion"));
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    //: Button of a question
    QPushButton *remove = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    // Qt's own words exist in fewer languages than ours.
    //: Button of a question
    question->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    connect(remove, &QPushButton::clicked, this,
            [this, act] { m_acts->submit(act, m_parts.session.outbox().quote(act).cost); });
    question->open();
}

void Writing::followArticle()
{
    const std::optional<Article> &article = m_parts.article.article();
    const bool own = article && article->row.own && article->post.body && !article->post.removedAt;
    m_parts.actions.editPost->setEnabled(own);
    m_parts.actions.removePost->setEnabled(own);
}

/// Taken back within the undo time: the text stands in the window again.
void Writing::intentChanged(const IntentId &id)
{
    if (!m_sent.contains(id))
        return;
    const auto intent = m_parts.session.outbox().intent(id).valueOr(std::nullopt);
    if (intent && (intent->state == Intent::State::Waiting || intent->state == Intent::State::Sending))
        return;
    const PostId post = m_sent.take(id);
    const auto draft = m_parts.session.postDrafts().find(post).valueOr(std::nullopt);
    if (!intent && draft && !(m_composer && m_composer->isVisible()))
        open(*draft);
}

} // namespace farthing
