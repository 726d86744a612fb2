// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/intent.h"
#include "domain/postdraft.h"
#include "gui/theme.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

namespace farthing {

class Actions;
class ActivityPanel;
class AskSheet;
class CommentsPanel;
class Docks;
class MessageBar;
class Notices;
class Session;
class Writing;

/// What waits to be sent, for the main window: asks again for what waited too long, takes texts that were not
/// sent back in hand, and says once that a draft's gate has opened.
class SendingWindows : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; `window` owns it.
    SendingWindows(Session &session, const Format &format, const Theme &theme, const Actions &actions,
                   QWidget *window);
    ~SendingWindows() override;

    /// To be laid out in the window, one below the other.
    QList<QWidget *> sheets() const;
    /// Where texts are written, and where what happens is told.
    struct Places
    {
        Docks &docks;
        CommentsPanel &comments;
        ActivityPanel &activity;
        Notices &notices;
        Writing &writing;
    };
    void leadTo(const Places &places);

signals:
    void postRequested(const farthing::PostId &post);

private:
    void askWhereOnline();
    void showAsking();
    void edit(const Intent &intent);
    void tellSent(const QList<IntentId> &ids, Money cost);
    void tellOpened(const QList<OpenedDraft> &drafts);
    void showOpened();
    QString wordsOf(const OpenedDraft &draft, int more) const;
    void openDraft(const OpenedDraft &draft);

    Session &m_session;
    const Format &m_format;
    AskSheet *m_sheet;
    MessageBar *m_gates;
    std::optional<Places> m_places;
    QSet<IntentId> m_presented;  ///< the sheet came up for these, once
    QList<OpenedDraft> m_opened; ///< not told of yet
};

} // namespace farthing
