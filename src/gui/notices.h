// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "core/format.h"
#include "domain/intent.h"
#include "domain/permalink.h"
#include "domain/statement.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

#include <chrono>
#include <functional>

namespace farthing {

class MessageBar;
class Session;

/// Turns what just happened to the person's own act into one message beside it, with what can be done about
/// it.
class Notices : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    Notices(Session &session, const Format &format, MessageBar &bar, QObject *parent = nullptr);

    /// Something that costs nothing was done, and can be undone for a while.
    void showUndoable(const QString &text, std::chrono::milliseconds lasting,
                      const std::function<void()> &undo);
    /// It was another account's: it cannot be undone any more.
    void dropUndoable();

public slots:
    void showError(const farthing::AppError &error);
    void showInfo(const QString &text);
    /// A cap of the person's own stopped an act: which, how much of it is used, when it opens, and the way to
    /// it.
    void showStopped(const farthing::CapStop &stop);
    /// A person's act was taken: it can be undone until it is sent. What the platform says to it later is
    /// told, too.
    void showSubmitted(const farthing::IntentId &id);
    /// Several were agreed to at once, for this sum: they can be undone together until they are sent.
    void showSubmittedTogether(const QList<farthing::IntentId> &ids, farthing::Money cost);
    /// A statement was written to `file`; says so, what it closes with, and what nobody can explain.
    void showExported(const QString &file, const farthing::StatementTotals &totals);
    /// Opens a link outside, or a permalink here; asks first where its words name another address than the
    /// one it leads to.
    void openLink(const QString &words, const QString &target);

signals:
    void activityRequested();
    void limitsRequested();
    void permalinkOpened(const farthing::Permalink &link);

private:
    void intentChanged(const IntentId &id);
    void showRefused(const Intent &intent);

    Session &m_session;
    const Format &m_format;
    MessageBar &m_bar;
    QSet<IntentId> m_watched; ///< submitted in this window, and not settled yet
};

} // namespace farthing
