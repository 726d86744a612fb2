// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "core/format.h"
#include "domain/intent.h"
#include "gui/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
namespace Ui {
class ActivityPanel;
}
QT_END_NAMESPACE

namespace farthing {

class ActivityModel;
class IntentActions;
class Session;

/// Everything the person decided and where it stands, with undo, retry and discard for each.
class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the panel.
    ActivityPanel(Session &session, const Format &format, const Theme &theme, QWidget *parent = nullptr);
    ~ActivityPanel() override;

    /// What can be done with the current act by a key.
    QList<QAction *> commands() const;
    /// Why the current act does not allow it; empty: it does.
    QString whyNot(const QAction &command) const;

public slots:
    /// Acts on this post stand out; an empty id: no post is open.
    void showPost(const farthing::PostId &post);
    /// Selects an act, if it is listed.
    void showIntent(const farthing::IntentId &id);

signals:
    /// An act was chosen by double click or Return: its post is wanted.
    void postRequested(const farthing::PostId &post);
    /// The text of this one shall be written anew.
    void editRequested(const farthing::Intent &intent);
    /// A cap on spending is in the way; nothing happened.
    void stopped(const farthing::CapStop &stop);
    void failed(const farthing::AppError &error);

private:
    void connectParts();
    void addKeys();
    void refreshButtons();
    void showRows();
    void followCountdown();
    void press(const QModelIndex &index, int button);
    static bool allows(const QModelIndex &index, int button);
    void showMenu(const QModelIndex &index, QPoint position);

    const Format &m_format;
    std::unique_ptr<Ui::ActivityPanel> m_ui;
    IntentActions *m_actions;
    ActivityModel *m_model;
    QAction *m_retry = nullptr;
    QTimer m_seconds;
};

} // namespace farthing
