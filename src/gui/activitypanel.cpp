// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activitypanel.h"

#include "gui/activitydelegate.h"
#include "gui/intentactions.h"
#include "models/activitymodel.h"
#include "sync/outbox.h"
#include "sync/session.h"
#include "ui_activitypanel.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

#include <array>
#include <chrono>

namespace farthing {

ActivityPanel::ActivityPanel(Session &session, const Format &format, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_format(format),
      m_ui(std::make_unique<Ui::ActivityPanel>()),
      m_actions(new IntentActions(session.outbox(), this)),
      m_model(new ActivityModel(session.outbox(), format, session.clock(), this))
{
    m_ui->setupUi(this);
    m_ui->activityList->setRowButtons(new ActivityDelegate(theme, this));
    m_ui->activityList->setModel(m_model);
    m_seconds.setInterval(std::chrono::seconds(1));
    connectParts();
    showRows();
}

ActivityPanel::~ActivityPanel() = default;

void ActivityPanel::connectParts()
{
    setFocusProxy(m_ui->activityList);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ActivityPanel::showRows);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ActivityPanel::refreshButtons);
    connect(m_model, &ActivityModel::failed, this, &ActivityPanel::failed);
    connect(m_actions, &IntentActions::stopped, this, &ActivityPanel::stopped);
    connect(m_actions, &IntentActions::failed, this, &ActivityPanel::failed);
    connect(m_ui->activityList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ActivityPanel::refreshButtons);
    connect(m_ui->activityList, &RowButtonsView::buttonClicked, this, &ActivityPanel::press);
    connect(m_ui->activityList, &RowButtonsView::menuRequested, this, &ActivityPanel::showMenu);
    connect(m_ui->activityList, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit postRequested(postOf(m_model->at(index.row()).act)); });
    const auto decide = [this](QPushButton *button, int what) {
        connect(button, &QPushButton::clicked, this,
                [this, what] { press(m_ui->activityList->currentIndex(), what); });
    };
    decide(m_ui->undoButton, UndoActivity);
    decide(m_ui->retryButton, RetryActivity);
    decide(m_ui->editButton, EditActivity);
    decide(m_ui->discardButton, DiscardActivity);
    addKeys();
    connect(&m_seconds, &QTimer::timeout, this, [this] {
        m_model->tick();
        followCountdown();
    });
}

void ActivityPanel::showPost(const PostId &post)
{
    m_model->setOpenPost(post);
}

void ActivityPanel::showIntent(const IntentId &id)
{
    const int row = m_model->rowOf(id.value);
    if (row >= 0)
        m_ui->activityList->setCurrentIndex(m_model->index(row));
}

void ActivityPanel::showRows()
{
    m_ui->stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_ui->activityList)
                                                          : m_ui->emptyLabel);
    refreshButtons();
    followCountdown();
}

void ActivityPanel::followCountdown()
{
    if (!m_model->countdown())
        m_seconds.stop();
    else if (!m_seconds.isActive())
        m_seconds.start();
}

void ActivityPanel::refreshButtons()
{
    const QModelIndex current = m_ui->activityList->currentIndex();
    m_ui->undoButton->setEnabled(current.data(ActivityModel::CanUndoRole).toBool());
    const bool asks = current.data(ActivityModel::CanDiscardRole).toBool();
    m_ui->retryButton->setEnabled(current.data(ActivityModel::CanRetryRole).toBool());
    m_ui->retryButton->setText(asks ? current.data(ActivityModel::RetryTextRole).toString() : tr("Retry"));
    // Its name says which act it is about; the price is heard after it.
    m_ui->retryButton->setAccessibleDescription(m_ui->retryButton->text());
    m_retry->setText(m_ui->retryButton->text());
    m_ui->editButton->setEnabled(current.data(ActivityModel::CanEditRole).toBool());
    m_ui->discardButton->setEnabled(current.data(ActivityModel::CanDiscardRole).toBool());
    if (m_ui->undoButton->isEnabled())
        followCountdown();
}

/// A key works only where its button would.
void ActivityPanel::addKeys()
{
    const auto add = [this](const QString &name, const QString &words, const QKeySequence &key, int what) {
        auto *action = new QAction(words, m_ui->activityList);
        action->setObjectName(name + QStringLiteral("Action"));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setData(what);
        m_ui->activityList->addAction(action);
        connect(action, &QAction::triggered, this, [this, what] {
            if (const QModelIndex current = m_ui->activityList->currentIndex(); allows(current, what))
                press(current, what);
        });
        return action;
    };
    add(QStringLiteral("undoActivity"), tr("Undo"), Qt::Key_U, UndoActivity);
    m_retry = add(QStringLiteral("retryActivity"), tr("Retry"), {}, RetryActivity);
    add(QStringLiteral("editActivity"), tr("Edit"), Qt::Key_E, EditActivity);
    add(QStringLiteral("discardActivity"), tr("Discard"), Qt::Key_Delete, DiscardActivity);
}

QList<QAction *> ActivityPanel::commands() const
{
    return m_ui->activityList->actions();
}

QString ActivityPanel::whyNot(const QAction &command) const
{
    const QModelIndex current = m_ui->activityList->currentIndex();
    if (!current.isValid())
        return tr("Nothing is chosen in the activity list.");
    return allows(current, command.data().toInt())
               ? QString()
               : tr("What is chosen in the activity list does not allow it.");
}

bool ActivityPanel::allows(const QModelIndex &index, int button)
{
    const int role = button == UndoActivity    ? ActivityModel::CanUndoRole
                     : button == RetryActivity ? ActivityModel::CanRetryRole
                     : button == EditActivity  ? ActivityModel::CanEditRole
                                               : ActivityModel::CanDiscardRole;
    return index.data(role).toBool();
}

void ActivityPanel::press(const QModelIndex &index, int button)
{
    if (!index.isValid())
        return;
    // By value: what listens may change the rows.
    const Intent intent = m_model->at(index.row());
    const IntentId id = intent.id;
    if (button == EditActivity)
        emit editRequested(intent);
    else if (button == UndoActivity)
        m_actions->undo(id);
    else if (button == RetryActivity)
        m_actions->retry(id, index.data(ActivityModel::RetryPriceRole).value<Money>());
    else if (button == DiscardActivity)
        m_actions->discard(id);
}

void ActivityPanel::showMenu(const QModelIndex &index, QPoint position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("activityMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex kept(index);
    const auto add = [&](const QString &words, int role, int button) {
        QAction *action = menu->addAction(words);
        action->setEnabled(index.data(role).toBool());
        connect(action, &QAction::triggered, this, [this, kept, button] { press(kept, button); });
    };
    add(tr("Undo"), ActivityModel::CanUndoRole, UndoActivity);
    const bool asks = index.data(ActivityModel::CanRetryRole).toBool();
    add(asks ? index.data(ActivityModel::RetryTextRole).toString() : tr("Retry"), ActivityModel::CanRetryRole,
        RetryActivity);
    add(tr("Edit"), ActivityModel::CanEditRole, EditActivity);
    add(tr("Discard"), ActivityModel::CanDiscardRole, DiscardActivity);
    menu->addSeparator();
    connect(menu->addAction(tr("Open the post")), &QAction::triggered, this, [this, kept] {
        if (kept.isValid())
            emit postRequested(postOf(m_model->at(kept.row()).act));
    });
    menu->popup(position);
}

} // namespace farthing
