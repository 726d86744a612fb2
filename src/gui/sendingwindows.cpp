// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sendingwindows.h"

#include "core/future.h"
#include "gui/actions.h"
#include "gui/activitypanel.h"
#include "gui/asksheet.h"
#include "gui/commentspanel.h"
#include "gui/docks.h"
#include "gui/messagebar.h"
#include "gui/notices.h"
#include "gui/writing.h"
#include "models/twolines.h"
#include "sync/gatewatch.h"
#include "sync/outbox.h"
#include "sync/scheduler.h"
#include "sync/session.h"
#include "sync/wallet.h"

namespace farthing {

SendingWindows::SendingWindows(Session &session, const Format &format, const Theme &theme,
                               const Actions &actions, QWidget *window)
    : QObject(window),
      m_session(session),
      m_format(format),
      m_sheet(new AskSheet(session, format, theme, window)),
      m_gates(new MessageBar(theme, window))
{
    m_gates->setObjectName(QStringLiteral("gateBar"));
    connect(&session.outbox(), &Outbox::intentChanged, this, &SendingWindows::askWhereOnline);
    connect(&session.scheduler(), &Scheduler::connectionChanged, this, &SendingWindows::askWhereOnline);
    connect(&session.gateWatch(), &GateWatch::opened, this, &SendingWindows::tellOpened);
    connect(actions.whatAsks, &QAction::triggered, this, &SendingWindows::showAsking);
}

SendingWindows::~SendingWindows() = default;

QList<QWidget *> SendingWindows::sheets() const
{
    return {m_gates, m_sheet};
}

void SendingWindows::leadTo(const Places &places)
{
    m_places.emplace(places);
    connect(&places.activity, &ActivityPanel::editRequested, this, &SendingWindows::edit);
    connect(m_sheet, &AskSheet::sent, this, &SendingWindows::tellSent);
    connect(m_sheet, &AskSheet::failed, &places.notices, &Notices::showError);
    askWhereOnline();
    m_session.gateWatch().begin();
}

/// While the platform is away there is nothing to decide yet: prices may still change.
void SendingWindows::askWhereOnline()
{
    if (m_session.scheduler().connection().state != Connection::State::Online)
        return;
    bool fresh = false;
    const QList<Intent> asking = m_session.outbox().asking();
    for (const Intent &intent : asking) {
        // One that was just refused is told of where it was pressed.
        if (intent.problem || m_presented.contains(intent.id))
            continue;
        m_presented.insert(intent.id);
        fresh = true;
    }
    if (fresh)
        m_sheet->present();
}

void SendingWindows::showAsking()
{
    if (!m_sheet->bringUp() && m_places)
        m_places->notices.showInfo(tr("Nothing asks for your consent."));
}

void SendingWindows::edit(const Intent &intent)
{
    if (!m_places)
        return;
    if (!std::holds_alternative<CommentAct>(intent.act)) {
        m_places->writing.editUnsent(intent);
        return;
    }
    emit postRequested(postOf(intent.act));
    m_places->docks.showComments();
    m_places->comments.editUnsent(intent);
}

/// They may still be undone, one by one or together.
void SendingWindows::tellSent(const QList<IntentId> &ids, Money cost)
{
    if (!m_places)
        return;
    for (const IntentId &id : ids)
        m_presented.remove(id);
    m_places->notices.showSubmittedTogether(ids, cost);
}

void SendingWindows::tellOpened(const QList<OpenedDraft> &drafts)
{
    // What was told and closed is not told again.
    if (!m_gates->isVisible())
        m_opened.clear();
    m_opened += drafts;
    showOpened();
}

void SendingWindows::showOpened()
{
    if (m_opened.isEmpty())
        return;
    const OpenedDraft draft = m_opened.first();
    const auto open = [this, draft] {
        m_opened.removeOne(draft);
        openDraft(draft);
        showOpened();
    };
    //: Button: opens the draft that a message speaks of
    m_gates->showMessage(
        {Message::Kind::Info, wordsOf(draft, int(m_opened.size()) - 1), tr("Open the draft"), open, {}});
}

QString SendingWindows::wordsOf(const OpenedDraft &draft, int more) const
{
    const std::optional<Account> &account = m_session.wallet().account();
    const QString level = account ? m_format.number(account->level) : QStringLiteral("…");
    //: Stands for the headline of a post that is not known
    const QString title = isolated(draft.title.isEmpty() ? tr("a post") : draft.title.simplified());
    QString words = draft.kind == OpenedDraft::Kind::Comment
                        //: A gate opened. %1: a level, %2: a post's title
                        ? tr("You are LVL %1: your draft under “%2” can be sent now.").arg(level, title)
                        //: A gate opened. %1: a level, %2: the title of a draft
                        : tr("You are LVL %1: your draft “%2” can be published now.").arg(level, title);
    if (more > 0)
        words += QLatin1Char(' ') + tr("%Ln more draft(s) waited for this.", nullptr, more);
    return words;
}

void SendingWindows::openDraft(const OpenedDraft &draft)
{
    if (!m_places)
        return;
    if (draft.kind == OpenedDraft::Kind::Post) {
        m_places->writing.openDraft(draft.post);
        return;
    }
    emit postRequested(draft.post);
    m_places->docks.showComments();
    m_places->comments.focusComposer();
}

} // namespace farthing
