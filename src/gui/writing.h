// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/intent.h"
#include "domain/postdraft.h"
#include "gui/theme.h"
#include "sync/library.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>

namespace farthing {

class Actions;
class ArticlePane;
class IntentActions;
class Notices;
class PostComposer;
class Session;

/// Writing of posts in the main window: its actions, the window for it, and what becomes of what was sent
/// from there.
class Writing : public QObject
{
    Q_OBJECT

public:
    /// What it stands between; all outlive it.
    struct Parts
    {
        Session &session;
        const Format &format;
        const Theme &theme;
        Actions &actions;
        ArticlePane &article;
        Notices &notices;
    };
    /// `window` is what its window and its questions belong to.
    Writing(const Parts &parts, QWidget *window);

    /// Opens the draft of a post, if it is here.
    void openDraft(const PostId &id);
    /// Takes a post or a change in hand that waits or came back.
    void editUnsent(const Intent &intent);

private:
    void write();
    void editOpen();
    void askToRemove();
    void followArticle();
    void intentChanged(const IntentId &id);
    void open(const PostDraft &draft);
    void bringUp();
    PostDraft draftFrom(const Act &act) const;
    PostComposer &composer();

    Parts m_parts;
    QWidget *m_window;
    IntentActions *m_acts;
    QPointer<PostComposer> m_composer;
    QHash<IntentId, PostId> m_sent; ///< from here, not decided yet
};

} // namespace farthing
