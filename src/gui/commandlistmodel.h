// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/keymap.h"

#include <QtCore/QAbstractListModel>

namespace farthing {

/// The commands that fit what is typed, the best first; with nothing typed those that are possible now, what
/// was chosen last first. Painted as `TwoLines`: words and keys, and below them the menus that lead there or
/// why it is not possible.
class CommandListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Both outlive the model.
    CommandListModel(KeyMap &keys, const Settings &settings, QObject *parent = nullptr);

    /// Looks at all commands anew.
    void setText(const QString &text);
    /// Null where there is no such row, or where the action is gone.
    QAction *actionAt(int row) const;
    QString nameAt(int row) const { return m_rows.at(row).name; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    /// As it was when it was looked at: a row does not change while it is looked at.
    struct Row
    {
        QPointer<QAction> action;
        QString name;
        QString words;
        QString path;
        QString keys;
        QString why; ///< not empty: not possible
        bool checked = false;
        int distance = 0;
        qsizetype recent = 0;
    };

    static std::optional<Row> rowOf(const Command &command);

    KeyMap &m_keys;
    const Settings &m_settings;
    QList<Row> m_rows;
};

} // namespace farthing
