// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topbar.h"

#include "sync/outbox.h"
#include "sync/session.h"
#include "sync/wallet.h"
#include "ui_topbar.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>

namespace farthing {

namespace {

constexpr int typingPause = 25; // letters that come closer belong to one search
constexpr int narrowBar = 1000; // below this the words in the chips give way

} // namespace

TopBar::TopBar(Session &session, const Format &format, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_session(session), m_format(format), m_theme(theme), m_ui(new Ui::TopBar)
{
    m_ui->setupUi(this);
    m_ui->programName->setFont(theme.font(FontRole::Heading));
    for (QLabel *figure : {m_ui->plusesFigure, m_ui->levelFigure, m_ui->balanceFigure})
        figure->setFont(theme.font(FontRole::Figures));
    m_ui->searchField->installEventFilter(this);
    m_ui->menuButton->installEventFilter(this);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_ui->searchField, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { emit searchChanged(searchText()); });
    connect(m_ui->searchField, &QLineEdit::returnPressed, this, [this] {
        // What was told already is not told again: whoever moved in what it found would be at its begin.
        if (m_typing.isActive()) {
            m_typing.stop();
            emit searchChanged(searchText());
        }
        emit searchAccepted();
    });
    connect(&session.wallet(), &Wallet::accountChanged, this, &TopBar::showAccount);
    connect(&session.outbox(), &Outbox::intentChanged, this, &TopBar::showAccount);
    connect(&m_minute, &QTimer::timeout, this, &TopBar::showPluses);
    m_minute.start(30'000);
    connect(&theme, &Theme::changed, this, &TopBar::showIcons);
    showIcons();
    showAccount();
}

TopBar::~TopBar() = default;

QString TopBar::searchText() const
{
    return m_ui->searchField->text();
}

void TopBar::setMenu(QMenu *menu)
{
    m_ui->menuButton->setMenu(menu);
}

void TopBar::setSearchKey(const QString &key)
{
    m_ui->searchField->setPlaceholderText(
        //: In the empty field; %1: a keyboard shortcut
        key.isEmpty() ? tr("Search all that is kept here")
                      : tr("Search all that is kept here  ·  %1").arg(key));
}

void TopBar::describeCommand(const QString &words)
{
    m_ui->searchField->setAccessibleDescription(words);
}

bool TopBar::hasInField(const QWidget *widget) const
{
    return widget == m_ui->searchField;
}

void TopBar::openMenu()
{
    m_ui->menuButton->animateClick();
}

void TopBar::setPanelToggles(const QList<QAction *> &toggles)
{
    for (QAction *toggle : toggles) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(toggle);
        button->setIconSize({metrics::icon, metrics::icon});
        button->setAccessibleName(toggle->text());
        button->hide();
        m_ui->layout->insertWidget(m_ui->layout->indexOf(m_ui->menuButton), button);
        m_toggles.append(button);
    }
}

void TopBar::showPanelToggles(bool shown)
{
    for (QToolButton *button : m_toggles)
        button->setVisible(shown);
}

void TopBar::showIcons()
{
    m_ui->menuButton->setIcon(m_theme.icon(QStringLiteral("menu")));
}

void TopBar::focusSearch()
{
    m_ui->searchField->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchField->selectAll();
}

void TopBar::focusCommands()
{
    m_ui->searchField->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchField->setText(QStringLiteral(">"));
    m_typing.stop();
    emit searchChanged(searchText());
}

void TopBar::setSearch(const QString &text)
{
    m_ui->searchField->setText(text);
    m_typing.stop();
    emit searchChanged(text);
}

void TopBar::clearSearch()
{
    m_ui->searchField->clear();
    m_typing.stop();
    emit searchChanged({});
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->searchField && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (isForCommands(searchText()) ? takeCommandKey(key) : takeKey(key))
            return true;
    }
    // What stands in a menu has its keys at the button of the menu, too, but there Space presses the button.
    if (watched == m_ui->menuButton && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        event->accept();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool TopBar::takeKey(int key)
{
    if (key != Qt::Key_Escape && key != Qt::Key_Down)
        return false;
    if (key == Qt::Key_Escape)
        clearSearch();
    emit searchLeft();
    return true;
}

bool TopBar::takeCommandKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        emit commandMoved(key == Qt::Key_Down ? 1 : -1, false);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        emit commandMoved(key == Qt::Key_PageDown ? 1 : -1, true);
        return true;
    case Qt::Key_Escape:
        clearSearch();
        emit commandsLeft();
        return true;
    default:
        return false;
    }
}

bool TopBar::isForCommands(const QString &text)
{
    return text.trimmed().startsWith(QLatin1Char('>'));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showPluses();
}

void TopBar::showAccount()
{
    const std::optional<Account> &account = m_session.wallet().account();
    const std::optional<Money> balance = m_session.wallet().balanceAfterPending();
    m_ui->level->setVisible(account.has_value());
    m_ui->balance->setVisible(account.has_value());
    //: Level, as the platform abbreviates it; the figure follows
    m_ui->levelBefore->setText(tr("LVL"));
    m_ui->levelAfter->hide();
    m_ui->balanceBefore->hide();
    if (account) {
        m_ui->levelFigure->setText(m_format.number(account->level));
        m_ui->balanceFigure->setText(m_format.amountOrUnknown(balance));
        m_ui->balanceAfter->setText(account->balance.unit().name());
        m_ui->balance->setToolTip(balance == account->balance
                                      ? tr("Your balance")
                                      : tr("Your balance less what waits to be sent; the platform holds %1")
                                            .arg(m_format.amountWithUnit(account->balance)));
    }
    showPluses();
}

void TopBar::showPluses()
{
    const std::optional<Account> &account = m_session.wallet().account();
    m_ui->pluses->setVisible(account.has_value());
    m_ui->plusesBefore->hide();
    if (!account)
        return;
    m_ui->plusesFigure->setText(m_format.number(account->plusesLeft));
    const qint64 seconds = m_session.clock().now().secsTo(account->plusesResetAt);
    //: After a figure in bold: "7 Pluses left"
    const QString left = tr("Pluses left", nullptr, account->plusesLeft);
    //: "Pluses left · back in 5 h 12 min"; %1: "Pluses left", %2: a span of time
    const QString full = seconds > 0 ? tr("%1 · back in %2").arg(left, m_format.span(seconds)) : left;
    m_ui->plusesAfter->setText(width() < narrowBar ? left : full);
    m_ui->pluses->setToolTip(full);
}

} // namespace farthing
