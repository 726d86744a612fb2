// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/records.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

namespace farthing {

class Clock;
class Store;

/// The searches to which the person gave a name: at most fifty of an account.
class SavedSearches : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype longestName = 60;

    /// All outlive this.
    SavedSearches(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// The oldest first.
    Result<QList<SavedSearch>> all() const;
    /// The one with this text; blanks around it do not count.
    std::optional<SavedSearch> withText(const QString &text) const;
    /// Saves a search under a name; of one that is saved already, gives it this name. Error: Refused, with a
    /// sentence, where there are too many, Invalid where name or text is empty.
    QFuture<Result<void>> save(const QString &name, const QString &text);
    QFuture<Result<void>> rename(const SavedSearch &search, const QString &name);
    /// `restore` brings it back as it was.
    QFuture<Result<void>> remove(const SavedSearch &search);
    QFuture<Result<void>> restore(const SavedSearch &search);

signals:
    /// Some are new, gone, or named otherwise.
    void changed();

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace farthing
