// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notices.h"

#include "core/future.h"
#include "domain/explain.h"
#include "gui/messagebar.h"
#include "models/intentwords.h"
#include "reading/linktarget.h"
#include "sync/outbox.h"
#include "sync/session.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>

namespace farthing {

using namespace std::chrono_literals;

Notices::Notices(Session &session, const Format &format, MessageBar &bar, QObject *parent)
    : QObject(parent), m_session(session), m_format(format), m_bar(bar)
{
    connect(&session.outbox(), &Outbox::intentChanged, this, &Notices::intentChanged);
}

void Notices::showError(const AppError &error)
{
    if (error.kind != AppError::Kind::Cancelled) // It was stopped on purpose.
        m_bar.showError(error);
}

void Notices::showInfo(const QString &text)
{
    m_bar.showMessage({Message::Kind::Info, text, {}, {}, 4s});
}

void Notices::showUndoable(const QString &text, std::chrono::milliseconds lasting,
                           const std::function<void()> &undo)
{
    //: Button: takes back what was just done
    m_bar.showMessage({Message::Kind::Undo, text, tr("Undo"), undo, lasting});
}

void Notices::dropUndoable()
{
    m_bar.dismissUndo();
}

void Notices::showStopped(const CapStop &stop)
{
    //: An act was stopped by a limit of the person's own; %1: which limit, how much is used, when it opens
    //: again
    const QString text = tr("Stopped, nothing was spent. %1").arg(explain(stop, m_format));
    //: Button: opens the limits on spending
    m_bar.showMessage(
        {Message::Kind::Warning, text, tr("Spending limits…"), [this] { emit limitsRequested(); }, {}});
}

void Notices::showSubmitted(const IntentId &id)
{
    const auto intent = m_session.outbox().intent(id).valueOr(std::nullopt);
    if (!intent)
        return;
    m_watched.insert(id);
    const auto undoable = std::chrono::milliseconds(m_session.clock().now().msecsTo(intent->sendAfter));
    if (undoable <= 0ms)
        return; // It is free and gone already; nothing to decide.
    const auto undo = [this, id] {
        whenDone(m_session.outbox().undo(id), this, [this](const Result<void> &answer) {
            if (!answer)
                showError(answer.error());
        });
    };
    const IntentWords words(m_format);
    //: %1: an act, "Minus on “Cod quota”", %2: "costs 0.30"
    const QString text = tr("%1: %2.").arg(words.what(*intent), words.money(*intent).text);
    //: Button: takes back what was just pressed
    m_bar.showMessage({Message::Kind::Undo, text, tr("Undo"), undo, undoable});
}

void Notices::showSubmittedTogether(const QList<IntentId> &ids, Money cost)
{
    if (ids.size() == 1) {
        showSubmitted(ids.first());
        return;
    }
    std::chrono::milliseconds undoable(0);
    for (const IntentId &id : ids) {
        m_watched.insert(id);
        if (const auto intent = m_session.outbox().intent(id).valueOr(std::nullopt))
            undoable = std::max(
                undoable, std::chrono::milliseconds(m_session.clock().now().msecsTo(intent->sendAfter)));
    }
    if (undoable <= 0ms)
        return;
    const auto undo = [this, ids] {
        for (const IntentId &id : ids)
            whenDone(m_session.outbox().undo(id), this, [this](const Result<void> &answer) {
                if (!answer)
                    showError(answer.error());
            });
    };
    //: Several acts were agreed to at once; %1: what they cost together, with its unit
    const QString text =
        tr("%Ln act(s) for %1 together.", nullptr, int(ids.size())).arg(m_format.amountWithUnit(cost));
    //: Button: takes back what was just agreed to
    m_bar.showMessage({Message::Kind::Undo, text, tr("Undo all"), undo, undoable});
}

void Notices::showExported(const QString &file, const StatementTotals &totals)
{
    const QFileInfo written(file);
    //: %1: the name of a file, %2: an amount with its unit
    QString text =
        tr("%Ln movement(s) in %1. Closing balance: %2.", "in an exported statement", int(totals.count))
            .arg(written.fileName(), m_format.amountWithUnit(totals.closing));
    const bool explained = !totals.unexplained || totals.unexplained->isZero();
    if (!explained)
        //: After the words of an export. %1: an amount with its unit, %2: the same in wei, digits only
        text += QLatin1Char(' ') +
                tr("The platform's balance differs by %1 (%2 wei), which no movement explains.")
                    .arg(m_format.amountWithUnit(*totals.unexplained), totals.unexplained->toWei());
    const auto show = [folder = QUrl::fromLocalFile(written.absolutePath())] {
        QDesktopServices::openUrl(folder);
    };
    //: Button: shows where a file is
    m_bar.showMessage(
        {explained ? Message::Kind::Info : Message::Kind::Warning, text, tr("Show folder"), show, {}});
}

void Notices::intentChanged(const IntentId &id)
{
    if (!m_watched.contains(id))
        return;
    const auto intent = m_session.outbox().intent(id).valueOr(std::nullopt);
    if (!intent || intent->state == Intent::State::Done) {
        m_watched.remove(id);
    } else if (intent->state == Intent::State::Refused || intent->state == Intent::State::NeedsYou) {
        m_watched.remove(id);
        // What only waited too long asks in a sheet of its own, with the others.
        if (intent->problem || intent->state == Intent::State::Refused)
            showRefused(*intent);
    }
}

void Notices::showRefused(const Intent &intent)
{
    const IntentWords words(m_format);
    //: %1: an act, "Minus on “Cod quota”", %2: why it was refused, a sentence
    const QString text = tr("%1: %2").arg(words.what(intent), words.why(intent));
    //: Button: opens the list of what was sent and what waits
    m_bar.showMessage(
        {Message::Kind::Error, text, tr("Show activity"), [this] { emit activityRequested(); }, {}});
}

void Notices::openLink(const QString &words, const QString &target)
{
    const std::optional<QString> safe = safeLinkTarget(target);
    if (!safe)
        return;
    const auto open = [this, address = *safe] {
        if (const std::optional<Permalink> own = Permalink::parse(address))
            emit permalinkOpened(*own);
        else if (!QDesktopServices::openUrl(QUrl(address)))
            //: %1: a web address
            m_bar.showMessage({Message::Kind::Warning,
                               tr("No program on this computer opens %1.").arg(address),
                               {},
                               {},
                               {}});
    };
    if (!misleading(words, *safe)) {
        open();
        return;
    }
    //: %1: the words of a link, %2: the host that it really leads to
    const QString question =
        tr("This link says “%1” but leads to %2.").arg(words.left(80), displayHost(*safe));
    //: Button: opens a link all the same
    m_bar.showMessage({Message::Kind::Warning, question, tr("Open it"), open, {}});
}

} // namespace farthing
