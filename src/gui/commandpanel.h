// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commandlistmodel.h"
#include "gui/theme.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedWidget;
QT_END_NAMESPACE

namespace farthing {

class RowButtonsView;

/// The list of commands, in the place of the list of posts. The keyboard stays in the field where the filter
/// is typed; what is current here moves by what is told from there.
class CommandPanel : public QWidget
{
    Q_OBJECT

public:
    CommandPanel(KeyMap &keys, const Settings &settings, const Theme &theme, QWidget *parent = nullptr);

    /// What is typed after the ">".
    void setText(const QString &text);
    /// A row, or a page, down (1) or up (-1). Past the end it begins at the other one.
    void move(int by, bool page);

    /// The current one; nothing where there is none, or where it is not possible.
    void run();
    /// What the current row says, for somebody who does not see it.
    QString currentText() const;

signals:
    /// Somebody wants this one. `name` may be empty.
    void chosen(QAction *action, const QString &name);

private:
    void runRow(const QModelIndex &index);

    CommandListModel *m_model;
    QStackedWidget *m_stack;
    RowButtonsView *m_list;
    QLabel *m_nothing;
};

} // namespace farthing
