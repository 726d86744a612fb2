// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/postdraft.h"

#include <QtWidgets/QMenu>

namespace farthing {

class Session;

/// The posts that are being written, the one worked on last first; also where another one is begun, and where
/// the one in hand is deleted.
class DraftsMenu : public QMenu
{
    Q_OBJECT

public:
    /// All outlive the menu; `window` is what a question stands in front of.
    DraftsMenu(Session &session, const Format &format, QWidget *window);

    /// The one in hand.
    void setCurrent(const PostDraft &draft) { m_current = draft; }

signals:
    void chosen(const farthing::PostDraft &draft);
    void newWanted();
    /// It is gone from the disk, or will be in a moment.
    void deleted(const farthing::PostId &id);

private:
    void fill();
    QString wordsOf(const PostDraftRow &row) const;
    void askToDelete();
    void remove(const AccountId &account, const PostId &id);

    Session &m_session;
    const Format &m_format;
    PostDraft m_current;
};

} // namespace farthing
