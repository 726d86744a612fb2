// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "gui/theme.h"
#include "sync/savedsearches.h"

#include <QtWidgets/QToolButton>

namespace farthing {

/// Saves the search that stands in the field under a name; of one that is saved it shows the name, and
/// renames or removes it.
class SaveSearchButton : public QToolButton
{
    Q_OBJECT

public:
    /// All outlive it.
    SaveSearchButton(SavedSearches &searches, const Theme &theme, QWidget *parent = nullptr);

    void setSearch(const QString &text);

signals:
    /// It is gone, and can be brought back.
    void removed(const farthing::SavedSearch &search);
    void failed(const farthing::AppError &error);

private:
    void showState();
    void press();
    void askName(const QString &title, const QString &name);
    void save(const QString &name);
    void remove();

    SavedSearches &m_searches;
    QString m_text;
    std::optional<SavedSearch> m_saved; ///< under which name it is saved already
};

} // namespace farthing
