// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "core/result.h"
#include "domain/intent.h"
#include "domain/postdraft.h"
#include "gui/theme.h"
#include "models/quotewords.h"

#include <QtCore/QHash>
#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class PostComposer;
}
QT_END_NAMESPACE

namespace farthing {

class DraftsMenu;
class MessageBar;
class PicturesIn;
class Session;

/// Where a post is written, or one of one's own is changed: the text on one side, on the other as readers
/// will see it, and what publishing costs. It keeps the draft on each pause; nothing is lost when it closes.
class PostComposer : public QDialog
{
    Q_OBJECT

public:
    /// All outlive the composer.
    PostComposer(Session &session, const Format &format, const Theme &theme, QWidget *parent = nullptr);
    /// Saves the draft.
    ~PostComposer() override;

    /// Keeps what stands here, and goes on with this draft.
    void edit(const PostDraft &draft);
    /// The same with an empty page.
    void editNew() { edit(fresh()); }
    const PostDraft &draft() const { return m_draft; }
    void done(int result) override;

signals:
    /// Handed over; the draft waits until it is booked, and is here again where it is not.
    void submitted(const farthing::IntentId &id);
    /// A cap on spending is in the way; nothing happened.
    void stopped(const farthing::CapStop &stop);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void fill(const PostDraft &draft);
    void textChanged();
    void tagsChanged();
    void checkBase();
    void save();
    void keep(const PostDraft &draft);
    void keepAgain();
    void refresh();
    void showTime();
    void showKept();
    QString notice(const Quote &quote) const;
    QString ownNotice(const Quote &quote) const;
    bool isUnderway() const;
    void publish();
    void afterSubmit(const Result<IntentId> &answer, const std::optional<IntentId> &refused);
    bool tellStop();
    void followDraft();
    void forget(const PostId &id);
    void accountChanged();
    void choosePicture();
    PostDraft fresh() const;

    Session &m_session;
    const Format &m_format;
    QuoteWords m_words;
    std::unique_ptr<Ui::PostComposer> m_ui;
    MessageBar *m_messages;
    PicturesIn *m_pictures;
    DraftsMenu *m_drafts;
    PostDraft m_draft;                  ///< as it stands in the fields
    PostDraft m_kept;                   ///< as it was handed to the disk last
    QHash<PostId, PostDraft> m_notKept; ///< what the disk did not take; it is tried again
    Money m_price;                      ///< as it stands on the button
    bool m_filling = false;
    bool m_sending = false;
    bool m_overtaken = false;   ///< the post was edited since this change of it began
    bool m_wasUnderway = false; ///< this draft was, since it stands here
    QTimer m_pause;
    QTimer m_again{this}; ///< until what the disk did not take is tried again
};

} // namespace farthing
