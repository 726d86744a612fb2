// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/statusline.h"

#include "sync/library.h"
#include "sync/outbox.h"
#include "sync/scheduler.h"
#include "sync/session.h"
#include "ui_statusline.h"

#include <utility>

namespace farthing {

namespace {

constexpr int statusCountDelay = 500;

struct StateWords
{
    QString text;
    QColor dot;
    bool hollow = false;
};

StateWords wordsFor(const Connection &connection, const Tokens &tokens)
{
    const auto withReason = [&connection](const QString &state) {
        //: %1: "Offline", %2: why, a sentence
        return connection.message.isEmpty() ? state : StatusLine::tr("%1: %2").arg(state, connection.message);
    };
    switch (connection.state) {
    case Connection::State::Starting:
        return {StatusLine::tr("Starting"), tokens.ink2, true};
    case Connection::State::Refreshing:
        if (connection.received)
            return {StatusLine::tr("Refreshing, %Ln post(s) so far", nullptr, *connection.received),
                    tokens.wait};
        return {StatusLine::tr("Refreshing"), tokens.wait};
    case Connection::State::Online:
        //: State of the connection to the platform
        return {StatusLine::tr("Online"), tokens.ink2};
    case Connection::State::Offline:
        //: State of the connection to the platform
        return {StatusLine::tr("Offline"), tokens.ink2, true};
    case Connection::State::SignedOut:
        return {StatusLine::tr("Signed out"), tokens.wait};
    case Connection::State::Incompatible:
        return {withReason(StatusLine::tr("Not understood")), tokens.loss};
    case Connection::State::LocalTrouble:
        return {withReason(StatusLine::tr("Trouble on this computer")), tokens.loss};
    }
    return {};
}

} // namespace

StatusLine::StatusLine(Session &session, const Format &format, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_session(session), m_format(format), m_theme(theme), m_ui(new Ui::StatusLine)
{
    m_ui->setupUi(this);
    for (QWidget *label : {static_cast<QWidget *>(m_ui->stateText), static_cast<QWidget *>(m_ui->refreshed),
                           static_cast<QWidget *>(m_ui->waitingButton),
                           static_cast<QWidget *>(m_ui->linkTarget), static_cast<QWidget *>(m_ui->kept)})
        label->setFont(theme.font(FontRole::Small));
    connect(m_ui->waitingButton, &QPushButton::clicked, this, &StatusLine::activityRequested);
    connect(&session.scheduler(), &Scheduler::connectionChanged, this, &StatusLine::showConnection);
    connect(&session.outbox(), &Outbox::waitingChanged, this, &StatusLine::showWaiting);
    connect(&theme, &Theme::changed, this, &StatusLine::showConnection);
    m_counting.setSingleShot(true);
    m_counting.setInterval(statusCountDelay);
    connect(&m_counting, &QTimer::timeout, this, [this] {
        if (std::exchange(m_countAgain, false))
            countSoon();
    });
    connect(&session.library(), &Library::postsChanged, this, &StatusLine::countSoon);
    connect(&session.library(), &Library::reset, this, &StatusLine::countSoon);
    showConnection();
    showWaiting(session.outbox().waiting());
    showKept();
}

StatusLine::~StatusLine() = default;

void StatusLine::showConnection()
{
    const Connection &connection = m_session.scheduler().connection();
    const StateWords words = wordsFor(connection, m_theme.tokens());
    m_ui->stateText->setText(words.text);
    m_ui->stateText->setToolTip(connection.message);
    m_ui->stateDot->setPixmap(
        m_theme.pixmap(words.hollow ? QStringLiteral("dot-hollow") : QStringLiteral("dot"), words.dot, 12,
                       devicePixelRatioF()));
    m_ui->refreshed->setVisible(connection.refreshedAt.has_value());
    if (connection.refreshedAt)
        //: %1: a time of day
        m_ui->refreshed->setText(tr("Refreshed %1").arg(m_format.time(*connection.refreshedAt)));
}

void StatusLine::showWaiting(int waiting)
{
    m_ui->waitingButton->setVisible(waiting > 0);
    m_ui->waitingButton->setText(tr("%Ln waiting to be sent", nullptr, waiting));
}

/// At once after a quiet time, otherwise once for all that comes while a refresh is pouring in.
void StatusLine::countSoon()
{
    if (m_counting.isActive()) {
        m_countAgain = true;
        return;
    }
    showKept();
    m_counting.start();
}

void StatusLine::showKept()
{
    const Result<PostListCounts> counts = m_session.library().counts();
    m_ui->kept->setVisible(counts.ok());
    if (counts)
        m_ui->kept->setText(tr("%Ln post(s) kept offline", nullptr, counts->all));
}

void StatusLine::showLinkTarget(const QString &target)
{
    m_ui->linkTarget->setText(fontMetrics().elidedText(target, Qt::ElideMiddle, m_ui->linkTarget->width()));
}

} // namespace farthing
