// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commandlistmodel.h"

#include "gui/commandfilter.h"
#include "models/twolines.h"
#include "settings/settings.h"

#include <algorithm>
#include <tuple>

namespace farthing {

CommandListModel::CommandListModel(KeyMap &keys, const Settings &settings, QObject *parent)
    : QAbstractListModel(parent), m_keys(keys), m_settings(settings)
{}

/// None where it is not offered.
std::optional<CommandListModel::Row> CommandListModel::rowOf(const Command &command)
{
    if (!command.action || !command.action->isVisible())
        return std::nullopt;
    const QAction &action = *command.action;
    const QString why = command.whyNot ? command.whyNot(action) : QString();
    if (why.isEmpty() && !action.isEnabled())
        return std::nullopt;
    Row row;
    row.action = command.action;
    row.name = command.name;
    row.words = command.words();
    row.path = command.path.join(QStringLiteral(" › "));
    row.keys = KeyMap::text(action.shortcuts());
    row.why = why;
    row.checked = action.isChecked();
    return row;
}

void CommandListModel::setText(const QString &text)
{
    const CommandFilter filter(text);
    const QStringList recent = m_settings.recentCommands();
    m_keys.collect();
    beginResetModel();
    m_rows.clear();
    for (const Command &command : m_keys.commands()) {
        std::optional<Row> row = rowOf(command);
        if (!row || (filter.isEmpty() && !row->why.isEmpty()))
            continue;
        const std::optional<int> distance = filter.distance(row->words, row->path);
        if (!distance)
            continue;
        row->distance = *distance;
        const qsizetype place = row->name.isEmpty() ? -1 : recent.indexOf(row->name);
        row->recent = place < 0 ? recent.size() : place;
        m_rows.append(*row);
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &one, const Row &other) {
        const bool impossible = !one.why.isEmpty();
        const bool otherImpossible = !other.why.isEmpty();
        return std::tie(impossible, one.distance, one.recent) <
               std::tie(otherImpossible, other.distance, other.recent);
    });
    endResetModel();
}

QAction *CommandListModel::actionAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).action.data() : nullptr;
}

int CommandListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommandListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.words;
    case TwoLines::DetailRole:
        return row.why.isEmpty() ? row.path : row.why;
    case TwoLines::ValueRole:
        return row.keys;
    case TwoLines::QuietRole:
        return !row.why.isEmpty();
    case TwoLines::NoteRole:
        //: Of a command that is a choice, and is chosen
        return row.checked ? tr("chosen") : QString();
    case Qt::AccessibleTextRole: {
        QStringList parts{row.words, row.why.isEmpty() ? row.path : row.why};
        if (row.checked)
            parts.append(tr("chosen"));
        if (!row.keys.isEmpty())
            parts.append(row.keys);
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace farthing
